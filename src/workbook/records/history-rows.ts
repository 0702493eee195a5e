// What History works out of its rows: whose a row is and of which period, however the key was typed; whether it counts; and in words what
// is amiss with one that does not. Each hidden column holds the rows that are filled alone, so that nothing is reckoned for the room left.
import { foldId } from '../../plans/fold-id';
import { LIBRARY_IDS } from '../../plans/library-ids';
import { PERIOD_KEY } from '../../plans/period';
import { FULL_FROM } from '../../scoring/low-points';
import { readingsIn } from '../cell-reading';
import { type Fx, fx, type Given } from '../formula/fx';
import { firstOf, foldedId, foldedName, isBlank, isFilled, type Step, sentenceIn } from '../formula-parts';
import { isLowNumber, isNamedIn, meantFor, quotedLow } from '../low-numbers';
import { type Making, wordsFor } from '../making';
import type { At } from '../table';
import { factsIn } from './history-plans';

/** The keys of the columns that are worked out, and with those that they read of what closing writes. */
export type WorkedOut = 'state' | 'plans' | 'row' | 'folded' | 'of' | 'scores' | 'grades' | 'amiss' | 'who' | 'words';
type Read = WorkedOut | 'key' | 'score' | 'grade' | 'outcome' | 'closed' | 'by';
type HistoryAt = At<Read>;

/** The hidden columns, by their keys. */
export const historySpills = (making: Making): readonly (readonly [key: WorkedOut, spill: (at: HistoryAt) => Fx])[] => [
  ['row', (at) => filled(at, fx.SEQUENCE(fx.ROWS(at.rows('key'))))],
  ['folded', foldedFormula],
  ['of', ofFormula],
  ['scores', (at) => readingsIn(filled(at, at.rows('score')))],
  ['grades', (at) => fx.MAP({ g: filled(at, at.rows('grade')) }, ({ g }) => foldedName(g))],
  ['amiss', amissFormula],
  ['who', whoFormula],
  ['words', (at) => wordsFormula(making, at)],
];

/** Beside each row of the tab what is amiss with it, or by which row it is superseded. */
export const stateFormula = (making: Making, at: HistoryAt): Fx => {
  const those = (key: Read): Fx => fx.FILTER(at.rows(key), fx.times(isFilled(at.rows('row')), isFilled(at.rows('amiss'))));
  const superseded = wordsFor(making, 'records')('historySuperseded', { row: '\0' });
  const said = fx.MAP({ a: those('amiss'), w: those('words') }, ({ a, w }) =>
    fx.IF(isLater(a), sentenceIn(superseded, [fx.MID(a, 2, 9)]), w),
  );
  const beside = fx.let({ r: those('row'), w: said }, ({ r, w }) =>
    fx.MAP({ n: fx.SEQUENCE(fx.ROWS(at.rows('key'))) }, ({ n }) => fx.XLOOKUP(n, r, w, '', 0, 2)),
  );
  return fx.IFERROR(beside, '');
};

/** Whether a row's state says that a later one of closing's takes its place. */
export function isSuperseded(making: Making, state: Fx): Fx {
  const [begins = ''] = wordsFor(making, 'records')('historySuperseded', { row: '\0' }).split('\0');
  return fx.eq(fx.LEFT(state, begins.length), begins);
}

/** A row is filled where anything is typed that counts: without its key it counts for nobody, and has to say so. */
const filled = (at: HistoryAt, cells: Fx): Fx =>
  fx.FILTER(cells, fx.gt(fx.plus(...(['key', 'score', 'grade'] as const).map((key) => fx.LEN(at.rows(key)))), 0));
/** A hidden column, as long as there are rows. */
const beside = (at: HistoryAt, key: Read): Fx => fx.FILTER(at.rows(key), isFilled(at.rows('folded')));

const foldedFormula = (at: HistoryAt): Fx =>
  fx.MAP({ k: filled(at, at.rows('key')) }, ({ k }) => fx.let({ f: foldedId(k) }, ({ f }) => fx.IF(isBlank(f), '?', f)));

/** Whose a row is; blank where it counts for nobody. */
const whoFormula = (at: HistoryAt): Fx =>
  fx.MAP({ k: beside(at, 'folded'), a: beside(at, 'amiss') }, ({ k, a }) =>
    fx.IF(counts(a), fx.LEFT(k, fx.minus(fx.SEARCH('|', k), 1)), ''),
  );

/** An ID, a plan, a period: `E001|PLAN-05|2026-H1`. */
const FORM = `^[^|]+[|][^|]+[|]${PERIOD_KEY}$`;
/** A plan of the library; others are known by the reviews of the workbook. */
const LIBRARY = `^(?:${LIBRARY_IDS.map(foldId).join('|')})$`;
/** Which plan and period, as keys have it; blank where the key is none, or of a plan that is neither the library's nor the workbook's. */
const ofFormula = (at: HistoryAt): Fx =>
  fx.MAP({ k: beside(at, 'folded') }, ({ k }) => {
    const own = fx.MID(k, fx.plus(fx.SEARCH('|', k), 1), fx.LEN(k));
    const known = fx.let({ o: own }, ({ o }) =>
      fx.let({ p: planIn(o) }, ({ p }) => fx.IF(fx.OR(fx.REGEXMATCH(p, LIBRARY), factsIn(at.head('plans'), p).has), o, '')),
    );
    return fx.IF(fx.REGEXMATCH(k, FORM), known, '');
  });
const planIn = (of: Fx): Fx => fx.LEFT(of, fx.minus(fx.SEARCH('|', of), 1));

/**
 * What is amiss with a row, as a letter of AMISS. Of two rows with one key the newer counts. Keys that stand twice are found by sorting, so
 * that only for those the last row has to be looked for; what is sorted is a list of its own: Univer sorts in place, and each row would be
 * given another's person.
 */
function amissFormula(at: HistoryAt): Fx {
  const keys = beside(at, 'folded');
  const twice = (s: Fx): Fx =>
    fx.let({ u: fx.VSTACK(s, ''), v: fx.VSTACK('', s) }, ({ u, v }) =>
      fx.IFERROR(fx.UNIQUE(fx.FILTER(u, fx.times(isFilled(u), fx.eq(u, v)))), ''),
    );
  return fx.let({ t: keys, s: fx.SORT(keys) }, ({ t, s }) =>
    fx.let({ d: twice(s) }, ({ d }) =>
      fx.let({ p: fx.MAP({ e: d }, ({ e }) => fx.IFERROR(newestOf(at, t, e), 0)) }, ({ p }) =>
        fx.let({ q: fx.MAP({ e: p }, ({ e }) => laterRow(at, e)) }, ({ q }) => {
          const rows = {
            k: t,
            o: beside(at, 'of'),
            x: beside(at, 'scores'),
            g: beside(at, 'grades'),
            c: filled(at, at.rows('outcome')),
            b: filled(at, at.rows('by')),
            n: fx.SEQUENCE(fx.ROWS(t)),
          };
          return fx.MAP(rows, (row) => amissIn(at, row, fx.XLOOKUP(row.k, d, p, row.n), fx.XLOOKUP(row.k, d, q, '')));
        }),
      ),
    ),
  );
}

/**
 * The place of a key's newest row among the filled: by when closing wrote it, however the rows were sorted since; the last one where somebody
 * typed one without that.
 */
function newestOf(at: HistoryAt, keys: Fx, key: Fx): Fx {
  const those = (cells: Fx): Fx => fx.FILTER(cells, fx.eq(keys, key));
  return fx.let({ r: those(fx.SEQUENCE(fx.ROWS(keys))), c: those(filled(at, at.rows('closed'))) }, ({ r, c }) =>
    fx.IF(fx.lt(fx.COUNT(c), fx.ROWS(c)), fx.MAX(r), fx.MAX(fx.FILTER(r, fx.eq(c, fx.MAX(c))))),
  );
}

/** Where closing wrote the newest of a key's rows: as the sheet counts, marked; '' where somebody typed it. `place`: among the filled rows. */
function laterRow(at: HistoryAt, place: Fx): Given {
  const own = (cells: Fx): Fx => fx.INDEX(cells, place, 1);
  const above = fx.minus(fx.MIN(fx.ROW(at.rows('key'))), 1);
  const isClosings = fx.IF(fx.gt(place, 0), isFilled(own(filled(at, at.rows('by')))), false);
  return fx.IF(isClosings, fx.join(AMISS.later, fx.plus(above, own(filled(at, at.rows('row'))))), '');
}

/** A row's key, plan and period, score, grade, what follows, whose hand it is in, its number. */
type HistoryFacts = Readonly<Record<'k' | 'o' | 'x' | 'g' | 'c' | 'b' | 'n', Fx>>;

/** What closing wrote was worked out: no number of it is asked about. */
function amissIn(at: HistoryAt, { k, o, x, g, c, b, n }: HistoryFacts, last: Fx, later: Fx): Given {
  const facts = factsIn(at.head('plans'), planIn(o));
  const low = fx.AND(fx.ge(facts.full, FULL_FROM), ...isLowNumber(x));
  const doubtful = (what: string): Fx => fx.IF(isNamedIn(fx.join(c, ''), x), '', what);
  const known: readonly Step[] = [
    [fx.AND(isBlank(b), fx.OR(fx.lt(x, 0), fx.gt(x, facts.most))), doubtful(AMISS.high)],
    [fx.AND(isBlank(b), low), doubtful(AMISS.low)],
    [fx.AND(facts.graded, isBlank(g)), AMISS.noGrade],
  ];
  const noNumber: readonly Step[] = [
    [fx.eq(x, '⚠'), AMISS.unread],
    [isBlank(x), AMISS.noScore],
  ];
  return firstOf(
    [
      [isBlank(o), fx.IF(fx.REGEXMATCH(k, FORM), AMISS.noPlan, AMISS.odd)],
      [fx.ne(last, n), fx.IF(isFilled(later), later, AMISS.twice)],
      [fx.NOT(fx.ISNUMBER(x)), firstOf(noNumber, '')],
      [fx.NOT(facts.has), fx.IF(fx.AND(isBlank(b), fx.lt(x, 0)), AMISS.high, '')],
    ],
    firstOf(known, ''),
  );
}

/** What is amiss; with the last two the row counts as far as it goes. After `later` the number of the row that supersedes it: no fault. */
const AMISS = { odd: 'K', noPlan: 'P', twice: 'T', later: 'U', unread: 'R', high: 'H', low: 'L', noScore: 'S', noGrade: 'G' } as const;
const isLater = (amiss: Fx): Fx => fx.eq(fx.LEFT(amiss), AMISS.later);
const counts = (amiss: Fx): Fx => fx.OR(isBlank(amiss), fx.eq(amiss, AMISS.noScore), fx.eq(amiss, AMISS.noGrade));

function wordsFormula(making: Making, at: HistoryAt): Fx {
  const say = wordsFor(making, 'records');
  const plain = [
    [AMISS.odd, 'historyKeyOdd'],
    [AMISS.noPlan, 'historyNoPlan'],
    [AMISS.twice, 'historyTwice'],
    [AMISS.unread, 'historyUnread'],
    [AMISS.noScore, 'historyNoScore'],
    [AMISS.noGrade, 'historyNoGrade'],
  ] as const;
  return fx.MAP({ a: beside(at, 'amiss'), o: beside(at, 'of'), x: beside(at, 'scores') }, ({ a, o, x }) =>
    firstOf(
      [
        [fx.OR(isBlank(a), isLater(a)), ''],
        ...plain.map(([letter, words]): Step => [fx.eq(a, letter), say(words)]),
        [
          fx.eq(a, AMISS.low),
          sentenceIn(say('historyLow', { typed: '\0', meant: '\0' }), [
            quotedLow(making, x),
            meantFor(x, factsIn(at.head('plans'), planIn(o)).full),
          ]),
        ],
      ],
      sentenceIn(say('historyHigh', { typed: '\0' }), [x]),
    ),
  );
}
