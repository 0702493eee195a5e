// What each line of earlier periods says by the plan: somebody's result of a period, or why it is not taken.
import type { Both } from '../../i18n/both';
import type { Language } from '../../i18n/languages';
import { SERVER } from '../../i18n/texts';
import { sentencesIn } from '../../i18n/words';
import type { Day } from '../../plans/day';
import type { EarlierLine } from '../../plans/earlier/lines';
import { listOf } from '../../plans/finding';
import { foldId, foldName } from '../../plans/fold-id';
import { groupBy } from '../../plans/groups';
import { type Period, periodDays, periodKey, periodTitle } from '../../plans/period';
import type { Plan } from '../../plans/plan';
import { readPeriod } from '../../plans/read-period';
import { type Cycle, knownValue } from '../../plans/value';
import { isLowPoints, pointsMeant } from '../../scoring/low-points';
import { isBlank, isExemptMark, isPercent, numberIn } from '../../scoring/reading';
import { scoreLimits } from '../../workbook/records/history-plans';
import type { Known } from './earlier-read';
import { type Grading, gradingOf } from './grading';

export const earlierSentence = /* @__PURE__ */ sentencesIn(SERVER, 'earlier');

/** What HR answers to what is asked of lines. */
export type EarlierChoices = {
  /** A grade of the plan's by a word that is none of its grades, folded. */
  readonly grades: Readonly<Record<string, string>>;
  /** Of scores that are hardly meant, so low or so high: they stand as written, or a hundred times as much is meant. */
  readonly low: '' | 'meant' | 'written';
  readonly high: '' | 'written';
  /** Lines that are left out, by their numbers. */
  readonly left: readonly number[];
  /** Who has a score and no grade gets the plan's. */
  readonly fill: boolean;
  /** Who has no line gets N/A. */
  readonly exempt: boolean;
};

/** The score of who had no such period. */
export const EXEMPT = 'N/A';

/** Somebody's result of a period. `otherwise`: the grade that the plan gives the score, where that is another. */
export type Result = {
  readonly line: EarlierLine;
  readonly who: Known;
  readonly period: Period;
  readonly score: number | typeof EXEMPT | '';
  readonly grade: string;
  readonly otherwise?: string | undefined;
  /** It is hardly a score, and HR says that it is one. */
  readonly sure?: true | undefined;
  /** The plan's own grade, which the line did not have; none; or one that is not taken, as the plan has none. */
  readonly graded?: 'filled' | 'blank' | 'notTaken' | undefined;
};

/** How HR may go on: by choosing a grade for all lines with that word, by saying what such scores are, or only by leaving the line out. */
type Ask =
  | { readonly kind: 'grade'; readonly word: string; readonly names: readonly string[] }
  | { readonly kind: 'low'; readonly typed: string; readonly meant: number }
  | { readonly kind: 'high'; readonly typed: string };

export type Refused = { readonly line: EarlierLine; readonly what: Both; readonly why: Both; readonly ask?: Ask | undefined };

type EarlierFacts = {
  readonly plan: Plan;
  readonly language: Language;
  readonly known: ReadonlyMap<string, Known>;
  /** Keys of periods of which a review runs here. */
  readonly running: ReadonlySet<string>;
  readonly today: Day;
};

export type Results = { readonly results: readonly Result[]; readonly refused: readonly Refused[]; readonly left: number };

export function resultsOf(lines: readonly EarlierLine[], facts: EarlierFacts, choices: EarlierChoices): Results {
  const left = new Set(choices.left);
  const read = reading(facts, choices);
  const kept = lines.filter(({ line }) => !left.has(line));
  const each = kept.map((line) => read(line));
  return {
    results: each.flatMap((one) => ('who' in one ? [one] : [])),
    refused: each.flatMap((one) => ('why' in one ? [one] : [])),
    left: lines.length - kept.length,
  };
}

/** Reads one line; what is the same for many is worked out once. */
function reading(facts: EarlierFacts, choices: EarlierChoices): (line: EarlierLine) => Result | Refused {
  const { plan, language, known, running, today } = facts;
  const limits = scoreLimits(plan);
  const cycles = knownValue(plan.cycles) ?? [];
  const periodIn = remembering(readPeriod);
  const gradingIn = remembering((cycle: Cycle) => gradingOf(plan, cycle, language));
  return (line) => {
    const cell = (part: 'id' | 'period' | 'score' | 'grade', why: Both, ask?: Ask): Refused => ({
      ...{ line, what: whatIs(line, part === 'id' ? '' : line[part]), why },
      ...(ask && { ask }),
    });
    const who = known.get(foldId(line.id));
    if (isBlank(line.id)) return cell('id', earlierSentence('noId'));
    if (!who) return cell('id', earlierSentence('unknownId'));
    const period = periodIn(line.period);
    if (!period) return cell('period', earlierSentence(isBlank(line.period) ? 'noPeriod' : 'oddPeriod'));
    if (!cycles.includes(period.cycle)) return cell('period', earlierSentence('noCycle'));
    if (periodDays(period).first > today) return cell('period', earlierSentence('notBegun'));
    if (running.has(periodKey(period))) return cell('period', earlierSentence('running', { period: periodTitle(period) }));
    const grading = gradingIn(period.cycle);
    const score = scoreIn(line, limits, choices);
    if ('why' in score) return cell('score', score.why, score.ask);
    const grade = score.score === EXEMPT ? { name: '' } : gradeIn(line, grading, choices);
    if ('why' in grade) return cell('grade', grade.why, grade.ask);
    return resultIn({ line, who, period }, score, grade.name, grading, choices) ?? cell('id', earlierSentence('noResult'));
  };
}

type Why = { readonly why: Both; readonly ask?: Ask };
type Score = { readonly score: Result['score']; readonly sure?: true };

function scoreIn(
  { score: text, grade }: EarlierLine,
  { full, most }: ReturnType<typeof scoreLimits>,
  choices: EarlierChoices,
): Score | Why {
  if (isBlank(text)) return { score: isExemptMark(grade) ? EXEMPT : '' };
  if (isExemptMark(text)) return { score: EXEMPT };
  if (isPercent(text)) return { why: earlierSentence('percent') };
  const typed = numberIn(text);
  if (typed === undefined) return { why: earlierSentence('noNumber') };
  if (isLowPoints(typed, full)) {
    const meant = pointsMeant(typed, full);
    if (choices.low === 'meant') return { score: meant };
    if (choices.low === 'written') return { score: typed, sure: true };
    return { why: earlierSentence('low', { typed: text, meant }), ask: { kind: 'low', typed: text, meant } };
  }
  if (typed >= 0 && typed <= most) return { score: typed };
  if (choices.high === 'written') return { score: typed, sure: true };
  return { why: earlierSentence('high', { most }), ask: { kind: 'high', typed: text } };
}

function gradeIn({ grade: text }: EarlierLine, { names, named }: Grading, { grades }: EarlierChoices): { readonly name: string } | Why {
  if (names.length === 0 || isBlank(text) || isExemptMark(text)) return { name: '' };
  const word = foldName(text);
  const name = named.get(word) ?? named.get(foldName(grades[word] ?? ''));
  return name === undefined
    ? { why: earlierSentence('oddGrade', { grades: listOf(names) }), ask: { kind: 'grade', word, names } }
    : { name };
}

/** Undefined where the line has neither score nor grade. */
function resultIn(
  who: Pick<Result, 'line' | 'who' | 'period'>,
  { score, sure }: Score,
  grade: string,
  { names, gradeOf }: Grading,
  { fill }: EarlierChoices,
): Result | undefined {
  if (score === EXEMPT) return { ...who, score, grade: '' };
  if (score === '') return grade === '' ? undefined : { ...who, score, grade };
  const own = gradeOf(score);
  if (names.length === 0) return { ...who, score, sure, grade, ...(!isBlank(who.line.grade) && { graded: 'notTaken' }) };
  if (grade === '') return { ...who, score, sure, ...(fill ? { grade: own, graded: 'filled' } : { grade, graded: 'blank' }) };
  return { ...who, score, sure, grade, ...(grade !== own && { otherwise: own }) };
}

/** `Line 5 · E012 · “S”` */
const whatIs = ({ line, id }: EarlierLine, cell: string): Both => {
  if (isBlank(id)) return earlierSentence('line', { line });
  return isBlank(cell) ? earlierSentence('lineOf', { line, id }) : earlierSentence('lineCell', { line, id, cell });
};

/** Lines that say otherwise of one person and period are not taken until one is left; the same said twice is said once. */
export function withoutDoubles({ results, refused, left }: Results): Results & { readonly twice: number } {
  const keyOf = ({ who, period }: Result): string => `${who.id}|${periodKey(period)}`;
  const byKey = groupBy(results, keyOf);
  const doubles = new Set<Result>();
  const repeated = new Set<Result>();
  for (const own of byKey.values()) {
    const [first, ...rest] = own;
    const same = rest.every(({ score, grade }) => score === first?.score && grade === first?.grade);
    for (const each of same ? rest : own) (same ? repeated : doubles).add(each);
  }
  const others = (one: Result): string =>
    (byKey.get(keyOf(one)) ?? [])
      .flatMap((each) => (each === one ? [] : [each.line.line]))
      .slice(0, MOST_OTHERS)
      .join(', ');
  const differ = [...doubles].map((each) => ({
    ...{ line: each.line, what: whatIs(each.line, each.line.period) },
    why: earlierSentence('differs', { lines: others(each) }),
  }));
  return {
    results: results.filter((each) => !doubles.has(each) && !repeated.has(each)),
    refused: [...refused, ...differ].sort((a, b) => a.line.line - b.line.line),
    left,
    twice: repeated.size,
  };
}
const MOST_OTHERS = 3;

function remembering<K, V>(of: (key: K) => V): (key: K) => V {
  const known = new Map<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: of(key) };
    known.set(key, found);
    return found.value;
  };
}
