// The local host: Google's services for one spreadsheet, over Univer. In Jest it is opened by headless.ts, in the browser by the page.
import { type Book, newBook } from './book/book';
import type { Person } from './book/protection';
import { findRange, sheetCalled } from './book/ranges';
import { type Calls, type Costs, callsWith, REPORTED_COSTS, type When } from './calls';
import type { Engine } from './engine';
import { type Files, filesOn } from './files';
import { type CustomFunction, registerCustomFunctions } from './functions';
import type { Value } from './requests/handler';
import { htmlService } from './services/html';
import { type Locks, locksOf } from './services/lock';
import { type Mail, mailApp } from './services/mail';
import { missing } from './services/service';
import { logger, sessionService, utilitiesService } from './services/session';
import { sheetsService } from './services/sheets';
import { firstSelection, type Selection, spreadsheetApp } from './services/spreadsheet-app';
import { cacheService, propertiesService } from './services/store';
import type { Screen } from './services/ui';
import { type Edit, typeInto } from './typing';

export type HostOptions = {
  readonly title: string;
  /** The spreadsheet's: `en_US`, `zh_CN`, `de_DE`. */
  readonly locale: string;
  readonly timeZone: string;
  /** Who acts first, and who owns the file. */
  readonly user: string;
  readonly owner: string;
  /** The language of the acting person's account. */
  readonly userLocale: string;
  /** The project's HTML files by name, without their ending. */
  readonly files: Readonly<Record<string, string>>;
  readonly screen: Screen;
  readonly costs?: Costs;
  /** A spreadsheet to begin with, in place of an empty one. */
  readonly book?: Book;
  /** Milliseconds, for caches. */
  readonly now?: () => number;
};

export type Host = {
  /** The Sheets API, as the script sees it. Used outside an operation it is not counted. */
  readonly Spreadsheets: ReturnType<typeof sheetsService>['Spreadsheets'];
  /** Google's globals, to run a script with. */
  readonly globals: Readonly<Record<string, object>>;
  /** The spreadsheet as it now stands. */
  readonly book: Book;
  readonly engine: Engine;
  readonly files: Files;
  readonly calls: Calls;
  readonly locks: Locks;
  readonly outbox: readonly Mail[];
  readonly log: readonly string[];
  /** One execution of the script: everything is settled before it and after it. */
  readonly operation: <T>(run: () => T) => Promise<T>;
  readonly settle: () => Promise<void>;
  /** A person's edit, as the acting person or another. */
  readonly typeIn: (titleOrId: string | number, a1: string, typed: string | number | boolean, asUser?: string) => Promise<Edit>;
  /** A cell's value, settled: `Sheet1!B2`, a named range, or on the first sheet `B2`. */
  readonly value: (a1: string) => Value;
  /** All the values of a range, row by row. */
  readonly values: (a1: string) => Value[][];
  /** What a custom function threw in a cell, as its hover says it. */
  readonly errorIn: (a1: string) => string | undefined;
  readonly person: () => Person;
  readonly actAs: (email: string, locale?: string) => void;
  readonly select: (titleOrId: string | number, a1: string) => void;
  readonly selection: () => Selection;
  readonly register: (functions: Readonly<Record<string, CustomFunction>>) => void;
  /** Makes the n-th service call of the next operation fail: instead of it, or after it was carried out. */
  readonly failAtCall: (n: number | undefined, when?: When) => void;
  /** Called after each change of the book. */
  onShown: () => void;
};

/** Google's services that nothing of ours uses: they name themselves. */
const MISSING = [
  'DriveApp',
  'Drive',
  'GmailApp',
  'CalendarApp',
  'DocumentApp',
  'FormApp',
  'ScriptApp',
  'UrlFetchApp',
  'ContentService',
  'Browser',
  'Charts',
  'XmlService',
  'LanguageApp',
];

export function hostOn(engine: Engine, options: HostOptions): Host {
  const { title, locale, timeZone, owner, screen, costs = REPORTED_COSTS, now = Date.now } = options;
  const calls = callsWith(costs);
  const customFunctions = new Set<string>();
  const first = options.book ?? newBook({ spreadsheetId: engine.unitId, title, locale, timeZone });
  const files = filesOn(
    engine,
    { ...first, spreadsheetId: engine.unitId },
    { ownerEmail: owner, customFunctions, onShown: () => host.onShown() },
  );
  const outbox: Mail[] = [];
  const log: string[] = [];
  let acting = { email: options.user, locale: options.userLocale };
  let selected = firstSelection(files.book());
  let execution: object = {};

  const person = (): Person => ({ email: acting.email, owner: acting.email === owner });
  const user = () => acting.email;
  /** The selected tab may be gone. */
  const selection = () =>
    files.book().sheets.some(({ properties }) => properties.sheetId === selected.sheetId) ? selected : firstSelection(files.book());
  const select = (next: Selection) => {
    selected = next;
  };
  const sheets = sheetsService(calls, files, person);
  const locks = locksOf(calls, user, () => execution);

  const errors = new Map<string, string>();
  const register = (functions: Readonly<Record<string, CustomFunction>>) => {
    for (const name of Object.keys(functions)) customFunctions.add(name.toUpperCase());
    registerCustomFunctions(engine, functions, (name, { sheetId, row, column }, call) => {
      const place = `${sheetId}!${row},${column}`;
      errors.delete(place);
      try {
        return calls.during('custom function', call);
      } catch (error) {
        errors.set(place, error instanceof Error ? error.message : `${name}: ${error}`);
        throw error;
      }
    });
    files.calculation.touch();
  };

  const valuesIn = (a1: string): Value[][] => {
    const { sheet, box } = findRange(files.book(), a1);
    const line = (length: number) => Array.from({ length }, (_, n) => n);
    return line(box.bottom - box.top).map((r) =>
      line(box.right - box.left).map((c) => files.reader.value(sheet, box.top + r, box.left + c)),
    );
  };

  const host: Host = {
    Spreadsheets: sheets.Spreadsheets,
    globals: {
      ...Object.fromEntries(MISSING.map((name) => [name, missing(name)])),
      Sheets: sheets,
      SpreadsheetApp: spreadsheetApp(calls, { book: files.book, selection, select, ownerEmail: owner }, screen),
      HtmlService: htmlService(calls, options.files),
      Session: sessionService(calls, { email: user, ownerEmail: () => owner, locale: () => acting.locale, timeZone: () => timeZone }),
      PropertiesService: propertiesService(calls, user),
      CacheService: cacheService(calls, user, now),
      LockService: locks.service,
      MailApp: mailApp(calls, outbox),
      Utilities: utilitiesService(calls),
      Logger: logger(calls, log),
    },
    get book() {
      return files.book();
    },
    engine,
    files,
    calls,
    locks,
    outbox,
    log,
    settle: files.calculation.settle,
    operation: async (run) => {
      await files.calculation.settle();
      execution = {};
      try {
        return calls.during('operation', run);
      } finally {
        locks.release(execution);
        await files.calculation.settle();
      }
    },
    typeIn: (titleOrId, a1, typed, asUser = acting.email) =>
      typeInto(files, titleOrId, a1, typed, { email: asUser, owner: asUser === owner }),
    value: (a1) => valuesIn(a1)[0]?.[0] ?? '',
    values: valuesIn,
    errorIn: (a1) => {
      const { sheet, box } = findRange(files.book(), a1);
      return errors.get(`${sheet.properties.sheetId}!${box.top},${box.left}`);
    },
    person,
    actAs: (email, language = acting.locale) => {
      acting = { email, locale: language };
    },
    selection,
    select: (titleOrId, a1) => {
      const sheet = sheetCalled(files.book(), titleOrId);
      const { box } = findRange(files.book(), `'${sheet.properties.title.replace(/'/g, "''")}'!${a1}`);
      select({ sheetId: sheet.properties.sheetId, box });
    },
    register,
    failAtCall: calls.failAt,
    onShown: () => {},
  };
  return host;
}
