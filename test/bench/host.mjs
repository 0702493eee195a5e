// What the local host takes to make plan 5 for the sample company, and to show what follows from a typed score: milliseconds of this
// machine, and beside them how the quick look compares with calculating everything.
import { createRequire } from 'node:module';
import { buildHeadless } from '../../scripts/build-local.mjs';
import { fixtures } from './creation.mjs';

const TYPED = 9;

export async function host(files, root) {
  await buildHeadless();
  const { openHost, runBundle } = createRequire(import.meta.url)('../../.cache/local/headless.cjs');
  const { answeredPlan, SAMPLE_ROWS } = await fixtures(root);
  const open = () => {
    const opened = openHost({ user: 'e4@example.com', files: { Sidebar: files['Sidebar.html'], Server: files['Server.html'] } });
    return { opened, script: runBundle(files['Code.js'], opened) };
  };
  const warm = open();
  await create(warm, answeredPlan('plan-05'), SAMPLE_ROWS);
  warm.opened.dispose();

  const measured = open();
  const created = await create(measured, answeredPlan('plan-05'), SAMPLE_ROWS);
  const { files: book } = measured.opened;
  const whole = await timed(async () => {
    book.calculation.touch();
    await book.calculation.settle();
  });
  const looks = [];
  for (let n = 0; n < TYPED; n++) {
    typeInto(measured.opened, 'Score · 李敏', 60 + n);
    looks.push(await timed(() => book.calculation.calculateTyped()));
    await book.calculation.settle();
  }
  measured.opened.dispose();
  return { created, whole, look: median(looks) };
}

export async function create({ opened, script }, plan, rows) {
  await opened.operation(() =>
    opened.Spreadsheets.batchUpdate(
      {
        requests: [
          { addSheet: { properties: { sheetId: 5, title: '花名册', gridProperties: { rowCount: rows.length + 20, columnCount: 16 } } } },
          {
            updateCells: {
              start: { sheetId: 5, rowIndex: 0, columnIndex: 0 },
              fields: 'userEnteredValue',
              rows: rows.map((row) => ({ values: row.map(cellOf) })),
            },
          },
        ],
      },
      opened.book.spreadsheetId,
    ),
  );
  const args = { roster: '', plan, period: { cycle: 'half', year: 2026, n: 1 }, language: 'en', named: {}, due: { scoring: '2026-07-03' } };
  return timed(async () => {
    const answer = JSON.parse(await script.call('rpc', JSON.stringify({ op: 'createReview', language: 'en', args })));
    if (!answer.ok) throw new Error(answer.error.message);
  });
}

const cellOf = (cell) =>
  cell === '' ? {} : { userEnteredValue: typeof cell === 'number' ? { numberValue: cell } : { stringValue: cell } };

/** A score in the first cell for one on a tab, as the page puts it into the book. */
export function typeInto({ book, files }, title, value) {
  const sheet = book.sheets.find(({ properties }) => properties.title === title || properties.title.startsWith(`${title} · `));
  const rows = sheet.rows.map((row, r) =>
    r === 7 ? row.map((cell, c) => (c === 5 ? { ...cell, userEnteredValue: { numberValue: value } } : cell)) : row,
  );
  files.replace({ ...book, sheets: book.sheets.map((each) => (each === sheet ? { ...sheet, rows } : each)) });
}

export async function timed(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

export const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];
