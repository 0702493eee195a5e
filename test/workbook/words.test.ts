// Every text of every tab that the library's plans make, in both languages, against the rules of plain words.
import { LANGUAGES, type Language } from '../../src/i18n/languages';
import { LIBRARY } from '../../src/plans/library';
import type { Cycle } from '../../src/plans/value';
import type { Cell, Tab } from '../../src/workbook/tab';
import { tabsFor } from '../../src/workbook/workbook';
import { broken } from '../i18n/plain-words';
import { answeredPlan, cyclesOf, reviewOf } from './fixtures';

/** What HR and others typed is theirs: names, answers, the plan's own JSON. */
const isTheirs = (text: string): boolean => text.startsWith('{"') || /@/.test(text);
/** What is compared with or read as a pattern, and is shown nowhere. */
const isCode = (text: string): boolean => /[\\^|]|\bST_/.test(text) || !/[\p{Script=Han} ]/u.test(text);

const inFormula = (formula: string): readonly string[] =>
  [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.replaceAll('""', '"')).filter((text) => !isCode(text));

const textsIn = (cell: Cell): readonly string[] =>
  typeof cell === 'string' ? [cell] : typeof cell === 'object' && cell ? inFormula(cell.formula).map((text) => `…${text}…`) : [];

const isSeen = ({ hidden = [], hiddenRows = [] }: Tab, row: number, column: number): boolean =>
  !hidden.includes(column) && !hiddenRows.includes(row);

const textsOf = (tab: Tab): readonly string[] => [
  tab.title,
  ...tab.blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, y) => line.flatMap((cell, x) => (isSeen(tab, row + y, column + x) ? textsIn(cell) : []))),
  ),
  ...tab.notes.map(({ text }) => text),
  ...tab.rules.flatMap((rule) => [rule.message, ...(rule.kind === 'list' ? rule.values : [])]),
  ...tab.charts.flatMap(({ title, subtitle }) => [title, subtitle]),
];

const EVERY = LIBRARY.flatMap(({ id }) => cyclesOf(answeredPlan(id)).map((cycle): readonly [string, Cycle] => [id, cycle]));

describe.each(EVERY)('%s, %s', (id, cycle) => {
  test.each(LANGUAGES)('in %s every text is plain', (language: Language) => {
    const tabs = tabsFor(reviewOf(answeredPlan(id), { cycle, language }), { titles: [], shared: {} });
    const texts = tabs.flatMap(textsOf).flatMap((text) => text.split('\n'));
    expect(texts.length).toBeGreaterThan(50);
    expect(
      broken(
        language,
        texts.filter((text) => !isTheirs(text)),
      ),
    ).toEqual([]);
  });
});
