// A person whom HR sets aside for one period: why, as it is asked for; and as a review keeps it.
import * as z from 'zod/mini';

export const WHY_ASIDE = ['leave', 'left', 'other'] as const;

/** In words what it is, where HR says; of `other` HR has to. */
export const asideAsked = z
  .object({ why: z.enum(WHY_ASIDE), words: z.string().check(z.maxLength(200)) })
  .check(z.refine(({ why, words }) => why !== 'other' || words.trim() !== ''));
export type AsideAsked = z.infer<typeof asideAsked>;

/** `reason` in the workbook's language; `by` an address; `at` ISO 8601. */
export type SetAside = { readonly reason: string; readonly by: string; readonly at: string };
