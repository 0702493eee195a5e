// An answer in words, by the kind of its question: what a decided row, a suggestion and a given value show.
import { alike } from '../../../src/i18n/both';
import { dayInWords } from '../../../src/i18n/day-words';
import { planSentence } from '../../../src/plans/finding';
import { addedIndicator, method } from '../../../src/plans/plan-indicators';
import { rosterWord } from '../../../src/plans/roster-word';
import { type AnswerKind, cycle } from '../../../src/plans/value';
import { textOf } from '../../../src/scoring/reading';
import { inWords, language } from '../../words';
import { methodWords } from './method-words';
import { say } from './words';

export function answerWords(as: AnswerKind, value: unknown): string {
  switch (as.kind) {
    case 'number':
      return withUnit(textOf(value), as.unit);
    case 'day':
      return typeof value === 'string' ? dayInWords(value, language()) : textOf(value);
    case 'choice':
      return inWords(as.options.find((option) => option.value === value)?.label ?? both(textOf(value)));
    case 'weights':
      return joined(listOf(value).map((weight, n) => `${titleAt(as.of, n)} ${textOf(weight)}%`));
    case 'cutoffs':
      return joined(listOf(value).map((edge, n) => `${titleAt(as.of, n)}\u00a0≥\u00a0${textOf(edge)}`));
    case 'target':
      return value === 'each' ? say('each') : withUnit(textOf(value), as.unit);
    case 'cycles':
      return joined(listOf(value).map((each) => cycleWords(each)));
    case 'indicators':
      return orNone(listOf(value).map(indicatorWords));
    case 'method': {
      const read = method.safeParse(value);
      return read.success ? methodWords(read.data) : '';
    }
    case 'grades':
      return orNone(listOf(value).map((row) => rowWords(row, '\u00a0≥\u00a0')));
    case 'rosterWords':
      return joined(listOf(value).flatMap((each) => rosterWord.safeParse(each).data?.word ?? []));
    case 'pairs':
      return orNone(listOf(value).map((row) => rowWords(row, say('colon'))));
    default:
      return textOf(value);
  }
}

export function cycleWords(value: unknown): string {
  const read = cycle.safeParse(value);
  return read.success ? inWords(planSentence(read.data)) : '';
}

/** What stands in a list of any kind; nothing in what is none. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function indicatorWords(value: unknown): string {
  const read = addedIndicator.safeParse(value);
  return read.success ? `${read.data.title} ${read.data.weight}%` : '';
}

function rowWords(row: unknown, between: string): string {
  const [first, second] = listOf(row).map(textOf);
  return second ? `${first}${between}${second}` : (first ?? '');
}

const withUnit = (text: string, unit: Extract<AnswerKind, { kind: 'number' }>['unit']): string => {
  const words = unit && inWords(unit);
  return words ? `${text}${words === '%' ? '' : ' '}${words}` : text;
};

const titleAt = (of: readonly Parameters<typeof inWords>[0][], n: number): string => {
  const title = of[n];
  return title ? inWords(title) : '';
};

const both = (text: string) => alike(text);
const joined = (parts: readonly string[]): string => parts.join(say('and'));
const orNone = (parts: readonly string[]): string => (parts.length === 0 ? say('noneAtAll') : joined(parts));
