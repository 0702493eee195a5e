// Where a roster was read, in words: a tab by its title, a range as it is written.
import { sayHome, sayPeople } from '../words';

/** `roster` as the server answers it: a tab's title, or `'Sheet1'!A1:N40`. */
export const placeName = (roster: string): string =>
  roster.includes('!') ? sayPeople('range', { range: roster }) : sayPeople('tab', { title: roster });

/** The same within a sentence. */
export const placeInSentence = (roster: string): string =>
  roster.includes('!') ? sayHome('inRange', { range: roster }) : sayHome('inTab', { title: roster });
