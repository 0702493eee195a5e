// What History works out of its rows: whose a row is and of which period, however the key was typed; whether it counts; and in words what
// is amiss with one that does not. Each hidden column holds the rows that are filled alone, so that nothing is reckoned for the room left.
import { foldId } from '../../plans/fold-id';
import { LIBRARY_IDS } from '../../plans/library-ids';
import { PERIOD_KEY } from '../../plans/period';
import { quoted } from '../area';
import { readingsIn } from '../cell-reading';
import { firstOf, foldedId, foldedName, sentenceIn } from '../formula-parts';
import { FULL_FROM, isLowNumber, isNamedIn, meantFor } from '../low-numbers';
import type { Making } from '../making';
import { type At, recordWords } from '../table';
import { factsIn } from './history-plans';

/** The hidden columns, by their keys. */
export const historySpills = (making: Making): readonly (readonly [key: string, spill: (at: At) => string])[] => [
  ['row', (at) => filled(at, `SEQUENCE(ROWS(${at.rows('key')}))`)],
  ['folded', (at) => `MAP(${filled(at, at.rows('key'))},LAMBDA(k,LET(f,${foldedId('k')},IF(LEN(f)=0,"?",f))))`],
  ['of', ofFormula],
  ['scores', (at) => readingsIn(filled(at, at.rows('score')), 'points')],
  ['grades', (at) => `MAP(${filled(at, at.rows('grade'))},LAMBDA(g,${foldedName('g')}))`],
  ['amiss', amissFormula],
  ['who', (at) => `MAP(${beside(at, 'folded')},${beside(at, 'amiss')},LAMBDA(k,a,IF(${counts('a')},LEFT(k,SEARCH("|",k)-1),"")))`],
  ['words', (at) => wordsFormula(making, at)],
];

/** Beside each row of the tab what is amiss with it. */
export const stateFormula = (at: At): string => {
  const those = (key: string): string => `FILTER(${at.rows(key)},(LEN(${at.rows('row')})>0)*(LEN(${at.rows('words')})>0))`;
  return `IFERROR(LET(r,${those('row')},w,${those('words')},MAP(SEQUENCE(ROWS(${at.rows('key')})),LAMBDA(n,XLOOKUP(n,r,w,"",0,2)))),"")`;
};

/** A row is filled where anything is typed that counts: without its key it counts for nobody, and has to say so. */
const filled = (at: At, cells: string): string =>
  `FILTER(${cells},${['key', 'score', 'grade'].map((key) => `LEN(${at.rows(key)})`).join('+')}>0)`;
/** A hidden column, as long as there are rows. */
const beside = (at: At, key: string): string => `FILTER(${at.rows(key)},LEN(${at.rows('folded')})>0)`;

/** An ID, a plan, a period: `E001|PLAN-05|2026-H1`. */
const FORM = quoted(`^[^|]+[|][^|]+[|]${PERIOD_KEY}$`);
/** A plan of the library; others are known by the reviews of the workbook. */
const LIBRARY = quoted(`^(?:${LIBRARY_IDS.map(foldId).join('|')})$`);
/** Which plan and period, as keys have it; blank where the key is none, or of a plan that is neither the library's nor the workbook's. */
function ofFormula(at: At): string {
  const own = `MID(k,SEARCH("|",k)+1,LEN(k))`;
  const isKnown = `OR(REGEXMATCH(p,${LIBRARY}),${factsIn(at.head('plans'), 'p').has})`;
  return `MAP(${beside(at, 'folded')},LAMBDA(k,IF(REGEXMATCH(k,${FORM}),LET(o,${own},p,${planIn('o')},IF(${isKnown},o,"")),"")))`;
}
const planIn = (of: string): string => `LEFT(${of},SEARCH("|",${of})-1)`;

/**
 * What is amiss with a row, as a letter of AMISS. Of two rows with one key the later counts. Keys that stand twice are found by sorting, so
 * that only for those the last row has to be looked for; what is sorted is a list of its own: Univer sorts in place, and each row would be
 * given another's person.
 */
function amissFormula(at: At): string {
  const facts = factsIn(at.head('plans'), planIn('o'));
  const low = `AND(${facts.full}>=${FULL_FROM},${isLowNumber('x')})`;
  const doubtful = (what: string): string => `IF(${isNamedIn('c&""', 'x')},"",${what})`;
  const known = firstOf(
    [
      [`OR(x<0,x>${facts.most})`, doubtful(quoted(AMISS.high))],
      [low, doubtful(quoted(AMISS.low))],
      [`AND(${facts.graded},LEN(g)=0)`, quoted(AMISS.noGrade)],
    ],
    '""',
  );
  const each = firstOf(
    [
      ['LEN(o)=0', `IF(REGEXMATCH(k,${FORM}),${quoted(AMISS.noPlan)},${quoted(AMISS.odd)})`],
      ['XLOOKUP(k,d,p,n)<>n', quoted(AMISS.twice)],
      ['NOT(ISNUMBER(x))', firstOf([['x="⚠"', quoted(AMISS.unread)], ['LEN(x)=0', quoted(AMISS.noScore)]], '""')], // biome-ignore format: one line
      [`NOT(${facts.has})`, `IF(x<0,${quoted(AMISS.high)},"")`],
    ],
    known,
  );
  const [t, of, scores, grades] = ['folded', 'of', 'scores', 'grades'].map((key) => beside(at, key));
  return (
    `LET(t,${t},s,SORT(${t}),u,VSTACK(s,""),v,VSTACK("",s),d,IFERROR(UNIQUE(FILTER(u,(LEN(u)>0)*(u=v))),""),` +
    'p,MAP(d,LAMBDA(e,IFERROR(XMATCH(e,t,0,0-1),0))),' +
    `MAP(t,${of},${scores},${grades},${filled(at, at.rows('outcome'))},SEQUENCE(ROWS(t)),LAMBDA(k,o,x,g,c,n,${each})))`
  );
}

/** What is amiss; with the last two the row counts as far as it goes. */
const AMISS = { odd: 'K', noPlan: 'P', twice: 'T', unread: 'R', high: 'H', low: 'L', noScore: 'S', noGrade: 'G' } as const;
const counts = (amiss: string): string => `OR(LEN(${amiss})=0,${amiss}="${AMISS.noScore}",${amiss}="${AMISS.noGrade}")`;

function wordsFormula(making: Making, at: At): string {
  const say = recordWords(making);
  const { full } = factsIn(at.head('plans'), planIn('o'));
  const plain = { odd: 'historyKeyOdd', noPlan: 'historyNoPlan', twice: 'historyTwice', unread: 'historyUnread', noScore: 'historyNoScore', noGrade: 'historyNoGrade' } as const; // biome-ignore format: one table
  const words = firstOf(
    [
      ['LEN(a)=0', '""'],
      ...Object.entries(plain).map(([key, word]) => [`a="${AMISS[key as keyof typeof plain]}"`, quoted(say(word))] as const),
      [`a="${AMISS.low}"`, sentenceIn(say('historyLow', { typed: '\0', meant: '\0' }), ['x', meantFor('x', full)])],
    ],
    sentenceIn(say('historyHigh', { typed: '\0' }), ['x']),
  );
  return `MAP(${['amiss', 'of', 'scores'].map((key) => beside(at, key)).join(',')},LAMBDA(a,o,x,${words}))`;
}
