// What of a roster's findings is in the way: nothing that concerns only people who are left out of the review.
import type { PersonId } from '../../../../src/plans/person';
import type { FieldKey } from '../../../../src/plans/roster/columns';
import { sparedOf } from '../../../../src/plans/roster/kinds';
import type { Answer } from '../../../../src/rpc/contract';
import type { RosterPerson } from '../../roster-person';
import type { Counted } from './counted';

type Found = Answer<'checkPeople'>['findings'][number];

/** Each with how many of its rows are of people left out; `named`: IDs of raters that HR named. */
export function inTheWay(findings: readonly Found[], { without }: Counted, people: readonly RosterPerson[], named: readonly string[]) {
  const rating = new Set([...people.filter(({ rates }) => rates).map(({ id }) => id), ...named]);
  const isSpared = sparedOf(
    without.map(({ id, row }) => ({ id: id as PersonId, row })), // the server's own
    (id) => rating.has(id),
  );
  return findings.map((found) => {
    const spared = found.level === 'warning' ? 0 : found.rows.filter((row) => isSpared(row, found.column as FieldKey)).length; // the server's own
    return { ...found, spared, level: spared > 0 && spared === found.rows.length ? ('warning' as const) : found.level };
  });
}
