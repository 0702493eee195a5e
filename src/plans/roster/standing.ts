// Whether somebody is there: what the column of statuses says of them, and whatever else on the sheet says that they have left.
import { type Day, dayOrderOf, readDay } from '../day';
import type { Status } from '../person';
import { cleaned, saysBlank, wordsOf } from './cells';
import { foldHeading } from './headings';
import { statusOf } from './statuses';
import type { Table, Telling } from './table';
import { isBare, isYesNo, yesAndNo } from './yes-no';

type Cells = readonly unknown[];

export type Standing = {
  /** undefined where the word is not known, and HR is asked. */
  readonly status: Status | undefined;
  /** The word in the column of statuses, with its heading where it says nothing by itself: `Active: Yes`. '' for none. */
  readonly word: string;
  /** What that word is taken for. */
  readonly meant: Status | undefined;
  /** What speaks against it that they are there, though they are taken to be. */
  readonly against: { readonly heading: string; readonly value: string } | undefined;
  /** Cells for a last day that are neither a day nor a word for a status. */
  readonly unread: readonly { readonly kind: 'dateUnread' | 'dateAmbiguous'; readonly value: string }[];
};

/** What says that somebody has left; `on`: by a day. */
type Gone = { readonly heading: string; readonly value: string; readonly on: Day | undefined };

/**
 * Rules, in this order: a status that says left is left. A status that says they are there goes before a day that is past and before other
 * columns, and HR is asked. Where no status says it, or says only what kind of employee they are, they have left once their last day is over.
 * A last day before the day of hire is that of an earlier employment.
 */
export function standingsIn(table: Table, said: ReadonlyMap<string, Status>, today: Day | undefined): (cells: Cells) => Standing {
  const columns = table.telling.map((column) => readerOf(column, table, said, today));
  const main = columns.find(({ column }) => column.at === table.at.get('status') && column.reading === 'status');
  const hired = table.at.get('hired') ?? -1;
  const order = dayOrderOf(table.rows.map(({ cells }) => cells[hired]));
  return (cells) => {
    const typed = main ? main.wordIn(cells) : '';
    const meant = typed === '' || !main ? 'active' : main.statusOf(typed);
    const own = { word: main && typed !== '' ? main.named(typed) : '', meant };
    const others = columns.filter((each) => each !== main || typed === '').map((each) => each.goneIn(cells));
    const gone = others.flatMap((each) => (each && 'heading' in each ? [each] : []));
    const unread = meant === 'left' ? [] : others.flatMap((each) => (each && 'kind' in each ? [each] : []));
    const since = readDay(cells[hired], order);
    const isBefore = (each: Gone): boolean => !!each.on && !!since && since !== 'unreadable' && since !== 'ambiguous' && since > each.on;
    const current = gone.filter((each) => !isBefore(each));
    const now = current.find((each) => !isUnmarked(each)) ?? current[0];
    const says = typed !== '' && main?.column.asks !== 'type';
    if (meant === 'left') return { ...own, status: 'left', against: undefined, unread };
    if (!says && now && !isUnmarked(now)) return { ...own, status: 'left', against: undefined, unread };
    const against = meant === undefined ? undefined : (now ?? (says ? undefined : gone[0]));
    return { ...own, status: meant, against: against && { heading: against.heading, value: against.value }, unread };
  };
}

/** A blank in a column that has yes and no other word: nobody said that they are gone. */
const isUnmarked = ({ value }: Gone): boolean => value === '';

type Reader = {
  readonly column: Telling;
  /** '' for a blank, and for a day. */
  readonly wordIn: (cells: Cells) => string;
  readonly named: (word: string) => string;
  readonly statusOf: (word: string) => Status | undefined;
  readonly goneIn: (cells: Cells) => Gone | Standing['unread'][number] | undefined;
};

/** `2958465` is 31 December 9999, which systems write for never. */
const NEVER = 2_958_465;

function readerOf(column: Telling, { rows, at }: Table, said: ReadonlyMap<string, Status>, today: Day | undefined): Reader {
  const { heading, reading, asks } = column;
  const isDays = reading === 'leftOn' || asks === 'gone';
  const cellIn = (cells: Cells): unknown => {
    const cell = cleaned(cells[column.at]);
    return cell === NEVER || (typeof cell === 'string' && saysBlank(cell)) ? '' : cell;
  };
  const days = [...DAYS.flatMap((day) => at.get(day) ?? [])];
  const order = dayOrderOf(rows.map(cellsAt(column.at))) ?? dayOrderOf(rows.flatMap(({ cells }) => days.map((each) => cells[each])));
  const dayIn = (cells: Cells) => {
    const day = isDays ? readDay(cellIn(cells), order) : 'unreadable';
    return day ?? 'unreadable';
  };
  const isDay = (cells: Cells): boolean => dayIn(cells) !== 'unreadable';
  const wordIn = (cells: Cells): string => (isDay(cells) ? '' : wordsOf(cellIn(cells)));
  const words = [...new Set(rows.map(({ cells }) => wordIn(cells)))].filter((word) => word !== '');
  const yes = yesAndNo(words, asks);
  const isOnlyYes = asks === 'present' && words.length === 1 && words.every((word) => yes?.get(foldHeading(word)));
  const named = (word: string): string => (isBare(word) ? headed(heading, word) : word);
  const statusIn = (word: string): Status | undefined => {
    const own = isBare(word) ? said.get(foldHeading(named(word))) : undefined;
    const isYes = yes?.get(foldHeading(word));
    if (own || isYes === undefined) return own ?? statusOf(word, isYesNo(word) ? NONE : said);
    return isYes === (asks !== 'gone') ? 'active' : 'left';
  };
  const goneIn: Reader['goneIn'] = (cells) => {
    const day = dayIn(cells);
    if (day === 'ambiguous') return { kind: 'dateAmbiguous', value: wordsOf(cellIn(cells)) };
    if (day !== 'unreadable') return today && day < today ? { heading, value: day, on: day } : undefined;
    const word = wordIn(cells);
    if (word === '') return isOnlyYes ? { heading, value: '', on: undefined } : undefined;
    const status = statusIn(word);
    if (status === undefined && reading === 'leftOn') return { kind: 'dateUnread', value: word };
    return status === 'left' ? { heading, value: word, on: undefined } : undefined;
  };
  return { column, wordIn, named, statusOf: statusIn, goneIn };
}

const DAYS = ['hired', 'probationEnds', 'movedOn'] as const;
const NONE: ReadonlyMap<string, Status> = new Map();

const cellsAt =
  (at: number) =>
  ({ cells }: { readonly cells: Cells }): unknown =>
    cells[at];

const headed = (heading: string, word: string): string =>
  `${heading.replace(/\s+/g, ' ')}${/\p{Script=Han}/u.test(heading) ? '：' : ': '}${word}`;
