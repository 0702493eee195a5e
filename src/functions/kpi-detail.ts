// KPI_SCORE's last argument, which each method reads in its own way.
import { say } from '../i18n/functions-words';
import type { Detail, Method, MethodWithDetail } from '../scoring/kpi-methods';
import { isBlank, isPercent, readNumber } from '../scoring/reading';
import { listOf } from './parameters';
import { percentSentence, type Side } from './percent';
import { fail, type Place, quote } from './sentences';

/** What a method needs, and how the start of `progress` is written where one is given: with `%` or without. */
type ReadDetail = Detail & { readonly written?: Side };

/** Fails where the method needs a detail that is missing or cannot be read. Methods without one ignore it. */
export function readDetail(method: Method, value: unknown, place: Place): ReadDetail {
  const reads: Partial<Record<Method, Reads>> = DETAILS;
  return reads[method]?.(value, place) ?? {};
}

type Reads = (value: unknown, place: Place) => ReadDetail;
const DETAILS: Readonly<Record<MethodWithDetail, Reads>> = {
  within: (value, place) => {
    const allowed = numberOf(value);
    return allowed !== undefined && allowed >= 0 && allowed <= 1
      ? { allowed }
      : fail(place, say('detailAllowed', { value: quote(value ?? '') }));
  },
  progress: (value, place) => {
    if (isBlank(value)) return { start: 0 };
    const start = numberOf(value);
    return start === undefined
      ? fail(place, say('detailStart', { value: quote(value) }))
      : { start, written: { value: start, percent: isPercent(value) } };
  },
  plusminus: (value, place) => {
    const parts = listOf(value, /[,;]/);
    const [share, plus, minus, zeroBeyond] = parts.map(numberOf);
    const shares = [0, 3].every((n) => isShare(parts[n], [share, plus, minus, zeroBeyond][n]));
    const percent = percentSentence([1, 2].map((n) => parts[n]).find(isPercent));
    const complete = share && plus !== undefined && minus !== undefined && shares && parts.length <= 4;
    if (!complete || (parts.length === 4 && !(zeroBeyond !== undefined && zeroBeyond >= 0)))
      return fail(place, say('detailStep', { value: quote(value ?? '') }));
    if (percent !== undefined) fail(place, percent);
    return { step: zeroBeyond === undefined ? { share, plus, minus } : { share, plus, minus, zeroBeyond } };
  },
};

/** A step or a shortfall over 1 must be written with its %, or 5 would be read as 500%. */
const isShare = (part: unknown, share: number | undefined): boolean => share === undefined || Math.abs(share) <= 1 || isPercent(part);

function numberOf(value: unknown): number | undefined {
  const reading = Array.isArray(value) ? undefined : readNumber(value);
  return typeof reading === 'number' ? reading : undefined;
}
