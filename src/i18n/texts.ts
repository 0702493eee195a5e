// The registry: every language's tables, by who needs them, so that a bundle holds no more than its own. A language is an entry in each.
import * as enCalendar from './en/calendar';
import * as enChecks from './en/checks';
import * as enScript from './en/for-script';
import * as enServer from './en/for-server';
import * as enSidebar from './en/for-sidebar';
import * as enFunctions from './en/functions';
import type { Language } from './languages';
import * as zhCalendar from './zh-CN/calendar';
import * as zhChecks from './zh-CN/checks';
import * as zhScript from './zh-CN/for-script';
import * as zhServer from './zh-CN/for-server';
import * as zhSidebar from './zh-CN/for-sidebar';
import * as zhFunctions from './zh-CN/functions';

/** The same tables with the same keys; a test holds their places to English. */
type Alike<T> = { readonly [K in keyof T]: T[K] extends string ? string : Alike<T[K]> };
export type Texts<T> = { readonly en: T } & Readonly<Record<Language, Alike<T>>>;

export const SCRIPT: Texts<typeof enScript> = { en: enScript, 'zh-CN': zhScript };
export const CHECKS: Texts<typeof enChecks> = { en: enChecks, 'zh-CN': zhChecks };
export const SERVER: Texts<typeof enServer> = { en: enServer, 'zh-CN': zhServer };
export const SIDEBAR: Texts<typeof enSidebar> = { en: enSidebar, 'zh-CN': zhSidebar };
export const CALENDAR: Texts<typeof enCalendar> = { en: enCalendar, 'zh-CN': zhCalendar };

/** Custom functions cannot see who is looking: their words are chosen when the script is built, by scripts/build.mjs (`--lang`). */
declare const BUILD_LANGUAGE: Language;
// one by one, so that esbuild sees which tables a build never needs
export const functions: Alike<FunctionTexts['functions']> = BUILD_LANGUAGE === 'zh-CN' ? zhFunctions.functions : enFunctions.functions;
export const notA: Alike<FunctionTexts['notA']> = BUILD_LANGUAGE === 'zh-CN' ? zhFunctions.notA : enFunctions.notA;

export type FunctionTexts = typeof enFunctions;
export type CheckTexts = typeof enChecks;
export type ServerTexts = typeof enServer;
