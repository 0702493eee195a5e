// What the line says of who can open the file.
import * as z from 'zod/mini';

/**
 * `none`: has an address and no access. `noEmail`: cannot be shared with from here. `changed`: the roster has another address (`email`)
 * than when the review was created (`was`, '' for none): HR says which by asking access for it.
 */
const access = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  was: z.string(),
  access: z.enum(['editor', 'none', 'noEmail', 'changed']),
  /** Why Google did not let them in just now, in its words; '' else. */
  refused: z.string(),
  tabs: z.array(z.object({ title: z.string(), link: z.string() })),
});

/** Who can open the file, rater by rater; and those named HR in the settings who cannot, unless they stand among the raters. */
export const accesses = z.object({ raters: z.array(access), hr: z.array(z.object({ email: z.string(), refused: z.string() })) });
