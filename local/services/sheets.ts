// The advanced service Sheets: Google's API as a script calls it.
import { type Book, newBook } from '../book/book';
import { parseMask } from '../book/field-mask';
import { metadataMatching, placesMatching } from '../book/metadata';
import type { Person } from '../book/protection';
import { findRange } from '../book/ranges';
import type { DataFilter, Request } from '../book/schema';
import type { Calls } from '../calls';
import type { Files } from '../files';
import { checkFields, checkMask, checkMasks } from '../requests/fields';
import { given, notHere } from '../requests/handler';
import { asTold } from '../values/as-told';
import { type Rendering, readByDataFilter, readRange } from '../values/ranges';
import { answer, getSpreadsheet } from '../values/spreadsheet';
import { writeRanges } from '../values/write';
import { service } from './service';

type BatchUpdate = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
type ValuesUpdate = GoogleAppsScript.Sheets.Schema.BatchUpdateValuesRequest;
type ByFilter = GoogleAppsScript.Sheets.Schema.BatchGetValuesByDataFilterRequest;
type GetByFilter = GoogleAppsScript.Sheets.Schema.GetSpreadsheetByDataFilterRequest;
type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;

/** What a script's own objects become on their way to Google: plain data, without what is null or undefined. */
const sent = <T>(body: T): T => JSON.parse(JSON.stringify(body), (_, value) => value ?? undefined);

export function sheetsService(calls: Calls, files: Files, person: () => Person) {
  const values = service(calls, 'Sheets.Spreadsheets.Values', {
    get: (id: string, range: string, options: Rendering = {}) => {
      const book = files.find(id);
      return readRange(book, files.readerFor(book), findRange(book, range), options);
    },
    batchGet: (id: string, { ranges, ...options }: Rendering & { readonly ranges?: readonly string[] | string } = {}) => {
      const book = files.find(id);
      const valueRanges = [given(ranges, 'ranges')]
        .flat()
        .map((range) => readRange(book, files.readerFor(book), findRange(book, range), options));
      return { spreadsheetId: id, valueRanges };
    },
    batchGetByDataFilter: (body: ByFilter, id: string) => {
      checkFields(body, 'BatchGetValuesByDataFilterRequest');
      const book = files.find(id);
      const { dataFilters = [], ...options } = sent(body) as ByFilter & Rendering;
      return { spreadsheetId: id, valueRanges: readByDataFilter(book, files.readerFor(book), dataFilters, options) };
    },
    batchUpdate: (body: ValuesUpdate, id: string) => {
      checkFields(body, 'BatchUpdateValuesRequest');
      notHere(body.includeValuesInResponse || undefined, 'includeValuesInResponse');
      const { book, responses } = writeRanges(files.find(id), body.data ?? [], body.valueInputOption, person());
      files.replace(book);
      const total = (count: (response: (typeof responses)[number]) => number) =>
        responses.reduce((sum, response) => sum + count(response), 0);
      return {
        spreadsheetId: id,
        responses,
        totalUpdatedRows: total(({ updatedRows }) => updatedRows),
        totalUpdatedColumns: total(({ updatedColumns }) => updatedColumns),
        totalUpdatedCells: total(({ updatedCells }) => updatedCells),
        totalUpdatedSheets: new Set(responses.map(({ updatedRange }) => updatedRange.replace(/![^!]*$/, ''))).size,
      };
    },
  });

  const batchUpdate = (body: BatchUpdate, id: string) => {
    checkFields(body, 'BatchUpdateSpreadsheetRequest');
    notHere(body.includeSpreadsheetInResponse || undefined, 'includeSpreadsheetInResponse');
    const requests: Request[] = sent(body).requests ?? [];
    if (requests.length === 0) throw new Error('Must specify at least one request.');
    checkMasks(requests);
    return { spreadsheetId: id, replies: sent(asTold(files.apply(id, requests, person()))) };
  };

  const spreadsheets = service(calls, 'Sheets.Spreadsheets', {
    Values: values,
    DeveloperMetadata: service(calls, 'Sheets.Spreadsheets.DeveloperMetadata', {
      search: ({ dataFilters = [] }: { readonly dataFilters?: readonly DataFilter[] }, id: string) => ({
        matchedDeveloperMetadata: dataFilters.flatMap((filter) =>
          metadataMatching(files.find(id), filter).map((developerMetadata) => ({ developerMetadata, dataFilters: [filter] })),
        ),
      }),
    }),
    batchUpdate,
    get: (id: string, options: Parameters<typeof getSpreadsheet>[3] = {}) => {
      const book = files.find(id);
      if (options.fields) checkMask(parseMask(options.fields), 'Spreadsheet', options.fields);
      return getSpreadsheet(book, files.readerFor(book), person(), options);
    },
    getByDataFilter: (body: GetByFilter, id: string, options: { readonly fields?: string } = {}) => {
      checkFields(body, 'GetSpreadsheetByDataFilterRequest');
      const book = files.find(id);
      const { dataFilters = [], includeGridData = false } = sent(body);
      const mask = options.fields ? parseMask(options.fields) : true;
      const places = dataFilters.flatMap((filter) => placesMatching(book, filter));
      return answer(book, files.readerFor(book), person(), mask, mask === true ? includeGridData : true, places);
    },
    create: (body: Spreadsheet = {}) => {
      checkFields(body, 'Spreadsheet');
      const book = created(sent(body), files.book());
      files.add(book);
      const requests = sheetsAsked(sent(body), book);
      if (requests.length > 0) files.apply(book.spreadsheetId, requests, person());
      return getSpreadsheet(files.find(book.spreadsheetId), files.readerFor(book), person(), {});
    },
  });
  return service(calls, 'Sheets', { Spreadsheets: spreadsheets });
}

function created({ properties = {}, ...rest }: Spreadsheet, { properties: like }: Book): Book {
  const { sheets: _, ...others } = rest;
  for (const field of Object.keys(others)) notHere(field, `${field} in create: write them by batchUpdate`);
  const { title = 'Untitled spreadsheet', locale = 'en_US', timeZone = like.timeZone } = properties;
  return newBook({ spreadsheetId: `local-${crypto.randomUUID()}`, title, locale, timeZone });
}

/** The sheets asked for stand in place of the one that a new spreadsheet has. */
function sheetsAsked({ sheets = [] }: Spreadsheet, book: Book): Request[] {
  if (sheets.length === 0) return [];
  const firstId = book.sheets[0]?.properties.sheetId ?? 0;
  for (const { properties: _, ...others } of sheets)
    for (const field of Object.keys(others)) notHere(field, `sheets.${field} in create: write them by batchUpdate`);
  const spare = 2_147_483_646; // out of the way of the ids and titles asked for
  const titles = titlesFor(sheets.map(({ properties }) => properties?.title));
  return [
    { addSheet: { properties: { sheetId: spare, title: ' ' } } },
    { deleteSheet: { sheetId: firstId } },
    ...sheets.map(({ properties = {} }, index) => ({ addSheet: { properties: { ...properties, title: titles[index], index } } })),
    { deleteSheet: { sheetId: spare } },
  ];
}

/** Without one, `Sheet1`, `Sheet2` and so on, past those that are asked for. */
function titlesFor(asked: readonly (string | undefined)[]): string[] {
  const taken = new Set(asked.map((title) => title?.toLowerCase()));
  let n = 0;
  return asked.map((title) => {
    if (title !== undefined) return title;
    do n++;
    while (taken.has(`sheet${n}`));
    return `Sheet${n}`;
  });
}
