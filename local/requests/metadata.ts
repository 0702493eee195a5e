// Developer metadata: what is found again wherever the tab or row has gone.
import type { Draft } from '../book/draft';
import { applyMask, parseMask } from '../book/field-mask';
import { freeId } from '../book/identity';
import { allMetadata, holderOf, locationType, metadataMatching } from '../book/metadata';
import type { DeveloperMetadata } from '../book/schema';
import { given, type Handlers } from './handler';

export const metadataRequests = {
  createDeveloperMetadata(draft, { developerMetadata = {} }) {
    const taken = allMetadata(draft.book).map(({ metadataId }) => metadataId);
    const added = checked(draft, { ...developerMetadata, metadataId: freeId(developerMetadata.metadataId, taken, 'Developer metadata') });
    put(draft, added);
    checkRoom(draft, added);
    return { developerMetadata: added };
  },

  updateDeveloperMetadata(draft, { dataFilters = [], developerMetadata = {}, fields }) {
    const mask = parseMask(given(fields, 'fields'));
    const found = new Set(dataFilters.flatMap((filter) => metadataMatching(draft.book, filter)));
    const updated = [...found].map((before) => {
      const after = checked(draft, { ...applyMask(before, developerMetadata, mask), metadataId: before.metadataId });
      remove(draft, before);
      put(draft, after);
      checkRoom(draft, after);
      return after;
    });
    return { developerMetadata: updated };
  },

  deleteDeveloperMetadata(draft, { dataFilter = {} }) {
    const deletedDeveloperMetadata = metadataMatching(draft.book, dataFilter);
    for (const gone of deletedDeveloperMetadata) remove(draft, gone);
    return { deletedDeveloperMetadata };
  },
} satisfies Handlers;

function put(draft: Draft, metadata: DeveloperMetadata): void {
  const sheet = holderOf(draft.book, metadata);
  if (sheet) draft.setSheet(sheet.properties.sheetId, { developerMetadata: [...sheet.developerMetadata, metadata] });
  else draft.set({ developerMetadata: [...draft.book.developerMetadata, metadata] });
}

function remove(draft: Draft, gone: DeveloperMetadata): void {
  const sheet = holderOf(draft.book, gone);
  const without = (list: readonly DeveloperMetadata[]) => list.filter((each) => each.metadataId !== gone.metadataId);
  if (sheet) draft.setSheet(sheet.properties.sheetId, { developerMetadata: without(sheet.developerMetadata) });
  else draft.set({ developerMetadata: without(draft.book.developerMetadata) });
}

/** Characters of keys and values: so many for the spreadsheet itself, and so many for each sheet with its rows and columns. */
const MOST = 30_000;

function checkRoom({ book }: Draft, metadata: DeveloperMetadata): void {
  const { developerMetadata } = holderOf(book, metadata) ?? book;
  const size = developerMetadata.reduce(
    (sum, { metadataKey = '', metadataValue = '' }) => sum + metadataKey.length + metadataValue.length,
    0,
  );
  if (size > MOST) throw new Error(`The developer metadata would exceed the limit of ${MOST} characters at its location.`);
}

function checked(draft: Draft, metadata: DeveloperMetadata): DeveloperMetadata {
  given(metadata.metadataKey, 'metadataKey');
  if (metadata.visibility !== 'DOCUMENT' && metadata.visibility !== 'PROJECT')
    throw new Error('Developer metadata must have a visibility: DOCUMENT or PROJECT.');
  const location = given(metadata.location, 'location');
  const lines = location.dimensionRange;
  const named = [location.spreadsheet || undefined, location.sheetId, lines].filter((each) => each !== undefined);
  if (named.length !== 1) throw new Error('location has one of spreadsheet, sheetId and dimensionRange.');
  if (!location.spreadsheet) {
    const { rowCount, columnCount } = draft.sheet(location.sheetId ?? lines?.sheetId ?? 0).properties.gridProperties;
    const start = lines?.startIndex ?? 0;
    if (lines && lines.endIndex !== start + 1) throw new Error('The dimensionRange of developer metadata must be one row or one column.');
    if (lines && start >= (lines.dimension === 'ROWS' ? rowCount : columnCount))
      throw new Error('The dimensionRange exceeds the grid limits.');
  }
  return { ...metadata, location: { ...location, locationType: locationType(location) } };
}
