// The Peers tab: what raters without names answered, as HR enters it. Means show only where enough have answered.
import type { Review, Subject } from '../../arrangement/review';
import { FULL_FROM } from '../../scoring/low-points';
import type { Area } from '../area';
import { isUnread, numberOf, readingsIn } from '../cell-reading';
import { type Fx, formulaText, fx } from '../formula/fx';
import { countOf, doubledIn, firstOf, isDoubled, isExempt, isFilled, sentenceFormula, sentenceIn } from '../formula-parts';
import { inWords, type Making, wordsFor } from '../making';
import { withDecimals } from '../number-format';
import { PAGE } from '../page-width';
import type { Cell, Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import { type At, headOf, idAndName, lineOf, type RecordColumn, type RecordRule, recordsTab } from '../table';
import { type PeerBlock, peerBlocks } from './places';

/** Nobody to ask. A mark in the cells, so that it moves with its row when HR sorts; the functions read it as "not applicable". */
const NOBODY = '—';
/** Pixels: a mean or a number beside ballots, a column of totals, a ballot at its widest and tightest. */
const [RESULT, TOTAL, WIDEST, TIGHTEST] = [58, 96, 52, 36] as const;
/** What is left to do; the columns beside the answers, with and without the group. */
const [WORDS, GROUP] = [136, 80] as const;
const BESIDE = 52 + 104 + 96 + WORDS;
/** Under so many pixels a ballot's heading has no room for `0–100`. */
const NARROW = 46;

/** The columns' keys: ballots by their number, and what is worked out or typed in their place, each of a rater. */
type Key = 'id' | 'name' | 'department' | 'group' | `${number | 'mean' | 'answers' | 'counted'}:${string}` | 'left';

export function peersTab(making: Making, key: TabKey): Tab {
  const say = wordsFor(making, 'score');
  const own = wordsFor(making, 'records');
  const { subjects, ready } = making.review;
  const blocks = peerBlocks(making.review);
  const roster = own('roster');
  const ballots = blocks.reduce((sum, block) => sum + block.ballots, 0);
  const results = blocks.reduce((sum, block) => sum + (block.ballots > 0 ? 2 * RESULT : 3 * TOTAL), 0);
  // many ballots take the room of the group
  const isTight = ballots * TIGHTEST + results > PAGE - BESIDE - GROUP;
  const beside: readonly RecordColumn<Key>[] = [
    ...idAndName(making, subjects, say('person')),
    {
      key: 'department',
      heading: own('department'),
      width: isTight ? 72 : 96,
      look: 'lockedText',
      group: roster,
      cells: subjects.map(({ department }) => department),
    },
    {
      key: 'group',
      heading: own('group'),
      width: GROUP,
      group: roster,
      ...(isTight ? ({ look: 'lockedLine', hidden: true } as const) : ({ look: 'lockedText' } as const)),
      cells: subjects.map(({ person }) => person?.group ?? ''),
    },
  ];
  const room = (PAGE - BESIDE - (isTight ? 0 : GROUP) - results) / Math.max(1, ballots);
  const width = Math.max(TIGHTEST, Math.min(WIDEST, Math.floor(room)));
  const hints = [
    blocks.some((block) => block.ballots > 0) && own('ballotsHint', { full: ready.full }),
    blocks.some((block) => block.ballots === 0) && own('totalsHint'),
  ];
  const columns: readonly RecordColumn<Key>[] = [
    ...beside,
    ...blocks.flatMap((block) => (block.ballots > 0 ? ballotColumns(making, block, width) : totalColumns(making, block))),
    {
      key: 'left',
      heading: say('left'),
      width: isTight ? 104 : WORDS,
      look: 'computedSmall',
      spill: (at) => wrongFormula(making, blocks, at),
    },
  ];
  const tab = recordsTab(making, {
    key,
    kind: 'peers',
    title: headOf(making, 'peers'),
    line: lineOf(making, own('peersLine')),
    hint: hints.filter((hint) => typeof hint === 'string').join(' '),
    due: ['vote'],
    columns,
    rows: subjects.length,
    frozen: 2,
    done: (at) =>
      sentenceFormula(say('done', { done: '\0', all: '\0' }), [
        countOf(fx.times(...blocks.map(({ rater }) => isFilled(at.rows(`mean:${rater.id}`))))),
        fx.COUNTA(at.rows('id')),
      ]),
    conditions: (at) =>
      blocks.flatMap(({ rater, ballots: count }) => {
        const typed =
          count > 0 ? at.place(`1:${rater.id}`, `${count}:${rater.id}`) : at.place(`answers:${rater.id}`, `counted:${rater.id}`);
        const points = count > 0 ? typed : at.place(`counted:${rater.id}`);
        const cell = firstOfPlace(typed);
        const number = numberOf(firstOfPlace(points));
        return [
          { areas: [typed], formula: formulaText(isUnread(cell)), look: 'bad' },
          { areas: [points], formula: formulaText(isWrong(number, ready.full)), look: 'bad' },
          // 100% is 1 there, which may be meant: only looked at
          ...(ready.full >= FULL_FROM ? [{ areas: [points], formula: formulaText(fx.eq(number, 1)), look: 'missing' } as const] : []),
          { areas: [typed], formula: formulaText(fx.AND(fx.ne(cell, ''), isExempt(cell))), look: 'exempt' },
        ] as const;
      }),
  });
  // headings do not tell a ballot from another: whoever finds its mark gone goes by their order
  return { ...tab, about: { columns: columns.map((column) => column.key).join('\n') } };
}

/** A column an answer, then their mean and how many there are. */
function ballotColumns(making: Making, { rater, ballots }: PeerBlock, width: number): readonly RecordColumn<Key>[] {
  const own = wordsFor(making, 'records');
  const { full } = making.review.ready;
  const group = own(rater.counts ? 'ballots' : 'ballotsShown', { title: inWords(making, rater.title) });
  const rule = scoreRule(own('ruleBallot', { full }), full);
  const cells = askedCells(making.review, rater.id);
  const all = (at: At<Key>): Fx => at.rows(`1:${rater.id}`, `${ballots}:${rater.id}`);
  return [
    ...Array.from(
      { length: ballots },
      (_, n): RecordColumn<Key> => ({
        key: `${n + 1}:${rater.id}`,
        heading: String(n + 1),
        width,
        look: 'input',
        group,
        under: width < NARROW ? `≤${full}` : `0–${full}`,
        note: n === 0 ? own('noteBallots') : undefined,
        cells,
        rule,
      }),
    ),
    {
      ...meanColumn(making, rater.least, `mean:${rater.id}`, own('mean'), RESULT, group),
      spill: unlessDoubled((at) =>
        fx.MAP({ m: meanOf(all(at), rater.least), f: at.rows(`1:${rater.id}`), w: firstWrong(all(at), full) }, ({ m, f, w }) =>
          fx.IF(fx.gt(w, 0), '⚠', fx.IF(fx.AND(fx.eq(m, ''), isNobody(f)), NOBODY, m)),
        ),
      ),
    },
    {
      key: `answers:${rater.id}`,
      heading: own('answers'),
      width: RESULT,
      look: 'computed',
      group,
      spill: (at) => {
        const answers = fx.BYROW(readingsIn(all(at)), (r) => countOf(fx.ISNUMBER(r)));
        return fx.MAP({ n: answers, f: at.rows(`1:${rater.id}`) }, ({ n, f }) => fx.IF(fx.gt(n, 0), n, fx.IF(isNobody(f), NOBODY, 0)));
      },
    },
  ];
}

/** How many answered and their mean, as HR counted; the mean again, shown where they are enough. */
function totalColumns(making: Making, { rater }: PeerBlock): readonly RecordColumn<Key>[] {
  const say = wordsFor(making, 'score');
  const own = wordsFor(making, 'records');
  const { full } = making.review.ready;
  const group = own(rater.counts ? 'totals' : 'totalsShown', { title: inWords(making, rater.title) });
  const cells = askedCells(making.review, rater.id);
  const [answers, counted] = [`answers:${rater.id}`, `counted:${rater.id}`] as const;
  return [
    {
      key: answers,
      heading: own('valid'),
      width: TOTAL,
      look: 'input',
      format: '0',
      group,
      note: own('noteValid'),
      cells,
      rule: countRule(say('ruleCount')),
    },
    {
      key: counted,
      heading: own('counted'),
      width: TOTAL,
      look: 'input',
      group,
      under: `0–${full}`,
      cells,
      rule: scoreRule(own('ruleBallot', { full }), full),
    },
    {
      ...meanColumn(making, rater.least, `mean:${rater.id}`, own('shown'), TOTAL, group),
      spill: unlessDoubled((at) =>
        fx.MAP({ n: readingsIn(at.rows(answers)), m: readingsIn(at.rows(counted)) }, ({ n, m }) =>
          firstOf(
            [
              [fx.OR(isNoCount(n), isNoMean(m, full)), '⚠'],
              [fx.OR(fx.eq(n, '—'), fx.eq(m, '—')), NOBODY],
              [fx.OR(fx.eq(n, ''), fx.eq(m, '')), ''],
              [fx.lt(n, rater.least), ''],
            ],
            m,
          ),
        ),
      ),
    },
  ];
}

/** Means, none of them of a person with two rows: nobody knows the right one. */
const unlessDoubled =
  (means: (at: At<Key>) => Fx): RecordColumn<Key>['spill'] =>
  (at) =>
    fx.let({ doubled: doubledIn(at.rows('id')) }, ({ doubled }) =>
      fx.MAP({ who: at.rows('id'), mean: means(at) }, ({ who, mean }) => fx.IF(isDoubled(who, doubled), '⚠', mean)),
    );

function meanColumn(making: Making, least: number, key: Key, heading: string, width: number, group: string): RecordColumn<Key> {
  const own = wordsFor(making, 'records');
  const format = withDecimals(making.review.ready.decimals);
  return { key, heading, width, look: 'score', format, group, under: own('from', { least }), note: own('noteMean', { least }) };
}

/** The mark in the rows of those whom this rater is not asked about; undefined where everybody is. */
function askedCells({ subjects, people }: Review, raterId: string): readonly Cell[] | undefined {
  const team = new Map<string, number>();
  for (const { manager, status } of people) if (manager && status !== 'left') team.set(manager, (team.get(manager) ?? 0) + 1);
  const isAsked = ({ card, person }: Subject): boolean => {
    const rater = card.raters.find((each) => each.id === raterId);
    if (!rater || !person) return rater !== undefined;
    const around = { reports: team.get(person.id) ?? 0, peers: (team.get(person.manager ?? '') ?? 1) - 1 };
    // fewer people than the least number of answers never show a mean, whoever answers
    return !(rater.from === 'reports' || rater.from === 'peers') || around[rater.from] >= rater.least;
  };
  return subjects.every(isAsked) ? undefined : subjects.map((subject) => (isAsked(subject) ? null : NOBODY));
}

/** What is wrong in a row, where, and what is typed instead, for each rater; blank where nothing is. */
function wrongFormula(making: Making, blocks: readonly PeerBlock[], at: At<Key>): Fx {
  const own = wordsFor(making, 'records');
  const { full } = making.review.ready;
  const found = blocks.map(({ rater, ballots }) => {
    const title = inWords(making, rater.title);
    if (ballots > 0) {
      const codes = firstWrong(at.rows(`1:${rater.id}`, `${ballots}:${rater.id}`), full);
      return { codes, words: (n: Fx) => [fx.IF(fx.gt(n, 0), sentenceIn(own('wrongBallot', { title, n: '\0', full }), [n]), '')] };
    }
    const typed = { n: readingsIn(at.rows(`answers:${rater.id}`)), m: readingsIn(at.rows(`counted:${rater.id}`)) };
    const codes = fx.MAP(typed, ({ n, m }) => fx.plus(fx.IF(isNoCount(n), 1, 0), fx.IF(isNoMean(m, full), 2, 0)));
    const words = (code: Fx): readonly Fx[] => [
      fx.IF(fx.OR(fx.eq(code, 1), fx.eq(code, 3)), own('wrongCount', { title }), ''),
      fx.IF(fx.gt(code, 1), own('wrongMean', { title, full }), ''),
    ];
    return { codes, words };
  });
  const say = wordsFor(making, 'score');
  const ids = at.rows('id');
  return fx.let({ doubled: doubledIn(ids) }, ({ doubled }) =>
    fx.MAP({ who: ids, codes: found.map(({ codes }) => codes) }, ({ who, codes }) => {
      const twice = fx.IF(isDoubled(who, doubled), say('leftTwice'), '');
      return fx.TEXTJOIN(say('leftJoin'), true, twice, ...codes.flatMap((code, n) => found[n]?.words(code) ?? []));
    }),
  );
}

/** The mean of each row's answers; blank while too few have answered, so that nobody can be worked out. */
const meanOf = (cells: Fx, least: number): Fx =>
  fx.BYROW(readingsIn(cells), (r) => fx.IF(fx.lt(fx.COUNT(r), Math.max(1, least)), '', fx.ROUND(fx.over(fx.SUM(r), fx.COUNT(r)), 10)));

/** Whether nobody is asked: the mark stands in the first cell of a row. */
const isNobody = (first: Fx): Fx => fx.IFERROR(fx.eq(first, NOBODY), false);

/** By row the place of the first cell that no answer can be, from 1; 0 where all may be. */
const firstWrong = (cells: Fx, full: number): Fx =>
  fx.BYROW(readingsIn(cells), (r) => {
    const wrong = fx.MAP({ each: r }, ({ each }) => fx.IF(isNoMean(each, full), 1, 0));
    return fx.IFERROR(fx.XMATCH(1, wrong), 0);
  });

/** More answers are a day, which the sheet counts in tens of thousands. */
const MOST_ANSWERS = 9_999;

/** Whether a reading is neither blank, "not applicable" nor a number of answers; or not a score. */
const isNoCount = (read: Fx): Fx =>
  fx.IF(fx.ISNUMBER(read), fx.OR(fx.lt(read, 0), fx.ne(read, fx.INT(read)), fx.gt(read, MOST_ANSWERS)), fx.eq(read, '⚠'));
const isNoMean = (read: Fx, full: number): Fx => fx.IF(fx.ISNUMBER(read), isWrong(read, full), fx.eq(read, '⚠'));

/** Whether no answer can be that number: beyond the scale, or on a scale of points what `85%` leaves. */
const isWrong = (number: Fx, full: number): Fx => {
  const low = full >= FULL_FROM ? [fx.AND(fx.gt(number, 0), fx.lt(number, 1))] : [];
  return fx.OR(fx.lt(number, 0), fx.gt(number, full), ...low);
};

const firstOfPlace = (place: Area): Fx => fx.cells({ ...place, rows: 1, columns: 1 });
const numberRule =
  (message: string, allows: (cell: Fx) => Fx): RecordRule =>
  (place) => {
    const cell = firstOfPlace(place);
    const formula = formulaText(fx.IF(fx.ISNUMBER(cell), allows(cell), isExempt(cell)));
    return { area: place, kind: 'formula', strict: true, message, formula };
  };
const scoreRule = (message: string, full: number): RecordRule => numberRule(message, (cell) => fx.NOT(isWrong(cell, full)));
const countRule = (message: string): RecordRule => numberRule(message, (cell) => fx.AND(fx.ge(cell, 0), fx.eq(cell, fx.INT(cell))));
