// What a review writes down about itself as developer metadata, and how it is read: on the spreadsheet once, and on each tab.
import type { Language } from '../i18n/language';
import type { Cycle } from '../plans/value';
import type { TabKey } from '../workbook/tab';

/** On the spreadsheet, one a review. Small: all metadata of a spreadsheet may have 30,000 characters. */
export type ReviewRecord = {
  /** `plan-05:2026-H1` */
  readonly id: string;
  readonly plan: string;
  readonly version: number;
  readonly cycle: Cycle;
  readonly period: string;
  readonly language: Language;
  readonly created: string;
  /** The e-mail address of whoever created it; who else is HR is named in the settings. */
  readonly hr: readonly string[];
  /** Every tab of the review by key, so that one that is gone is missed. */
  readonly tabs: readonly TabKey[];
  /** Every named range its formulas read. */
  readonly names: readonly string[];
};

/** On a tab. Shared tabs (people, history, log) belong to the review that made them and serve all. */
export type TabAbout = {
  readonly review: string;
  readonly key: TabKey;
  readonly rater?: string | undefined;
  readonly roles?: string | undefined;
  readonly card?: string | undefined;
  readonly dimensions?: string | undefined;
};

/** undefined for what is no record: nobody but us writes these, but anybody may. */
export function readRecord(json: string | undefined): ReviewRecord | undefined {
  const value = parsed(json);
  const lists = ['hr', 'tabs', 'names'].every((name) => Array.isArray(value?.[name]) && (value[name] as unknown[]).every(isText));
  const texts = ['id', 'plan', 'cycle', 'period', 'language', 'created'].every((name) => isText(value?.[name]));
  return value && lists && texts ? (value as unknown as ReviewRecord) : undefined; // its fields have been looked at
}

export function readTabAbout(json: string | undefined): TabAbout | undefined {
  const value = parsed(json);
  return value && isText(value.review) && isText(value.key) ? (value as unknown as TabAbout) : undefined; // likewise
}

function parsed(json: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json ?? '');
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
