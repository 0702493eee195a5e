// How many are reviewed, as the preview has it, departments apart.
import { reviewedInWords } from '../../../src/plans/reviewed-words';
import { language } from '../../words';
import type { Draft } from './draft';

export function reviewedWords({ preview, counted }: Pick<Draft, 'preview' | 'counted'>): string {
  const all = preview.answer.value?.people ?? 0;
  const units = Math.min(counted.value.units, all);
  return reviewedInWords(language(), all - units, units);
}
