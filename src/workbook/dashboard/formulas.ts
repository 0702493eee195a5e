// The formulas of the Dashboard, over the Summary and the tabs that raters fill in.
import * as en from '../../i18n/en/dashboard';
import * as enSummary from '../../i18n/en/summary';
import { wordsIn } from '../../i18n/words';
import * as zh from '../../i18n/zh-CN/dashboard';
import * as zhSummary from '../../i18n/zh-CN/summary';
import { a1, area, columnName, elsewhere, quoted } from '../area';
import { besideIds, firstOf, fraction, isGone, sentenceIn } from '../formula-parts';
import { edgesOf } from '../grade-cells';
import type { Making } from '../making';
import { nextDue, nextWords } from '../next-step';
import { meanOf, scoresOf } from '../sources';
import { reviewedCount, type SummaryPlaces, scoredCount } from '../summary/places';
import type { Cell, Formula } from '../tab';
import { peopleIn } from './people';
import { type BoardRater, type DashboardPlaces, FIGURE_COLUMNS, FIGURES, FIRST } from './places';

const formula = (calculation: string): Formula => ({ formula: `=${calculation}` });

/** The six figures, in their order. */
export function figures(making: Making, board: DashboardPlaces, summary: SummaryPlaces): readonly Cell[] {
  const say = wordsIn(making.language, enSummary.summary, zhSummary.summary);
  const { far } = summary;
  const people = peopleIn(making, board, summary);
  const final = far('settled');
  const edges = edgesOf(making);
  const near = edges.map((edge) => `(${final}>${fraction(edge - 1)})*(${final}<${fraction(edge + 1)})`).join('+');
  const best = `${people.count(`(${far('grade')}=INDEX(${making.name('grades')},1,1))`)}/${people.scored}`;
  // raters' own: a self review is filled in by whoever is reviewed, and holds up nothing
  const rated = board.sources.filter(({ rater }) => rater).length;
  const count = (column: number): string => `SUM(${a1(area(FIRST, board.at('progress', column), rated), true)})`;
  return [
    formula(people.all),
    rated > 0 ? formula(`${count(3)}&" / "&${count(4)}`) : '—',
    formula(meanOf([people.cells('settled')], '"—"')),
    formula(`IF(${people.scored}=0,"—",${edges.length > 0 ? best : `MAX(${people.cells('settled')})`})`),
    edges.length > 0 ? formula(people.count(`ISNUMBER(${final})*((${near})>0)`)) : '—',
    formula(`SUMPRODUCT((${far('stage')}=${quoted(say('queryOpen'))})*1)`),
  ];
}

/** What stands at the top right: which tabs give no scores; how many are scored; then what comes next, and by when. */
export function stateFormula(making: Making, places: SummaryPlaces): Formula {
  const say = wordsIn(making.language, en.dashboard, zh.dashboard);
  const [done, all] = [scoredCount(places), reviewedCount(places)];
  const some = sentenceIn(say('incomplete', { done: '\0', all: '\0' }), [done, all]);
  const [complete, dated] = [say('complete', { next: '\0' }), say('completeBy', { next: '\0', day: '\0' })];
  const next = `IF(until="",${sentenceIn(complete, ['next'])},${sentenceIn(dated, ['next', 'until'])})`;
  const stands = `IF(${done}=${all},LET(next,${nextWords(making)},until,${nextDue(making)},${next}),${some})`;
  const gone = elsewhere(making.title('summary'), area(places.rows.head, places.at('held')));
  return formula(`IF(LEN(${gone})>0,${gone},${stands})`);
}

/** A tab's rows: done as its own heading counts them, and all. Of one that is gone or cannot be read: that, and those it was made with. */
export function progressRow(making: Making, { sources }: DashboardPlaces, n: number): readonly [done: Cell, all: Cell] {
  const source = sources[n];
  if (!source) return [0, 0];
  const say = wordsIn(making.language, en.dashboard, zh.dashboard);
  const done = `SUMPRODUCT((${source.ticks}=TRUE)*(${source.left}=""))`;
  return [
    formula(
      firstOf(
        [
          [isGone(source.ids), quoted(say('tabGone'))],
          [`ISERROR(LEN(${source.weighted.head}))`, quoted(say('tabStuck'))],
        ],
        done,
      ),
    ),
    formula(`IF(${isGone(source.ids)},${source.subjects.length},COUNTA(${source.ids}))`),
  ];
}

/**
 * Name, rows done, mean, against all, against others of the same people, order, rows left, share done. Of whoever rates departments too the
 * mean is that of people, as the mean of all is. Whoever lacks a tab has no mean, and all their rows are left.
 */
export function raterRow(board: DashboardPlaces, summary: SummaryPlaces, { name, isSelf, rows }: BoardRater, n: number): readonly Cell[] {
  const { at } = board;
  const cell = (column: number): string => `${columnName(at('raters', column))}${FIRST + 1 + n}`;
  const cells = (column: number): readonly string[] => rows.map((row) => a1(area(FIRST + row, at('progress', column))));
  const [done, mean, against, same, left] = [cell(1), cell(2), cell(3), cell(4), cell(6)];
  const known = (value: string): string => `IF(ISTEXT(${done}),"",${value})`;
  const overall = a1(area(FIGURES, FIGURE_COLUMNS[2]), true);
  const pieces = isSelf ? [] : piecesOf(board, summary, rows);
  const people = pieces.filter(({ card }) => !board.mixed || card.subject === 'people');
  return [
    name,
    formula(
      firstOf(
        cells(3).map((rowsDone) => [`ISTEXT(${rowsDone})`, rowsDone] as const),
        cells(3).join('+'),
      ),
    ),
    pieces.length > 0 ? formula(known(meanOf((people.length > 0 ? people : pieces).map(({ scores }) => scores)))) : null,
    people.length > 0 ? formula(`IF(AND(ISNUMBER(${mean}),ISNUMBER(${overall})),${mean}-${overall},"")`) : null,
    pieces.length > 0 ? formula(known(meanOf(pieces.map((piece) => differenceIn(summary, piece))))) : null,
    isSelf ? 2 : formula(`IF(ISNUMBER(${same}),0-MAX(${same},0-${same}),IF(ISNUMBER(${against}),1-MAX(${against},0-${against})/1000,1))`),
    formula(`${cells(4).join('+')}-SUM(${done})`),
    formula(`IF(SUM(${done},${left})=0,1,SUM(${done})/SUM(${done},${left}))`),
  ];
}

/** A rater's scores beside ids; of a card that stands on several tabs the role's, as the Summary adds them up. */
function piecesOf({ sources }: DashboardPlaces, { far, byTab }: SummaryPlaces, rows: readonly number[]) {
  const own = rows.flatMap((row) => sources[row] ?? []);
  const same = (a: (typeof own)[number], b: typeof a): boolean =>
    a.card.id === b.card.id && a.roles.join() === b.roles.join() && !a.whole && !b.whole;
  return own
    .filter((source, n) => own.findIndex((other) => other === source || same(other, source)) === n)
    .map(({ ids, weighted, whole, roles, card }) => ({
      card,
      ids,
      times: byTab ? 1 : roles.length,
      scores: whole ? scoresOf(weighted) : besideIds(ids, far('id'), far(`role:${roles[0]}`)),
    }));
}

/** Each score less the mean of what the other raters gave the same person; a rater in two roles stands there twice. */
const differenceIn = (
  { far }: SummaryPlaces,
  { ids, scores, times }: { readonly ids: string; readonly scores: string; readonly times: number },
): string =>
  `MAP(${ids},${scores},LAMBDA(i,s,IF(ISNUMBER(s),LET(n,XLOOKUP(i,${far('id')},${far('givers')},0)-${times},` +
  `t,XLOOKUP(i,${far('id')},${far('given')},0)-s*${times},IF(n>0,s-t/n,"")),"")))`;

/** Name, `Logistics (5)`, mean, order: blank ones last. */
export function departmentRow(making: Making, board: DashboardPlaces, summary: SummaryPlaces, name: string, n: number): readonly Cell[] {
  const { far } = summary;
  const cell = (column: number): string => a1(area(FIRST + n, board.at('departments', column)));
  const { count, only } = peopleIn(making, board, summary);
  const here = `(${far('department')}=${cell(0)})`;
  return [
    name,
    formula(`IF(${cell(0)}="","—",${cell(0)})&" ("&${count(`${here}*ISNUMBER(${far('settled')})`)}&")"`),
    // a chart's labels show the number as it is
    formula(`IF(${count(`${here}*ISNUMBER(${far('settled')})`)}=0,"",ROUND(${meanOf([`FILTER(${far('settled')},${only(here)})`])},1))`),
    formula(`IF(${cell(2)}="",1,0-${cell(2)})`),
  ];
}

/** A hidden table sorted by its last column, under headings. */
export const sorted = (heads: readonly string[], table: string): Formula =>
  formula(`VSTACK(HSTACK(${[...heads, ''].map(quoted).join(',')}),SORT(${table},${heads.length + 1},TRUE))`);
