// What people read of a function, in both languages. The server's build puts `prose-left-out.ts` in this file's place: what
// only JSDoc, the README and the sidebar show would cost every custom-function call its loading.
import type { Page } from './declare';

export type Prose = { readonly en: string; readonly 'zh-CN': string };

export const prose = (en: string, zh: string): Prose => ({ en, 'zh-CN': zh });

/** A function's page: its name and titles, what it gives, its examples. */
export const page = <Name extends string>(content: Page<Name>): Page<Name> => content;

/** How a signature shows a parameter: its type as JSDoc writes it, and whether it may be left out. */
export type Shown = {
  readonly type: 'number' | 'string' | 'boolean' | 'range' | 'number|range' | 'string|range';
  readonly optional: boolean;
};

export const shown = (type: Shown['type'], optional = false): Shown => ({ type, optional });
