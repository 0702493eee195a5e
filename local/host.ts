// The local host: Google's services for one spreadsheet, over Univer. In Jest it is opened by headless.ts, in the browser by the page.
import { type Book, newBook } from './book/book';
import type { Person } from './book/protection';
import { findRange } from './book/ranges';
import { type Calls, type Costs, callsWith, REPORTED_COSTS, type When } from './calls';
import type { Engine } from './engine';
import { type Files, filesOn } from './files';
import type { CustomFunction } from './functions';
import { operationsOf } from './operations';
import { type PeopleOptions, peopleOf } from './people';
import type { Value } from './requests/handler';
import { selectedIn } from './selected';
import { globalsOf } from './services/globals';
import type { Locks } from './services/lock';
import { type Mail, RECIPIENTS_A_DAY } from './services/mail';
import type { sheetsService } from './services/sheets';
import type { Selection } from './services/spreadsheet-app';
import type { Stores } from './services/store';
import type { Trigger } from './services/triggers';
import type { Screen } from './services/ui';
import { throwingOn } from './thrown';
import { inTurns, type Turns } from './turns';
import { type Edit, typeInto } from './type-into-cell';
import { mendBuiltIns } from './univer/built-ins';
import { valuesIn } from './values/read';

export type HostOptions = PeopleOptions & {
  readonly title: string;
  /** The spreadsheet's: `en_US`, `zh_CN`, `de_DE`. */
  readonly locale: string;
  readonly timeZone: string;
  /** Refuses protections that name whoever cannot open the file: Google does not document what it does with them. */
  readonly knownEditorsOnly?: boolean;
  /** Whether Google tells the script who acts; it does not for some accounts. */
  readonly tellsEmail?: boolean;
  /** The project's HTML files by name, without their ending. */
  readonly files: Readonly<Record<string, string>>;
  readonly screen: Screen;
  readonly costs?: Costs;
  /** A spreadsheet to begin with, in place of an empty one. */
  readonly book?: Book;
  /** Milliseconds, for caches and the day's mails. */
  readonly now?: () => number;
  /** What the script keeps beside the spreadsheet; the page gives them, to save and to show. */
  readonly properties?: Stores;
  readonly outbox?: Mail[];
  /** Daily runs that people have made. */
  readonly triggers?: Trigger[];
  /** What the manifest asks for; all there is where left out. */
  readonly scopes?: readonly string[];
  /** How many recipients a day the account may write to. */
  readonly mailQuota?: number;
  /** The spreadsheet's address as the script is told it, where it is not Google's. */
  readonly url?: string;
  /** Called when the script selects cells or opens a tab. */
  readonly onSelect?: (selection: Selection) => void;
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
  readonly triggers: readonly Trigger[];
  readonly log: readonly string[];
  /** One execution of the script: everything is settled before it and after it. */
  readonly operation: <T>(run: () => T) => Promise<T>;
  readonly settle: () => Promise<void>;
  /** Runs something when no operation is under way, and keeps operations waiting until it is over. */
  readonly turn: Turns;
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

export function hostOn(engine: Engine, options: HostOptions): Host {
  const { title, locale, timeZone, owner, screen, costs = REPORTED_COSTS, now = Date.now } = options;
  mendBuiltIns(engine);
  const calls = callsWith(costs);
  const customFunctions = new Set<string>();
  const first = { ...(options.book ?? newBook({ spreadsheetId: '', title, locale, timeZone })), spreadsheetId: engine.unitId };
  const people = peopleOf(options);
  const canOpen = (email: string) => [owner, options.user, ...people.editors()].some((each) => each.toLowerCase() === email.toLowerCase());
  const files = filesOn(engine, first, {
    ownerEmail: owner,
    customFunctions,
    ...(options.knownEditorsOnly && { canOpen }),
    onShown: () => host.onShown(),
  });
  const { book, calculation, reader } = files;
  const outbox = options.outbox ?? [];
  const triggers = options.triggers ?? [];
  const log: string[] = [];
  const turn = inTurns();
  const { acting, actAs, personOf, editors, addEditors } = people;
  const person = () => personOf(acting().email);
  const selected = selectedIn(book, options.onSelect);
  const { locks, operation } = operationsOf(calls, turn, calculation, () => acting().email);
  const { register, thrownAt } = throwingOn(engine, calls, customFunctions, calculation.touch, book);
  const globals = globalsOf({
    calls,
    files,
    desk: { book, selection: selected.now, select: selected.byScript, ownerEmail: owner, url: options.url, editors, addEditors },
    screen,
    person,
    email: () => (options.tellsEmail === false ? '' : acting().email),
    language: () => acting().language,
    timeZone,
    now,
    pages: options.files,
    mail: { outbox, scopes: options.scopes, now, quota: options.mailQuota ?? RECIPIENTS_A_DAY },
    triggers: { triggers, scopes: options.scopes },
    log,
    properties: options.properties ?? new Map(),
    lockService: locks.service,
  });
  const values = (a1: string) => valuesIn(reader, findRange(book(), a1));
  const value = (a1: string): Value => values(a1)[0]?.[0] ?? '';

  const host: Host = {
    Spreadsheets: globals.Sheets.Spreadsheets,
    globals,
    get book() {
      return book();
    },
    engine,
    files,
    calls,
    locks,
    outbox,
    triggers,
    log,
    settle: calculation.settle,
    turn,
    operation,
    typeIn: (titleOrId, a1, typed, asUser = acting().email) => turn(() => typeInto(files, titleOrId, a1, typed, personOf(asUser))),
    value,
    values,
    errorIn: (a1) => {
      const { sheet, box } = findRange(book(), a1);
      return value(a1) === '#ERROR!' ? thrownAt(sheet.properties.sheetId, box.top, box.left) : undefined;
    },
    person,
    actAs,
    selection: selected.now,
    select: selected.byPerson,
    register,
    failAtCall: calls.failAt,
    onShown: () => {},
  };
  return host;
}
