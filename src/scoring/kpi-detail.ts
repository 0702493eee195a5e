// What stands beside a KPI method, in a formula or in a plan, read by one rule for both.
import type { Detail, Method, MethodWithDetail } from './kpi-methods';
import { isBlank, isPercent, partsOf, readNumber } from './reading';

/** Undefined for what cannot be read. `written` is a number, a text, or rows of cells. */
type Reads = (written: unknown) => Detail | undefined;

/** What KPI methods need besides actual and target; the others need nothing. */
const DETAILS: Readonly<Record<MethodWithDetail, Reads>> = {
  /** `5%` or `0.05` */
  within: (written) => {
    const allowed = numberOf(written);
    return allowed !== undefined && allowed >= 0 && allowed <= 1 ? { allowed } : undefined;
  },
  /** `80`; left out it is 0. */
  progress: (written) => {
    const start = isBlank(written) ? 0 : numberOf(written);
    return start === undefined ? undefined : { start };
  },
  /**
   * `5%,5,10,30%`: the step, points for each above, for each below, and the shortfall beyond which there are none. Points taken are
   * written without a sign: minus −10 would give points for falling short.
   */
  plusminus: (written) => {
    const parts = plusminusParts(written);
    const [share, plus, minus, zeroBeyond] = parts.map(numberOf);
    if (parts.length < 3 || parts.length > 4) return undefined;
    if (!share || !isShare(parts[0], share) || plus === undefined || minus === undefined || minus < 0) return undefined;
    if (parts.slice(1, 3).some(isPercent)) return undefined;
    if (parts.length === 3) return { step: { share, plus, minus } };
    return zeroBeyond !== undefined && zeroBeyond >= 0 && isShare(parts[3], zeroBeyond)
      ? { step: { share, plus, minus, zeroBeyond } }
      : undefined;
  },
};

export const plusminusParts = (written: unknown): readonly unknown[] => partsOf(written, /[,;]/);

export function readKpiDetail(method: Method, written: unknown): Detail | undefined {
  const reads: Partial<Record<Method, Reads>> = DETAILS;
  return (reads[method] ?? (() => ({})))(written);
}

/** A step or a shortfall over 1 must be written with its %, or 5 would be read as 500%. */
const isShare = (part: unknown, share: number): boolean => Math.abs(share) <= 1 || isPercent(part);

function numberOf(value: unknown): number | undefined {
  const reading = Array.isArray(value) ? undefined : readNumber(value);
  return typeof reading === 'number' ? reading : undefined;
}
