// The Summary: a row for everybody reviewed, from the scores of each rater to what follows. HR reads, sorts and filters it.
import { shortDay } from '../../i18n/day-words';
import { marksIn, small } from '../../i18n/lists';
import type { ServerTexts } from '../../i18n/texts';
import type { Words } from '../../i18n/words';
import { periodTitle } from '../../plans/period';
import { area } from '../area';
import { type Formula, formula, fx } from '../formula/fx';
import { isFilled, sentenceIn, spill } from '../formula-parts';
import { inWords, type Making, wordsFor } from '../making';
import { short } from '../number-format';
import { runsOf } from '../runs';
import type { Block, Cell, Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import type { Hidden, Keyed, Shown } from './column';
import { groupHeight, HIDDEN, headHeight, hiddenIn, rightColumns, widthsOf } from './fitting';
import { conditionsOf, looksOf, mergesOf } from './looks';
import { type SummaryPlaces, summaryPlaces } from './places';
import { quotaStretches } from './quota-line';

type Say = Words<ServerTexts['summary']>;

export function summaryTab(making: Making, key: TabKey): Tab {
  const say = wordsFor(making, 'summary');
  const places = summaryPlaces(making);
  const { rows, count, shown, hidden, at } = places;
  const widths = widthsOf(places, say);
  const unseen = hiddenIn(places, widths);
  const inSight = widths.map((width, n) => (unseen.includes(n) ? 0 : width));
  const line = (row: number, column: number, cells: readonly Cell[]): Block => ({ row, column, cells: [cells] });
  const stretches = quotaStretches(making, places, inSight);
  const right = rightColumns(places, inSight);
  return {
    key,
    kind: 'summary',
    title: making.title(key),
    rows: rows.first + count,
    columns: widths.length,
    frozen: { rows: rows.first, columns: 2 },
    widths: widths.map((width) => width || HIDDEN),
    hidden: unseen,
    heights: [
      { row: 0, rows: 1, pixels: 34 },
      { row: 1, rows: 1, pixels: 22 },
      ...(rows.quotas < 0 ? [] : [{ row: rows.quotas, rows: 1, pixels: 24 }]),
      { row: rows.groups, rows: 1, pixels: groupHeight(places, widths, say) },
      { row: rows.head, rows: 1, pixels: headHeight(places, widths) },
      // the people's have none of their own: a long grade or outcome stands in several lines
      { row: rows.weights, rows: rows.first - rows.weights, pixels: 20 },
    ],
    blocks: [
      line(0, 0, [say('head', { period: inWords(making, periodTitle(making.review.options.period)) })]),
      line(0, right.from, [howMany(say, places)]),
      line(1, 0, [at('said') < 0 ? lineOf(making, say) : unlessSaid(places, lineOf(making, say))]),
      ...(stretches.length > 0 ? [line(rows.quotas, 0, [say('quotas')])] : []),
      ...stretches.map(({ column, text }) => line(rows.quotas, column, [text])),
      line(rows.groups, 0, shown.map(({ group }, n) => (shown[n - 1]?.group !== group ? say(group) : null))), // biome-ignore format: one row
      ...hidden.flatMap(({ key: own, above }) => (above ? [line(rows.groups, at(own), [above(places)])] : [])),
      line(rows.head, 0, [...shown.map(({ heading }) => heading), ...hidden.map(({ heading }) => heading?.(places) ?? '')]),
      ...weightBlocks(places),
      ...bodyBlocks(places),
    ],
    looks: looksOf(making, places, stretches, right, unseen),
    merges: mergesOf(places, stretches, right),
    notes: shown.flatMap(({ note }, column) => (note ? [{ row: rows.head, column, text: note }] : [])),
    rules: [],
    conditions: conditionsOf(making, places, stretches),
    inputs: [],
    names: [],
    marks: [
      { on: 'row', at: rows.anchor, value: 'anchor' },
      ...[...shown, ...hidden.filter(({ isRead }) => isRead)].map(({ key: value }) => ({ on: 'column', at: at(value), value }) as const),
    ],
    charts: [],
  };
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
  const cycles = rollUp && small(say(rollUp.from));
  const how = cycles && !rated ? say(rollUp.how === 'last' ? 'howRollUpLast' : 'howRollUpOnly', { cycles }) : say('how');
  const more = cycles && rated ? marksIn(making.language).space + say('howRollUp', { cycles, share: short(rollUp.share) }) : '';
  const decided = plan.grades.basis.state === 'decided' ? plan.grades.basis : undefined;
  const by = decided ? say('by', { who: decided.who, day: shortDay(decided.when.slice(0, 10), making.language, true) }) : '';
  const draft = plan.draft ? wordsFor(making, 'score')('draft') : '';
  const graded = grades.length > 0 ? say(basis, { by }) : '';
  return draft + say('line', { how: how + more, graded });
}

/** A line a card: what its dimensions weigh and its raters' shares. From the last one everything spills. */
function weightBlocks(places: SummaryPlaces): readonly Block[] {
  const { rows, shown, hidden, column } = places;
  return Array.from({ length: rows.first - rows.weights }, (_, n): Block => {
    const row = rows.weights + n;
    const cells = [...shown, ...hidden].map(({ line, weight, spill: calculation }): Cell => {
      if (line) return line(n);
      const own = weight?.(n);
      if (row === rows.anchor) return calculation ? spill(own ?? '', calculation(places), column('id')) : null;
      return own === undefined ? null : formula(own);
    });
    return { row, column: 0, cells: [cells] };
  });
}

/** What is written in each person's row: neighbours that people read in one block. */
function bodyBlocks({ rows, shown, hidden, at }: SummaryPlaces): readonly Block[] {
  const block = (columns: readonly Keyed<Shown | Hidden>[]): readonly Block[] => {
    const [first] = columns;
    const cells = first?.cells?.map((_, n) => columns.map((each) => each.cells?.[n] ?? null));
    return first && cells ? [{ row: rows.first, column: at(first.key), cells }] : [];
  };
  const people = runsOf(shown, ({ cells }) => cells !== undefined).map(({ from, count }) => shown.slice(from, from + count));
  return [...people.flatMap(block), ...hidden.flatMap((each) => block([each]))];
}
