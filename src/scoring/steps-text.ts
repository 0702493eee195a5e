// A table of steps, written in one line.
import { readCriterion } from './criterion';
import { fold, isBlank, numberIn } from './reading';
import type { Step } from './steps';

/** Points and a criterion in each row: `100>=100; 85>=90`. Undefined for what cannot be read. */
export function readSteps(text: string): readonly Step[] | undefined {
  const rows = text.split(/[;；\r\n]/).filter((row) => !isBlank(row));
  const steps = rows.map((row): Step | undefined => {
    const [, before = '', after] = /^([^<>=≥≤[(]+)(.+)$/s.exec(fold(row)) ?? [];
    const [points, criterion] = [numberIn(before), readCriterion(after)];
    return points === undefined || criterion === undefined ? undefined : { points, criterion };
  });
  return steps.length > 0 && steps.every((step) => step !== undefined) ? steps : undefined;
}
