// What HR said of rosters, kept among the document's properties: which row has the headings, which column is which, and what words for a status mean.
import { type Choices, NO_CHOICES } from '../plans/roster/choices';
import { READINGS } from '../plans/roster/columns';
import { foldHeading } from '../plans/roster/headings';
import { STATUSES } from '../plans/roster/statuses';
import { keptIn, keptText, type Properties } from './kept-texts';
import { parsed } from './review-record';

const KEY = 'scoretab.roster';

export function choicesIn(properties: Properties): Choices {
  const kept = parsed(keptText(properties, KEY));
  if (!kept) return NO_CHOICES;
  const headings = Array.isArray(kept.headings) ? kept.headings.filter((each) => typeof each === 'string') : [];
  return { columns: among(kept.columns, [...READINGS, '']), statuses: among(kept.statuses, STATUSES), headings };
}

/** With what is said now in place of what was said before of the same heading or word. */
export const keptChoices = (before: Choices, now: Choices): Properties =>
  keptIn(
    KEY,
    JSON.stringify({
      columns: joined(before.columns, now.columns),
      statuses: joined(before.statuses, now.statuses),
      headings: [...new Set([...(now.headings ?? []), ...(before.headings ?? [])])].slice(0, ROWS),
    }),
  );

/** Of rosters that came and went. */
const ROWS = 5;

function joined<T>(before: Readonly<Record<string, T>>, now: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const said = new Set(Object.keys(now).map(foldHeading));
  return { ...Object.fromEntries(Object.entries(before).filter(([text]) => !said.has(foldHeading(text)))), ...now };
}

/** What was kept by another version, and is nothing by now, is left out. */
function among<T extends string>(kept: unknown, known: readonly T[]): Readonly<Record<string, T>> {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([text, value]) => known.filter((each) => each === value).map((each) => [text, each])),
  );
}
