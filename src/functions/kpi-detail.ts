// KPI_SCORE's last argument, which each method reads in its own way.
import { say } from '../i18n/language';
import type { Detail, Method } from '../scoring/kpi';
import { isBlank, readNumber } from '../scoring/reading';
import { listOf } from './parameters';
import { fail, type Place, quote } from './sentences';

/** Fails where the method needs a detail that is missing or cannot be read. Methods without one ignore it. */
export function readDetail(method: Method, value: unknown, place: Place): Detail {
  return DETAILS[method]?.(value, place) ?? {};
}

const DETAILS: Partial<Record<Method, (value: unknown, place: Place) => Detail>> = {
  within: (value, place) => {
    const allowed = numberOf(value);
    return allowed !== undefined && allowed >= 0 && allowed <= 1
      ? { allowed }
      : fail(place, say('detailAllowed', { value: quote(value ?? '') }));
  },
  progress: (value, place) => {
    const start = isBlank(value) ? 0 : numberOf(value);
    return start === undefined ? fail(place, say('detailStart', { value: quote(value) })) : { start };
  },
  plusminus: (value, place) => {
    const parts = listOf(value, /[,;]/);
    const [share, plus, minus, zeroBeyond] = parts.map(numberOf);
    const shares = [0, 3].every((n) => isShare(parts[n], [share, plus, minus, zeroBeyond][n]));
    const complete = share && plus !== undefined && minus !== undefined && shares && parts.length <= 4;
    if (!complete || (parts.length === 4 && !(zeroBeyond !== undefined && zeroBeyond >= 0)))
      return fail(place, say('detailStep', { value: quote(value ?? '') }));
    return { step: zeroBeyond === undefined ? { share, plus, minus } : { share, plus, minus, zeroBeyond } };
  },
};

/** A step or a shortfall over 1 must be written with its %, or 5 would be read as 500%. */
const isShare = (part: unknown, share: number | undefined): boolean =>
  share === undefined || Math.abs(share) <= 1 || (typeof part === 'string' && part.trim().endsWith('%'));

function numberOf(value: unknown): number | undefined {
  const reading = Array.isArray(value) ? undefined : readNumber(value);
  return typeof reading === 'number' ? reading : undefined;
}
