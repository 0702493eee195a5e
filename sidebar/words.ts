// The sidebar's sentences, a speaker for each table, in the language that HR set, or else the one that the server set on the page.
import { signal } from '@preact/signals';
import { type Both, inLanguage } from '../src/i18n/both';
import { sidebarTells } from '../src/i18n/failures';
import { type Language, languageOf } from '../src/i18n/languages';
import { SIDEBAR } from '../src/i18n/texts';
import { type Words, wordsIn } from '../src/i18n/words';

/** What HR set; '' for the account's own. Whatever says something is drawn again when it changes. */
export const chosenLanguage = signal<Language | ''>('');

export const language = (): Language => chosenLanguage.value || pageLanguage();

/** The body keeps what the server set; the root has the language that is shown. */
const pageLanguage = (): Language => languageOf(document.body.lang || document.documentElement.lang);

type Texts = (typeof SIDEBAR)['en'];
/** Whoever says something is drawn again when the language changes: it is looked up at each saying. */
export const speaker =
  <T extends keyof Texts>(table: T): Words<Texts[T]> =>
  (key, ...values) =>
    wordsIn(SIDEBAR, table, language())(key, ...values);

/** For the functions. */
export const say = speaker('sidebar');
export const sayPlace = speaker('places');
export const sayHome = speaker('home');
export const sayFailure = speaker('failure');
export const sayTitle = speaker('titles');
/** Why the sidebar itself could not do something. */
export const tell: ReturnType<typeof sidebarTells> = (key, ...values) => sidebarTells(language())(key, ...values);
export const sayShare = speaker('share');
export const sayPasting = speaker('pasting');
export const saySettings = speaker('settings');
export const sayAutomatic = speaker('automatic');
export const sayPlans = speaker('plans');
export const sayPeople = speaker('people');
export const sayMend = speaker('mend');
export const sayRoster = speaker('roster');
export const sayClose = speaker('close');
export const sayAdjust = speaker('adjust');
export const sayCalibrate = speaker('calibrate');
export const sayExport = speaker('exported');
export const sayPerson = speaker('person');
export const sayLog = speaker('log');
export const sayLetters = speaker('letters');
export const sayLock = speaker('lock');
export const sayRemind = speaker('remind');
export const sayStages = speaker('stages');
export const sayEarlier = speaker('earlier');
export const sayNext = speaker('nextPeriod');
export const sayTargets = speaker('nextTargets');
export const sayAside = speaker('setAside');
export const sayPeriod = speaker('period');
export const sayPreview = speaker('preview');
export const sayCreating = speaker('creating');
export const sayKeeping = speaker('keeping');

/** A text in both languages, in the one that is shown. */
export const inWords = (text: Both): string => inLanguage(text, language());
