// Takes cells that a person has changed into the book, all or none; what the cell's rule rejects is taken out again.
import { fill } from '../../../src/i18n/fill';
import { addressOf } from '../../book/a1';
import { cellAt, findSheet } from '../../book/book';
import { draftOf } from '../../book/draft';
import { mayEditCell, type Person } from '../../book/protection';
import type { Host } from '../../host';
import { withEntry } from '../../values/user-entry';
import type { Words } from '../words/en';
import { type Change, entryFor } from './edited-cells';
import { meetsItsRule } from './rules';
import type { Steps } from './steps';

export type Watched = {
  readonly host: Host;
  readonly words: () => Words;
  /** What the acting person is called. */
  readonly who: () => string;
  /** Says why something was not done. */
  readonly refuse: (reason: string) => void;
};

/** `person` is who made the changes. */
export async function applyEdit(
  { host, words, who, refuse }: Watched,
  changes: readonly Change[],
  person: Person,
  steps: Steps,
): Promise<void> {
  const before = host.book;
  const draft = draftOf(before);
  for (const change of changes) {
    const { sheetId, row, column } = change;
    const sheet = findSheet(before, sheetId);
    const { rowCount = 0, columnCount = 0 } = sheet?.properties.gridProperties ?? {};
    if (!sheet || row >= rowCount || column >= columnCount) continue; // pasted over the edge
    // an operation may have come between
    if (!mayEditCell(before, person, sheetId, row, column))
      return refuse(fill(words().protected, { cell: addressOf(row, column), who: who() }));
    const old = cellAt(sheet, row, column) ?? {};
    try {
      draft.row(sheetId, row)[column] = withEntry(old, entryFor(change, old, before.properties.locale));
    } catch (error) {
      return refuse(error instanceof Error ? error.message : String(error));
    }
  }
  host.files.replace(draft.book);

  // as in Sheets, a rule rejects what is typed, not what is pasted or filled
  const [only] = changes;
  const cell = only && changes.length === 1 ? cellAt(draft.sheet(only.sheetId), only.row, only.column) : undefined;
  if (only && cell && !(await meetsItsRule(host, only.sheetId, only.row, only.column, cell))) {
    host.files.replace(before);
    return refuse(cell.dataValidation?.inputMessage || fill(words().invalid, { cell: addressOf(only.row, only.column) }));
  }
  steps.push(before, draft.book);
}
