// Every word that all tabs of the twelve plans are made with can be read: no word broken, no line cut, nothing over its cell's edge.
import { LANGUAGES } from '../../src/i18n/languages';
import { LIBRARY } from '../../src/plans/library';
import { type CellLook, LOOKS } from '../../src/workbook/looks';
import { inWords } from '../../src/workbook/making';
import type { Cell, Tab } from '../../src/workbook/tab';
import { makingOf, tabsFor } from '../../src/workbook/workbook';
import { company } from './company';
import { faultsOf, lookAt, shownOn } from './fit';
import { answeredPlan, cyclesOf, peopleFor, reviewOf } from './fixtures';
import { columnOf } from './table-book';

jest.setTimeout(280_000);

const CASES = LIBRARY.flatMap(({ id }) =>
  cyclesOf(answeredPlan(id)).flatMap((cycle) => LANGUAGES.map((language) => [id, cycle, language] as const)),
);
const NONE = { titles: [], shared: {} };

const reviewFor = (id: string, cycle: (typeof CASES)[number][1], language: (typeof CASES)[number][2]) => {
  const plan = answeredPlan(id);
  return reviewOf(plan, { cycle, language, people: peopleFor(plan, company(40)) });
};

test.each(CASES)('%s, %s, %s: all tabs', (id, cycle, language) => {
  const tabs = tabsFor(reviewFor(id, cycle, language), NONE);
  const faults = tabs.flatMap((tab) =>
    shownOn(tab, textIn).flatMap((cell) => faultsOf(tab, cell, 99).map((fault) => `${tab.key}: ${fault}`)),
  );
  expect(new Set(faults)).toEqual(new Set());
});

/** What is worked out is seen as its heading. */
function textIn(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell !== 'object' || cell === null) return '';
  const [, heading = ''] = /^=VSTACK\("((?:[^"]|"")*)",/.exec(cell.formula) ?? /IF\(\w+=1,"((?:[^"]|"")*)",""\)/.exec(cell.formula) ?? [];
  return heading.replaceAll('""', '"');
}

test.each(CASES)('%s, %s, %s: a grade is not cut on score tabs, the Summary, the Dashboard and History', (id, cycle, language) => {
  const review = reviewFor(id, cycle, language);
  const making = makingOf(review, NONE);
  const grades = review.ready.grades.map(({ name }) => inWords(making, name));
  const tabs = tabsFor(review, NONE);
  const tabOf = (kind: Tab['kind']): Tab => tabs.find((tab) => tab.kind === kind) ?? fail(kind);
  const board = tabOf('dashboard');
  const faults = [
    ...(grades.length > 0
      ? tabs
          .filter(({ kind }) => ['score', 'self', 'summary', 'history'].includes(kind))
          .flatMap((tab) => {
            const { row, column } = columnOf(tab, 'grade');
            return grades.flatMap((grade) => faultsIn(tab, row, column, grade));
          })
      : []),
    ...grades.flatMap((grade) => faultsIn(board, 18, 8, grade, { ...LOOKS.lined, bold: true })),
  ];
  expect(new Set(faults)).toEqual(new Set());
});

const fail = (kind: string): never => {
  throw new Error(`no ${kind}`);
};

/** What would be wrong with a text in a cell that has neighbours. */
function faultsIn(tab: Tab, row: number, column: number, text: string, look = lookAt(tab, { row, column })): readonly string[] {
  if (!look) return [`${tab.key}: no look in ${row}, ${column}`];
  const filled: Tab = { ...tab, blocks: [...tab.blocks, { row, column, cells: [[text, 'x']] }] };
  return faultsOf(filled, { text, at: { row, column, rows: 1, columns: 1 }, look }, 4).map((fault) => `${tab.key}: ${fault}`);
}

test.each(LANGUAGES)('what closing writes into History stands there: %s', (language) => {
  const tab = tabsFor(reviewFor('plan-05', 'half', language), NONE).find(({ kind }) => kind === 'history') ?? fail('history');
  const row = {
    key: 'E0001|plan-05|2026-H1',
    name: language === 'en' ? 'Zhou Jianguo' : '努尔古丽·阿卜杜热依木',
    department: language === 'en' ? 'Marketing' : '市场推广部',
    card: language === 'en' ? 'Middle managers' : '中层管理人员',
    period: '2026-H1',
    score: '87.654321',
    bonus: '12,345.00',
    closed: '2026-07-31',
    by: 'liufang@company.com',
  };
  const faults = Object.entries(row).flatMap(([key, text]) => {
    const at = columnOf(tab, key);
    return faultsIn(tab, at.row, at.column, text);
  });
  expect(faults).toEqual([]);
});

test('rows of people are as high as what is worked out in them needs: none whose height is set has text that wraps', () => {
  const faults = CASES.filter(([, , language]) => language === 'en').flatMap(([id, cycle, language]) =>
    tabsFor(reviewFor(id, cycle, language), NONE).flatMap((tab) =>
      tab.looks.flatMap(({ area, look }) => {
        const isSet = tab.heights.some(({ row, rows }) => area.row < row + rows && row < area.row + area.rows);
        const { wrap }: CellLook = LOOKS[look];
        return wrap && isSet && tab.frozen.rows > 0 && area.row >= tab.frozen.rows && tab.kind !== 'plan' ? [`${tab.key}: ${look}`] : [];
      }),
    ),
  );
  expect(new Set(faults)).toEqual(new Set());
});
