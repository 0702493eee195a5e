// The people in the rows of a roster, but for those they name, who are linked once all are known.
import { fold, textOf } from '../../scoring/reading';
import { readAddress } from '../address';
import { type DayOrder, dayOrderOf, readDay } from '../day';
import type { Person, PersonId } from '../person';
import { readAmount } from './cells';
import { type FieldKey, titleOf } from './columns';
import type { Note, RosterRow } from './row';
import { isAway } from './statuses';

export function personsIn(rows: readonly RosterRow[], note: Note): readonly Person[] {
  const departments = new Map<string, string>();
  /** One department however its name is spaced: as it is written first. */
  const departmentOf = (typed: string): string => {
    const key = nameKey(typed);
    const first = departments.get(key) ?? typed;
    departments.set(key, first);
    return first;
  };
  const orders = new Map(DAYS.map((column) => [column, dayOrderOf(rows.map(({ cells }) => cells[column]))]));
  return rows.map((row) => personIn(row, { departmentOf, orderOf: (column) => orders.get(column) }, note));
}

const DAYS: readonly FieldKey[] = ['hired', 'probationEnds', 'movedOn'];

type Around = {
  readonly departmentOf: (typed: string) => string;
  readonly orderOf: (column: FieldKey) => DayOrder;
};

function personIn({ row, cells, standing }: RosterRow, { departmentOf, orderOf }: Around, note: Note): Person {
  const odd = (column: FieldKey, key: 'dateUnread' | 'dateAmbiguous' | 'amountUnread' | 'emailOdd' | 'statusUnknown', said?: string) => {
    note('problem', row, column, key, { row, column: titleOf(column), value: said ?? textOf(cells[column]) });
    return undefined;
  };
  const dayAt = (column: FieldKey) => {
    const day = readDay(cells[column], orderOf(column));
    if (day === 'unreadable') return odd(column, 'dateUnread');
    return day === 'ambiguous' ? odd(column, 'dateAmbiguous') : (day ?? undefined);
  };
  const typed = textOf(cells.email);
  const email = readAddress(typed) ?? typed;
  const status = standing.status ?? odd('status', 'statusUnknown', standing.word);
  for (const { kind, value } of standing.unread) odd('leftOn', kind, value);
  if (typed !== '' && readAddress(typed) === undefined) odd('email', 'emailOdd');
  const base = readAmount(cells.base);
  if (base === undefined) odd('base', 'amountUnread');
  const [from, on] = [textOf(cells.movedFrom), dayAt('movedOn')];
  return {
    id: textOf(cells.id) as PersonId, // rows without an ID of their own have been left out
    row,
    name: textOf(cells.name),
    email,
    department: departmentOf(textOf(cells.department)),
    position: textOf(cells.position),
    group: textOf(cells.group),
    manager: undefined,
    executive: undefined,
    delegate: undefined,
    hired: dayAt('hired'),
    base: base ?? undefined,
    status: status ?? 'active',
    ...(status !== 'left' && isAway(textOf(cells.status)) && { away: textOf(cells.status) }),
    probationEnds: dayAt('probationEnds'),
    moved: from !== '' && on !== undefined ? { from, on } : undefined,
  };
}

const DOTS = /[·•・‧∙⋅．·]/g;
const HAN_SPACE = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** A name or department for comparing: any case, width, middle dot, and spacing of Chinese characters. */
export const nameKey = (name: string): string =>
  fold(name.replace(DOTS, '·')).replace(/\s+/g, ' ').replace(HAN_SPACE, '').trim().toLowerCase();
