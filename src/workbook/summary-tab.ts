// The Summary: a row for everybody reviewed, from the scores of each rater to what follows. HR reads, sorts and filters it.
import { dayInWords } from '../i18n/day-words';
import * as enScore from '../i18n/en/score';
import * as en from '../i18n/en/summary';
import { type Words, wordsIn } from '../i18n/words';
import * as zhScore from '../i18n/zh-CN/score';
import * as zh from '../i18n/zh-CN/summary';
import { periodTitle } from '../plans/period';
import { a1, area, columnName, quoted } from './area';
import { sentenceFormula } from './formula-parts';
import { edgesOf, gradeConditions, gradeNote } from './grade-cells';
import type { Look } from './looks';
import { inWords, type Making } from './making';
import { decimalsFor, short, withDecimals } from './number-format';
import { runsOf } from './runs';
import { nearEdge, nextStage, quotaStretches, weightCell, widthsFor } from './summary-cells';
import { calculations } from './summary-formulas';
import { type SummaryPlaces, summaryPlaces } from './summary-places';
import type { Block, Cell, Condition, Formula, Looks, Tab, TabKey } from './tab';
import { linesIn } from './text-size';

type Say = Words<typeof en.summary>;
type Group = 'person' | 'dimensions' | 'raters' | 'earlier' | 'result' | 'follows';

type Column = {
  readonly key: string;
  readonly heading: string;
  readonly group: Group | undefined;
  readonly look: Look;
  readonly format?: string | undefined;
  readonly note?: string | undefined;
};

export function summaryTab(making: Making, key: TabKey): Tab {
  const say: Say = wordsIn(making.language, en.summary, zh.summary);
  const places = summaryPlaces(making);
  const columns = columnsOf(making, say, places);
  const { rows, count, seen, keys, at } = places;
  const widths = widthsFor(making, places);
  const line = (row: number, column: number, cells: readonly Cell[]): Block => ({ row, column, cells: [cells] });
  const stretches = quotaStretches(making, places, widths);
  return {
    key,
    kind: 'summary',
    title: making.title(key),
    rows: rows.first + count,
    columns: keys.length,
    frozen: { rows: rows.first, columns: 2 },
    widths,
    hidden: keys.flatMap((_, n) => (n >= seen ? [n] : [])),
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
      line(0, seen - 2, [howMany(say, places)]),
      line(1, 0, [lineOf(making, say)]),
      ...(stretches.length > 0 ? [line(rows.quotas, 0, [say('quotas')])] : []),
      ...stretches.map(({ column, text }) => line(rows.quotas, column, [text])),
      line(rows.groups, 0, columns.slice(0, seen).map(({ group }, n) => (group && columns[n - 1]?.group !== group ? say(group) : null))), // biome-ignore format: one row
      line(rows.head, 0, columns.map(({ heading }) => heading)), // biome-ignore format: one row
      ...weightBlocks(making, places),
      ...bodyBlocks(making, places),
    ],
    looks: looksOf(making, places, columns, stretches),
    merges: mergesOf(places, columns, stretches),
    notes: columns.flatMap(({ note }, column) => (note ? [{ row: rows.head, column, text: note }] : [])),
    rules: [],
    conditions: conditionsOf(making, say, places, stretches),
    inputs: [],
    names: [],
    marks: [
      { on: 'row', at: rows.anchor, value: 'anchor' },
      ...keys.slice(0, seen).map((value) => ({ on: 'column', at: at(value), value }) as const),
    ],
    charts: [],
  };
}

function columnsOf(making: Making, say: Say, places: SummaryPlaces): readonly Column[] {
  const { ready } = making.review;
  const score = withDecimals(ready.decimals);
  const { dimensions, roles, counting, rollUps } = places;
  const seen: Readonly<Record<string, Omit<Column, 'key' | 'group'> & { group: Group }>> = {
    id: { heading: say('id'), group: 'person', look: 'lockedCenter' },
    name: { heading: say('name'), group: 'person', look: 'lockedLine' },
    department: { heading: say('department'), group: 'person', look: 'lockedLine' },
    group: { heading: say('group'), group: 'person', look: 'lockedLine' },
    final: { heading: say('final'), group: 'result', look: 'score', format: score, note: say('noteFinal') },
    grade: { heading: say('grade'), group: 'result', look: 'grade', note: gradeNote(making) },
    rank: { heading: say('rank'), group: 'result', look: 'computedCenter', note: say('noteRank') },
    streak: { heading: say('streak'), group: 'follows', look: 'computedCenter', note: say('noteStreak') },
    outcome: { heading: say('outcome'), group: 'follows', look: 'computedSmall', note: outcomeNote(making, say) },
    bonus: { heading: say('bonus'), group: 'follows', look: 'computed', format: '#,##0.00' },
    stage: { heading: say('stage'), group: 'follows', look: 'computedText' },
    ...Object.fromEntries([
      ...dimensions.map(({ id, title }) => [`dimension:${id}`, { heading: title, group: 'dimensions', look: 'computed', format: score }]),
      ...roles.map(({ id, title }, n) => {
        const words = inWords(making, title);
        return [
          `role:${id}`,
          { heading: n < counting ? words : say('shownOnly', { title: words }), group: 'raters', look: 'computed', format: score },
        ];
      }),
      ...rollUps.map(({ from, how }) => {
        const heading = say(how === 'last' ? 'last' : 'mean', { cycles: say(from) });
        return [`rollUp:${from}`, { heading, group: 'earlier', look: 'computed', format: score }];
      }),
    ]),
  };
  return places.keys.map((key) => {
    const heading = key === 'next' ? nextStage(making).words : '';
    return { key, ...(seen[key] ?? { heading, group: undefined, look: 'computed' as const }) };
  });
}

function outcomeNote(making: Making, say: Say): string {
  const cautions = new Set(making.review.ready.streaks.flatMap(({ caution }) => (caution ? [inWords(making, caution)] : [])));
  return [say('noteOutcome'), ...cautions].join('\n');
}

function howMany(say: Say, { column }: SummaryPlaces): Formula {
  const [done, all] = [`COUNT(${column('final')})`, `COUNTA(${column('id')})`];
  const words = (sentence: string, cells: readonly string[]): string => sentenceFormula(sentence, cells).formula.slice(1);
  return {
    formula: `=IF(${done}=${all},${words(say('allScored', { all: '\0' }), [all])},${words(say('someScored', { done: '\0', all: '\0' }), [done, all])})`,
  };
}

/** How the final score comes about, and which score is graded: by whose decision. */
function lineOf(making: Making, say: Say): string {
  const { plan, basis, rollUps, cards, grades } = making.review.ready;
  const rollUp = rollUps.find(({ how, share }) => how !== 'reference' && share > 0);
  const rated = cards.some(({ raters }) => raters.some(({ counts }) => counts));
  const cycles = rollUp && say(rollUp.from);
  const how = cycles && !rated ? say('howRollUpOnly', { cycles }) : say('how');
  const more = cycles && rated ? ` ${say('howRollUp', { cycles, share: short(rollUp.share) })}` : '';
  const decided = plan.grades.basis.state === 'decided' ? plan.grades.basis : undefined;
  const by = decided ? say('by', { who: decided.who, day: dayInWords(decided.when.slice(0, 10), making.language) }) : '';
  const draft = plan.draft ? wordsIn(making.language, enScore.score, zhScore.score)('draft') : '';
  const graded = grades.length > 0 ? say(basis, { by }) : '';
  return draft + say('line', { how: how + more, graded });
}

/** A line a card: what its dimensions weigh and its raters' shares. From the last one everything spills. */
function weightBlocks(making: Making, places: SummaryPlaces): readonly Block[] {
  const { rows, keys, labels } = places;
  const calculation = calculations(making, places);
  const lines = rows.first - rows.weights;
  return Array.from({ length: lines }, (_, n): Block => {
    const isAnchor = n === lines - 1;
    const cells = keys.map((key): Cell => {
      const weight = weightCell(making, places, n, key);
      if (key === 'group') return labels[n] ?? '';
      if (!isAnchor) return weight === undefined ? null : { formula: `=${weight}` };
      const calculated = calculation(key);
      return calculated ? { formula: `=VSTACK(${weight ?? quoted('')},${calculated})` } : null;
    });
    return { row: rows.weights + n, column: 0, cells: [cells] };
  });
}

/** People as text, so that the rows can be sorted; what a bonus is reckoned from is found by id. */
function bodyBlocks(making: Making, { rows, labels, at }: SummaryPlaces): readonly Block[] {
  const { subjects, ready } = making.review;
  const label = new Map(ready.cards.map(({ id }, n) => [id, labels[n] ?? '']));
  const people = subjects.map(({ id, name, department, card }) => [id, name, department, label.get(card.id) ?? '']);
  const bases = subjects.map(({ id, person }) => [id, person?.base ?? null]);
  return [
    { row: rows.first, column: 0, cells: people },
    ...(at('base') < 0 ? [] : [{ row: rows.first, column: at('baseOf'), cells: bases }]),
  ];
}

/** Two or three lines, as the longest heading needs them. */
function headHeight(columns: readonly Column[], widths: readonly number[]): number {
  const lines = columns.map(({ heading, group }, n) => (group ? linesIn(heading, widths[n] ?? 60, { bold: true, size: 9 }) : 1));
  return Math.max(34, Math.min(5, Math.max(...lines)) * 14 + 6);
}

type Stretches = ReturnType<typeof quotaStretches>;

function looksOf(making: Making, places: SummaryPlaces, columns: readonly Column[], stretches: Stretches): readonly Looks[] {
  const { rows, count, seen, at } = places;
  const text = ({ look }: Column): boolean => /text|small|line/i.test(look);
  const head = rows.first - rows.head;
  const [from, to] = [at('group') + 1, at('final')];
  return [
    { area: area(0, 0), look: 'title' },
    { area: area(0, seen - 2, 1, 2), look: 'titleRight' },
    { area: area(1, 0), look: 'sub' },
    ...(stretches.length > 0 ? [{ area: area(rows.quotas, 0), look: 'bodyStrong' } as const] : []),
    ...stretches.map(({ column, columns: wide, look }): Looks => ({ area: area(rows.quotas, column, 1, wide), look })),
    { area: area(rows.groups, 0, 1, seen), look: 'dimension' },
    { area: area(rows.head, 0, head, seen), look: 'indicator' },
    ...columns
      .slice(0, seen)
      .flatMap((column, n) => (text(column) ? [{ area: area(rows.head, n, head), look: 'indicatorLeft' } as const] : [])),
    { area: area(rows.weights, at('department'), head - 1, 2), look: 'pointsRight' },
    ...(to > from ? [{ area: area(rows.weights, from, head - 1, to - from), look: 'weight', format: weightFormat(making) } as const] : []),
    ...columns.slice(0, seen).map(({ look, format }, n): Looks => ({ area: area(rows.first, n, count), look, format })),
  ];
}

/** A weight or a share, with the decimals some have; nothing is a dash. */
function weightFormat({ review: { ready } }: Making): string {
  const numbers = ready.cards.flatMap(({ dimensions, raters }) => [
    ...dimensions.map(({ weight }) => weight),
    ...raters.map(({ share }) => share),
  ]);
  return `${decimalsFor(numbers)}%;;"—"`;
}

/** Nothing across the frozen edge, and nothing in the anchor row where something spills from it. */
function mergesOf({ rows, seen, at }: SummaryPlaces, columns: readonly Column[], stretches: Stretches): Tab['merges'] {
  const lines = rows.first - rows.weights;
  const groups = runsOf(columns.slice(0, seen), ({ group }) => group).filter(({ from, count }) => from >= 4 && count > 1);
  const tall = columns.slice(0, seen).flatMap((_, n) => {
    if (n < 2) return [area(rows.head, n, 1 + lines)];
    return n >= at('final') && lines > 1 ? [area(rows.head, n, lines)] : [];
  });
  return [
    area(0, seen - 2, 1, 2),
    area(rows.groups, 0, 1, 2),
    area(rows.groups, 2, 1, 2),
    ...groups.map(({ from, count }) => area(rows.groups, from, 1, count)),
    ...tall,
    ...stretches.filter(({ columns: wide }) => wide > 1).map(({ column, columns: wide }) => area(rows.quotas, column, 1, wide)),
  ];
}

function conditionsOf(making: Making, say: Say, places: SummaryPlaces, stretches: Stretches): readonly Condition[] {
  const { rows, count, at } = places;
  const place = (key: string, columns = 1) => area(rows.first, at(key), count, columns);
  const cell = (key: string): string => `${columnName(at(key))}${rows.first + 1}`;
  const scores = at('final') - at('group') - 1;
  const first = columnName(at('group') + 1) + (rows.first + 1);
  const edges = edgesOf(making);
  const open = ['queryOpen', 'commentMissing'] as const;
  const limits = stretches.filter(({ isLimit }) => isLimit).map(({ column, columns }) => area(rows.quotas, column, 1, columns));
  const limit = limits[0] && a1({ ...limits[0], columns: 1 });
  return [
    { areas: [area(rows.first, at('group') + 1, count, scores + 1)], formula: `=LEFT(${first},1)="⚠"`, look: 'bad' },
    ...(scores > 0 ? [{ areas: [area(rows.first, at('group') + 1, count, scores)], formula: `=${first}="—"`, look: 'none' } as const] : []),
    ...(edges.length > 0 ? [{ areas: [place('final')], formula: `=${nearEdge(cell('final'), edges)}`, look: 'edge' } as const] : []),
    ...(at('grade') < 0 ? [] : gradeConditions(making, place('grade'))),
    { areas: [place('stage')], formula: `=OR(${open.map((each) => `${cell('stage')}=${quoted(say(each))}`).join(',')})`, look: 'missing' },
    ...(limit
      ? [{ areas: limits, formula: `=AND(${limit}<>"",NOT(ISNUMBER(SEARCH(${quoted(say('ok'))},${limit}))))`, look: 'missing' } as const]
      : []),
  ];
}
