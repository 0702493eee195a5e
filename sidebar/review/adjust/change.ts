// A new result as HR fills it in, and why it cannot be written yet.
import { type Signal, signal } from '@preact/signals';
import type { Answer, Args } from '../../../src/rpc/contract';
import { isLowPoints, pointsMeant } from '../../../src/scoring/low-points';
import { numberIn } from '../../../src/scoring/reading';
import { sayAdjust } from '../../words';

export type Results = Answer<'readResults'>;
export type Person = Results['people'][number];
export type Source = Args<'adjustResult'>['source'];
export type Moved = Extract<Answer<'adjustResult'>, { readonly moved: unknown }>['moved'];

/** As typed; `id` '' before somebody is chosen. `from`: what HR saw of them. */
export type Change = {
  readonly id: Signal<string>;
  readonly from: Signal<number | undefined>;
  readonly to: Signal<string>;
  readonly toGrade: Signal<string>;
  readonly source: Signal<Source>;
  readonly by: Signal<string>;
  readonly resolution: Signal<string>;
  readonly on: Signal<string>;
  readonly why: Signal<string>;
};

export const newChange = (source: Source): Change => ({
  ...{ id: signal(''), from: signal<number | undefined>(), to: signal(''), toGrade: signal(''), source: signal(source) },
  ...{ by: signal(''), resolution: signal(''), on: signal(''), why: signal('') },
});

/** Somebody else's result: who decided, and when, stays as it was filled in. */
export function changeOf(change: Change, person: Person | undefined): void {
  [change.id.value, change.from.value] = [person?.id ?? '', person?.score];
  [change.to.value, change.toGrade.value, change.why.value] = ['', '', ''];
}

/** The new score; null where it stays, undefined where that is no score. */
export function scoreIn({ to }: Change): number | null | undefined {
  const typed = to.value.trim();
  if (typed === '') return null;
  const number = numberIn(typed);
  return number !== undefined && number >= 0 ? number : undefined;
}

/** Why it cannot be written yet; '' where it can. */
export function lacksIn(change: Change, results: Results): string {
  const { id, from, toGrade } = change;
  const person = results.people.find((each) => each.id === id.value);
  const to = scoreIn(change);
  const { full } = results.rules;
  if (!person || from.value === undefined) return sayAdjust('offPerson');
  if (to === undefined) return sayAdjust('offScore');
  if (to === null && toGrade.value === '') return sayAdjust('offResult');
  if (to !== null && isLowPoints(to, full)) return sayAdjust('offLow', { to, meant: pointsMeant(to, full) });
  if ((to === null || to === from.value) && (toGrade.value === '' || toGrade.value === person.grade)) return sayAdjust('offSame');
  return decidedIn(change, results);
}

/** The same of what every decision says: by whom, why, on which day. */
export function decidedIn({ by, why, on }: Change, { today }: Results): string {
  if (on.value === '' || on.value > today) return sayAdjust('offDay');
  if (by.value.trim() === '') return sayAdjust('offBy');
  return why.value.trim().length < LEAST ? sayAdjust('offWhy') : '';
}
/** As the server has it (review/adjusting/adjustment.ts). */
const LEAST = 5;

/** What is asked of the server. */
export const asked = (change: Change): Omit<Args<'adjustResult'>, 'review' | 'source' | 'id'> => ({
  ...{ from: change.from.value ?? 0, to: scoreIn(change) ?? null, toGrade: change.toGrade.value },
  ...{ why: change.why.value.trim(), by: change.by.value.trim(), resolution: change.resolution.value.trim(), on: change.on.value },
});

/** Whose result, in a list. */
export const personInWords = ({ name, id, department }: Person): string =>
  department === '' ? sayAdjust('optionShort', { name, id }) : sayAdjust('option', { name, id, department });
