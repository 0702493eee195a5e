// Developer metadata: where it hangs, and finding it again.
import type { Book, Sheet } from './book';
import { type BoxOn, boxOf, boxOnSheet, findRange, onGrid, overlap } from './ranges';
import type { DataFilter, DeveloperMetadata, GridRange } from './schema';

/** Everywhere in a book: on the spreadsheet, on its sheets, on their rows and columns. */
export const allMetadata = (book: Book): DeveloperMetadata[] => [
  ...book.developerMetadata,
  ...book.sheets.flatMap((sheet) => sheet.developerMetadata),
];

type Location = NonNullable<DeveloperMetadata['location']>;

export const locationType = ({ spreadsheet, dimensionRange }: Location): 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN' =>
  spreadsheet ? 'SPREADSHEET' : !dimensionRange ? 'SHEET' : dimensionRange.dimension === 'ROWS' ? 'ROW' : 'COLUMN';

/** The metadata that a filter selects: by a lookup, or by the place it hangs at. */
export function metadataMatching(book: Book, filter: DataFilter): DeveloperMetadata[] {
  const lookup = filter.developerMetadataLookup;
  if (!lookup) {
    const place = placeOf(book, filter);
    return allMetadata(book).filter((metadata) => {
      const at = placeOfMetadata(book, metadata);
      return at !== undefined && at.sheet === place.sheet && overlap(at.box, place.box);
    });
  }
  if (Object.keys(lookup).length === 0) throw new Error('A developerMetadataLookup must name what it looks for.');
  const { metadataLocation: where, locationMatchingStrategy = 'EXACT_LOCATION' } = lookup;
  return allMetadata(book).filter(
    (metadata) =>
      (lookup.metadataId === undefined || lookup.metadataId === metadata.metadataId) &&
      (lookup.metadataKey === undefined || lookup.metadataKey === metadata.metadataKey) &&
      (lookup.metadataValue === undefined || lookup.metadataValue === metadata.metadataValue) &&
      (lookup.visibility === undefined || lookup.visibility === metadata.visibility) &&
      (lookup.locationType === undefined || lookup.locationType === metadata.location?.locationType) &&
      (where === undefined || isAt(book, metadata, where, locationMatchingStrategy)),
  );
}

function isAt(book: Book, metadata: DeveloperMetadata, where: Location, strategy: string): boolean {
  const location = metadata.location ?? {};
  const exact = locationType(location) === locationType(where) && sheetIdOf(location) === sheetIdOf(where) && sameLines(location, where);
  if (strategy !== 'INTERSECTING_LOCATION' || exact) return exact;
  if (where.spreadsheet) return true; // everything lies in the spreadsheet
  const [a, b] = [placeOfMetadata(book, metadata), placeOfMetadata(book, { location: where })];
  return a !== undefined && b !== undefined && a.sheet === b.sheet && overlap(a.box, b.box);
}

const sheetIdOf = ({ sheetId, dimensionRange, spreadsheet }: Location): number | undefined =>
  spreadsheet ? undefined : (sheetId ?? dimensionRange?.sheetId ?? 0);

const sameLines = ({ dimensionRange: a }: Location, { dimensionRange: b }: Location): boolean =>
  (a?.startIndex ?? 0) === (b?.startIndex ?? 0) && a?.endIndex === b?.endIndex;

/** The cells that metadata on a sheet, row or column stands for; undefined for the spreadsheet's own. */
function placeOfMetadata(book: Book, { location = {} }: DeveloperMetadata): BoxOn | undefined {
  const sheet = book.sheets.find(({ properties }) => properties.sheetId === sheetIdOf(location));
  if (!sheet) return undefined;
  const lines = location.dimensionRange;
  const ends = lines && { start: lines.startIndex ?? 0, end: lines.endIndex ?? (lines.startIndex ?? 0) + 1 };
  const range: GridRange = !ends
    ? {}
    : lines.dimension === 'ROWS'
      ? { startRowIndex: ends.start, endRowIndex: ends.end }
      : { startColumnIndex: ends.start, endColumnIndex: ends.end };
  return { sheet, box: boxOf(sheet, range) };
}

/** The place a filter names itself. */
function placeOf(book: Book, { a1Range, gridRange }: DataFilter): BoxOn {
  if (a1Range !== undefined) return findRange(book, a1Range);
  if (!gridRange) throw new Error('A data filter has a1Range, gridRange or developerMetadataLookup.');
  const place = boxOnSheet(book, gridRange);
  onGrid(place.sheet, gridRange);
  return place;
}

/** What a filter selects: its place, or those of the metadata it finds. */
export function placesMatching(book: Book, filter: DataFilter): BoxOn[] {
  if (!filter.developerMetadataLookup) return [placeOf(book, filter)];
  return metadataMatching(book, filter)
    .map((metadata) => placeOfMetadata(book, metadata))
    .filter((place) => place !== undefined);
}

export const isOnLines = ({ location }: DeveloperMetadata): boolean => location?.dimensionRange !== undefined;

/** The list it is kept in: the book's, or its sheet's. */
export const holderOf = (book: Book, { location = {} }: DeveloperMetadata): Sheet | undefined => {
  const sheetId = sheetIdOf(location);
  return sheetId === undefined ? undefined : book.sheets.find(({ properties }) => properties.sheetId === sheetId);
};
