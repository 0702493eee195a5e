// Google's globals, as a script finds them.
import type { Person } from '../book/protection';
import type { Calls } from '../calls';
import type { Files } from '../files';
import { htmlService } from './html';
import { type MailOptions, mailApp } from './mail';
import { missing } from './service';
import { logger, sessionService, utilitiesService } from './session';
import { sheetsService } from './sheets';
import { type Desk, spreadsheetApp } from './spreadsheet-app';
import { cacheService, propertiesService, type Stores } from './store';
import { scriptApp, type TriggerOptions } from './triggers';
import type { Screen } from './ui';

/** Services that nothing of ours uses: they name themselves. */
const MISSING = [
  'DriveApp',
  'Drive',
  'GmailApp',
  'CalendarApp',
  'DocumentApp',
  'FormApp',
  'UrlFetchApp',
  'ContentService',
  'Browser',
  'Charts',
  'XmlService',
  'LanguageApp',
];

type Parts = {
  readonly calls: Calls;
  readonly files: Files;
  readonly desk: Desk;
  readonly screen: Screen;
  readonly person: () => Person;
  /** The person's e-mail address as the script is told it. */
  readonly email: () => string;
  /** The language of the person's account. */
  readonly language: () => string;
  readonly timeZone: string;
  readonly now: () => number;
  readonly pages: Readonly<Record<string, string>>;
  readonly mail: MailOptions;
  readonly triggers: TriggerOptions;
  readonly log: string[];
  readonly properties: Stores;
  readonly lockService: object;
};

export function globalsOf({ calls, files, desk, screen, person, ...rest }: Parts) {
  const user = () => person().email;
  return {
    ...Object.fromEntries(MISSING.map((name) => [name, missing(name)])),
    Sheets: sheetsService(calls, files, person),
    SpreadsheetApp: spreadsheetApp(calls, desk, screen),
    HtmlService: htmlService(calls, rest.pages),
    Session: sessionService(calls, { email: rest.email, locale: rest.language, timeZone: () => rest.timeZone }),
    PropertiesService: propertiesService(calls, user, rest.properties),
    CacheService: cacheService(calls, user, rest.now),
    LockService: rest.lockService,
    MailApp: mailApp(calls, rest.mail),
    ScriptApp: scriptApp(calls, user, rest.timeZone, rest.triggers),
    Utilities: utilitiesService(calls),
    Logger: logger(calls, rest.log),
    Date: clockOf(rest.now),
  };
}

/** The script's Date, by the host's clock where that is another than the machine's. */
function clockOf(now: () => number): DateConstructor {
  if (now === Date.now) return Date;
  return class extends Date {
    constructor(...values: readonly unknown[]) {
      super(...((values.length > 0 ? values : [now()]) as [number]));
    }
    static override readonly now = now;
  } as DateConstructor;
}
