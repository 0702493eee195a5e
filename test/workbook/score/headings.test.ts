// The head of every score tab of the twelve plans as people see it: no word broken, no line cut, nothing over its cell's edge. What stands
// there is wrapped once more here, by the metrics of Arial and by nothing else of what lays the tabs out.

import type { Review } from '../../../src/arrangement/review';
import { inLanguage } from '../../../src/i18n/both';
import { LANGUAGES } from '../../../src/i18n/languages';
import { LIBRARY } from '../../../src/plans/library';
import type { ReadyDimension } from '../../../src/plans/ready-cards';
import type { Area } from '../../../src/workbook/area';
import { wordsFor } from '../../../src/workbook/making';
import { short } from '../../../src/workbook/number-format';
import { DIMENSION, FIRST, SUB, TITLE, WEIGHT } from '../../../src/workbook/score/places';
import type { Cell, Tab } from '../../../src/workbook/tab';
import { parseKey } from '../../../src/workbook/tab-kinds';
import { tabsFor } from '../../../src/workbook/workbook';
import { company } from '../company';
import { faultsOf, type Shown, shownOn } from '../fit';
import { answeredPlan, cyclesOf, peopleFor, reviewOf } from '../fixtures';

jest.setTimeout(280_000);

/** Lines of a heading. */
const MOST_LINES = 4;

const CASES = LIBRARY.flatMap(({ id }) =>
  cyclesOf(answeredPlan(id)).flatMap((cycle) => LANGUAGES.map((language) => [id, cycle, language] as const)),
);

test.each(CASES)('%s, %s, %s: 100 people, and one of each card', (id, cycle, language) => {
  const plan = answeredPlan(id);
  const people = peopleFor(plan, company(100));
  const all = reviewOf(plan, { cycle, language, people });
  const firsts = all.ready.cards.flatMap((card) => all.subjects.find((subject) => subject.card === card && subject.person) ?? []);
  const reviews = [all, ...firsts.map(({ person }) => reviewOf(plan, { cycle, language, people, only: person ? [person.id] : [] }))];
  expect(new Set(reviews.flatMap(faultsIn))).toEqual(new Set());
});

const faultsIn = (review: Review): readonly string[] =>
  tabsFor(review, { titles: [], shared: {} })
    .filter(({ kind }) => kind === 'score' || kind === 'self')
    .flatMap((tab) => headOf(review, tab).flatMap((cell) => faultsOf(tab, cell, MOST_LINES).map((fault) => `${tab.title}: ${fault}`)));

/** What stands in the rows above the people, as people see it: formulas by what they show. */
function headOf(review: Review, tab: Tab): readonly Shown[] {
  const bands = bandsOf(review, tab);
  return shownOn(tab, (cell, at) => (at.row < FIRST ? textIn(review, tab, cell, at, bands) : ''));
}

/** The tab's dimensions by the column in which each begins. */
function bandsOf({ raterTabs, ready }: Review, tab: Tab): ReadonlyMap<number, ReadyDimension> {
  const { kind, n } = parseKey(tab.key);
  const dimensions = (kind === 'score' ? raterTabs[n] : ready.cards[n])?.dimensions ?? [];
  const columns = tab.blocks
    .filter(({ row }) => row === DIMENSION)
    .flatMap(({ column, cells }) => cells[0]?.flatMap((cell, c) => (isFormula(cell) ? [column + c] : [])) ?? []);
  return new Map(dimensions.flatMap((dimension, k) => (columns[k] === undefined ? [] : [[columns[k], dimension] as const])));
}

const isFormula = (cell: Cell | undefined): cell is Exclude<Cell, string | number | boolean | null> =>
  typeof cell === 'object' && cell !== null;

function textIn({ options: { language } }: Review, tab: Tab, cell: Cell, at: Area, bands: ReadonlyMap<number, ReadyDimension>): string {
  const say = wordsFor({ language }, 'score');
  if (cell === null || typeof cell === 'boolean') return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return `0–${cell}`;
  if (at.row === TITLE) return say('done', { done: 100, all: 100 });
  if (at.row === SUB) return say('due', { day: language === 'en' ? 'Wed 23 Sep 2026' : '2026 年 12 月 23 日（周三）' });
  const band = bands.get(at.column);
  if (at.row === DIMENSION && band) return say('dimension', { title: inLanguage(band.title, language), weight: short(band.weight) });
  if (at.row === WEIGHT) return tab.looks.find(({ area, format }) => area.row === WEIGHT && format)?.format?.replace(/0/, '20') ?? '';
  const [, heading = ''] = /IF\(\w+=1,("(?:[^"]|"")*"|[\d/]+),""\)/.exec(cell.formula) ?? [];
  return heading.startsWith('"') ? heading.slice(1, -1) : heading && `0–${heading}`;
}
