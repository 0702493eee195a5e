// What has been typed and not saved, by decision: kept while other screens are shown.
import { type Signal, signal } from '@preact/signals';
import type { Path } from '../../../src/plans/decide';

export type Draft = {
  /** As the kind's editor keeps it. */
  readonly typed: unknown;
  /** Fields that were left once: from then on what is wrong with them is said. */
  readonly touched: ReadonlySet<string>;
  /** Whether saving was tried: then what is missing is said too. */
  readonly pressed: boolean;
};

export type Drafts = Signal<ReadonlyMap<Path, Draft>>;

/** Of several plans, by id: for whoever shows the screens to keep while others are shown. */
export type DraftsByPlan = Map<string, Drafts>;

export function draftsOf(all: DraftsByPlan, plan: string): Drafts {
  const drafts = all.get(plan) ?? signal<ReadonlyMap<Path, Draft>>(new Map());
  all.set(plan, drafts);
  return drafts;
}

const FRESH = { touched: new Set<string>(), pressed: false };

export function changeDraft(drafts: Drafts, path: Path, typed: unknown, change: Partial<Draft>): void {
  const now = drafts.value.get(path) ?? { ...FRESH, typed };
  drafts.value = new Map([...drafts.value, [path, { ...now, ...change }]]);
}

export function dropDraft(drafts: Drafts, path: Path): void {
  drafts.value = new Map([...drafts.value].filter(([other]) => other !== path));
}
