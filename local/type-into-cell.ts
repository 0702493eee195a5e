// A person types into a cell: refused where it is protected or the cell's rule rejects it, else in the book.
import { addressOf, areaOf } from './book/a1';
import { type Book, type Cell, type Sheet, sheetById } from './book/book';
import { draftOf } from './book/draft';
import { mayEditCell, type Person } from './book/protection';
import { boxOf, findRange, isIn, sheetCalled } from './book/ranges';
import type { DataValidationRule } from './book/schema';
import { meetsRule } from './book/validation';
import type { Files } from './files';
import { entryOf, typedNumber, withEntry } from './values/user-entry';

export type Edit =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly why: 'protected' | 'invalid' | 'off the grid' | 'formula'; readonly reason: string };

const refused = (why: Extract<Edit, { accepted: false }>['why'], reason: string): Edit => ({ accepted: false, why, reason });

/** Everything is settled before and after. What is rejected leaves no trace. */
export async function typeInto(
  files: Files,
  titleOrId: string | number,
  a1: string,
  typed: string | number | boolean,
  person: Person,
): Promise<Edit> {
  await files.calculation.settle();
  const before = files.book();
  const sheet = sheetCalled(before, titleOrId);
  const { startRowIndex: row = -1, startColumnIndex: column = -1 } = areaOf(a1) ?? {};
  if (!isIn(boxOf(sheet, {}), row, column)) return refused('off the grid', `${a1} is not on ${sheet.properties.title}.`);
  const { sheetId, title } = sheet.properties;
  if (!mayEditCell(before, person, sheetId, row, column))
    return refused('protected', `${person.email} cannot edit ${title}!${addressOf(row, column)}: it is protected.`);

  const old = sheet.rows[row]?.[column] ?? {};
  let cell: Cell | undefined;
  try {
    const { locale } = before.properties;
    cell = withEntry(old, entryOf(typeof typed === 'number' ? typedNumber(typed, locale) : typed, locale, old));
  } catch (error) {
    return refused('formula', error instanceof Error ? error.message : String(error));
  }
  files.replace(withCell(before, sheetId, row, column, cell));
  await files.calculation.settle();

  const rule = old.dataValidation;
  if (rule?.strict && typed !== '' && !(await meets(files, rule, sheetId, row, column))) {
    files.replace(before);
    await files.calculation.settle();
    return refused(
      'invalid',
      rule.inputMessage ??
        `The data that you entered in cell ${addressOf(row, column)} violates the data validation rules set on this cell.`,
    );
  }
  return { accepted: true };
}

function withCell(book: Book, sheetId: number, row: number, column: number, cell: Cell | undefined): Book {
  const draft = draftOf(book);
  draft.row(sheetId, row)[column] = cell;
  return draft.book;
}

async function meets(files: Files, rule: DataValidationRule, sheetId: number, row: number, column: number): Promise<boolean> {
  const formula = rule.condition?.type === 'CUSTOM_FORMULA' ? (rule.condition.values?.[0]?.userEnteredValue ?? '') : undefined;
  const answer = formula === undefined ? '' : await calculatedIn(files, formula, sheetId);
  const book = files.book();
  const sheet = sheetById(book, sheetId);
  return meetsRule(rule, files.reader.value(sheet, row, column), files.reader.shown(sheet, row, column), {
    formula: () => answer,
    list: (range) => shownIn(files, book, range.includes('!') ? range : `${quoted(sheet)}!${range}`),
  });
}

const quoted = (sheet: Sheet): string => `'${sheet.properties.title.replace(/'/g, "''")}'`;

function shownIn(files: Files, book: Book, range: string): string[] {
  const { sheet, box } = findRange(book, range);
  const texts: string[] = [];
  for (let row = box.top; row < box.bottom; row++)
    for (let column = box.left; column < box.right; column++) texts.push(files.reader.shown(sheet, row, column));
  return texts.filter((text) => text !== '');
}

/** A formula's value as seen from a sheet: calculated in a cell below the last row, which is there only meanwhile. */
async function calculatedIn(files: Files, formula: string, sheetId: number) {
  const before = files.book();
  const { properties } = sheetById(before, sheetId);
  const row = properties.gridProperties.rowCount;
  const draft = draftOf(before);
  draft.setSheet(sheetId, { properties: { ...properties, gridProperties: { ...properties.gridProperties, rowCount: row + 1 } } });
  draft.row(sheetId, row)[0] = { userEnteredValue: { formulaValue: formula } };
  files.replace(draft.book);
  await files.calculation.settle();
  const value = files.reader.value(sheetById(files.book(), sheetId), row, 0);
  files.replace(before);
  await files.calculation.settle();
  return value;
}
