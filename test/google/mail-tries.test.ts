// What a rater may try with mails and letters, by any operation: nothing is read, sent or noted.
import { LI_MIN, REVIEW, raterForTests } from './rater';

jest.setTimeout(600_000); // a whole workbook calculates

const { host, as } = raterForTests();

test('mails and letters are HR’s: a rater reads none, sends none, and notes nothing', async () => {
  const [before, to] = [host().book, [{ id: 'E008', last: '' }]];
  const how = { review: REVIEW, comments: true, rank: true };
  const tries: readonly (readonly [op: string, args: object])[] = [
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
  ];
  for (const [op, args] of tries) expect([op, (await as(LI_MIN, op, args)).error?.code]).toEqual([op, 'notHr']);
  expect([host().outbox, host().book === before]).toEqual([[], true]);
});
