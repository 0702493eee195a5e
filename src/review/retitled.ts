// Tabs of older reviews get the ending that tells them from a new one's, as with the first review of a second plan; what HR has named stays.
import type { Request } from '../workbook/requests/requests';
import { isShared } from '../workbook/tab-kinds';
import { areOfSeveral, type Ended, endingOf, foldTitle, freeTitle, legal, withoutEnding } from '../workbook/title-endings';
import { mayEdit, type SheetState, type SpreadsheetState } from './spreadsheet';

/** The reviews of which there are tabs. */
const reviewsIn = ({ reviews, sheets }: SpreadsheetState): readonly Ended[] => {
  const own = new Set(sheets.flatMap(({ about }) => (about && !isShared(about.key) ? [about.review] : [])));
  return reviews.flatMap(({ record }) => (own.has(record.id) ? [record] : []));
};

/** Their plans. */
export const plansIn = (state: SpreadsheetState): readonly string[] => [...new Set(reviewsIn(state).map(({ plan }) => plan))];

/** Every tab's title as it is once there is a review of that plan too, by the tab's id. */
export function titlesBeside(state: SpreadsheetState, plan: string): ReadonlyMap<number, string> {
  const several = areOfSeveral([...plansIn(state), plan]);
  const titles = new Map(state.sheets.map(({ sheetId, title }) => [sheetId, title]));
  const used = new Set([...titles.values()].map(foldTitle));
  const records = new Map(state.reviews.map(({ record }) => [record.id, record]));
  for (const sheet of state.sheets) {
    const record = sheet.about && !isShared(sheet.about.key) ? records.get(sheet.about.review) : undefined;
    // one that says its plan goes on saying it
    if (!record || !mayEdit(sheet) || sheet.title.endsWith(endingOf(record, true))) continue;
    const wanted = wantedOf(sheet, record);
    if (wanted === undefined) continue;
    const { title } = freeTitle(wanted, endingOf(record, several), (each) => each !== sheet.title && used.has(foldTitle(each)));
    titles.set(sheet.sheetId, title);
    used.add(foldTitle(title));
  }
  return titles;
}

/** What changes of them. */
export const retitled = ({ sheets }: SpreadsheetState, titles: ReadonlyMap<number, string>): readonly Request[] =>
  sheets.flatMap(({ sheetId, title: before }): readonly Request[] => {
    const title = titles.get(sheetId) ?? before;
    return title === before ? [] : [{ updateSheetProperties: { properties: { sheetId, title }, fields: 'title' } }];
  });

/**
 * What the tab is called without its ending; undefined where HR has named it. The description of its protection is the title that it was made
 * with.
 */
function wantedOf({ title, protections }: SheetState, record: Ended): string | undefined {
  const made = protections.find(({ range }) => range === undefined)?.description;
  if (made === undefined) return undefined;
  const isOurs = title === made || (title.endsWith(endingOf(record, false)) && calledIn(title, record) === calledIn(made, record));
  return isOurs ? legal(calledIn(title, record)) : undefined;
}

/** Before all tabs said their period, it stood in brackets, and only on the second tab of a name. */
function calledIn(title: string, record: Ended): string {
  for (const ending of [endingOf(record, true), endingOf(record, false)]) if (title.endsWith(ending)) return withoutEnding(title, ending);
  const begins = ` (${record.period}`;
  const at = title.lastIndexOf(begins);
  return at >= 0 && /^( \d+)?\)$/.test(title.slice(at + begins.length)) ? title.slice(0, at) : title;
}
