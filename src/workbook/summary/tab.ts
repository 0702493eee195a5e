// The Summary: a row for everybody reviewed, from the scores of each rater to what follows. HR reads, sorts and filters it.
import { shortDay } from '../../i18n/day-words';
import type { ServerTexts } from '../../i18n/texts';
import type { Words } from '../../i18n/words';
import { periodTitle } from '../../plans/period';
import { area } from '../area';
import { type Formula, formula, fx } from '../formula/fx';
import { isFilled, sentenceIn, spill } from '../formula-parts';
import { inWords, type Making, wordsFor } from '../making';
import { nextForScored } from '../next-step';
import { short } from '../number-format';
import type { Block, Cell, Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import { quotaStretches, weightCell } from './cells';
import { type Column, columnsOf, headHeight } from './columns';
import { calculations } from './formulas';
import { sinceMonth } from './lacking-rows';
import { conditionsOf, looksOf, mergesOf } from './looks';
import { doubledCells, goneCells, heldText, offCells } from './missing';
import { type SummaryPlaces, summaryPlaces } from './places';
import { servedWords } from './streaks';
import { hiddenColumns, rightColumns, widthsFor } from './widths';

type Say = Words<ServerTexts['summary']>;

export function summaryTab(making: Making, key: TabKey): Tab {
  const say = wordsFor(making, 'summary');
  const places = summaryPlaces(making);
  const columns = columnsOf(making, places);
  const { rows, count, seen, keys, at } = places;
  const widths = widthsFor(making, places);
  const hidden = hiddenColumns(places);
  const shown = widths.map((width, n) => (hidden.includes(n) ? 0 : width));
  const line = (row: number, column: number, cells: readonly Cell[]): Block => ({ row, column, cells: [cells] });
  const stretches = quotaStretches(making, places, shown);
  const right = rightColumns(places, shown);
  const gone = goneCells(making, places);
  const doubled = doubledCells(making, places);
  const heads: Readonly<Record<string, Cell>> = { held: gone.words, whose: doubled.words };
  return {
    key,
    kind: 'summary',
    title: making.title(key),
    rows: rows.first + count,
    columns: keys.length,
    frozen: { rows: rows.first, columns: 2 },
    widths,
    hidden,
    heights: [
      { row: 0, rows: 1, pixels: 34 },
      { row: 1, rows: 1, pixels: 22 },
      { row: 2, rows: rows.groups - 1, pixels: 24 },
      { row: rows.head, rows: 1, pixels: headHeight(columns, widths) },
      { row: rows.weights, rows: rows.first - rows.weights, pixels: 20 },
      { row: rows.first, rows: count, pixels: 24 },
    ],
    blocks: [
      line(0, 0, [say('head', { period: inWords(making, periodTitle(making.review.options.period)) })]),
      line(0, right.from, [howMany(say, places)]),
      line(1, 0, [at('said') < 0 ? lineOf(making, say) : unlessSaid(places, lineOf(making, say))]),
      ...(stretches.length > 0 ? [line(rows.quotas, 0, [say('quotas')])] : []),
      ...stretches.map(({ column, text }) => line(rows.quotas, column, [text])),
      line(rows.groups, 0, columns.slice(0, seen).map(({ group }, n) => (group && columns[n - 1]?.group !== group ? say(group) : null))), // biome-ignore format: one row
      line(rows.groups, at('held'), [gone.titles]),
      line(rows.groups, at('whose'), [doubled.ids]),
      line(
        rows.head,
        0,
        columns.map((each) => heads[each.key] ?? headCell(making, each)),
      ),
      ...weightBlocks(making, places),
      ...bodyBlocks(making, places),
    ],
    looks: looksOf(making, places, columns, stretches, right),
    merges: mergesOf(places, columns, stretches, right),
    notes: columns.flatMap(({ note }, column) => (note ? [{ row: rows.head, column, text: note }] : [])),
    rules: [],
    conditions: conditionsOf(making, places, stretches),
    inputs: [],
    names: [],
    marks: [
      { on: 'row', at: rows.anchor, value: 'anchor' },
      ...[...keys.slice(0, seen), 'doubts', 'settled', ...(at('said') < 0 ? [] : ['said'])].map(
        (value) => ({ on: 'column', at: at(value), value }) as const,
      ),
    ],
    charts: [],
  };
}

/** What stands in the cells that others read, and headings. */
function headCell(making: Making, { key, heading }: Column): Cell {
  return key === 'next' ? formula(nextForScored(making)) : heading;
}

function howMany(say: Say, { column }: SummaryPlaces): Formula {
  const [done, all] = [fx.COUNT(column('settled')), fx.COUNTA(column('id'))];
  const some = sentenceIn(say('someScored', { done: '\0', all: '\0' }), [done, all]);
  return formula(fx.IF(fx.eq(done, all), sentenceIn(say('allScored', { all: '\0' }), [all]), some));
}

/** The line, or what History lacks: HR has to know before reading on. */
const unlessSaid = ({ at, rows }: SummaryPlaces, words: string): Formula => {
  const said = fx.cells(area(rows.first, at('said')), true);
  return formula(fx.IF(isFilled(said), said, words));
};

/** How the final score comes about, and which score is graded: by whose decision. */
function lineOf(making: Making, say: Say): string {
  const { plan, basis, rollUps, cards, grades } = making.review.ready;
  const rollUp = rollUps.find(({ how, share }) => how !== 'reference' && share > 0);
  const rated = cards.some(({ raters }) => raters.some(({ counts }) => counts));
  const cycles = rollUp && say(rollUp.from);
  const how = cycles && !rated ? say('howRollUpOnly', { cycles }) : say('how');
  const more = cycles && rated ? ` ${say('howRollUp', { cycles, share: short(rollUp.share) })}` : '';
  const decided = plan.grades.basis.state === 'decided' ? plan.grades.basis : undefined;
  const by = decided ? say('by', { who: decided.who, day: shortDay(decided.when.slice(0, 10), making.language, true) }) : '';
  const draft = plan.draft ? wordsFor(making, 'score')('draft') : '';
  const graded = grades.length > 0 ? say(basis, { by }) : '';
  return draft + say('line', { how: how + more, graded });
}

/** A line a card: what its dimensions weigh and its raters' shares. From the last one everything spills. */
function weightBlocks(making: Making, places: SummaryPlaces): readonly Block[] {
  const { rows, keys, labels } = places;
  const calculation = calculations(making, places);
  const lines = rows.first - rows.weights;
  const off = offCells(making);
  return Array.from({ length: lines }, (_, n): Block => {
    const isAnchor = n === lines - 1;
    const cells = keys.map((key): Cell => {
      const weight = weightCell(making, places, n, key);
      if (key === 'group') return labels[n] ?? '';
      if (key === 'whose') return off[n] ?? null;
      if (!isAnchor) return weight === undefined ? null : formula(weight);
      const calculated = calculation(key);
      return calculated ? spill(weight ?? '', calculated, places.column('id')) : null;
    });
    return { row: rows.weights + n, column: 0, cells: [cells] };
  });
}

/** People as text, so that the rows can be sorted; a bonus' base and years of service are found by id. */
function bodyBlocks(making: Making, places: SummaryPlaces): readonly Block[] {
  const { rows, labels, at } = places;
  const { subjects, ready } = making.review;
  const label = new Map(ready.cards.map(({ id }, n) => [id, labels[n] ?? '']));
  const people = subjects.map(({ id, name, department, card }) => [id, name, department, label.get(card.id) ?? '']);
  const bases = subjects.map(({ person }) => [person?.base ?? null]);
  const column = (key: string, cells: () => Block['cells']): readonly Block[] =>
    at(key) < 0 ? [] : [{ row: rows.first, column: at(key), cells: cells() }];
  return [
    { row: rows.first, column: 0, cells: people },
    ...column('whose', () => subjects.map(({ id }) => [id])),
    ...column('held', () => subjects.map((subject) => [heldText(making, places, subject)])),
    ...column('since', () => subjects.map(({ person }) => [sinceMonth(person)])),
    ...column('base', () => bases),
    ...ready.streaks.flatMap((streak) =>
      column(`service:${streak.id}`, () => subjects.map(({ person }) => [servedWords(making, streak, person)])),
    ),
  ];
}
