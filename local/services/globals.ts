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
import type { Screen } from './ui';

/** Services that nothing of ours uses: they name themselves. */
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
    Utilities: utilitiesService(calls),
    Logger: logger(calls, rest.log),
  };
}
