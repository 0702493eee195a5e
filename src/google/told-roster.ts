// A roster as the sidebar is told of it: who is on it, what is amiss, and how each of its columns was read.
import { topOf } from '../plans/at-the-top';
import type { KindFound } from '../plans/roster/kinds';
import { printOf } from '../plans/roster/print';
import type { Roster } from '../plans/roster/read';
import type { Suggestion } from '../plans/roster/suggested';
import type { Answer } from '../rpc/contract';

/** The words that say it, where there are few. */
const whyOf = ({ fits, of, words }: Suggestion) => ({ fits, of, words: [...words] });

type Told = Omit<Roster, 'findings'> & { readonly findings: readonly KindFound[] };

/** `place`: the range that was read. */
export function toldRoster(
  place: string,
  { people, findings, columns, statuses, headingRow, tops, skipped, repairs }: Told,
): Answer<'checkPeople'> {
  const top = topOf(people);
  const rating = new Set(people.flatMap(({ manager, executive, delegate }) => [manager, executive, delegate]));
  return {
    roster: place,
    print: printOf(people),
    people: people.map(({ id, row, name, department, position, group, status, manager, away, probationEnds }) => ({
      ...{ id, name, department, position, group, status },
      ...{ top: top.has(id), row, rates: rating.has(id) },
      ...{ ...(manager && { manager }), ...(away && { away }), ...(probationEnds && { probationEnds }) },
    })),
    findings: findings.map(({ level, path, sentence, column, rows }) => ({ level, path, sentence, column, rows: [...rows] })),
    repairs: repairs().map(({ key, column, sentence, cells }) => ({ key, column, sentence, cells: [...cells] })),
    sheet: {
      headingRow,
      tops: [...tops],
      columns: columns.map((each) => ({
        ...{ at: each.at, heading: each.heading, reading: each.reading ?? '', unread: each.unread ?? '', chosen: each.chosen },
        ...{ samples: [...each.samples], suggested: each.suggested?.reading ?? '' },
        ...(each.suggested && { why: whyOf(each.suggested) }),
      })),
      statuses: statuses.map(({ word, count, status }) => ({ word, count, status: status ?? '' })),
      skipped: skipped.map(({ row, kind, text }) => ({ row, kind, text })),
    },
  };
}
