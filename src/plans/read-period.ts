// A period as people write it: `2025-H2`, `2025 H2`, `2025上半年`, `2025年三季度`, `202511`, `November 2025`; and as it is titled here.
import { LANGUAGES } from '../i18n/languages';
import { CALENDAR } from '../i18n/texts';
import { plainText } from '../scoring/invisible';
import { fold } from '../scoring/reading';
import { isPeriod, type Period } from './period';
import type { Cycle } from './value';

/** Undefined for what is none, or may be two: `2025.1` is what a sheet makes of 2025.10. */
export function readPeriod(text: string): Period | undefined {
  const plain = fold(plainText(text))
    .toLowerCase()
    .replace(/[\s,，]+/g, '');
  const [, first = '', after = ''] = /^(\d{4})(.*)$/.exec(plain) ?? [];
  const [, before = '', last = ''] = /^(.*?)[-/.]?(\d{4})$/.exec(plain) ?? [];
  if (/^\.\d$/.test(after)) return undefined;
  return periodIn(Number(first), after.replace(JOINT, '')) ?? periodIn(Number(last), before);
}

/** Between a year and what follows it. */
const JOINT = /^(?:[-/.]|年度?[-/.]?)/;

function periodIn(year: number, rest: string): Period | undefined {
  for (const [words, cycle] of SHAPES) {
    const found = words.exec(rest);
    if (!found) continue;
    const period = { cycle, year, n: cycle === 'year' ? 1 : numberOf(found.slice(1).find((each) => each !== undefined) ?? '') };
    return isPeriod(period) ? period : undefined;
  }
  return undefined;
}

const HAN = '一二三四五六七八九十';
const NTH = '([1-4一二三四])';
/** What stands beside the year, and of which cycle it then is. */
const SHAPES: readonly (readonly [RegExp, Cycle])[] = [
  [/^(?:|年|年度|全年|annual|fullyear|year)$/, 'year'],
  [/^(?:h([12])|([12])h|(上|下)半年度?|(first|second)half|half([12])|第?([12一二])个?半年)$/, 'half'],
  [new RegExp(`^(?:q${NTH}|${NTH}q|第?${NTH}季度?|quarter${NTH})$`), 'quarter'],
  [/^(?:t([12])|第?([12一二])学期|term([12]))$/, 'term'],
  [/^(?:m?(0?[1-9]|1[0-2])(?:月份?)?|([一二三四五六七八九十]{1,2})月份?)$/, 'month'],
  [/^([a-z]{3,9})\.?$/, 'month'],
];

/** The nth, in digits or in words; not a number for other words. */
function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  if (word === '上' || word === 'first') return 1;
  if (word === '下' || word === 'second') return 2;
  const [ten, one] = [HAN.indexOf(word[0] ?? '') + 1, HAN.indexOf(word[1] ?? '') + 1];
  if (word.length === 1 && ten > 0) return ten;
  if (ten === 10 && one > 0) return ten + one;
  return MONTHS.get(word) ?? Number.NaN;
}

/** Names of months, whole and in short. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) => {
    const { months, shortMonths } = CALENDAR[language];
    return [...months.entries(), ...shortMonths.entries()].map(([n, name]) => [name.toLowerCase(), n + 1] as const);
  }),
);
