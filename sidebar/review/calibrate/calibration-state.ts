// What a calibration screen remembers while one looks around in it, and what follows from what was read.
import { type Signal, signal } from '@preact/signals';
import type { Answer } from '../../../src/rpc/contract';
import { shownScore } from '../../../src/scoring/grading';
import { numberIn } from '../../../src/scoring/reading';

export type Read = Answer<'readCalibration'>;
export type Person = Read['people'][number];
export type Scored = Person & { readonly exact: number; readonly score: number };
export type StateShown = 'open' | 'changed' | 'confirmed';

export type CalibrationState = {
  /** Whose results are looked at: a group by its name, '' for everybody but departments beside people. */
  readonly group: Signal<string>;
  /** How near to an edge: one of the choices, or as typed. */
  readonly within: Signal<string>;
  readonly typed: Signal<string>;
  readonly shown: Signal<StateShown>;
  readonly picked: Signal<ReadonlySet<string>>;
  readonly session: Signal<string>;
  readonly took: Signal<string>;
  readonly on: Signal<string>;
};

export const newCalibration = (): CalibrationState => ({
  ...{ group: signal(''), within: signal('1'), typed: signal('') },
  ...{ shown: signal<StateShown>('open'), picked: signal<ReadonlySet<string>>(new Set()) },
  ...{ session: signal(''), took: signal(''), on: signal('') },
});

export const isScored = (person: Person): person is Scored => person.exact !== undefined && person.score !== undefined;

/** Those of a group, or of all. */
export const peopleOf = ({ people }: Read, group: string): readonly Person[] =>
  people.filter((person) => (group === '' ? !person.apart : person.group === group));

/** Each group with how many of it are scored, in the order in which they stand. */
export const groupsIn = ({ people }: Read): readonly (readonly [group: string, count: number])[] =>
  [...new Set(people.map(({ group }) => group))].map((group) => [
    group,
    people.filter((person) => person.group === group && isScored(person)).length,
  ]);

export const isLeft = ({ settled: { is } }: Person): boolean => is === 'open' || is === 'unscored';

/** Whom whoever asks may confirm. */
export const mayConfirm = (person: Person): person is Scored => person.settled.is === 'open' && !person.own && isScored(person);

/** How near to an edge is near; undefined where that is no number of points. */
export function pointsIn({ within, typed }: CalibrationState): number | undefined {
  const points = numberIn(within.value === 'other' ? typed.value.trim() : within.value);
  return points !== undefined && points > 0 ? points : undefined;
}

/** A mean as it is shown. */
export const inTenths = (number: number): string => shownScore(number, 1).toFixed(1);

/** `+6.3`, `−0.3`, `±0.0`. */
export function withSign(number: number): string {
  const shown = inTenths(Math.abs(number));
  return `${Number(shown) === 0 ? '±' : number > 0 ? '+' : '−'}${shown}`;
}

/** A distance in points, by the decimals of scores; one that is too small for these by its first digit. */
export function distanceShown(distance: number, decimals: number): string {
  const shown = shownScore(distance, decimals);
  return String(shown === 0 && distance > 0 ? Number(distance.toPrecision(1)) : shown);
}
