// The roster looked at before a review: who is on it and what is amiss with it; what HR says of its columns is kept; and its rows are shown.
import { choicesIn, keptChoices } from '../review/kept-roster';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import type { Handler } from './handler';
import { mayPrepare } from './hr';
import { rosterElsewhere, rosterIn, rosterTab } from './review-input';
import type { Services } from './services';
import { toldRoster } from './told-roster';

export const checkPeople: Handler<'checkPeople'> = ({ roster }, services) => ({ ok: true, value: looked(roster, services) });

/** `roster` as `checkPeople` is given it. */
function looked(roster: string, services: Services): Answer<'checkPeople'> {
  const state = roster === '' ? services.readState() : undefined;
  const range =
    roster === 'selection' ? services.selection() : roster || (state && (rosterTab(state)?.title ?? rosterElsewhere(state, services)));
  if (!range) return { roster: '', people: [], findings: [] };
  return toldRoster(range, rosterIn(range, services, choicesIn(state?.properties ?? services.readProperties())));
}

/** Kept, and read again by it. */
export const sayRoster: Handler<'sayRoster'> = ({ roster, columns, statuses, headings }, services, tell) =>
  services.alone((): Outcome<Answer<'checkPeople'>> => {
    const properties = services.readProperties();
    if (!mayPrepare(properties, services)) return failed('notHr', tell('notHr'));
    services.saveProperties(keptChoices(choicesIn(properties), { columns, statuses, headings: headings === undefined ? [] : [headings] }));
    return { ok: true, value: looked(roster, services) };
  }) ?? failed('busy', tell('busy'));

/** Selects rows of the tab on which the roster is. */
export const showRows: Handler<'showRows'> = ({ roster, rows }, services) => {
  services.selectRows(titleIn(roster), rows);
  return { ok: true, value: {} };
};

/** The tab of a roster that is a tab or a range of one. */
export function titleIn(roster: string): string {
  const [, quoted] = /^'(.*)'![^!]*$/.exec(roster) ?? [];
  return quoted?.replace(/''/g, "'") ?? roster;
}
