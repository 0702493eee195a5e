// What the Plan tab is made of: lines one below the other, each with a value, where it comes from, and the sentence behind it.
import type { Both } from '../../i18n/both';
import { shortDay } from '../../i18n/day-words';
import { fill } from '../../i18n/fill';
import { isPolicyLanguage, LANGUAGES } from '../../i18n/languages';
import { comma } from '../../i18n/lists';
import type { ServerTexts } from '../../i18n/texts';
import { SERVER } from '../../i18n/texts';
import type { Words } from '../../i18n/words';
import { sectionInWords } from '../../plans/section-words';
import { type AnswerKind, type Cycle, knownValue, type Quote, quotesOf as sentencesOf, type Value } from '../../plans/value';
import { area } from '../area';
import type { Look } from '../looks';
import { inWords, type Making, type RangeName, wordsFor } from '../making';
import type { Cell, Rule, Tab } from '../tab';

/** Columns: what, value and three beside it, source, quote; hidden: what a number was at first. */
export const [WHAT, VALUE, SECOND, FOURTH, SOURCE, QUOTE, WAS] = [0, 1, 2, 4, 5, 6, 7] as const;
/** Heading rows: title, line, hint, hint, headings; frozen. */
export const [TITLE, SUB, HINT, HEADS, FIRST] = [0, 1, 2, 4, 5] as const;

type LineKind = 'gap' | 'section' | 'heads' | 'row' | 'pair' | 'wide';
export type Line = {
  /** `wide`: one value takes the columns of four. `pair`: a value, and one that takes the three beside it. */
  readonly is: LineKind;
  readonly what: string;
  readonly values?: readonly Cell[];
  readonly looks?: readonly Look[];
  readonly format?: string;
  /** What the row has to have room for where its value is a formula. */
  readonly room?: string;
  readonly source?: string;
  /** The sentences behind it, each once. */
  readonly quotes?: readonly string[];
  /** Open: in amber. */
  readonly open?: boolean;
  /** What a number was when the review was made. */
  readonly was?: number;
};

type Any = Value<unknown>;
export type Page = {
  readonly making: Making;
  readonly say: Words<ServerTexts['planTab']>;
  readonly lines: Line[];
  readonly names: Tab['names'][number][];
  readonly rules: Rule[];
};

export const newPage = (making: Making): Page => ({
  making,
  say: wordsFor(making, 'planTab'),
  lines: [],
  names: [],
  rules: [],
});

/** The row of the next line. */
export const nextRow = ({ lines }: Page): number => FIRST + lines.length;

export const addSection = ({ lines }: Page, title: string): number => lines.push({ is: 'gap', what: '' }, { is: 'section', what: title });

/** The headings of a table; where it comes from and the quote stand beside every one. */
export const addHeads = ({ lines, say }: Page, what: string, ...values: readonly string[]): number =>
  lines.push({ is: 'heads', what, values, source: say('source'), quotes: [say('quote')] });

/** A line of one value in any of its three states; `text` where the value is not shown as it is. */
export function addValue(page: Page, what: string, value: Any | undefined, text?: string): void {
  if (!value) return;
  const as = value.state === 'given' ? undefined : value.state === 'open' ? value.as : value.open.as;
  const shown = value.state === 'open' ? question(page, value) : (text ?? shownValue(page, knownValue(value), as));
  page.lines.push({ is: 'wide', what, values: [shown || page.say('nothing')], ...origin(page, [value]) });
}

export const addText = (page: Page, what: string, text: Cell, quotes: readonly (Quote | undefined)[] = []): number =>
  page.lines.push({ is: 'wide', what, values: [text], quotes: quotesOf(page, [], quotes) });

/** Rows of a table, a sentence quoted once in it; with a name where formulas read it: so many columns from one on. Returns its first row. */
export function addTable(
  page: Page,
  rows: readonly Omit<Line, 'is'>[],
  name?: RangeName,
  from: number = VALUE,
  columns = 1,
  is: LineKind = 'row',
): number {
  const row = nextRow(page);
  const seen = new Set<string>();
  for (const line of rows) {
    const quotes = (line.quotes ?? []).filter((each) => !seen.has(each));
    const above = quotes.length === 0 && line.quotes && line.quotes.length > 0;
    page.lines.push({ ...line, is, quotes: above ? [page.say('above')] : quotes });
    for (const each of quotes) seen.add(each);
  }
  if (name && rows.length > 0) page.names.push({ name: page.making.name(name), area: area(row, from, rows.length, columns) });
  return row;
}

/** Where a line's values come from, and the sentences behind them. `parts` names the values, in case they differ. */
export const origin = (
  page: Page,
  values: readonly (Any | undefined)[],
  parts: readonly string[] = [],
  quotes: readonly (Quote | undefined)[] = [],
): Pick<Line, 'source' | 'quotes' | 'open'> => ({
  source: sourceOf(page, values, parts),
  quotes: quotesOf(page, values, quotes),
  open: values.some((value) => value?.state === 'open'),
});

function question(page: Page, { question: asked, suggestion, as }: Extract<Any, { state: 'open' }>): string {
  const words = inWords(page.making, asked);
  return suggestion === undefined ? words : page.say('suggestion', { question: words, value: shownValue(page, suggestion, as) });
}

/** Said once where they agree, else part by part. */
function sourceOf(page: Page, values: readonly (Any | undefined)[], parts: readonly string[]): string {
  const sources = values.map((value) => value && source(page, value));
  const different = [...new Set(sources.filter((each) => each !== undefined))];
  if (different.length < 2) return different.join('');
  return sources.flatMap((each, n) => (each ? [page.say('part', { part: parts[n] ?? '', source: each })] : [])).join('\n');
}

function source({ say, making }: Page, value: Any): string {
  if (value.state === 'given') return say('given');
  if (value.state === 'open') return say(value.needed === 'later' ? 'openLater' : value.needed === 'never' ? 'openNever' : 'open');
  const { who, when, open } = value;
  return say(open.quote ? 'decided' : 'added', { who, day: shortDay(when.slice(0, 10), making.language, true) });
}

/** Each sentence once. */
function quotesOf(page: Page, values: readonly (Any | undefined)[], more: readonly (Quote | undefined)[]): readonly string[] {
  const quotes = values.flatMap((value) =>
    value?.state === 'given' ? sentencesOf(value) : value?.state === 'open' ? value.quote : value?.open.quote,
  );
  return [...new Set([...more, ...quotes].map((each) => quoteText(page, each)))].filter((each) => each !== '');
}

/** The original always; for whoever cannot read it what it says, in English. */
function quoteText({ say, making }: Page, quote: Quote | undefined): string {
  if (!quote) return '';
  const original = say('where', { text: quote.text, section: sectionInWords(quote.section, making.language) });
  return isPolicyLanguage(making.language) ? original : `${original}\n${quote.en}`;
}

/** A value as people read it, in the workbook's language. */
export function shownValue(page: Page, value: unknown, as?: AnswerKind): string {
  const { language } = page.making;
  const words: Readonly<Record<string, string>> = SERVER[language].planValues;
  const option = as?.kind === 'choice' ? as.options.find((each) => each.value === value) : undefined;
  if (option) return inWords(page.making, option.label);
  if (Array.isArray(value)) return value.map((each) => shownValue(page, each)).join(comma(language));
  if (typeof value === 'number' && as && 'unit' in as && as.unit) return `${value} ${inWords(page.making, as.unit)}`;
  if (typeof value !== 'object' || value === null) return words[String(value)] ?? String(value ?? '');
  if (isBoth(value)) return inWords(page.making, value);
  const { title, weight, of, count, kind, method, detail, steps, points } = value as Readonly<Record<string, unknown>>;
  if (typeof of === 'string') return fill(words[of] ?? of, { count: Number(count) });
  return [title, weight === undefined ? undefined : `${weight}%`, kind, method, detail, steps, points]
    .filter((each) => each !== undefined)
    .join(' ');
}

const isBoth = (value: object): value is Both => LANGUAGES.some((language) => language in value);

/** `Title (quarter, year)` where it is only for some cycles. */
export const titleFor = (page: Page, title: Both, cycles: readonly Cycle[] | undefined): string => {
  const words = inWords(page.making, title);
  return cycles ? page.say('only', { title: words, cycles: shownValue(page, cycles) }) : words;
};
