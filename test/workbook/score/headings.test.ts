// The head of every score tab of the twelve plans as people see it: no word broken, no line cut, nothing over its cell's edge. What stands
// there is wrapped once more here, by the metrics of Arial and by nothing else of what lays the tabs out.

import type { Review } from '../../../src/arrangement/review';
import { inLanguage } from '../../../src/i18n/both';
import { LANGUAGES } from '../../../src/i18n/languages';
import { LIBRARY } from '../../../src/plans/library';
import type { ReadyDimension } from '../../../src/plans/ready-cards';
import type { Area } from '../../../src/workbook/area';
import { type CellLook, LOOKS } from '../../../src/workbook/looks';
import { wordsFor } from '../../../src/workbook/making';
import { short } from '../../../src/workbook/number-format';
import { DIMENSION, FIRST, SUB, TITLE, WEIGHT } from '../../../src/workbook/score/places';
import type { Cell, Tab } from '../../../src/workbook/tab';
import { parseKey } from '../../../src/workbook/tab-kinds';
import { widthOf } from '../../../src/workbook/text-size';
import { tabsFor } from '../../../src/workbook/workbook';
import { company } from '../company';
import { answeredPlan, cyclesOf, peopleFor, reviewOf } from '../fixtures';

jest.setTimeout(280_000);

/** Pixels that Sheets keeps free at the sides of a cell, with the line between two; of a line of Arial, by points; of a row by itself. */
const [PADDING, ROW] = [7, 21] as const;
const lineHeight = (size: number): number => (size / 0.75) * 1.149;

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
    .flatMap((tab) => headOf(review, tab).flatMap((cell) => faultsOf(tab, cell).map((fault) => `${tab.title}: ${fault}`)));

type Shown = { readonly text: string; readonly at: Area; readonly look: CellLook };

/** What stands in the rows above the people, as people see it: formulas by what they show. */
function headOf(review: Review, tab: Tab): readonly Shown[] {
  const blocks = [...tab.blocks, ...(tab.pattern?.own ?? [])];
  const bands = bandsOf(review, tab);
  return blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, r) =>
      line.flatMap((cell, c): readonly Shown[] => {
        const at = tab.merges.find((area) => area.row === row + r && area.column === column + c);
        const place = at ?? { row: row + r, column: column + c, rows: 1, columns: 1 };
        if (place.row >= FIRST || tab.hidden?.includes(place.column)) return [];
        const text = textIn(review, tab, cell, place, bands);
        const looks = tab.looks.filter(({ area }) => isIn(area, place));
        const name = looks[looks.length - 1]?.look;
        return text === '' || !name ? [] : [{ text, at: place, look: LOOKS[name] }];
      }),
    ),
  );
}

const isIn = ({ row, column, rows, columns }: Area, at: Area): boolean =>
  at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;

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

function faultsOf(tab: Tab, { text, at, look }: Shown): readonly string[] {
  const font = { bold: look.bold ?? false, size: look.size ?? 10 };
  const visible = (column: number): number => (tab.hidden?.includes(column) ? 0 : (tab.widths[column] ?? 0));
  const widthFrom = (from: number, to: number): number =>
    Array.from({ length: to - from }, (_, n) => visible(from + n)).reduce((sum, width) => sum + width, 0);
  const room = widthFrom(at.column, look.wrap || at.row > SUB + 1 ? at.column + at.columns : endOf(tab, at)) - PADDING;
  if (!look.wrap) return widthOf(text, font) > room ? [`over the edge: ${text} (${room})`] : [];
  const height = Array.from({ length: at.rows }, (_, n) => heightOf(tab, at.row + n)).reduce((sum, pixels) => sum + pixels, 0);
  const { lines, broken } = wrapped(text, room, font);
  return [
    ...broken.map((word) => `broken: ${word} (${room})`),
    ...(lines * lineHeight(font.size) > height ? [`cut: ${text}, ${lines} lines in ${height}`] : []),
    ...(lines > 4 ? [`${lines} lines: ${text} (${room})`] : []),
  ];
}

/** Text that does not wrap runs on until something stands in its way. */
const endOf = (tab: Tab, { row, column }: Area): number =>
  Math.min(tab.columns, ...tab.blocks.filter((block) => block.row === row && block.column > column).map((block) => block.column));

const heightOf = (tab: Tab, at: number): number => tab.heights.find(({ row, rows }) => at >= row && at < row + rows)?.pixels ?? ROW;

/** Line by line as a cell wraps: at blanks, hyphens and strokes, between Chinese signs, closing marks with what they close. */
function wrapped(text: string, room: number, font: { readonly bold: boolean; readonly size: number }) {
  const words = text.match(/[（《「“]?[\u2e80-\uffef][，。、；：！？）》」”%]*|[^\s\u2e80-\uffef/-]+[/-]?|[/-]|\s+/gu) ?? [];
  let lines = 1;
  let line = '';
  for (const word of words) {
    if (line !== '' && widthOf((line + word).trimEnd(), font) > room) {
      lines += 1;
      line = '';
    }
    line = line === '' ? word.trimStart() : line + word;
  }
  return { lines, broken: words.filter((word) => widthOf(word.trim(), font) > room) };
}
