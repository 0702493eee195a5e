// The Peers tab: what raters without names answered, as HR enters it. Means show only where enough have answered.
import { a1 } from './area';
import { isExempt, sentenceFormula } from './formula-parts';
import { inWords, type Making } from './making';
import { withDecimals } from './number-format';
import { PAGE } from './page-width';
import { type PeerBlock, peerBlocks } from './peers-places';
import { type At, headOf, idAndName, lineOf, type RecordColumn, type RecordRule, recordsTab, recordWords, scoreWords } from './records';
import type { Review, Subject } from './review';
import { FULL_FROM } from './score-doubts';
import type { Cell, Tab, TabKey } from './tab';

/** Nobody to ask. A mark in the cells, so that it moves with its row when HR sorts; the functions read it as "not applicable". */
const NOBODY = '—';
/** Pixels: a mean or a number beside ballots, a column of totals, a ballot at its widest and tightest. */
const [RESULT, TOTAL, WIDEST, TIGHTEST] = [58, 96, 52, 36] as const;
/** Under so many pixels a ballot's heading has no room for `0–100`. */
const NARROW = 46;

export function peersTab(making: Making, key: TabKey): Tab {
  const say = scoreWords(making);
  const own = recordWords(making);
  const { subjects, ready } = making.review;
  const blocks = peerBlocks(making.review);
  const roster = own('roster');
  const beside: readonly RecordColumn[] = [
    ...idAndName(making, subjects, say('person')),
    {
      key: 'department',
      heading: own('department'),
      width: 96,
      look: 'lockedText',
      group: roster,
      cells: subjects.map(({ department }) => department),
    },
    {
      key: 'group',
      heading: own('group'),
      width: 80,
      look: 'lockedText',
      group: roster,
      cells: subjects.map(({ person }) => person?.group ?? ''),
    },
  ];
  const fixed = [...beside.map(({ width }) => width), ...blocks.map(({ ballots }) => (ballots > 0 ? 2 * RESULT : 3 * TOTAL))];
  const ballots = blocks.reduce((sum, block) => sum + block.ballots, 0);
  const room = (PAGE - fixed.reduce((sum, width) => sum + width, 0)) / Math.max(1, ballots);
  const width = Math.max(TIGHTEST, Math.min(WIDEST, Math.floor(room)));
  const hints = [
    blocks.some((block) => block.ballots > 0) && own('ballotsHint', { full: ready.full }),
    blocks.some((block) => block.ballots === 0) && own('totalsHint'),
  ];
  return recordsTab(making, {
    key,
    kind: 'peers',
    title: headOf(making, 'peers'),
    line: lineOf(making, own('peersLine')),
    hint: hints.filter((hint) => typeof hint === 'string').join(' '),
    due: ['vote'],
    columns: [
      ...beside,
      ...blocks.flatMap((block) => (block.ballots > 0 ? ballotColumns(making, block, width) : totalColumns(making, block))),
    ],
    rows: subjects.length,
    frozen: 2,
    done: (at) =>
      sentenceFormula(say('done', { done: '\0', all: '\0' }), [
        `SUMPRODUCT(${blocks.map(({ rater }) => `(LEN(${at.rows(`mean:${rater.id}`)})>0)`).join('*')}*1)`,
        `COUNTA(${at.rows('id')})`,
      ]),
    conditions: (at) =>
      blocks.flatMap(({ rater, ballots: count }) => {
        const typed =
          count > 0 ? at.place(`1:${rater.id}`, `${count}:${rater.id}`) : at.place(`answers:${rater.id}`, `counted:${rater.id}`);
        const points = count > 0 ? typed : at.place(`counted:${rater.id}`);
        const cell = (place = typed) => a1({ ...place, rows: 1, columns: 1 });
        return [
          { areas: [typed], formula: `=AND(ISTEXT(${cell()}),${cell()}<>"",NOT(${isExempt(cell())}))`, look: 'bad' },
          {
            areas: [points],
            formula: `=AND(LEN(${cell(points)})>0,${isWrong(cell(points), ready.full)})`,
            look: 'bad',
          },
          // 100% is 1 there, which may be meant: only looked at
          ...(ready.full >= FULL_FROM
            ? [{ areas: [points], formula: `=IFERROR(${cell(points)}*1=1,FALSE)`, look: 'missing' } as const]
            : []),
          { areas: [typed], formula: `=AND(${cell()}<>"",${isExempt(cell())})`, look: 'exempt' },
        ] as const;
      }),
  });
}

/** A column an answer, then their mean and how many there are. */
function ballotColumns(making: Making, { rater, ballots }: PeerBlock, width: number): readonly RecordColumn[] {
  const own = recordWords(making);
  const { full } = making.review.ready;
  const group = own(rater.counts ? 'ballots' : 'ballotsShown', { title: inWords(making, rater.title) });
  const rule = scoreRule(own('ruleBallot', { full }), full);
  const cells = askedCells(making.review, rater.id);
  const all = (at: At): string => at.rows(`1:${rater.id}`, `${ballots}:${rater.id}`);
  return [
    ...Array.from(
      { length: ballots },
      (_, n): RecordColumn => ({
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
      spill: (at) =>
        `MAP(PEER_SCORE(${all(at)},${rater.least}),${at.rows(`1:${rater.id}`)},BYROW(${all(at)},LAMBDA(r,SUMPRODUCT((${isWrong('r', full)})*1))),` +
        `LAMBDA(m,f,w,IF(w>0,"⚠",IF(AND(m="",IFERROR(f="${NOBODY}",FALSE)),"${NOBODY}",m))))`,
    },
    {
      key: `answers:${rater.id}`,
      heading: own('answers'),
      width: RESULT,
      look: 'computed',
      group,
      spill: (at) =>
        `BYROW(${all(at)},LAMBDA(r,LET(n,SUMPRODUCT((IFERROR(LEN(r),0)>0)*ISNUMBER(IFERROR(r*1,""))),IF(n>0,n,IF(IFERROR(INDEX(r,1,1)="${NOBODY}",FALSE),"${NOBODY}",0)))))`,
    },
  ];
}

/** How many answered and their mean, as HR counted; the mean again, shown where they are enough. */
function totalColumns(making: Making, { rater }: PeerBlock): readonly RecordColumn[] {
  const say = scoreWords(making);
  const own = recordWords(making);
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
      spill: (at) =>
        `MAP(${at.rows(answers)},${at.rows(counted)},LAMBDA(n,m,IF(OR(${isNone('n')},${isNone('m')}),"⚠",IF(OR(${isExempt('n')},${isExempt('m')}),"${NOBODY}",` +
        `IF(OR(LEN(n)=0,LEN(m)=0),"",LET(given,IFERROR(n*1,0-1),mean,IFERROR(m*1,0-1),` +
        `IF(OR(given<0,given<>INT(given),given>${MOST_ANSWERS},mean<0,${isWrong('mean', full)}),"⚠",IF(given<${rater.least},"",mean))))))))`,
    },
  ];
}

function meanColumn(making: Making, least: number, key: string, heading: string, width: number, group: string): RecordColumn {
  const own = recordWords(making);
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

/** Whether a cell is an error, or TRUE or FALSE, which would be read as 1 and 0. */
const isNone = (cell: string): string => `ISERROR(${cell}),ISLOGICAL(${cell})`;

/** More answers are a day, which the sheet counts in tens of thousands. */
const MOST_ANSWERS = 9_999;

/** Whether a cell, or each of a row, is a number that no answer can be: beyond the scale, or on a scale of points what `85%` leaves. */
const isWrong = (cell: string, full: number): string => {
  const wrong = [
    `IFERROR(${cell}*1<0,FALSE)`,
    `IFERROR(${cell}*1>${full},FALSE)`,
    ...(full >= FULL_FROM ? [`IFERROR((${cell}*1>0)*(${cell}*1<1)>0,FALSE)`] : []),
  ];
  return `${wrong.map((part) => `(${part})`).join('+')}>0`;
};

const scoreRule =
  (message: string, full: number): RecordRule =>
  (place) => {
    const cell = a1({ ...place, rows: 1, columns: 1 });
    const formula = `=IF(ISNUMBER(${cell}),NOT(${isWrong(cell, full)}),${isExempt(cell)})`;
    return { area: place, kind: 'formula', strict: true, message, formula };
  };
const countRule =
  (message: string): RecordRule =>
  (place) => {
    const cell = a1({ ...place, rows: 1, columns: 1 });
    return {
      area: place,
      kind: 'formula',
      strict: true,
      message,
      formula: `=IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}=INT(${cell})),${isExempt(cell)})`,
    };
  };
