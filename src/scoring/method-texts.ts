// What a plan writes beside a method, read: the detail of a KPI method, and a table of steps. Undefined for what cannot be read.
import { readCriterion } from './criterion';
import type { Detail, Method, MethodWithDetail } from './kpi-methods';
import { fold, isBlank, numberIn } from './reading';
import type { Step } from './steps';

type Reads = (written: string) => Detail | undefined;

/** What KPI methods need besides actual and target; the others need nothing. */
const DETAILS: Readonly<Record<MethodWithDetail, Reads>> = {
  /** `5%` or `0.05` */
  within: (written) => {
    const allowed = numberIn(written);
    return isBetween(allowed, 0, 1) ? { allowed } : undefined;
  },
  /** `80`; left out it is 0. */
  progress: (written) => {
    const start = isBlank(written) ? 0 : numberIn(written);
    return start === undefined ? undefined : { start };
  },
  /** `5%,5,10,30%`: the step, points for each above, for each below, and the shortfall beyond which there are none. */
  plusminus: (written) => {
    const parts = written.split(/[,;，；]/);
    const [share, plus, minus, zeroBeyond] = parts.map(numberIn);
    // over 1 only as it is written: 500%
    const isShare = (n: number): boolean => /%\s*$/.test(fold(parts[n] ?? ''));
    if (!share || plus === undefined || minus === undefined || parts.length > 4 || !(isBetween(share, -1, 1) || isShare(0)))
      return undefined;
    if (parts.length < 4) return { step: { share, plus, minus } };
    return zeroBeyond !== undefined && zeroBeyond >= 0 && (zeroBeyond <= 1 || isShare(3))
      ? { step: { share, plus, minus, zeroBeyond } }
      : undefined;
  },
};

export function readKpiDetail(method: Method, written: string | number | undefined): Detail | undefined {
  const reads: Partial<Record<Method, Reads>> = DETAILS;
  return (reads[method] ?? (() => ({})))(String(written ?? ''));
}

const isBetween = (x: number | undefined, low: number, high: number): x is number => x !== undefined && x >= low && x <= high;

/** Points and a criterion in each row: `100>=100; 85>=90`. */
export function readSteps(text: string): readonly Step[] | undefined {
  const rows = text.split(/[;；\r\n]/).filter((row) => !isBlank(row));
  const steps = rows.map((row): Step | undefined => {
    const [, before = '', after] = /^([^<>=≥≤[(]+)(.+)$/s.exec(fold(row)) ?? [];
    const [points, criterion] = [numberIn(before), readCriterion(after)];
    return points === undefined || criterion === undefined ? undefined : { points, criterion };
  });
  return steps.length > 0 && steps.every((step) => step !== undefined) ? steps : undefined;
}
