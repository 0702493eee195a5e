// A spreadsheet as one read gives it: its tabs with our marks, named ranges, and the records of its reviews.
import { PLACE_MARK, REVIEW_MARK, TAB_MARK } from '../workbook/requests';
import { type ReviewRecord, readRecord, readTabAbout, type TabAbout } from './records';

type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;

/** Where a marked column or row now stands, from 0. */
export type Place = { readonly on: 'column' | 'row'; readonly at: number; readonly value: string };

export type SheetState = {
  readonly sheetId: number;
  readonly title: string;
  readonly index: number;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  /** What our mark says of it; undefined for a tab that is none of ours. */
  readonly about: TabAbout | undefined;
  readonly places: readonly Place[];
};

export type SpreadsheetState = {
  readonly locale: string;
  readonly sheets: readonly SheetState[];
  readonly names: readonly { readonly id: string; readonly name: string; readonly sheetId: number }[];
  readonly reviews: readonly { readonly metadataId: number; readonly record: ReviewRecord }[];
};

/** What the one `get` asks for. */
export const STATE_FIELDS =
  'properties.locale,namedRanges(namedRangeId,name,range.sheetId),developerMetadata(metadataId,metadataKey,metadataValue),' +
  'sheets(properties(sheetId,title,index,gridProperties(rowCount,columnCount,frozenRowCount)),' +
  'developerMetadata(metadataKey,metadataValue),data(rowMetadata.developerMetadata(metadataKey,metadataValue),columnMetadata.developerMetadata(metadataKey,metadataValue)))';

export function readState(spreadsheet: Spreadsheet): SpreadsheetState {
  return {
    locale: spreadsheet.properties?.locale ?? 'en_US',
    sheets: (spreadsheet.sheets ?? []).map(sheetState),
    names: (spreadsheet.namedRanges ?? []).map(({ namedRangeId = '', name = '', range }) => ({
      id: namedRangeId,
      name,
      sheetId: range?.sheetId ?? 0,
    })),
    reviews: (spreadsheet.developerMetadata ?? []).flatMap(({ metadataId = 0, metadataKey, metadataValue }) => {
      const record = metadataKey === REVIEW_MARK ? readRecord(metadataValue) : undefined;
      return record ? [{ metadataId, record }] : [];
    }),
  };
}

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

function sheetState({ properties, developerMetadata = [], data = [] }: Sheet): SheetState {
  const [grid] = data;
  const marked = (on: Place['on'], list: readonly { developerMetadata?: readonly Marked[] | undefined }[]): readonly Place[] =>
    list.flatMap((each, at) =>
      (each.developerMetadata ?? []).flatMap(({ metadataKey, metadataValue }) =>
        metadataKey === PLACE_MARK ? [{ on, at, value: metadataValue ?? '' }] : [],
      ),
    );
  return {
    sheetId: properties?.sheetId ?? 0,
    title: properties?.title ?? '',
    index: properties?.index ?? 0,
    rows: properties?.gridProperties?.rowCount ?? 0,
    columns: properties?.gridProperties?.columnCount ?? 0,
    frozenRows: properties?.gridProperties?.frozenRowCount ?? 0,
    about: readTabAbout(developerMetadata.find(({ metadataKey }) => metadataKey === TAB_MARK)?.metadataValue),
    places: [...marked('column', grid?.columnMetadata ?? []), ...marked('row', grid?.rowMetadata ?? [])],
  };
}

type Marked = { metadataKey?: string | undefined; metadataValue?: string | undefined };

/** The tabs of one review, wherever they now stand and whatever they are called. */
export const tabsOf = ({ sheets }: SpreadsheetState, reviewId: string): readonly SheetState[] =>
  sheets.filter(({ about }) => about?.review === reviewId);

/** The one tab of people, which serves all reviews; undefined while there is none of ours. */
export const peopleTabIn = ({ sheets }: SpreadsheetState): SheetState | undefined => sheets.find(({ about }) => about?.key === 'people');
