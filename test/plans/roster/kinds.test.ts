// Findings by kind: a long list with one thing wrong is one finding; who is left out is in nobody's way.
import { LANGUAGES } from '../../../src/i18n/languages';
import { CHECKS } from '../../../src/i18n/texts';
import { byKind, sparedOf, sparing } from '../../../src/plans/roster/kinds';
import { readRoster } from '../../../src/plans/roster/read';

const HEAD = ['ID', 'Name', 'E-mail', 'Department', 'Manager', 'Status'];
const people = (count: number, cells: (n: number) => Readonly<Record<string, unknown>>) =>
  Array.from({ length: count }, (_, n) => {
    const all: Readonly<Record<string, unknown>> = { ID: `E${n}`, Name: `P${n}`, 'E-mail': `p${n}@b.co`, ...cells(n) };
    return HEAD.map((heading) => all[heading] ?? '');
  });
const found = (rows: unknown[][]) => byKind(readRoster([HEAD, ...rows]).findings);

test('two hundred people without a manager are one finding, with which they are', () => {
  const [first, ...others] = found(people(200, () => ({})));
  expect(others).toEqual([]);
  expect(first?.rows).toHaveLength(200);
  expect(first?.sentence).toEqual({
    en: 'Rows 2, 3, 4, 5, 6 … +195: 200 people have no manager. Name one for each.',
    'zh-CN': '第 2、3、4、5、6 … +195 行：200 人未填直接上级。请逐一填写。',
  });
});

test('whether a head can be proposed or not is one kind; what is found once keeps its own words', () => {
  const rows = people(4, (n) => ({
    Department: n < 3 ? 'A' : 'B',
    Manager: n === 1 ? 'E0' : '',
    'E-mail': n === 2 ? 'nobody' : `p${n}@b.co`,
  }));
  expect(found(rows).map(({ level, column, rows: at, sentence }) => [level, column, at, sentence.en])).toEqual([
    ['problem', 'email', [4], 'Row 4, E-mail: “nobody” is not an e-mail address. Correct it or leave it blank.'],
    ['problem', 'manager', [4, 5], 'Rows 4, 5: 2 people have no manager. Name one for each.'],
  ]);
});

test('columns are apart, and so are words that are asked about', () => {
  const rows = people(6, (n) => ({
    Manager: n === 0 ? '' : 'E0',
    Status: ['', '借调', '借调', '下放', '', ''][n],
    'E-mail': n > 3 ? 'x' : '',
  }));
  expect(found(rows).map(({ column, rows: at }) => [column, at])).toEqual([
    ['status', [3, 4]],
    ['status', [5]],
    ['email', [6, 7]], // no addresses
    ['email', [6, 7]], // the same one for two
    ['email', [2]],
  ]);
});

test('people of one name are all named', () => {
  const rows = people(5, (n) => ({ Name: n < 2 ? 'A' : n < 4 ? 'B' : 'C', Manager: n === 0 ? '' : 'E0' }));
  expect(found(rows).map(({ rows: at }) => at)).toEqual([[2, 3, 4, 5]]);
});

test('every kind that may come more than once has a sentence of its own', () => {
  const alone = ['columnMissing', 'columnTwice', 'managerMissingOne', 'probationUntil'];
  for (const language of LANGUAGES) {
    const { roster, rosterKinds } = CHECKS[language];
    expect(Object.keys(roster).filter((kind) => !(kind in rosterKinds))).toEqual(alone);
  }
});

describe('D10: who is left out blocks nothing', () => {
  const rows = people(4, (n) => ({ Manager: n === 0 ? '' : n === 3 ? 'E0' : 'nobody', 'E-mail': n === 0 ? 'odd' : `p${n}@b.co` }));
  const { people: read } = readRoster([HEAD, ...rows]);
  const levels = (...leftOut: number[]) => {
    const isSpared = sparedOf(
      read.filter((_, n) => leftOut.includes(n)),
      (id) => id === 'E0',
    );
    return sparing(found(rows), isSpared).map(({ level, column }) => `${level} ${column}`);
  };
  test.each<[string, number[], string[]]>([
    ['nobody', [], ['problem email', 'problem manager']],
    ['one of two', [1], ['problem email', 'problem manager']],
    ['both', [1, 2], ['problem email', 'warning manager']],
    ['whoever rates others: their address still matters', [0, 1, 2], ['problem email', 'warning manager']],
  ])('%s', (_, leftOut, expected) => expect(levels(...leftOut)).toEqual(expected));
});
