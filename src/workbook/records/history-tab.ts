// The History tab: a row per person and closed period, added at the end, never changed. Streaks and the year read it, by columns worked
// out beside what is typed: whose a row is and of which period, however the key was typed, and which of two rows counts.
import type { Review } from '../../arrangement/review';
import { periodKey } from '../../plans/period';
import type { PersonId } from '../../plans/person';
import type { Cycle } from '../../plans/value';
import { quoted } from '../area';
import { foldedId } from '../formula-parts';
import type { Making } from '../making';
import { withDecimals } from '../number-format';
import type { Cell, Tab } from '../tab';
import { TAB_KINDS, type TabKey } from '../tab-kinds';
import { type At, DAY, headOf, type RecordColumn, recordsTab, recordWords, scoreWords, TEXT } from '../table';

/** At least; or room for everybody over two years, as the months of one count in its streaks and its year. */
const ROWS = 1000;
const PERIODS: Readonly<Record<Cycle, number>> = { month: 24, quarter: 8, half: 4, year: 2, term: 4 };

export function historyTab(making: Making, key: TabKey): Tab {
  const say = scoreWords(making);
  const own = recordWords(making);
  const { ready, options, subjects } = making.review;
  const { decimals } = ready;
  const shortest = ready.rollUps[0]?.from ?? options.period.cycle;
  const words = (name: keyof HistoryRow, heading: string, width: number): RecordColumn => ({
    key: name,
    heading,
    width,
    look: 'lockedText',
  });
  const columns: Readonly<Record<keyof HistoryRow, RecordColumn>> = {
    key: { ...words('key', own('key'), 132), format: TEXT },
    id: { ...words('id', say('id'), 56), look: 'lockedCenter', format: TEXT },
    name: words('name', say('name'), 80),
    department: words('department', own('department'), 80),
    plan: words('plan', own('planTitle'), 88),
    period: { ...words('period', own('period'), 72), look: 'lockedCenter' },
    card: words('card', own('card'), 84),
    score: { ...words('score', own('score'), 64), look: 'locked', format: withDecimals(decimals) },
    grade: { ...words('grade', say('grade'), 64), look: 'lockedCenter' },
    rank: { ...words('rank', own('rank'), 48), look: 'lockedCenter' },
    outcome: words('outcome', own('follows'), 96),
    closed: { ...words('closed', own('closed'), 76), look: 'lockedCenter', format: DAY },
    review: words('review', own('review'), 88),
  };
  return recordsTab(making, {
    key,
    kind: 'history',
    title: headOf(making, 'history', false),
    line: own('historyLine'),
    hint: own('historyHint', { key: historyKey('E001', ready.plan.id, options.period) }),
    columns: [...HISTORY_KEYS.map((each) => columns[each]), ...workedOut(making)],
    rows: Math.max(ROWS, subjects.length * (2 + PERIODS[shortest])),
    frozen: 3,
    conditions: (at) => [{ areas: [at.place('state')], formula: `=LEN(${at.cell('state')})>0`, look: 'missing' }],
    names: TAB_KINDS.history.names.map((column) => [column, `history_${column}`]),
  });
}

/**
 * What is worked out: beside each row whether it counts; and hidden, one under the other, only the rows that are filled, so that nothing
 * is reckoned for the room that is left. Of two rows with one key the later counts: `who` is blank in the other.
 */
function workedOut(making: Making): readonly RecordColumn[] {
  const own = recordWords(making);
  const isFilled = (at: At): string => `LEN(${at.rows('key')})>0`;
  const filled = (at: At, cells: string): string => `FILTER(${cells},${isFilled(at)})`;
  const texts = (at: At, key: string): string => filled(at, `IF(LEN(${at.rows(key)})=0,"",${at.rows(key)})`);
  const spills: readonly (readonly [key: string, (at: At) => string])[] = [
    ['row', (at) => filled(at, `SEQUENCE(ROWS(${at.rows('key')}))`)],
    ['folded', (at) => `MAP(${filled(at, at.rows('key'))},LAMBDA(k,LET(f,${foldedId('k')},IF(LEN(f)=0,"?",f))))`],
    ['of', (at) => `MAP(${known(at)},LAMBDA(k,LET(b,IFERROR(SEARCH("|",k),0),IF(b>1,MID(k,b+1,LEN(k)),""))))`],
    ['who', whoFormula],
    ['scores', (at) => texts(at, 'score')],
    ['grades', (at) => texts(at, 'grade')],
  ];
  const hidden = spills.map(
    ([key, spill]): RecordColumn => ({
      ...{ key, heading: '', width: 60, look: 'computedSmall', hidden: true },
      spill: (at) => `IFERROR(${spill(at)},"")`,
    }),
  );
  const state = (at: At): string => {
    const rows = (which: string): string => `IFERROR(FILTER(${at.rows('row')},(LEN(${at.rows('row')})>0)*${which}),0)`;
    const stands = (list: string): string => `ISNUMBER(XMATCH(SEQUENCE(ROWS(${at.rows('key')})),${list}))`;
    const words = `IF(${stands('lost')},IF(${stands('odd')},${quoted(own('historyKeyOdd'))},${quoted(own('historyTwice'))}),"")`;
    return (
      `LET(lost,${rows(`(LEN(${at.rows('who')})=0)`)},odd,${rows(`(LEN(${at.rows('of')})=0)`)},` +
      `IF(SUM(lost)=0,"",FILTER(${words},LEN(${at.rows('key')})>=0)))`
    );
  };
  return [{ key: 'state', heading: own('state'), width: 112, look: 'computedSmall', spill: state }, ...hidden];
}

const known = (at: At): string => `FILTER(${at.rows('folded')},LEN(${at.rows('folded')})>0)`;

/**
 * Keys that stand twice are found by sorting, so that only for those the last row has to be looked for. What is sorted is a list of its
 * own: Univer sorts in place, and each row would be given another's person.
 */
const whoFormula = (at: At): string =>
  `LET(t,${known(at)},s,SORT(${known(at)}),u,VSTACK(s,""),v,VSTACK("",s),d,IFERROR(UNIQUE(FILTER(u,(LEN(u)>0)*(u=v))),""),` +
  'p,MAP(d,LAMBDA(k,IFERROR(XMATCH(k,t,0,0-1),0))),' +
  'MAP(t,SEQUENCE(ROWS(t)),LAMBDA(k,n,LET(b,IFERROR(SEARCH("|",k),0),IF(b<2,"",IF(XLOOKUP(k,d,p,n)=n,LEFT(k,b-1),""))))))';

/** The columns that are typed, in their order. */
export const HISTORY_KEYS = [
  'key', 'id', 'name', 'department', 'plan', 'period', 'card', 'score', 'grade', 'rank', 'outcome', 'closed', 'review',
] as const; // biome-ignore format: one list

/** What a row holds. `key` is historyKey; `period` as periodKey writes it; `closed` a serial number. */
export type HistoryRow = Readonly<Record<(typeof HISTORY_KEYS)[number], Cell>>;

/** `E001|plan-05|2026-H1`: how a formula finds a person's result of a period. */
export const historyKey = (id: PersonId | string, planId: string, period: Review['options']['period']): string =>
  `${id}|${planId}|${periodKey(period)}`;
