// Somebody on the roster, as a test wants them.
import type { Person, PersonId } from '../../src/plans/person';

export const person = (given: Partial<Person>): Person => ({
  id: 'E001' as PersonId,
  row: 2,
  name: '陈思远',
  email: '',
  department: '',
  position: '',
  group: '',
  manager: undefined,
  executive: undefined,
  delegate: undefined,
  hired: undefined,
  base: undefined,
  status: 'active',
  probationEnds: undefined,
  moved: undefined,
  ...given,
});
