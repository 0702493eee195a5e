// The Plan tab: HR's. Every parameter with its origin; and the ranges by name that the formulas of all other tabs read.
import { comma } from '../../i18n/lists';
import { isAsked } from '../../plans/asked';
import { openIn } from '../../plans/decide';
import { periodTitle } from '../../plans/period';
import { area } from '../area';
import { formulaText, fx } from '../formula/fx';
import { fontOf, type Look } from '../looks';
import { inWords, type Making, type RangeName } from '../making';
import { runsOf } from '../runs';
import type { Block, Cell, Condition, Looks, Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import { heightFor, heightRuns } from '../text-height';
import { linesIn } from '../text-size';
import { FIRST, FOURTH, HEADS, HINT, type Line, newPage, type Page, QUOTE, SECOND, SOURCE, SUB, TITLE, VALUE, WAS, WHAT } from './page';
import { addSections } from './sections';

const WIDTHS = [184, 92, 84, 96, 216, 156, 292, 60] as const;
/** How many columns up to the source are one. */
const MERGED: Partial<Readonly<Record<Line['is'], number>>> = { wide: 4, pair: 3 };
/** Those of the value and the three beside it, by kind of line. */
const VALUE_WIDTHS: Partial<Readonly<Record<Line['is'], readonly number[]>>> = { wide: [488], pair: [92, 396] };
const PIXELS: Partial<Readonly<Record<Line['is'], number>>> = { gap: 14, section: 28, heads: 22 };

export function planTab(making: Making, key: TabKey): Tab {
  const page = newPage(making);
  addSections(page);
  const { lines } = page;
  return {
    key,
    kind: 'plan',
    title: making.title(key),
    rows: FIRST + lines.length,
    columns: WIDTHS.length,
    frozen: { rows: FIRST, columns: 0 },
    widths: WIDTHS,
    hidden: [WAS],
    heights: [{ row: TITLE, rows: 1, pixels: 34 }, { row: SUB, rows: FIRST - 1, pixels: 22 }, ...heightRuns(lines.map(heightOf), FIRST)],
    blocks: [...headBlocks(page), { row: FIRST, column: 0, cells: lines.map(cellsOf) }],
    looks: [...headLooks, ...looksOf(lines)],
    merges: lines.flatMap(({ is }, n) => (MERGED[is] ? [area(FIRST + n, FOURTH + 1 - MERGED[is], 1, MERGED[is])] : [])),
    notes: [],
    rules: page.rules,
    conditions: conditionsOf(lines.length),
    inputs: [],
    names: [...page.names, { name: making.name('plan'), area: area(TITLE, WHAT) }],
    marks: [{ on: 'row', at: HEADS, value: 'anchor' }],
    charts: [],
  };
}

function headBlocks(page: Page): readonly Block[] {
  const { making, say } = page;
  const { plan } = making.review.ready;
  const open = openIn(plan).filter(({ path, open: { as } }) => as.kind !== 'rosterWords' && isAsked(plan, path)).length;
  const sub = say('sub', {
    period: inWords(making, periodTitle(making.review.options.period)),
    version: plan.version,
    open: open > 0 ? say('someOpen', { count: open }) : say('noneOpen'),
  });
  return [
    {
      row: TITLE,
      column: WHAT,
      cells: [
        [say('title', { plan: inWords(making, plan.title) })],
        [(plan.draft ? say('draft') : '') + sub],
        [hintOf(page)],
        [say('hintLocked')],
        [say('what'), say('value'), null, null, null, say('source'), say('quote')],
      ],
    },
  ];
}

/** What HR may change, of what this plan has. */
function hintOf({ making, say, names }: Page): string {
  const { cards } = making.review.ready;
  const has = (...all: readonly RangeName[]): boolean => all.some((each) => names.some(({ name }) => name === making.name(each)));
  const list = [
    ...(has(...cards.flatMap((_, n) => [`dimensions_${n + 1}`, `weights_${n + 1}`] as const)) ? [say('hintWeights')] : []),
    ...(has(...cards.map((_, n) => `shares_${n + 1}` as const)) ? [say('hintShares')] : []),
    ...(has('quotas') ? [say('hintQuotas')] : []),
    ...(has('outcomes') ? [say('hintOutcomes')] : []),
    ...(has('bonus') ? [say('hintBonus')] : []),
  ];
  return list.length > 0 ? say('hint', { list: list.join(comma(making.language)) }) : say('hintNone');
}

const headLooks: readonly Looks[] = [
  { area: area(TITLE, WHAT), look: 'title' },
  { area: area(SUB, WHAT), look: 'sub' },
  { area: area(HINT, WHAT, HEADS - HINT), look: 'hint' },
  { area: area(HEADS, WHAT, 1, QUOTE + 1), look: 'indicatorLeft' },
];

const cellsOf = ({ what, values = [], source = '', quotes = [], was }: Line): readonly Cell[] => {
  const four = Array.from({ length: FOURTH }, (_, n) => values[n] ?? null);
  const cells = [what, ...four, source, quotes.join('\n'), was ?? null];
  while (cells.length > 0 && (cells[cells.length - 1] === null || cells[cells.length - 1] === '')) cells.pop();
  return cells;
};

/** The look of each column of a line, first to last. */
function looksIn({ is, looks = [], open }: Line): readonly Look[] {
  const all = (look: Look): Look[] => Array.from({ length: QUOTE + 1 }, () => look);
  if (is === 'gap') return [];
  if (is === 'section') return all('section');
  if (is === 'heads') return all('columnHead');
  const values = Array.from({ length: FOURTH }, (_, n) => looks[is === 'wide' ? 0 : n] ?? 'body');
  return open
    ? all('open').map((look, n) => (values[n - 1]?.startsWith('input') ? (values[n - 1] ?? look) : look))
    : ['body', ...values, 'bodyQuiet', 'bodyQuiet'];
}

const plain = (column: number): Look => (column < SOURCE ? 'body' : 'bodyQuiet');

/** Plain text all over, and what differs from it: one area for neighbouring lines that look alike, and in them for neighbouring columns. */
const looksOf = (lines: readonly Line[]): readonly Looks[] => [
  { area: area(FIRST, WHAT, lines.length, SOURCE), look: plain(WHAT) },
  { area: area(FIRST, SOURCE, lines.length, 2), look: plain(SOURCE) },
  ...runsOf(lines, (line) => `${looksIn(line)}/${line.format}`).flatMap(({ from, count, item }) =>
    runsOf(
      looksIn(item).map((look, n) => ({ look, format: n === VALUE || n === SECOND ? item.format : undefined, differs: look !== plain(n) })),
      ({ look, format }) => `${look}/${format}`,
    ).flatMap(({ from: column, count: wide, item: { differs, ...looks } }) =>
      differs ? [{ area: area(FIRST + from, column, count, wide), ...looks }] : [],
    ),
  ),
];

function heightOf(line: Line): number {
  const { is, what, values = [], room, source = '', quotes = [] } = line;
  const fixed = PIXELS[is];
  if (fixed) return fixed;
  const widths = VALUE_WIDTHS[is] ?? WIDTHS.slice(VALUE, SOURCE);
  const looks = looksIn(line);
  const lines = (text: string, column: number, width: number): number => linesIn(text, width, fontOf(looks[column] ?? 'body'));
  const shown = values.map((value) => (typeof value === 'string' ? value : (room ?? '')));
  return heightFor(
    Math.max(
      lines(what, WHAT, WIDTHS[WHAT]),
      lines(source, SOURCE, WIDTHS[SOURCE]),
      lines(quotes.join('\n'), QUOTE, WIDTHS[QUOTE]),
      ...shown.map((value, n) => lines(value, VALUE + n, widths[n] ?? 0)),
    ),
  );
}

/** A number that is no longer what it was, and a check that finds something. */
function conditionsOf(rows: number): readonly Condition[] {
  const values = [area(FIRST, VALUE, rows)];
  const [value, was] = [fx.inRow(VALUE, FIRST), fx.inRow(WAS, FIRST)];
  const isChanged = fx.ne(fx.ROUND(fx.minus(value, was), 8), 0);
  return [
    { areas: values, formula: formulaText(fx.eq(fx.LEFT(value, 1), '⚠')), look: 'bad' },
    { areas: values, formula: formulaText(fx.AND(fx.ISNUMBER(was), fx.ISNUMBER(value), isChanged)), look: 'missing' },
  ];
}
