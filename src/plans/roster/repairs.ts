// What of a roster has an obvious repair: which cells, what stands in them and what would. Nothing is changed by finding them.
import { type Both, inBoth } from '../../i18n/both';
import { nameWithId } from '../../i18n/lists';
import { CHECKS } from '../../i18n/texts';
import { sentencesIn } from '../../i18n/words';
import { plainText } from '../../scoring/invisible';
import { isBlank } from '../../scoring/reading';
import { readAddress } from '../address';
import { groupBy } from '../groups';
import type { Person } from '../person';
import { headsIn } from './checks';
import { type ColumnKey, titleOf } from './columns';
import type { Finder } from './link';
import type { RosterFinding, RosterRow } from './row';
import type { Table } from './table';

type Text = string | number;
/** `row` as the sheet counts, `at` a column from 0 within what was read. `from` is '' for a blank. */
export type RepairedCell = { readonly row: number; readonly at: number; readonly from: Text; readonly to: Text };

/** One kind of repair in one column; `key` tells it apart from the others of this roster. */
export type Repair = {
  readonly key: string;
  readonly column: ColumnKey;
  readonly sentence: Both;
  readonly cells: readonly RepairedCell[];
};

/** So many cells at once: what stood in them has to fit into a cell of the Log. */
const MOST = 200;
/** Longer cells are left to HR. */
const LONGEST = 200;

type Read = {
  readonly table: Table;
  readonly rows: readonly RosterRow[];
  readonly people: readonly Person[];
  readonly findings: readonly RosterFinding[];
  readonly find: Finder;
};

const repairSentence = /* @__PURE__ */ sentencesIn(CHECKS, 'repairs');

export function repairsIn({ table, rows, people, findings, find }: Read): readonly Repair[] {
  const rawRows = new Map(table.rows.map(({ row, cells }) => [row, cells]));
  const rawAt = (row: number, column: ColumnKey): unknown => rawRows.get(row)?.[table.at.get(column) ?? -1];
  const ids = new Map(people.map(({ id, row }) => [id, rawAt(row, 'id')]));
  /** An ID as its own cell has it, so that both stay text or both numbers. */
  const idOf = ({ id }: Person): Text => {
    const raw = ids.get(id);
    return typeof raw === 'number' ? raw : id;
  };
  /** Cells of a column that would change; `row` of the roster is told what is to stand there, or nothing. */
  const cellsOf = (column: ColumnKey, meant: (raw: unknown, row: number) => Text | undefined): readonly RepairedCell[] => {
    const at = table.at.get(column);
    if (at === undefined) return [];
    return rows.flatMap(({ row }) => {
      const raw = rawAt(row, column);
      const from = isBlank(raw) ? '' : raw;
      const to = meant(from, row);
      return to === undefined || to === from || (typeof from !== 'string' && typeof from !== 'number') || String(from).length > LONGEST
        ? []
        : [{ row, at, from, to }];
    });
  };
  const plain = TEXTS.map((column) => ({
    key: `unseen/${column}`,
    column,
    cells: cellsOf(column, (raw) => (typeof raw === 'string' && raw.trim() !== '' ? plainText(raw) : undefined)),
    said: (count: number) => repairSentence('unseen', { column: titleOf(column), count }),
  }));
  const addresses = {
    key: 'address/email',
    column: 'email' as const,
    cells: cellsOf('email', (raw) => (typeof raw === 'string' ? readAddress(raw) : undefined)),
    said: (count: number) => repairSentence('address', { count }),
  };
  const named = NAMING.map((column) => ({
    key: `person/${column}`,
    column,
    cells: cellsOf(column, (raw) => {
      const [one, ...others] = raw === '' ? [] : find(plainText(String(raw)));
      return one && others.length === 0 ? idOf(one) : undefined;
    }),
    said: (count: number) => repairSentence('person', { column: titleOf(column), count }),
  }));
  const all = [...missingManagers(), addresses, ...plain, ...named];
  return all.flatMap(({ key, column, cells, said }) => {
    const first = cells.slice(0, MOST);
    return first.length === 0 ? [] : [{ key, column, cells: first, sentence: said(first.length) }];
  });

  /** By department, whose only head is the manager that most probably was left out. */
  function missingManagers() {
    const missing = new Set(findings.flatMap(({ kind, row }) => (kind === 'managerMissingOne' ? [row] : [])));
    const lone = groupBy(
      people.filter(({ row }) => missing.has(row)),
      ({ department }) => department,
    );
    const heads = headsIn(people);
    return [...lone].flatMap(([department, members]) => {
      const [head, ...others] = heads.get(department) ?? [];
      if (!head || others.length > 0) return [];
      const own = new Set(members.map(({ row }) => row));
      return {
        key: `head/${department}`,
        column: 'manager' as const,
        cells: cellsOf('manager', (_, row) => (own.has(row) ? idOf(head) : undefined)),
        said: (count: number) =>
          repairSentence('head', { department, count, head: inBoth((language) => nameWithId(language, head.name, head.id)) }),
      };
    });
  }
}

const TEXTS = ['id', 'name', 'department', 'position', 'group'] as const;
const NAMING = ['manager', 'executive', 'delegate'] as const;
