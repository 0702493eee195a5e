// Named ranges as Univer's defined names.
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { columnName, quoteTitle } from '../book/a1';
import { type Book, findSheet, type NamedRangeOn } from '../book/book';
import { boxOf } from '../book/ranges';
import type { Engine } from '../engine';

export function changeNames(engine: Engine, was: Book | undefined, is: Book): void {
  const before = new Map((was?.namedRanges ?? []).map((name) => [name.namedRangeId, was && meaning(was, name)]));
  for (const name of is.namedRanges) {
    const { reference, key } = meaning(is, name);
    if (before.get(name.namedRangeId)?.key !== key)
      engine.run(SetDefinedNameMutation.id, {
        id: name.namedRangeId,
        name: name.name,
        formulaOrRefString: reference,
        localSheetId: 'AllDefaultWorkbook',
      });
    before.delete(name.namedRangeId);
  }
  for (const id of before.keys()) engine.run(RemoveDefinedNameMutation.id, { id });
}

/** `'Scores 1'!$B$2:$B$9`, and that with the name. */
function meaning(book: Book, { name, range }: NamedRangeOn): { readonly reference: string; readonly key: string } {
  const sheet = findSheet(book, range.sheetId ?? 0);
  if (!sheet) return { reference: '#REF!', key: `${name}=` };
  const { top, bottom, left, right } = boxOf(sheet, range);
  const corner = (row: number, column: number) => `$${columnName(column)}$${row + 1}`;
  const isOneCell = bottom - top === 1 && right - left === 1;
  const reference = `${quoteTitle(sheet.properties.title)}!${corner(top, left)}${isOneCell ? '' : `:${corner(bottom - 1, right - 1)}`}`;
  return { reference, key: `${name}=${reference}` };
}
