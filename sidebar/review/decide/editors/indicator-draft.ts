// Indicators while they are being typed: starting from those there are, and reading them.
import { type AddedIndicator, addedIndicator } from '../../../../src/plans/plan-indicators';
import { clean } from '../../../../src/scoring/decimal';
import { isBlank, textOf } from '../../../../src/scoring/reading';
import { listOf } from '../answer-words';
import { say } from '../words';
import { type Around, type Fault, figureIn, type Reading, readingOf } from './editor';
import { type MethodDraft, methodDraft, readMethod, takesTarget } from './method-draft';
import type { Keyed, ListDraft } from './rows';
import { readTarget, type TargetDraft, targetDraft } from './target';
import { besides } from './totals';
import { faultIn } from './weights';

const WORDS = ['unit', 'cap', 'standard', 'source', 'owner'] as const;
type Word = (typeof WORDS)[number];

export type IndicatorRow = Keyed &
  Readonly<Record<'title' | 'weight' | Word, string>> & { readonly how: MethodDraft; readonly target: TargetDraft };

export const EMPTY: Omit<IndicatorRow, 'key'> = {
  title: '',
  weight: '',
  how: methodDraft(undefined),
  target: targetDraft(undefined),
  unit: '',
  cap: '',
  standard: '',
  source: '',
  owner: '',
};

export const indicatorRows = (value: unknown): readonly IndicatorRow[] =>
  listOf(value).flatMap((each, n) => {
    const read = addedIndicator.safeParse(each);
    return read.success ? [rowOf(read.data, n + 1)] : [];
  });

const rowOf = ({ title, weight, how, target, unit, cap, standard, source, owner }: AddedIndicator, key: number): IndicatorRow => ({
  key,
  title,
  weight: textOf(weight),
  how: methodDraft(how),
  target: targetDraft(target),
  unit: unit ?? '',
  cap: textOf(cap),
  standard: standard ?? '',
  source: source ?? '',
  owner: owner ?? '',
});

export function readIndicators({ rows, none }: ListDraft<IndicatorRow>, around: Around): Reading {
  if (rows.length === 0) return none ? { value: [] } : { faults: [{ at: 'none', text: say('missingIndicators'), blank: true }] };
  const read = rows.map(readRow);
  const faults = read.flatMap((each) => each.faults);
  return readingOf(faults.length > 0 ? faults : totalFault(rows, around), () => read.map(({ value }) => value));
}

/** The row's faults and, where there are none, the indicator. */
export function readRow({ key, title, weight, how, target, cap, ...words }: IndicatorRow): {
  readonly faults: readonly Fault[];
  readonly value: AddedIndicator | undefined;
} {
  const method = readMethod(how, `how-${key}`);
  const aim = takesTarget(how) ? readTarget(target, words.unit.trim() === '%', `target-${key}`) : undefined;
  const most = isBlank(cap) ? undefined : figureIn(cap);
  const faults = [
    ...(isBlank(title) ? [{ at: `title-${key}`, text: say('missingName'), blank: true }] : []),
    ...faultIn(weight, `weight-${key}`, ''),
    ...('fault' in method ? [method.fault] : []),
    ...(aim && 'fault' in aim ? [aim.fault] : []),
    ...(!isBlank(cap) && !(most !== undefined && most > 0) ? [{ at: `cap-${key}`, text: say('notPositive') }] : []),
  ];
  const points = figureIn(weight, true);
  if (faults.length > 0 || 'fault' in method || points === undefined) return { faults, value: undefined };
  const texts = (['unit', 'standard', 'source', 'owner'] as const).filter((word) => !isBlank(words[word]));
  return {
    faults,
    value: {
      title: title.trim(),
      weight: points,
      how: method.value,
      ...(aim && 'value' in aim && { target: aim.value }),
      ...(most !== undefined && { cap: most }),
      ...Object.fromEntries(texts.map((word) => [word, words[word].trim()])),
    },
  };
}

function totalFault(rows: readonly IndicatorRow[], around: Around): readonly Fault[] {
  const { known, open } = besides(around);
  const total = clean(rows.reduce((sum, { weight }) => sum + (figureIn(weight, true) ?? 0), known));
  if (Math.abs(total - 100) <= 0.005 || (open && total < 100)) return [];
  return [
    {
      at: 'total',
      text: total > 100 ? say('totalOver', { total, gap: clean(total - 100) }) : say('totalUnder', { total, gap: clean(100 - total) }),
    },
  ];
}
