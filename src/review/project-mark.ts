// Marks that no editor of the file can make: metadata of the script's own project, which Google shows to no other and lets no other change. The id
// of one follows from a seal, which only the document's properties know; by it the mark is believed.
import type { Request } from '../workbook/requests/request';

/** As Google tells of metadata, on a tab or on the spreadsheet. */
export type Metadata = {
  readonly metadataId?: number | undefined;
  readonly metadataKey?: string | undefined;
  readonly metadataValue?: string | undefined;
};

/** Where a mark is put: a tab by its number, or the spreadsheet. */
type On = number | 'spreadsheet';

/** What marks of one key say, and by which ids. */
export const marksWith = (metadata: readonly Metadata[], key: string): readonly { readonly id: number; readonly text: string }[] =>
  metadata.flatMap(({ metadataId, metadataKey, metadataValue = '' }) =>
    metadataKey === key && metadataId !== undefined ? [{ id: metadataId, text: metadataValue }] : [],
  );

/** The id that belongs to a seal. `offset`: of its own for each kind of mark, far from the others' and from the seals themselves. */
export const markIdFor = (seal: number, offset: number): number => 1 + ((seal * 7_919 + offset) % 2_000_000_000);

export const putMark = (metadataId: number, metadataKey: string, metadataValue: string, on: On): Request => ({
  createDeveloperMetadata: {
    developerMetadata: {
      ...{ metadataId, metadataKey, metadataValue, visibility: 'PROJECT' },
      location: on === 'spreadsheet' ? { spreadsheet: true } : { sheetId: on },
    },
  },
});

/** It says something else from now on. */
export const changeMark = (metadataId: number, metadataValue: string): Request => ({
  updateDeveloperMetadata: {
    dataFilters: [{ developerMetadataLookup: { metadataId } }],
    developerMetadata: { metadataValue },
    fields: 'metadataValue',
  },
});

export const takeMark = (metadataId: number): Request => ({
  deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } },
});
