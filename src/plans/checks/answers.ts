// Whether HR's answers fit their questions. One that does not is told, and the other checks take the question as open.
import * as z from 'zod/mini';
import type { Both } from '../../i18n/both';
import { textOf } from '../../scoring/reading';
import { readDay } from '../day';
import { type Path, reopen } from '../decide';
import { type Finding, joined, planSentence, problem } from '../finding';
import type { Plan } from '../plan';
import { addedIndicator, method } from '../plan-indicators';
import { rosterWord } from '../roster-word';
import { type AnswerKind, cycle as anyCycle, type Cycle, type Decided, isInCycle, type Open } from '../value';

/** The plan without the answers that do not fit, and what is wrong with them. */
export function checkAnswers(plan: Plan, cycle?: Cycle): { readonly plan: Plan; readonly findings: readonly Finding[] } {
  const odd = decidedIn(plan, []).filter(({ value: { open, value } }) => !fits(open, value));
  const without = odd.reduce((now, { path }) => {
    const outcome = reopen(now, path);
    return outcome.ok ? outcome.plan : now;
  }, plan);
  const asked = odd.filter(({ value: { open } }) => !cycle || isInCycle(open, cycle));
  return {
    plan: without,
    findings: asked.map(({ path, value: { open, value } }) =>
      problem(path, 'answerOdd', { where: open.question, value: textOf(value) || '…', wanted: wanted(open.as) }),
    ),
  };
}

/** Whether a value answers the question: is of its kind and within its bounds. */
export const fits = ({ as }: Pick<Open<unknown>, 'as'>, value: unknown): boolean => shapeOf(as).safeParse(value).success;

const numbers = z.array(z.number());
const SHAPES = {
  text: z.string().check(z.regex(/\S/)),
  day: z.custom((value) => !['unreadable', 'ambiguous', null].includes(readDay(value))),
  weights: numbers,
  cutoffs: numbers,
  target: z.union([z.number(), z.literal('each')]),
  cycles: z.array(anyCycle).check(z.minLength(1)),
  indicators: z.array(addedIndicator),
  method,
  rosterWords: z.array(rosterWord).check(z.minLength(1)),
  grades: z.array(z.tuple([z.string(), z.union([z.number(), z.null()])])),
  pairs: z.array(z.tuple([z.string(), z.union([z.string(), z.number()])])),
};

function shapeOf(as: AnswerKind): z.ZodMiniType {
  if (as.kind === 'choice') return z.custom((value) => as.options.some((option) => option.value === value));
  if (as.kind !== 'number') return SHAPES[as.kind];
  return z.number().check(z.gte(as.min ?? Number.NEGATIVE_INFINITY), z.lte(as.max ?? Number.POSITIVE_INFINITY));
}

const WANTED = {
  text: 'wantText',
  day: 'wantDay',
  target: 'wantTarget',
  cycles: 'wantCycles',
  indicators: 'wantIndicators',
  method: 'wantMethod',
  grades: 'wantGrades',
  rosterWords: 'wantRosterWords',
} as const;

/** What the answer should be, in words. */
function wanted(as: AnswerKind): Both {
  switch (as.kind) {
    case 'number':
      return wantedNumber(as);
    case 'choice':
      return planSentence('wantChoice', {
        options: joined(
          as.options.map(({ label }) => label),
          ' / ',
        ),
      });
    case 'weights':
    case 'cutoffs':
      return planSentence('wantNumbers', { options: joined(as.of, ' / ') });
    case 'pairs':
      return planSentence('wantPairs', { options: joined([as.first, as.second], ' / ') });
    default:
      return planSentence(WANTED[as.kind]);
  }
}

function wantedNumber({ min, max }: Extract<AnswerKind, { kind: 'number' }>): Both {
  if (min === undefined) return max === undefined ? planSentence('wantNumber') : planSentence('wantAtMost', { max });
  return max === undefined ? planSentence('wantAtLeast', { min }) : planSentence('wantBetween', { min, max });
}

function decidedIn(node: unknown, names: readonly string[]): readonly { readonly path: Path; readonly value: Decided<unknown> }[] {
  if (isDecided(node)) return [{ path: names.join('/'), value: node }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, child]) => decidedIn(child, [...names, name]));
}

const isDecided = (node: unknown): node is Decided<unknown> =>
  typeof node === 'object' && node !== null && 'state' in node && node.state === 'decided';
