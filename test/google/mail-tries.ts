// Every operation on mails and letters, as a rater may try it.
import { REVIEW } from './rater';

const to = [{ id: 'E008', last: '' }];
const how = { review: REVIEW, comments: true, rank: true };
export const MAIL_TRIES: readonly (readonly [op: string, args: object])[] = [
  ['readReminders', { review: REVIEW }],
  ['sendReminders', { review: REVIEW, to, words: 'x' }],
  ['settleReminder', { review: REVIEW, id: 'E008', sent: true }],
  ['tellReminder', { review: REVIEW, id: 'E008', last: '' }],
  ['readLetters', how],
  ['sendLetters', { ...how, to }],
  ['printLetters', { ...how, ids: ['E008'] }],
  ['handLetters', { review: REVIEW, to }],
  ['settleLetter', { review: REVIEW, id: 'E008', sent: true }],
  ['answerLetter', { review: REVIEW, id: 'E008', is: 'confirmed', text: '' }],
  ['readAutomatic', {}],
  ['saveAutomatic', { on: true, before: [1], after: [1], daysOff: true, hour: 9 }],
];
