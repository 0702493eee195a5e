// Marks of columns that stand elsewhere than under their heading. Any editor of the file may put a mark on another column, or a second one:
// what is then read as a result would be something else. The heading tells, where one column alone has it.
import type { Both } from '../i18n/both';
import { placeMark, unplaceMark } from '../workbook/requests/requests';
import { factsOf, type TabKind } from '../workbook/tab-kinds';
import { columnsUnder, headingsOf, type MarkMend } from './column-marks';
import { headingOf, neededOn } from './needed-columns';
import { readingSentence } from './reading-sentences';
import { kindOf, type Place, type SheetState, type SpreadsheetState } from './spreadsheet';

/** The tabs that closing reads results from, and the one it writes to. Score tabs are not among them: what is read there is their rater's own. */
const RESULTS: ReadonlySet<TabKind | ''> = new Set<TabKind>([
  'summary',
  'comments',
  'interviews',
  'appeals',
  'adjustments',
  'stages',
  'history',
]);
export const holdsResults = (sheet: SheetState): boolean => RESULTS.has(kindOf(sheet));
const checked = ({ sheets }: SpreadsheetState, review?: string): readonly SheetState[] =>
  sheets.filter(
    (sheet) => holdsResults(sheet) && (review === undefined || sheet.about?.key === 'history' || sheet.about?.review === review),
  );

/** `review`: of its tabs and History alone; else of all. */
export const placedRanges = (state: SpreadsheetState, review?: string): readonly string[] => checked(state, review).map(headingsOf);

/** `values`: the answers to `placedRanges`, in its order. */
export const misplacedMarks = (
  state: SpreadsheetState,
  values: readonly (readonly (readonly unknown[])[])[],
  review?: string,
): readonly MarkMend[] =>
  checked(state, review).flatMap((sheet, n) =>
    Object.entries(headedOn(sheet)).flatMap(([value, heading]): readonly MarkMend[] => {
      const [found, ...others] = columnsUnder(values[n] ?? [], Object.values(heading));
      if (!found || others.length > 0) return [];
      const marked = sheet.places.filter((place) => place.on === 'column' && place.value === value);
      const wrong = marked.filter(({ at }) => at !== found.column);
      const lacking: readonly Place[] = marked.length > wrong.length ? [] : [{ on: 'column', at: found.column, value }];
      if (wrong.length + lacking.length === 0) return [];
      return [
        {
          ...{ sheet, marks: lacking },
          sentence: readingSentence(wrong.length > 0 ? 'columnMoved' : 'columnMark', { title: sheet.title, place: found.text }),
          requests: [...wrong.map((mark) => unplaceMark(sheet.sheetId, mark)), ...lacking.map((mark) => placeMark(sheet.sheetId, mark))],
        },
      ];
    }),
  );

/** The columns of a tab that their headings tell, by their marks. */
function headedOn(sheet: SheetState): Readonly<Record<string, Both>> {
  const kind = kindOf(sheet);
  const all = { ...neededOn(sheet), ...(kind === '' ? {} : factsOf(kind).headed) };
  return Object.fromEntries(Object.entries(all).map(([mark, heading]) => [mark, headingOf(heading)]));
}
