// What Google lets no custom function depend on: functions that answer something else each time they are asked.
import type { Book, Row } from './book/book';
import { calls } from './book/formulas';
import { coveredBy, type Dependent, dependentsOf, formulasIn, type Spill } from './dependencies';

const UNSTABLE = ['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN'];
/** Google's own sentence. */
export const UNSTABLE_REFUSED = `This function is not allowed to reference a cell with ${UNSTABLE.slice(0, -1).join('(), ')}(), or ${UNSTABLE.at(-1)}().`;

/** The formulas that call one of them, or hang on a cell that does. */
export function unstableIn(book: Book, spill: Spill): ReadonlySet<Dependent> {
  if (stable.has(book)) return NONE;
  if (!book.sheets.some(({ rows }) => rows.some(isUnstable))) {
    stable.add(book);
    return NONE;
  }
  const formulas = graphs.get(book) ?? formulasIn(book);
  graphs.set(book, formulas);
  const sources = formulas.filter(({ formula }) => calls(formula, UNSTABLE));
  const hanging = dependentsOf(
    formulas,
    sources.map((each) => coveredBy(each, spill)),
    spill,
  );
  return new Set([...sources, ...hanging]);
}
const NONE: ReadonlySet<Dependent> = new Set();

/** Rows and books never change: what was found in them holds. */
const stable = new WeakSet<Book>();
const graphs = new WeakMap<Book, readonly Dependent[]>();
const unstableRows = new WeakMap<Row, boolean>();

function isUnstable(row: Row): boolean {
  const found = unstableRows.get(row) ?? row.some((cell) => calls(cell?.userEnteredValue?.formulaValue ?? '', UNSTABLE));
  unstableRows.set(row, found);
  return found;
}
