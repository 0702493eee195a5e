// What a review writes down about itself as developer metadata, and how it is read: on the spreadsheet once, and on each tab. Whoever may
// edit the file may change these: they say where things are and never who may do what.
import * as z from 'zod/mini';
import type { Language } from '../i18n/languages';
import { LANGUAGES } from '../i18n/languages';
import type { SetAside } from '../plans/set-aside';
import type { Area } from '../workbook/area';
import { isKey, type TabKey } from '../workbook/tab-kinds';

/** On the spreadsheet, one a review. Under 150 characters with its key: all metadata of a spreadsheet may have 30,000. */
export type ReviewRecord = {
  /** `plan-05:2026-H1`: plan and period, not written down. */
  readonly id: string;
  readonly plan: string;
  readonly version: number;
  readonly period: string;
  readonly language: Language;
  readonly created: string;
};

/** What records held before their lists moved to the document's properties. */
export type OlderLists = { readonly hr: readonly string[]; readonly tabs: readonly TabKey[]; readonly names: readonly string[] };

export type ListedTab = { readonly key: TabKey; readonly sheetId: number; readonly rater: string };

/** Not in metadata but among the document's properties: lists.ts. */
export type ReviewLists = {
  readonly record: ReviewRecord;
  /** Whoever created it. */
  readonly by: string;
  /** Those it was made with, shared ones that were there before too. */
  readonly tabs: readonly ListedTab[];
  /** Its own named ranges, by their full names. */
  readonly names: readonly string[];
  /** Where those stood at creation that have no columns of their own; HR may have put rows in between since. Older lists have none. */
  readonly at?: Readonly<Record<string, Area>> | undefined;
  /** The ids of the protections that its creation made: the first, and how many follow one by one. Older lists have none. */
  readonly protections?: readonly [first: number, count: number] | undefined;
  /** The id of the first tab's seal; one follows the other. Older lists have none. */
  readonly seal?: number | undefined;
  /** Seals by tab that are there from when the same review was created before, on tabs that serve all. */
  readonly sealed?: readonly (readonly [sheetId: number, seal: number])[] | undefined;
  /** Those set aside for its period, by ID; left out where there is nobody. */
  readonly aside?: Readonly<Record<string, SetAside>> | undefined;
  /** Raters' addresses by ID, as they were at creation or as HR has confirmed them since; '' for none. */
  readonly to: Readonly<Record<string, string>>;
  /** Addresses that HR has replaced: protections given to the old one are the new one's. */
  readonly moved: Readonly<Record<string, string>>;
  /** Addresses on the roster that HR has looked at and not taken, by rater. */
  readonly passed: Readonly<Record<string, string>>;
};

/** On a tab. Shared tabs (people, holidays, history, log) belong to the review that made them and serve all. */
export type TabAbout = {
  readonly review: string;
  readonly key: TabKey;
  readonly rater?: string | undefined;
  readonly roles?: string | undefined;
  readonly card?: string | undefined;
  readonly dimensions?: string | undefined;
  /** How many columns were marked as typed in, on score and self tabs. */
  readonly typed?: string | undefined;
  /** On Peers: the marks of its columns in their order; older ones have none. */
  readonly columns?: string | undefined;
};

export const recordText = ({ plan, version, period, language, created }: ReviewRecord): string =>
  JSON.stringify({ plan, version, period, language, created });

/** Of a language that is none of ours, English is read. */
const RECORD = z.object({
  plan: z.string(),
  period: z.string(),
  version: z.optional(z.unknown()),
  language: z.pipe(z.string(), z.catch(z.enum(LANGUAGES), 'en')),
  created: z.string(),
});
const texts = z.array(z.string());
/** A key that is none of ours names no tab. */
const keys = z.pipe(
  texts,
  z.transform((tabs): readonly TabKey[] => tabs.filter(isKey)),
);
const OLDER_LISTS = z.object({ hr: texts, tabs: keys, names: texts });
/** What is not needed to know a tab by, and is no text, counts as left out. */
const detail = z.catch(z.optional(z.string()), undefined);
const key = z.custom<TabKey>((value) => typeof value === 'string' && isKey(value));
const TAB_ABOUT = z.object({
  review: z.string(),
  key,
  rater: detail,
  roles: detail,
  card: detail,
  dimensions: detail,
  typed: detail,
  columns: detail,
});

type Read = { readonly record: ReviewRecord; readonly older: OlderLists | undefined };

/** undefined for what is no record: nobody but us writes these, but anybody may. */
export function readRecord(json: string | undefined): Read | undefined {
  const value = parsed(json);
  const { data } = RECORD.safeParse(value);
  if (!data) return undefined;
  const record = { ...data, id: `${data.plan}:${data.period}`, version: Number(data.version) };
  return { record, older: OLDER_LISTS.safeParse(value).data };
}

export const readTabAbout = (json: string | undefined): TabAbout | undefined => TAB_ABOUT.safeParse(parsed(json)).data;

/** What of a JSON text is an object; undefined for anything else. */
export function parsed(json: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json ?? '');
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
