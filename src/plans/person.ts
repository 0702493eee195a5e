// A person as the roster has them, once their row has been read and checked.
import type { Day } from './day';

declare const personBrand: unique symbol;
/** An employee's ID, as typed. Names are not unique; this is. */
export type PersonId = string & { readonly [personBrand]: true };

export type Status = 'active' | 'probation' | 'dispatched' | 'left';

export type Person = {
  readonly id: PersonId;
  /** The row in the roster, as the sheet counts. */
  readonly row: number;
  readonly name: string;
  /** '' where not given, as in all texts. */
  readonly email: string;
  readonly department: string;
  readonly position: string;
  readonly group: string;
  readonly manager: PersonId | undefined;
  readonly executive: PersonId | undefined;
  /** Who rates in this person's stead. */
  readonly delegate: PersonId | undefined;
  readonly hired: Day | undefined;
  /** The base for a bonus. */
  readonly base: number | undefined;
  readonly status: Status;
  /** The word for the status where it says that they are away, as on leave: they are still employed, and reviewed unless HR sets them aside. */
  readonly away?: string | undefined;
  readonly probationEnds: Day | undefined;
  /** The department before a move within the year, and the day of the move; the present one is `department`. */
  readonly moved: { readonly from: string; readonly on: Day } | undefined;
};
