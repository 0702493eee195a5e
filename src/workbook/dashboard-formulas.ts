// The formulas of the Dashboard, over the Summary and the tabs that raters fill in.
import * as en from '../i18n/en/dashboard';
import * as enSummary from '../i18n/en/summary';
import { wordsIn } from '../i18n/words';
import * as zh from '../i18n/zh-CN/dashboard';
import * as zhSummary from '../i18n/zh-CN/summary';
import { a1, area, columnName, quoted } from './area';
import { BINS, type BoardRater, type DashboardPlaces, FIGURE_COLUMNS, FIGURES, FIRST, type Limit, TABLE, TABLES } from './dashboard-places';
import { besideIds, fraction, sentenceIn } from './formula-parts';
import { edgesOf } from './grade-cells';
import type { Making } from './making';
import { meanOf } from './sources';
import type { SummaryPlaces } from './summary-places';
import type { Cell, Formula } from './tab';

const formula = (calculation: string): Formula => ({ formula: `=${calculation}` });

/** The six figures, in their order. */
export function figures(making: Making, board: DashboardPlaces, { far }: SummaryPlaces): readonly Cell[] {
  const say = wordsIn(making.language, enSummary.summary, zhSummary.summary);
  const final = far('final');
  const edges = edgesOf(making);
  const near = edges.map((edge) => `(${final}>${fraction(edge - 1)})*(${final}<${fraction(edge + 1)})`).join('+');
  const best = `SUMPRODUCT((${far('grade')}=INDEX(${making.name('grades')},1,1))*1)/COUNT(${final})`;
  // raters' own: a self review is filled in by whoever is reviewed, and holds up nothing
  const rated = board.sources.filter(({ rater }) => rater).length;
  const count = (column: number): string => `SUM(${a1(area(FIRST, board.at('progress', column), rated), true)})`;
  return [
    formula(`COUNTA(${far('id')})`),
    rated > 0 ? formula(`${count(3)}&" / "&${count(4)}`) : '—',
    formula(meanOf([final], '"—"')),
    formula(edges.length > 0 ? `IFERROR(${best},"—")` : `IF(COUNT(${final})=0,"—",MAX(${final}))`),
    edges.length > 0 ? formula(`SUMPRODUCT(ISNUMBER(${final})*((${near})>0))`) : '—',
    formula(`SUMPRODUCT((${far('stage')}=${quoted(say('queryOpen'))})*1)`),
  ];
}

/** What stands at the top right: how many are scored; then that comments are missing, as the Summary has it, or what comes next. */
export function stateFormula(making: Making, { far }: SummaryPlaces, complete: string, uncommented: string): Formula {
  const say = wordsIn(making.language, en.dashboard, zh.dashboard);
  const missing = wordsIn(making.language, enSummary.summary, zhSummary.summary)('commentMissing');
  const [done, all] = [`COUNT(${far('final')})`, `COUNTA(${far('id')})`];
  const some = sentenceIn(say('incomplete', { done: '\0', all: '\0' }), [done, all]);
  const scored = `IF(SUMPRODUCT((${far('stage')}=${quoted(missing)})*1)>0,${quoted(uncommented)},${quoted(complete)})`;
  return formula(`IF(${done}=${all},${making.has('comments') ? scored : quoted(complete)},${some})`);
}

/** Grades with people, share, limit and whether it is kept, in the workbook's own words whatever language the functions speak. */
export function gradeTable(making: Making, { graded }: DashboardPlaces, { far }: SummaryPlaces): Formula {
  const say = wordsIn(making.language, en.dashboard, zh.dashboard);
  const grades = far('grade');
  if (making.review.ready.quotas.length > 0) {
    const heads = [say('quota'), say('count'), say('share'), say('limit'), say('check')].map(quoted).join(',');
    const table = `HSTACK(CHOOSECOLS(t,1,2,3,4),MAP(CHOOSECOLS(t,5),LAMBDA(w,${checkInWords(making)})))`;
    return formula(`VSTACK(HSTACK(${heads}),LET(t,QUOTA_CHECK(${grades},${making.name('quotas')}),${table}))`);
  }
  const heads = [say('grade'), say('count'), say('share')].map(quoted).join(',');
  const listed = `CHOOSECOLS(${making.name('grades')},1)`;
  const names = graded > making.review.ready.grades.length ? `VSTACK(${listed},"—")` : listed;
  const people = `SUMPRODUCT((${grades}=g)*1)`;
  const share = `IFERROR(${people}/COUNT(${far('final')}),"")`;
  return formula(`VSTACK(HSTACK(${heads}),LET(t,${names},HSTACK(t,MAP(t,LAMBDA(g,${people})),MAP(t,LAMBDA(g,${share})))))`);
}

/** QUOTA_CHECK speaks the language of the build, `2 over` or `超 2 人`: said again in the workbook's. */
function checkInWords(making: Making): string {
  const say = wordsIn(making.language, enSummary.summary, zhSummary.summary);
  const { over, short } = enSummary.summary;
  const people = (template: string): string => `LEFT(w,LEN(w)-${template.replace('{people}', '').length})`;
  const said = (key: 'over' | 'short', number: string): string => sentenceIn(say(key, { people: '\0' }), [number]);
  if (making.language === 'zh-CN') {
    return `IF(ISNUMBER(SEARCH("over",w)),${said('over', people(over))},IF(ISNUMBER(SEARCH("short",w)),${said('short', people(short))},IF(w="OK",${quoted(say('ok'))},w)))`;
  }
  return `IF(ISNUMBER(SEARCH("超",w)),"over",IF(ISNUMBER(SEARCH("少",w)),"short",IF(w="符合",${quoted(say('ok'))},w)))`;
}

const SIGNS = { '<=': '≤', '>=': '≥', '=': '=', '<': '<', '>': '>' } as const;

/** What the chart of grades is drawn from: label, people, limit in heads, and that in words. */
export function gradeRow(making: Making, board: DashboardPlaces, summary: SummaryPlaces, n: number): readonly Cell[] {
  const cell = (column: number): string => a1(area(TABLES + 1 + n, TABLE + column));
  if (board.graded === 0) return binRow(making, summary, n);
  const limit = board.limits[n];
  if (!limit) return [formula(`${cell(0)}&""`), formula(`IF(${cell(1)}="",0,${cell(1)})`)];
  const [text, heads] = [a1(area(FIRST + n, board.at('grades', 3))), a1(area(FIRST + n, board.at('grades', 2)))];
  return [
    formula(`${cell(0)}&" ("&${text}&")"`),
    formula(cell(1)),
    formula(headsIn(board, limit)),
    formula(`${quoted(`${SIGNS[limit.sign]} `)}&${heads}`),
  ];
}

/** The most heads round down, the fewest up (functions.md: QUOTA_CHECK). */
function headsIn({ graded }: DashboardPlaces, { sign, share }: Limit): string {
  const all = `SUM(${a1(area(TABLES + 1, TABLE + 1, graded))})`;
  const [whole = '0', parts = '1'] = fraction(share).split('/');
  return sign === '>=' || sign === '>' ? `0-INT(0-${all}*${whole}/${parts})` : `INT(${all}*${whole}/${parts})`;
}

/** Without grades: tenths of the full score, the last one open above. */
function binRow(making: Making, { far }: SummaryPlaces, n: number): readonly Cell[] {
  const { full } = making.review.ready;
  const edge = (k: number): number => Math.round((full * k * 100) / BINS) / 100;
  const last = n === BINS - 1;
  const final = far('final');
  const from = n === 0 ? '1' : `(${final}>=${fraction(edge(n))})`;
  const to = last ? '' : `*(${final}<${fraction(edge(n + 1))})`;
  return [last ? `≥ ${edge(n)}` : `< ${edge(n + 1)}`, formula(`SUMPRODUCT(ISNUMBER(${final})*${from}${to})`)];
}

/** A tab's rows: done as its own heading counts them, and all. */
export function progressRow({ sources }: DashboardPlaces, n: number): readonly [done: Cell, all: Cell] {
  const source = sources[n];
  if (!source) return [0, 0];
  return [formula(`SUMPRODUCT((${source.ticks}=TRUE)*(${source.left}=""))`), formula(`COUNTA(${source.ids})`)];
}

/** Name, rows done, mean, against all, against others of the same people, order, rows left, share done. */
export function raterRow(board: DashboardPlaces, summary: SummaryPlaces, { name, isSelf, rows }: BoardRater, n: number): readonly Cell[] {
  const { at } = board;
  const cell = (column: number): string => `${columnName(at('raters', column))}${FIRST + 1 + n}`;
  const total = (column: number): string => rows.map((row) => a1(area(FIRST + row, at('progress', column)))).join('+');
  const [done, mean, against, same, left] = [cell(1), cell(2), cell(3), cell(4), cell(6)];
  const overall = a1(area(FIGURES, FIGURE_COLUMNS[2]), true);
  const pieces = isSelf ? [] : piecesOf(board, summary, rows);
  return [
    name,
    formula(total(3)),
    pieces.length > 0 ? formula(meanOf(pieces.map(({ scores }) => scores))) : null,
    formula(`IF(AND(ISNUMBER(${mean}),ISNUMBER(${overall})),${mean}-${overall},"")`),
    pieces.length > 0 ? formula(meanOf(pieces.map((piece) => differenceIn(summary, piece)))) : null,
    isSelf ? 2 : formula(`IF(ISNUMBER(${same}),0-MAX(${same},0-${same}),IF(ISNUMBER(${against}),1-MAX(${against},0-${against})/1000,1))`),
    formula(`${total(4)}-${done}`),
    formula(`IF(${done}+${left}=0,1,${done}/(${done}+${left}))`),
  ];
}

/** A rater's scores beside ids; of a card that stands on several tabs the role's, as the Summary adds them up. */
function piecesOf({ sources }: DashboardPlaces, { far, byTab }: SummaryPlaces, rows: readonly number[]) {
  const own = rows.flatMap((row) => sources[row] ?? []);
  const same = (a: (typeof own)[number], b: typeof a): boolean =>
    a.card.id === b.card.id && a.roles.join() === b.roles.join() && !a.whole && !b.whole;
  return own
    .filter((source, n) => own.findIndex((other) => other === source || same(other, source)) === n)
    .map(({ ids, weighted, whole, roles }) => ({
      ids,
      times: byTab ? 1 : roles.length,
      scores: whole ? weighted : besideIds(ids, far('id'), far(`role:${roles[0]}`)),
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
export function departmentRow({ at }: DashboardPlaces, { far }: SummaryPlaces, name: string, n: number): readonly Cell[] {
  const cell = (column: number): string => a1(area(FIRST + n, at('departments', column)));
  const here = `${far('department')}=${cell(0)}`;
  return [
    name,
    formula(`IF(${cell(0)}="","—",${cell(0)})&" ("&SUMPRODUCT((${here})*ISNUMBER(${far('final')}))&")"`),
    // a chart's labels show the number as it is
    formula(`IFERROR(ROUND(${meanOf([`FILTER(${far('final')},${here})`])},1),"")`),
    formula(`IF(${cell(2)}="",1,0-${cell(2)})`),
  ];
}

/** A hidden table sorted by its last column, under headings. */
export const sorted = (heads: readonly string[], table: string): Formula =>
  formula(`VSTACK(HSTACK(${[...heads, ''].map(quoted).join(',')}),SORT(${table},${heads.length + 1},TRUE))`);
