// The draft of a review as the sidebar has it kept with the workbook: the server carries it as a text and reads nothing of it.
import * as z from 'zod/mini';
import { LANGUAGES } from '../i18n/languages';
import { STAGES } from '../plans/plan';
import { WHY_ASIDE } from '../plans/set-aside';
import { cycle } from '../plans/value';

const STEPS = ['next', 'changes', 'targets', 'plans', 'details', 'cycle', 'decide', 'people', 'period', 'preview', 'create'] as const;
const byPlan = <T extends z.ZodMiniType>(each: T) => z.array(z.tuple([z.string(), z.array(z.tuple([z.string(), each]))]));

/** Half-typed too. */
const aside = z.object({ why: z.enum(WHY_ASIDE), words: z.string() });

export const KEPT = z.object({
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
  /** The review that is gone on from. */
  from: z.optional(z.string()),
  /** Those set aside for the period, by ID; and whoever is about to be. */
  aside: z.optional(z.record(z.string(), aside)),
  settingAside: z.optional(z.extend(aside, { id: z.string() })),
  /** Targets of each their own as they are typed, by indicator and by whose they are. */
  targets: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
  typed: byPlan(z.object({ typed: z.unknown(), touched: z.array(z.string()), pressed: z.boolean() })),
});
export type Kept = z.infer<typeof KEPT>;
