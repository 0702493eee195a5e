// What preview and creation are asked with, from what HR has chosen: the plan held to its own schema once more.
import type { Language } from '../../../src/i18n/languages';
import type { OwnTargets } from '../../../src/plans/own-targets';
import type { Period } from '../../../src/plans/period';
import { type Plan, planSchema, type StageId } from '../../../src/plans/plan';
import type { AsideAsked } from '../../../src/plans/set-aside';
import type { Args } from '../../../src/rpc/contract';

type Chosen = {
  readonly roster: string;
  readonly plan: Plan | undefined;
  readonly period: Period;
  readonly language: Language;
  readonly named: Readonly<Record<string, readonly string[]>>;
  /** A blank day is none. */
  readonly due: Readonly<Partial<Record<StageId, string>>>;
  readonly only: readonly string[] | undefined;
  readonly aside: Readonly<Record<string, AsideAsked>>;
  readonly targets: OwnTargets;
  /** The roster's own, as it was when all this was chosen. */
  readonly print: string | undefined;
};

/** `path`: where an answer is of a kind that the plan has no place for. */
type ReviewArgs = { readonly ok: true; readonly args: Args<'createReview'> } | { readonly ok: false; readonly path: string };

export function reviewArgs({ roster, plan, period, language, named, due, only, aside, targets, print }: Chosen): ReviewArgs {
  const checked = planSchema.safeParse(plan);
  if (!checked.success) return { ok: false, path: checked.error.issues[0]?.path.join('/') ?? '' };
  return {
    ok: true,
    args: {
      roster,
      plan: checked.data,
      period: { ...period },
      language,
      named: Object.fromEntries(Object.entries(named).map(([rater, ids]) => [rater, [...ids]])),
      due: Object.fromEntries(Object.entries(due).filter(([, day]) => day !== '')),
      ...(only ? { only: [...only] } : {}),
      ...(Object.keys(aside).length > 0 ? { aside: { ...aside } } : {}),
      ...(Object.keys(targets).length > 0 ? { targets } : {}),
      ...(print === undefined ? {} : { print }),
    },
  };
}
