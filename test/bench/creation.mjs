// What making a review costs: plan 5's half-year for companies of up to 5,000 people through the script as it is pushed, with Google's
// services counted and answering at once. Calls and bytes are the same everywhere; CPU time is this machine's, so ratios stand beside it.
import vm from 'node:vm';
import { bundledModule } from '../setup/bundled-module.mjs';

/** 20 people a department, 4 departments an executive. */
const SIZES = [500, 1000, 2000, 5000];
const [RUNS, WARM] = [5, 2];

/** One line a size: people, raters, service calls, bytes of the one write, milliseconds of CPU (the median of 5, warm). */
export async function creation(files, root) {
  const { answeredPlan, rosterRows } = await fixtures(root);
  const plan = answeredPlan('plan-05');
  return SIZES.map((size) => {
    const rows = rosterRows(size, {});
    const times = [];
    let counted;
    for (let n = -WARM; n < RUNS; n++) {
      counted = counting(files, rows);
      const request = JSON.stringify({
        op: 'createReview',
        language: 'en',
        args: { roster: '', plan, period: { cycle: 'half', year: 2026, n: 1 }, language: 'en', named: {}, due: { scoring: '2026-07-03' } },
      });
      const start = process.cpuUsage();
      const answer = JSON.parse(counted.rpc(request));
      const { user, system } = process.cpuUsage(start);
      if (n >= 0) times.push((user + system) / 1000);
      if (!answer.ok) throw new Error(answer.error.message);
      counted = { ...counted.count, tabs: answer.value.tabs, raters: answer.value.raters.length };
    }
    return { size, ...counted, cpu: times.sort((a, b) => a - b)[times.length >> 1] };
  });
}

/** The tests' own plan with its answers, and their companies as rows. */
export const fixtures = (root) =>
  bundledModule(
    `export { answeredPlan } from './test/workbook/fixtures'; export { rosterRows, SAMPLE_ROWS } from './test/workbook/company';`,
    root,
  );

/** The script in a realm of its own over services that count: the roster stands in the tab 花名册. */
function counting(files, rows) {
  const count = { reads: 0, writes: 0, bytes: 0, requests: 0 };
  const spreadsheet = { getId: () => 'book', getSpreadsheetTimeZone: () => 'Asia/Shanghai', getOwner: () => null, getEditors: () => [] };
  const sheet = { properties: { sheetId: 5, title: '花名册', index: 0, gridProperties: { rowCount: rows.length, columnCount: 14 } } };
  const context = vm.createContext({
    SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet },
    Sheets: {
      Spreadsheets: {
        get: () => {
          count.reads++;
          return { properties: { locale: 'en_US' }, sheets: [sheet] };
        },
        batchUpdate: (body) => {
          count.writes++;
          count.bytes += Buffer.byteLength(JSON.stringify(body));
          count.requests += body.requests.length;
        },
        Values: {
          batchGet: () => {
            count.reads++;
            return { valueRanges: [{ range: `'花名册'!A1:N${rows.length}`, values: rows }] };
          },
        },
      },
    },
    Session: { getActiveUser: () => ({ getEmail: () => 'hr@example.com' }) },
    LockService: { getDocumentLock: () => ({ tryLock: () => true, releaseLock: () => undefined }) },
    PropertiesService: { getDocumentProperties: () => ({ getProperties: () => ({}), setProperties: () => undefined }) },
    Utilities: { formatDate: () => '2026-06-26' },
    HtmlService: { createTemplateFromFile: (name) => ({ getRawContent: () => files[`${name}.html`] }) },
  });
  vm.runInContext(files['Code.js'], context);
  return { count, rpc: (request) => vm.runInContext('rpc', context)(request) };
}
