// The draft of a review as a text, and back: what is kept with the workbook. A text of another make, or one that is cut, is none.
import { batch } from '@preact/signals';
import { KEPT, type Kept } from '../../../src/rpc/draft';
import { draftsOf } from '../decide/drafts';
import type { Draft } from './draft';

/** '' while nothing has been chosen, and once the review is made. Reads every signal that it is made of: worked out anew whenever one changes. */
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
    from,
    aside,
    settingAside,
    targets,
    typed,
  } = draft;
  if (planId.value !== '') draftsOf(typed, planId.value); // what is about to be typed is looked at too
  const isNothing = draft.creation.answer.value !== undefined || (!open && planId.value === '' && answers.value.size === 0);
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
    from: from.value,
    aside: { ...aside.value },
    settingAside: settingAside.value && { ...settingAside.value },
    targets: Object.fromEntries(Object.entries(targets.value).map(([indicator, of]) => [indicator, { ...of }])),
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
    draft.from.value = kept.from ?? '';
    draft.aside.value = kept.aside ?? {};
    draft.settingAside.value = kept.settingAside;
    draft.targets.value = kept.targets ?? {};
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
