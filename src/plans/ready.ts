// A plan made ready for one cycle: every value it needs, plain. Or what is still open, exactly.
import type { Both } from '../i18n/both';
import type { HeadRule } from '../scoring/limits';
import { isAsked } from './asked';
import { openIn, type Path } from './decide';
import { gradesCommented, stageAsDecided } from './effects';
import type { Plan, Stage } from './plan';
import type { ReadDecision } from './plan-decisions';
import { type ReadyCard, readyCard } from './ready-cards';
import { headRuleOf, type ReadyGrade, readyGrades } from './ready-grades';
import { blocksStart, type Cycle, isInCycle, knownValue, type Open, type Value } from './value';
import { SHIFTS, type Shift } from './working-days';

type OpenAt = { readonly path: Path; readonly open: Open<unknown> };

export type ReadyStreak = {
  readonly id: string;
  readonly cycle: Cycle;
  readonly grades: readonly string[];
  readonly periods: number;
  readonly mode: 'consecutive' | 'total';
  readonly window: number | undefined;
  /** How often it follows while it goes on: with each period, when it first holds, or anew after as many periods. */
  readonly again: 'each' | 'once' | 'anew';
  readonly service: Plan['streaks'][number]['service'];
  /** What it takes from the cycle that its periods roll up to. */
  readonly takes: Plan['streaks'][number]['takes'];
  readonly text: Both;
  readonly caution: Both | undefined;
};

export type ReadyRollUp = {
  readonly from: Cycle;
  readonly how: 'mean' | 'last' | 'reference';
  /** Points out of 100 that the shorter periods make of the score. */
  readonly share: number;
  /** The ids of the cards that have such periods; of the others the share goes to the rest. */
  readonly cards: readonly string[];
};

export type ReadyPlan = {
  readonly plan: Plan;
  readonly cycle: Cycle;
  /** Of a cycle that only gathers shorter ones (plan 3's year): the shorter one's cards, with nothing to score and nobody to rate. */
  readonly cards: readonly ReadyCard[];
  /** The cycle whose cards those are. */
  readonly cardsOf: Cycle;
  readonly rollUps: readonly ReadyRollUp[];
  readonly grades: readonly ReadyGrade[];
  readonly decimals: number;
  readonly basis: 'exact' | 'shown';
  readonly full: number;
  readonly quotas: readonly (readonly [string, string])[];
  /** How limits round to whole people. */
  readonly headRule: HeadRule;
  readonly outcomes: readonly (readonly [string, string])[];
  readonly bonus: readonly (readonly [string, number])[];
  /** The rules over periods of this cycle. */
  readonly streaks: readonly ReadyStreak[];
  /** The rules over shorter periods that roll up to this cycle: what those brought reaches it with its reason. */
  readonly brought: readonly ReadyStreak[];
  /** How a period without a score counts in a streak. */
  readonly gaps: 'break' | 'skip';
  readonly stages: readonly Stage[];
  /** What a due day does that the plan's rule puts on no working day. */
  readonly shift: Shift;
  /** Grade ids that need a comment, or everybody, or nobody. */
  readonly comments: 'none' | 'all' | readonly string[];
  readonly boxes: readonly Both[];
  /** The cards, by id, whose people have the boxes written for them; undefined: everybody's. */
  readonly boxesFor: readonly string[] | undefined;
  /** The role, by id, in which alone a person counts who holds it beside others towards one reviewee; undefined: in all of theirs. */
  readonly onceAs: string | undefined;
  /** When a rater delegates: the delegate carries both shares, or the share is spread over the others. */
  readonly delegation: 'both' | 'spread';
};

/** All that is open and keeps a review of that cycle from starting, in the plan's order. */
export const openFor = (plan: Plan, cycle: Cycle): readonly OpenAt[] =>
  openIn(plan).filter(({ path, open }) => isAsked(plan, path) && isNeededFor(plan, cycle, { path, open }));

/** Whether what is open there, once it is asked, keeps a review of that cycle from starting. */
export const isNeededFor = (plan: Plan, cycle: Cycle, { path, open }: OpenAt): boolean =>
  blocksStart(open, cycle) && isFor(plan, path.split('/'), cycle);

/** What is open still that a review of that cycle has to know before it is closed; and of the rest, what others of the plan's do. */
export function openLater(plan: Plan, cycle: Cycle): { readonly own: readonly OpenAt[]; readonly others: readonly OpenAt[] } {
  const later = openIn(plan).filter(({ path, open }) => open.needed === 'later' && isAsked(plan, path));
  const isOwn = ({ path, open }: OpenAt): boolean => isInCycle(open, cycle) && isFor(plan, path.split('/'), cycle);
  return { own: later.filter(isOwn), others: later.filter((each) => !isOwn(each)) };
}

/** The full marks of a score: 100 where HR has not said. */
export const fullOf = ({ grades }: Plan): number => valueOr(grades.full, 100);

export function readyPlan(
  plan: Plan,
  cycle: Cycle,
): { readonly ok: true; readonly ready: ReadyPlan } | { readonly ok: false; readonly open: readonly OpenAt[] } {
  const open = openFor(plan, cycle);
  if (open.length > 0) return { ok: false, open };
  const rollUps = plan.rollUps
    .filter(({ to }) => to === cycle)
    .map(({ from, how, share }) => readyRollUp(plan, from, valueOr(how, 'reference'), valueOr(share, 0)));
  const own = plan.scorecards.filter((card) => isInCycle(card, cycle));
  const cardsOf = own.length > 0 ? cycle : (rollUps[0]?.from ?? cycle);
  const named = gradeNamedIn(plan, cycle);
  const ready: ReadyPlan = {
    plan,
    cycle,
    cards:
      own.length > 0
        ? own.map((card) => readyCard(plan, card, cycle))
        : plan.scorecards
            .filter((card) => isInCycle(card, cardsOf))
            .map(({ id, title, subject }) => ({ id, title, subject, dimensions: [], raters: [] })),
    cardsOf,
    rollUps,
    grades: readyGrades(plan.grades, cycle),
    decimals: valueOr(plan.grades.decimals, 2),
    basis: valueOr(plan.grades.basis, 'exact'),
    full: fullOf(plan),
    quotas: valueOr(plan.grades.quotas, []).map(named),
    headRule: headRuleOf(plan.grades) ?? { rounding: 'down' },
    outcomes: valueOr(plan.outcomes, []).map(named),
    bonus: isPaid(plan, cycle) ? valueOr(plan.bonus, []).map(named) : [],
    streaks: plan.streaks.filter((streak) => streak.cycle === cycle).map((streak) => readyStreak(plan, streak)),
    brought: plan.streaks.filter((streak) => rollUps.some(({ from }) => from === streak.cycle)).map((streak) => readyStreak(plan, streak)),
    gaps: decisionOf(plan, 'noScore') === 'skip' ? 'skip' : 'break',
    stages: stagesIn(plan, cycle),
    shift: shiftOf(plan),
    comments: commentsOf(plan),
    boxes: plan.stages.some((stage) => stage.id === 'comments' && isInCycle(stage, cycle)) ? plan.comments.boxes : [],
    boxesFor: plan.comments.boxesFor,
    onceAs: roleOf(plan, decisionOf(plan, 'doubleRole')),
    delegation: decisionOf(plan, 'delegation') === 'spread' ? 'spread' : 'both',
  };
  return { ok: true, ready };
}

/** An answer that names one of the plan's raters; anything else, such as “in both roles”, names none. */
const roleOf = ({ scorecards }: Plan, answer: unknown): string | undefined =>
  scorecards.flatMap(({ raters }) => raters).find(({ id }) => id === answer)?.id;

/** The stages of a cycle, as HR’s answers have them: where nobody scores, none of scoring. */
export function stagesIn(plan: Plan, cycle: Cycle): readonly Stage[] {
  const scored = plan.scorecards.some((card) => isInCycle(card, cycle));
  const own = plan.stages.filter((stage) => isInCycle(stage, cycle) && (scored || !ON_SCORE_TABS.includes(stage.id)));
  return own.map((stage) => stageAsDecided(plan, stage));
}
/** What is filled in on score tabs. */
const ON_SCORE_TABS: readonly Stage['id'][] = ['targets', 'self', 'scoring'];

/** Who needs a comment: as required, and the grades that a decision adds. */
function commentsOf(plan: Plan): ReadyPlan['comments'] {
  const required = valueOr(plan.comments.required, 'none');
  const more = gradesCommented(plan);
  if (required === 'all' || more.length === 0) return required;
  return [...new Set([...(required === 'none' ? [] : required), ...more])];
}

const readyStreak = (plan: Plan, { mode, window, ...streak }: Plan['streaks'][number]): ReadyStreak => ({
  ...streak,
  grades: gradesOf(plan, streak),
  mode: valueOr(mode, 'consecutive'),
  window: window && knownValue(window),
  again: againOf(plan, streak.again),
  service: streak.service,
  takes: streak.takes,
  caution: streak.caution,
});

/** A bonus belongs to the cycles in which the policy pays it, and to none where HR decided that it is worked out elsewhere. */
const isPaid = (plan: Plan, cycle: Cycle): boolean =>
  isInCycle(plan.pays ?? {}, cycle) && !(plan.pays?.unless && decisionOf(plan, plan.pays.unless.decision) === plan.pays.unless.is);

/** A grade in a table that HR filled in, by the name it has in that cycle: HR may have written the policy's. */
const gradeNamedIn =
  ({ grades }: Plan, cycle: Cycle) =>
  <T>([grade, what]: readonly [string, T]): readonly [string, T] => {
    const renamed = grades.list.find(({ id, name }) => [id, ...Object.values(name)].includes(grade.trim()))?.renamed;
    return [(renamed?.cycles.includes(cycle) && knownValue(renamed.name)) || grade, what];
  };

/** The grades that a streak counts: its own, or where a decision says the lowest of them, all down to that one. */
function gradesOf(plan: Plan, { grades, downTo }: Pick<Plan['streaks'][number], 'grades' | 'downTo'>): readonly string[] {
  const ids = plan.grades.list.map(({ id }) => id);
  const lowest = downTo === undefined ? -1 : ids.indexOf(String(decisionOf(plan, downTo)));
  return lowest < 0 ? grades : ids.slice(0, lowest + 1);
}

/** Left open, or answered otherwise, it follows each time. */
function againOf(plan: Plan, decision: ReadDecision | undefined): ReadyStreak['again'] {
  const answer = decision === undefined ? undefined : decisionOf(plan, decision);
  return answer === 'once' || answer === 'anew' ? answer : 'each';
}

/** A reference to which HR gives a share counts: as the mean of its periods. */
const readyRollUp = ({ scorecards }: Plan, from: Cycle, how: ReadyRollUp['how'], share: number): ReadyRollUp => ({
  from,
  how: how === 'reference' && share > 0 ? 'mean' : how,
  share,
  cards: scorecards.filter((card) => isInCycle(card, from)).map(({ id }) => id),
});

/** What HR answered to one of the plan's decisions. */
export const decisionOf = (plan: Plan, id: ReadDecision): string | number | boolean | undefined =>
  knownValue(plan.decisions.find((decision) => decision.id === id)?.value);

/** What HR decided that due days do which are no working days; they stay where nothing is decided. */
export const shiftOf = (plan: Plan): Shift => SHIFTS.find((shift) => shift === decisionOf(plan, 'holiday')) ?? 'same';

const valueOr = <T>(value: Value<T>, otherwise: T): T => knownValue(value) ?? otherwise;

/** Whether nothing on the way to a value is for other cycles only. */
function isFor(node: unknown, names: readonly string[], cycle: Cycle): boolean {
  if (typeof node !== 'object' || node === null) return true;
  const { cycles, to } = node as { cycles?: unknown; to?: unknown }; // a roll-up's `to` says which cycle it is for
  if (Array.isArray(cycles) && !cycles.includes(cycle)) return false;
  if ('how' in node && typeof to === 'string' && to !== cycle) return false;
  const [name = '', ...rest] = names;
  return isFor((node as Readonly<Record<string, unknown>>)[name], rest, cycle);
}
