// KPI_SCORE's last argument: what is said where a method cannot read it.
import { say } from '../i18n/functions-words';
import { plusminusParts, readKpiDetail } from '../scoring/kpi-detail';
import { type Detail, type Method, methodFacts } from '../scoring/kpi-methods';
import { isBlank, isPercent } from '../scoring/reading';
import { percentSentence, type Side } from './percent';
import { fail, type Place, quote } from './sentences';

/** What a method needs, and how a start is written where one is given: with `%` or without. */
type ReadDetail = Detail & { readonly written?: Side };

/** Fails where the method needs a detail that is missing or cannot be read. Methods without one ignore it. */
export function readDetail(method: Method, value: unknown, place: Place): ReadDetail {
  const detail = readKpiDetail(method, value);
  if (detail === undefined) return fail(place, unread(method, value));
  const { start } = detail;
  return start === undefined || isBlank(value) ? detail : { ...detail, written: { value: start, percent: isPercent(value) } };
}

const SENTENCES = { share: 'detailAllowed', number: 'detailStart', list: 'detailStep' } as const;

function unread(method: Method, value: unknown): string {
  const { detail = 'number' } = methodFacts(method);
  const percent = detail === 'list' ? plusminusParts(value).slice(1, 3).find(isPercent) : undefined;
  return percentSentence(percent) ?? say(SENTENCES[detail], { value: quote(value ?? '') });
}
