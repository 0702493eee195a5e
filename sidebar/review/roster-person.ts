// A person of the roster as the server tells of them, and as much of one as decides on a scorecard.
import type { Person, PersonId } from '../../src/plans/person';
import { STATUSES } from '../../src/plans/roster/statuses';
import type { Answer } from '../../src/rpc/contract';

export type RosterPerson = Answer<'checkPeople'>['people'][number];

/** The server has read the roster and tells no more. */
export const asPerson = ({ id, name, department, position, group, status }: RosterPerson): Person => ({
  id: id as PersonId, // the server's own
  row: 0,
  name,
  email: '',
  department,
  position,
  group,
  manager: undefined,
  executive: undefined,
  delegate: undefined,
  hired: undefined,
  base: undefined,
  status: STATUSES.find((each) => each === status) ?? 'active',
  probationEnds: undefined,
  moved: undefined,
});
