// The draft of a review as a text, and back: what is kept with the workbook. A text of another make, or one that is cut, is none.
import { batch } from '@preact/signals';
import * as z from 'zod/mini';
import { LANGUAGES } from '../../../src/i18n/languages';
import { STAGES } from '../../../src/plans/plan';
import { cycle } from '../../../src/plans/value';
import { draftsOf } from '../decide/drafts';
import type { Draft } from './draft';

const STEPS = ['plans', 'details', 'cycle', 'decide', 'people', 'period', 'preview', 'create'] as const;
const byPlan = <T extends z.ZodMiniType>(each: T) => z.array(z.tuple([z.string(), z.array(z.tuple([z.string(), each]))]));

const KEPT = z.object({
  make: z.literal(1),
  /** Whether the way to a review was on the screen, and not Home. */
  open: z.boolean(),
  step: z.enum(STEPS),
  search: z.string(),
  plan: z.string(),
  cycle,
  year: z.number(),
  n: z.number(),
  due: z.partialRecord(z.enum(STAGES), z.string()),
  named: z.record(z.string(), z.array(z.string())),
  unticked: z.array(z.string()),
  language: z.enum(['', ...LANGUAGES]),
  roster: z.string(),
  deciding: z.union([z.enum(['list', 'given', 'suggestions']), z.object({ path: z.string() })]),
  answers: byPlan(z.object({ value: z.unknown(), who: z.string(), when: z.string() })),
  typed: byPlan(z.object({ typed: z.unknown(), touched: z.array(z.string()), pressed: z.boolean() })),
});
type Kept = z.infer<typeof KEPT>;

/** '' while nothing has been chosen. Reads every signal that it is made of: worked out anew whenever one changes. */
export function textOf(draft: Draft, open: boolean): string {
  const {
    step,
    search,
    planId,
    cycle: chosen,
    year,
    n,
    due,
    named,
    untickedDepartments,
    language,
    roster,
    deciding,
    answers,
    typed,
  } = draft;
  if (planId.value !== '') draftsOf(typed, planId.value); // what is about to be typed is looked at too
  const isNothing = !open && planId.value === '' && answers.value.size === 0;
  const kept: Kept = {
    make: 1,
    open,
    step: step.value,
    search: search.value,
    plan: planId.value,
    cycle: chosen.value,
    year: year.value,
    n: n.value,
    due: { ...due.value },
    named: Object.fromEntries(Object.entries(named.value).map(([rater, ids]) => [rater, [...ids]])),
    unticked: [...untickedDepartments.value],
    language: language.value,
    roster: roster.answer.value?.roster ?? '',
    deciding: typeof deciding.value === 'string' ? deciding.value : { ...deciding.value },
    answers: [...answers.value].map(([plan, each]) => [plan, [...each].map(([path, given]) => [path, { ...given }])]),
    typed: [...typed].map(([plan, drafts]) => [
      plan,
      [...drafts.value].map(([path, { typed: own, touched, pressed }]) => [path, { typed: own, touched: [...touched], pressed }]),
    ]),
  };
  return isNothing ? '' : JSON.stringify(kept);
}

export function keptIn(text: string): Kept | undefined {
  try {
    const read = KEPT.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** All of it but the step: what the step needs may have to be read first. */
export function restore(draft: Draft, kept: Kept): void {
  batch(() => {
    draft.answerAll(new Map(kept.answers.map(([plan, each]) => [plan, new Map(each)])));
    draft.search.value = kept.search;
    draft.planId.value = kept.plan;
    draft.cycle.value = kept.cycle;
    draft.year.value = kept.year;
    draft.n.value = kept.n;
    draft.due.value = kept.due;
    draft.named.value = kept.named;
    draft.untickedDepartments.value = new Set(kept.unticked);
    draft.language.value = kept.language;
    draft.deciding.value = kept.deciding;
    for (const [plan, each] of kept.typed) {
      draftsOf(draft.typed, plan).value = new Map(
        each.map(([path, { typed, touched, pressed }]) => [path, { typed, touched: new Set(touched), pressed }]),
      );
    }
  });
}
