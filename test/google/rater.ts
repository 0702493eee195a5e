// A review that is shared, and a rater who tries things in it: asked as the sidebar asks, and written to as every editor of the file may.
import { argsFor, inputCell, PLAN_5, tabOf, workbook } from './workbook';

export const REVIEW = 'plan-05:2026-H1';
export const [HR, LI_MIN, WANG_LEI] = ['e4@example.com', 'e8@example.com', 'e5@example.com'] as const;
const RATERS = ['e1', 'e2', 'e3', 'e5', 'e6', 'e7', 'e8', 'e10'].map((name) => `${name}@example.com`);
/** What a rater would like. */
export const SETTINGS = { language: '', theme: 'light', sender: '', hr: [LI_MIN] };
export const OWN_TAB = tabOf('评分·李敏');
export const OTHER_TAB = tabOf('评分·王磊');

type Made = Awaited<ReturnType<typeof workbook>>;
export type Batch = NonNullable<Parameters<Made['host']['Spreadsheets']['batchUpdate']>[0]['requests']>;

/** For a file's tests: one workbook, and before each test the rater is who acts. */
export function raterForTests() {
  let made: Made;
  /** A cell of the rater's own. */
  let own = '';
  beforeAll(async () => {
    made = await workbook();
    expect((await made.ask('createReview', argsFor(PLAN_5))).error).toBeUndefined();
    expect((await made.ask('grantAccess', { review: REVIEW, emails: RATERS })).error).toBeUndefined();
    own = inputCell(made.host, OWN_TAB);
  });
  afterAll(() => made.host.dispose());
  beforeEach(() => made.host.actAs(LI_MIN));

  const as = (email: string, op: string, args: object) => {
    made.host.actAs(email);
    return made.ask(op, args, 'en');
  };
  /** By the page of the API, or a script of one's own. */
  const writeAs = (email: string, ...requests: Batch) => {
    made.host.actAs(email);
    return made.host.operation(() => made.host.Spreadsheets.batchUpdate({ requests }, made.host.book.spreadsheetId));
  };
  const sheetOf = (title: string) => {
    const sheet = made.host.book.sheets.find(({ properties }) => properties.title === title);
    if (!sheet) throw new Error(`no ${title}`);
    return sheet;
  };
  return {
    host: () => made.host,
    own: () => own,
    as,
    /** A function of the script, as any page of its may call it. */
    run: (name: string, ...values: readonly unknown[]) => made.script.call(name, ...values),
    writeAs,
    write: (...requests: Batch) => writeAs(LI_MIN, ...requests),
    sheetOf,
    idOf: (title: string): number => sheetOf(title).properties.sheetId ?? -1,
    /** What Home says is amiss. */
    repairs: async (): Promise<readonly string[]> =>
      ((await as(HR, 'readReview', { review: REVIEW })).value as { repair: { en: string }[] }).repair.map(({ en }) => en),
    /** Nobody but HR is HR, and a rater sees their own tab alone. */
    expectNothingWon: async () => {
      expect((await as(LI_MIN, 'saveSettings', SETTINGS)).error.code).toBe('notHr');
      const { value } = await as(LI_MIN, 'readReview', { review: REVIEW });
      const { hr, progress } = value as { hr: boolean; progress: { title: string }[] };
      expect([hr, progress.map(({ title }) => title)]).toEqual([false, [OWN_TAB]]);
      expect((await as(HR, 'readReview', { review: REVIEW })).value).toMatchObject({ hr: true });
    },
  };
}

export const mark = (metadataKey: string, value: object, sheetId?: number) => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey,
      metadataValue: JSON.stringify(value),
      visibility: 'DOCUMENT',
      location: sheetId === undefined ? { spreadsheet: true } : { sheetId },
    },
  },
});

/** A mark on a row or a column. */
export const place = (sheetId: number, dimension: 'ROWS' | 'COLUMNS', startIndex: number, metadataValue: string) => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey: 'st.place',
      metadataValue,
      visibility: 'DOCUMENT',
      location: { dimensionRange: { sheetId, dimension, startIndex, endIndex: startIndex + 1 } },
    },
  },
});

export const unmark = (metadataKey: string, sheetId?: number) => ({
  deleteDeveloperMetadata: {
    dataFilter: { developerMetadataLookup: { metadataKey, ...(sheetId !== undefined && { metadataLocation: { sheetId } }) } },
  },
});
