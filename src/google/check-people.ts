// The roster looked at before a review: who is on it, who is at the top, and what is amiss with it.
import { topOf } from '../plans/at-the-top';
import { asFinding } from '../plans/roster/kinds';
import type { Handler } from './handler';
import { rosterIn, rosterTab } from './review-input';

export const checkPeople: Handler<'checkPeople'> = ({ roster }, services) => {
  const range = roster === 'selection' ? services.selection() : roster || rosterTab(services.readState())?.title;
  if (!range) return { ok: true, value: { roster: '', people: [], findings: [] } };
  const { people, findings } = rosterIn(range, services);
  const top = topOf(people);
  const told = people.map(({ id, name, department, position, group, status }) => ({
    ...{ id, name, department, position, group, status },
    top: top.has(id),
  }));
  return { ok: true, value: { roster: range, people: told, findings: findings.map(asFinding) } };
};
