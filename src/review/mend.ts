// Something of a review that is not as it should be, and the requests that put it right: what Home names and Repair does.
import type { Both } from '../i18n/both';
import type { Request } from '../workbook/requests/requests';
import type { Properties } from './kept-texts';

/** `keeps`: what then is kept among the document's properties. */
export type Mend = { readonly sentence: Both; readonly requests: readonly Request[]; readonly keeps?: Properties };
