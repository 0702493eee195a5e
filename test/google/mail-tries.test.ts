// What a rater may try with mails and letters, by any operation: nothing is read, sent or noted.
import { MAIL_TRIES } from './mail-tries';
import { HR, LI_MIN, raterForTests } from './rater';

jest.setTimeout(600_000); // a whole workbook calculates

const { host, as, run } = raterForTests();

test('mails and letters are HR’s: a rater reads none, sends none, and notes nothing', async () => {
  const before = host().book;
  for (const [op, args] of MAIL_TRIES) expect([op, (await as(LI_MIN, op, args)).error?.code]).toEqual([op, 'notHr']);
  expect([host().outbox, host().book === before]).toEqual([[], true]);
});

test('the daily run, asked for by a rater’s own page, sends nothing and leaves HR’s as it is', async () => {
  const days = { before: [], after: Array.from({ length: 20 }, (_, n) => n + 1), daysOff: true, hour: 9 };
  expect((await as(HR, 'saveAutomatic', { ...days, on: true })).error).toBeUndefined();
  const [made] = host().triggers;
  const before = host().book;
  host().actAs(LI_MIN);
  for (const event of [undefined, {}, { triggerUid: '' }, { triggerUid: 'x' }]) await run('remindDaily', event);
  expect([host().outbox, host().triggers, host().book === before]).toEqual([[], [made], true]);
});
