// node test/net/dump.mjs FOLDER: what the script answers and writes for every case of cases.ts, a file each, a request a line. Run it before and
// after a change of how the code is built, and `diff -r` the two folders: a rebuild that changes nothing for people changes nothing here. The
// script is the one that is pushed, so that it does not matter where in the sources a thing lives.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from '../../scripts/build.mjs';
import { bundledModule } from '../setup/bundled-module.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NOW = Date.parse('2026-06-26T08:00:00Z');

const [into] = process.argv.slice(2);
if (!into) throw new Error('Say into which folder: node test/net/dump.mjs FOLDER');
const scratch = await mkdtemp(join(tmpdir(), 'scoretab-net-'));
try {
  const files = await build({ outDir: scratch });
  const { netCases } = await bundledModule(`export { netCases } from './test/net/cases';`, ROOT);
  const cases = netCases();
  await mkdir(into, { recursive: true });
  for (const { name, ...given } of cases) await writeFile(join(into, `${name}.json`), dumped(files, { name, ...given }));
  process.stdout.write(`${cases.length} cases in ${into}\n`);
} finally {
  await rm(scratch, { recursive: true });
}

/** The first review is previewed and made; the next stands beside what the first has left. */
function dumped(files, { name, args, next, rows, locale, rosterTitle }) {
  const book = { properties: { locale }, sheets: [rosterSheet(rosterTitle, rows)], namedRanges: [], developerMetadata: [] };
  const script = running(files, book, rows);
  const steps = [args, next].map((each) => {
    const [preview, created] = ['previewReview', 'createReview'].map((op) => script.ask(op, each));
    if (!created.ok) throw new Error(`${name}: ${created.error.message}`); // a case that makes nothing would hold nothing
    const [requests, properties] = script.taken();
    applied(book, requests);
    return { preview, created, requests, properties };
  });
  return `[\n${steps.map(lines).join(',\n')}\n]\n`;
}

function lines({ requests, ...rest }) {
  const list = requests.map((each) => JSON.stringify(each)).join(',\n');
  return `${JSON.stringify(rest, null, 1).slice(0, -2)},\n "requests": [\n${list}\n ]}`;
}

function rosterSheet(title, rows) {
  return { properties: { sheetId: 5, title, index: 0, gridProperties: { rowCount: rows.length, columnCount: 12 } } };
}

/** The script in a realm of its own, at one moment and without chance, over a book that is only told of. */
function running(files, book, rows) {
  let [written, kept] = [[], {}];
  const properties = {};
  const spreadsheet = { getId: () => 'book', getSpreadsheetTimeZone: () => 'Asia/Shanghai', getOwner: () => null, getEditors: () => [] };
  const context = vm.createContext({
    SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet },
    Sheets: {
      Spreadsheets: {
        get: () => structuredClone(book),
        batchUpdate: ({ requests }) => {
          written = requests;
        },
        Values: {
          batchGet: (_, { ranges }) => ({
            valueRanges: ranges.map((range, n) => (n === 0 ? { range: `'X'!A1:L${rows.length}`, values: rows } : { range, values: [] })),
          }),
        },
      },
    },
    Session: { getActiveUser: () => ({ getEmail: () => 'hr@example.com' }) },
    LockService: { getDocumentLock: () => ({ tryLock: () => true, releaseLock: () => undefined }) },
    PropertiesService: {
      getDocumentProperties: () => ({
        getProperties: () => ({ ...properties }),
        setProperties: (more) => {
          Object.assign(properties, more);
          kept = { ...kept, ...more };
        },
      }),
    },
    Utilities: { formatDate: (_, __, pattern) => (pattern.includes('T') ? '2026-06-26T16:00:00+08:00' : '2026-06-26') },
    HtmlService: { createTemplateFromFile: (name) => ({ getRawContent: () => files[`${name}.html`] }) },
  });
  vm.runInContext(`Math.random = () => 0.5; Date.now = () => ${NOW};`, context);
  vm.runInContext(files['Code.js'], context);
  return {
    ask: (op, args) => JSON.parse(vm.runInContext('rpc', context)(JSON.stringify({ op, language: args.language, args }))),
    taken: () => {
      const taken = [written, kept];
      [written, kept] = [[], {}];
      return taken;
    },
  };
}

/** As much of a batch as the next read tells: tabs, their marks and protections, names, records. */
function applied(book, requests) {
  const sheetOf = (id) => book.sheets.find(({ properties }) => properties.sheetId === id);
  for (const request of requests) {
    const [[kind, body]] = Object.entries(request);
    if (kind === 'addSheet') inserted(book, body.properties);
    if (kind === 'duplicateSheet') {
      const { gridProperties } = sheetOf(body.sourceSheetId).properties;
      inserted(book, { sheetId: body.newSheetId, title: body.newSheetName, index: body.insertSheetIndex, gridProperties });
    }
    if (kind === 'addNamedRange') book.namedRanges.push(body.namedRange);
    if (kind === 'addProtectedRange') {
      const sheet = sheetOf(body.protectedRange.range.sheetId);
      sheet.protectedRanges = [...(sheet.protectedRanges ?? []), { protectedRangeId: book.namedRanges.length, ...body.protectedRange }];
    }
    if (kind === 'createDeveloperMetadata') {
      const { location, ...mark } = body.developerMetadata;
      if (location.spreadsheet) book.developerMetadata.push({ metadataId: 1 + book.developerMetadata.length, ...mark });
      else if (location.sheetId !== undefined) {
        const sheet = sheetOf(location.sheetId);
        sheet.developerMetadata = [...(sheet.developerMetadata ?? []), mark];
      } else placed(sheetOf(location.dimensionRange.sheetId), location.dimensionRange, mark);
    }
  }
}

function inserted(book, properties) {
  book.sheets.splice(properties.index, 0, { properties });
  book.sheets = book.sheets.map(({ properties: each, ...rest }, index) => ({ ...rest, properties: { ...each, index } }));
}

function placed(sheet, { dimension, startIndex }, mark) {
  sheet.data ??= [{ rowMetadata: [], columnMetadata: [] }];
  const list = dimension === 'ROWS' ? sheet.data[0].rowMetadata : sheet.data[0].columnMetadata;
  while (list.length <= startIndex) list.push({});
  list[startIndex].developerMetadata = [...(list[startIndex].developerMetadata ?? []), mark];
}
