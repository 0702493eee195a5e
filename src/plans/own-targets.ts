// Targets of each their own: which indicators of a card have them, and how they are told, by indicator and by whose they are.
import * as z from 'zod/mini';
import { methodFacts } from '../scoring/kpi-methods';
import { isExemptMark } from '../scoring/reading';
import { foldId } from './fold-id';
import type { ReadyCard, ReadyIndicator } from './ready-cards';
import { both } from './value';

/** A number, or "not applicable" as it was typed: what a score tab can count as a target. */
const target = z.union([z.number(), z.string().check(z.refine(isExemptMark))]);
export type Target = z.infer<typeof target>;

/** By an indicator's key and by whose they are. */
export const ownTargets = z.record(z.string(), z.record(z.string(), target));
export type OwnTargets = z.infer<typeof ownTargets>;

/** What stood on the tabs of a review. */
export const lastTargets = z.object({
  /** Tabs on which some may have stood are gone, or their columns cannot be told. */
  lost: z.boolean(),
  indicators: z.array(
    z.object({
      key: z.string(),
      title: both,
      unit: z.optional(both),
      /** By whose they are: the target, and how its cell shows it. */
      of: z.record(z.string(), z.tuple([target, z.string()])),
    }),
  ),
});
export type LastTargets = z.infer<typeof lastTargets>;

type OwnTarget = {
  readonly key: string;
  /** By which its column is marked on score tabs. */
  readonly mark: string;
  readonly indicator: ReadyIndicator;
};

/** The indicators of a card that wait for a target for each who has the card. */
export const ownTargetsOf = ({ id: card, dimensions }: ReadyCard): readonly OwnTarget[] =>
  dimensions.flatMap(({ id: dimension, indicators }) =>
    indicators.filter(isOwn).map((indicator) => ({
      key: `${card}/${dimension}/${indicator.id}`,
      mark: `target:${dimension}/${indicator.id}`,
      indicator,
    })),
  );

const isOwn = ({ how, target }: ReadyIndicator): boolean => target === 'each' && how.kind === 'kpi' && !methodFacts(how.method).untargeted;

/** A department is numbered anew for each review: it is known by its name. */
export const targetOwner = ({ id, name, person }: Whose): string => (person ? foldId(id) : name);
/** `person`: who it is, or whether it is one. */
type Whose = { readonly id: string; readonly name: string; readonly person: unknown };
