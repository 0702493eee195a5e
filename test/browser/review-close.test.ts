// Closing a period in a real browser, by keyboard: people are set aside and steps waived with a reason, taken back, and what is left decides.
import * as en from '../../src/i18n/en/sidebar-close';
import * as home from '../../src/i18n/en/sidebar-review';
import { fill } from '../../src/i18n/fill';
import type { Args } from '../../src/rpc/contract';
import { CLOSED, closing, DONE, ended } from './close-server';
import { browserForTests } from './launch';
import { openReview } from './open-review';
import { ok, PLANS, REVIEW, RUNNING } from './review-server';
import { heading } from './review-steps';

jest.setTimeout(600_000);

const browser = browserForTests();
const say = en.close;

test('what is in the way goes with each reason, focus stays on the page, and the server is told exactly that', async () => {
  const asked: Args<'closeReview'>[] = [];
  const { page, put } = await openReview(browser(), {
    script: {
      ...closing(),
      closeReview: (args) => {
        asked.push(args);
        return ok(DONE);
      },
    },
  });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const button = (name: string) => page.getByRole('button', { name });
  await button(say.way).press('Enter');
  await heading(page, say.title);
  await page
    .getByText(fill(say.off, { count: 3 }))
    .first()
    .waitFor();
  await button(say.close).press('Enter'); // off: nothing happens
  // one person set aside goes from both things that lack them
  await button(fill(say.setAside, { name: '邓雨晴' }))
    .first()
    .press('Enter');
  await page.keyboard.type('Left on 17 Jul');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe(say.reasonAside);
  await page.keyboard.press('Enter');
  expect(await focused()).toContain(say.missing);
  await page
    .getByText(fill(say.off, { count: 2 }))
    .first()
    .waitFor();
  // a reason that is cancelled or blank changes nothing
  await button(say.waive).first().press('Enter');
  await page.keyboard.type('   ');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await button(say.cancel).press('Enter');
  await page
    .getByText(fill(say.off, { count: 2 }))
    .first()
    .waitFor();
  for (const why of ['no room for a talk', 'told by phone']) {
    await button(say.waive).first().press('Enter');
    await page.getByText(say.whoReads).waitFor();
    await page.keyboard.type(why);
    await page.getByRole('button', { name: say.reasonWaive, exact: true }).press('Enter');
  }
  await page.getByText(say.rows).waitFor();
  // taken back it is in the way again
  await button(fill(say.takeBack, { name: '邓雨晴' })).press('Enter');
  await page.getByText(say.offOne).first().waitFor();
  await button(fill(say.setAside, { name: '邓雨晴' }))
    .first()
    .press('Enter');
  await page.keyboard.type('=left');
  await page.getByRole('button', { name: say.reasonAside, exact: true }).press('Enter');
  await button(say.close).press('Enter');
  await page.getByText(fill(say.closed, { period: '2026, first half' })).waitFor();
  expect(asked).toEqual([
    {
      review: RUNNING.id,
      aside: { E020: '=left' },
      waived: { interviews: 'no room for a talk', 'stage:release': 'told by phone' },
    },
  ]);
  put({ readReview: () => ok({ ...RUNNING, closed: CLOSED }) });
  await button(say.home).press('Enter');
  await button(say.reopenWay).waitFor();
  expect(await button(home.home.next).count()).toBe(1);
});

test('a closed review whose next period has a review leads there, not to another start', async () => {
  const later = { ...REVIEW, id: 'r-2', period: '2026-H2' };
  const read = (args: Args<'readReview'>) =>
    ok(args.review === 'r-2' ? { ...RUNNING, id: 'r-2', period: '2026-H2' } : { ...RUNNING, closed: CLOSED });
  const { page } = await openReview(browser(), {
    script: { ...ended(), listPlans: () => ok({ plans: PLANS, reviews: [later, REVIEW] }), readReview: read },
  });
  expect(await button(home.home.next).count()).toBe(0);
  await button(fill(home.home.later, { period: '2026, second half' })).click();
  await page.getByRole('heading', { name: /2026, second half/ }).waitFor();

  function button(name: string) {
    return page.getByRole('button', { name, exact: true });
  }
});

test('a closed review is reopened with a reason, and Home runs on', async () => {
  const asked: Args<'reopenReview'>[] = [];
  const { page, put } = await openReview(browser(), {
    script: {
      ...ended(),
      reopenReview: (args) => {
        asked.push(args);
        return ok({ reopened: true });
      },
    },
  });
  await page.getByRole('button', { name: say.reopenWay }).press('Enter');
  await page.getByText(/What was waived to close it.* is asked again then/).waitFor();
  await page.getByRole('button', { name: say.reopen, exact: true }).press('Enter'); // off without a reason
  await page.getByLabel(say.reopenWhy).fill('A figure was wrong ');
  put({ readReview: () => ok(RUNNING) });
  await page.getByRole('button', { name: say.reopen, exact: true }).press('Enter');
  await page.getByRole('button', { name: say.way }).waitFor();
  expect(asked).toEqual([{ review: RUNNING.id, reason: 'A figure was wrong' }]);
});
