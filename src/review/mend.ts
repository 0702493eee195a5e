// Something of a review that is not as it should be, and the requests that put it right: what Home names and Repair does.
import * as en from '../i18n/en/reading';
import { fill } from '../i18n/fill';
import * as zh from '../i18n/zh-CN/reading';
import type { Both } from '../plans/finding';
import type { Request } from '../workbook/requests';

export type Mend = { readonly sentence: Both; readonly requests: readonly Request[] };

/** A sentence on what is missing or amiss, in both languages. */
export const reading = <K extends keyof typeof en.reading>(key: K, values: Readonly<Record<string, string | number>>): Both => ({
  en: fill(en.reading[key], values),
  'zh-CN': fill(zh.reading[key], values),
});
