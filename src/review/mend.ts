// Something of a review that is not as it should be, and the requests that put it right: what Home names and Repair does.
import type { Both } from '../plans/finding';
import type { Request } from '../workbook/requests/requests';

export type Mend = { readonly sentence: Both; readonly requests: readonly Request[] };
