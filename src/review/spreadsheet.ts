// A spreadsheet as one read gives it: its tabs with our marks, named ranges, and the records of its reviews.
import { OPERATION_MARK, PLACE_MARK, REVIEW_MARK, TAB_MARK } from '../workbook/requests/requests';
import { parseKey, type TabKind } from '../workbook/tab-kinds';
import { type Approver, type ApproverMark, approverMarks } from './approving/approver-mark';
import { type Calibration, type CalibrationMark, calibrationMarks } from './calibrating/calibration-mark';
import { type Closed, type ClosingMark, closingMarks } from './closing/closed-mark';
import type { Properties } from './kept-texts';
import { type Lock, type LockMark, lockMarks, type Opening, type OpeningMark, openingMarks } from './locking/lock-mark';
import { type EndMark, endMarks } from './log-chain/end-mark';
import { type OlderLists, type ReviewLists, type ReviewRecord, readRecord, readTabAbout, type TabAbout } from './review-record';
import { SEAL_MARK } from './seals';

type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;

/** Where a marked column or row now stands, from 0. */
export type Place = { readonly on: 'column' | 'row'; readonly at: number; readonly value: string };

export type Protection = {
  readonly id: number;
  /** undefined for a whole tab. */
  readonly range: GridRange | undefined;
  /** What a whole tab's protection leaves open. */
  readonly open: readonly GridRange[];
  readonly description: string;
  /** Google tells these to those alone who may edit there. */
  readonly users: readonly string[];
  readonly mayEdit: boolean;
};

export type NameState = { readonly id: string; readonly name: string; readonly range: GridRange };

export type SheetState = {
  readonly sheetId: number;
  readonly title: string;
  readonly index: number;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly hidden?: boolean | undefined;
  /** What it is, as it is to be believed; undefined for a tab that is none of ours. */
  readonly about: TabAbout | undefined;
  /** What the mark of a tab says that no list has: any editor may have written it, so it is read and nothing is done by it. */
  readonly claim?: TabAbout | undefined;
  readonly places: readonly Place[];
  /** The ids of the seals on it; none where left out. */
  readonly seals?: readonly number[] | undefined;
  /** What says on it that it is locked; and that which its seal makes believable. */
  readonly locks?: readonly LockMark[] | undefined;
  readonly locked?: Lock | undefined;
  /** The same of a tab that was locked and is open again. */
  readonly openings?: readonly OpeningMark[] | undefined;
  readonly opened?: Opening | undefined;
  /** Whom HR has named to approve steps of Stages, as its metadata says; and those that its seal makes believable. */
  readonly approverMarks?: readonly ApproverMark[] | undefined;
  readonly approvers?: readonly Approver[] | undefined;
  /** Which rows of the Log confirm results of it, as its metadata says; and that which its seal makes believable. */
  readonly calibrationMarks?: readonly CalibrationMark[] | undefined;
  readonly calibration?: Calibration | undefined;
  readonly protections: readonly Protection[];
  /** Those that only warn: they stop nobody, and Google refuses them editors. */
  readonly warnings: readonly Protection[];
};

export type ReviewState = {
  /** undefined where the record was deleted, and is known from the lists alone. */
  readonly metadataId: number | undefined;
  readonly record: ReviewRecord;
  /** What the document's properties have of it; a copied file has none. */
  readonly lists?: ReviewLists | undefined;
  readonly older?: OlderLists | undefined;
  /** By whom and when; undefined while it runs. */
  readonly closed?: Closed | undefined;
};

export type SpreadsheetState = {
  readonly locale: string;
  readonly sheets: readonly SheetState[];
  readonly names: readonly NameState[];
  readonly reviews: readonly ReviewState[];
  /** The document's own properties, which only the script reads and writes. */
  readonly properties: Properties;
  /** The metadata in which the last write left its id; undefined before the first. */
  readonly operation: number | undefined;
  /** What says which row of the Log is the last. */
  readonly logEnds?: readonly EndMark[] | undefined;
  /** Of reviews that are closed; none where left out. */
  readonly closings?: readonly ClosingMark[] | undefined;
};

/** What the one `get` asks for. */
export const STATE_FIELDS =
  'properties.locale,namedRanges(namedRangeId,name,range),developerMetadata(metadataId,metadataKey,metadataValue),' +
  'sheets(properties(sheetId,title,index,hidden,gridProperties(rowCount,columnCount,frozenRowCount)),' +
  'protectedRanges(protectedRangeId,range,unprotectedRanges,description,requestingUserCanEdit,warningOnly,editors.users),' +
  'developerMetadata(metadataId,metadataKey,metadataValue),data(rowMetadata.developerMetadata(metadataKey,metadataValue),columnMetadata.developerMetadata(metadataKey,metadataValue)))';

export function readState(spreadsheet: Spreadsheet): SpreadsheetState {
  return {
    locale: spreadsheet.properties?.locale ?? 'en_US',
    sheets: (spreadsheet.sheets ?? []).map(sheetState),
    names: (spreadsheet.namedRanges ?? []).map(({ namedRangeId = '', name = '', range }) => ({
      id: namedRangeId,
      name,
      range: range ?? {},
    })),
    reviews: (spreadsheet.developerMetadata ?? []).flatMap(({ metadataId = 0, metadataKey, metadataValue }) => {
      const read = metadataKey === REVIEW_MARK ? readRecord(metadataValue) : undefined;
      return read ? [{ metadataId, ...read }] : [];
    }),
    properties: {},
    operation: spreadsheet.developerMetadata?.find(({ metadataKey }) => metadataKey === OPERATION_MARK)?.metadataId,
    logEnds: endMarks(spreadsheet.developerMetadata ?? []),
    closings: closingMarks(spreadsheet.developerMetadata ?? []),
  };
}

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

function sheetState({ properties, developerMetadata = [], data = [], protectedRanges = [] }: Sheet): SheetState {
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
    hidden: properties?.hidden ?? false,
    about: readTabAbout(developerMetadata.find(({ metadataKey }) => metadataKey === TAB_MARK)?.metadataValue),
    places: [...marked('column', grid?.columnMetadata ?? []), ...marked('row', grid?.rowMetadata ?? [])],
    seals: developerMetadata.flatMap(({ metadataId, metadataKey }) =>
      metadataKey === SEAL_MARK && metadataId !== undefined ? [metadataId] : [],
    ),
    locks: lockMarks(developerMetadata),
    openings: openingMarks(developerMetadata),
    approverMarks: approverMarks(developerMetadata),
    calibrationMarks: calibrationMarks(developerMetadata),
    protections: protectedRanges.filter(({ warningOnly }) => !warningOnly).map(protectionState),
    warnings: protectedRanges.filter(({ warningOnly }) => warningOnly).map(protectionState),
  };
}

const protectionState = (protection: GoogleAppsScript.Sheets.Schema.ProtectedRange): Protection => {
  const { protectedRangeId = 0, range, unprotectedRanges = [], description = '', editors, requestingUserCanEdit = false } = protection;
  const whole = [range?.startRowIndex, range?.endRowIndex, range?.startColumnIndex, range?.endColumnIndex].every(
    (side) => side === undefined,
  );
  return {
    id: protectedRangeId,
    range: whole ? undefined : range,
    open: unprotectedRanges,
    description,
    users: editors?.users ?? [],
    mayEdit: requestingUserCanEdit,
  };
};

type Marked = { metadataKey?: string | undefined; metadataValue?: string | undefined };

/** A tab that is known to be ours, or claims to be. */
export type OwnSheet = SheetState & { readonly about: TabAbout };

/** The tabs of one review, wherever they now stand and whatever they are called; to be read only: of a review without a list they claim to be. */
export const tabsOf = ({ sheets }: SpreadsheetState, reviewId: string): readonly OwnSheet[] =>
  sheets.flatMap((sheet) => {
    const about = sheet.about ?? sheet.claim;
    return about?.review === reviewId ? [{ ...sheet, about }] : [];
  });

/** What kind of tab it is; '' for one that is none of ours. */
export const kindOf = ({ about }: Pick<SheetState, 'about'>): TabKind | '' => (about ? parseKey(about.key).kind : '');

/** Whether whoever asked may change all of a tab: for one cell that is closed to them Google refuses all of a batch. */
export const mayEdit = ({ protections }: SheetState): boolean => protections.every((each) => each.mayEdit);

/** The one tab of people, which serves all reviews; undefined while there is none of ours. */
export const peopleTabIn = ({ sheets }: SpreadsheetState): SheetState | undefined => sheets.find(({ about }) => about?.key === 'people');
