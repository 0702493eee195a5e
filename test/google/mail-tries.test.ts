// What a rater may try with mails and letters, by any operation: nothing is read, sent or noted.
import { MAIL_TRIES } from './mail-tries';
import { LI_MIN, raterForTests } from './rater';

jest.setTimeout(600_000); // a whole workbook calculates

const { host, as } = raterForTests();

test('mails and letters are HR’s: a rater reads none, sends none, and notes nothing', async () => {
  const before = host().book;
  for (const [op, args] of MAIL_TRIES) expect([op, (await as(LI_MIN, op, args)).error?.code]).toEqual([op, 'notHr']);
  expect([host().outbox, host().book === before]).toEqual([[], true]);
});
