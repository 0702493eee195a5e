// Locking in a real browser, by keyboard: a reason where rows are not done, opening a tab again, and settling what changed after the lock.
import * as en from '../../src/i18n/en/sidebar-lock';
import { fill } from '../../src/i18n/fill';
import type { Args } from '../../src/rpc/contract';
import { browserForTests } from './launch';
import { AMISS_AT_HOME, AT_HOME, CHANGED, LOCKED, locking, NEXT, READY, SHUT, UNCHANGED, UNFINISHED } from './lock-server';
import { openReview } from './open-review';
import { ok, RUNNING } from './review-server';
import { heading } from './review-steps';

jest.setTimeout(600_000);

const browser = browserForTests();
const say = en.lock;

test('with rows that are not done it is off until a reason says something; pressed twice it is asked for once', async () => {
  const asked: Args<'lockScores'>[] = [];
  const { page, put } = await openReview(browser(), {
    script: {
      ...locking(NEXT, UNFINISHED),
      lockScores: async (args) => {
        asked.push(args);
        await new Promise((resolve) => setTimeout(resolve, 300));
        return ok({ locked: LOCKED, rows: 52 });
      },
    },
  });
  const lock = page.getByRole('button', { name: fill(say.lockTabs, { count: 6 }) });
  await page.getByRole('button', { name: say.way }).press('Enter');
  await heading(page, say.title);
  await page.getByText('许诺 E016').waitFor();
  await page.getByText(say.offReason).first().waitFor();
  await lock.press('Enter');
  await page.getByLabel(say.whyUnfinished).fill('ill ');
  await lock.press('Enter');
  await page.getByLabel(say.whyUnfinished).fill(' He is ill until August ');
  await lock.press('Enter');
  await page.getByRole('button', { name: say.locking }).press('Enter');
  await page.getByText(say.locked).first().waitFor();
  expect(asked).toEqual([{ review: RUNNING.id, reason: 'He is ill until August' }]);
  put({ readReview: () => ok(AT_HOME) });
  await page.getByRole('button', { name: say.home }).press('Enter');
  await page.getByText(fill(say.lockedBy, { day: 'Mon 6 Jul 2026', time: '16:40', who: LOCKED.by })).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(say.reopenWay);
  expect(await page.getByText(say.next).count()).toBe(0);
});

test('a tab is opened again for a reason from the list and in words', async () => {
  const asked: Args<'reopenScores'>[] = [];
  const { page, put } = await openReview(browser(), {
    script: {
      ...locking(AT_HOME, SHUT),
      reopenScores: (args) => {
        asked.push(args);
        return ok({ count: 1 });
      },
    },
  });
  await page.getByRole('button', { name: say.reopenWay }).press('Enter');
  await page.getByLabel(say.tab).selectOption('13');
  await page.getByLabel(say.whyFrom).selectOption({ label: say.whyQuery });
  const reopen = page.getByRole('button', { name: say.reopenTab });
  await reopen.press('Enter'); // off
  await page.getByLabel(say.whyText).fill('what two rest on ');
  put({ readReview: () => ok(AMISS_AT_HOME) });
  await reopen.press('Enter');
  await page.getByText(fill(say.partly, { titles: 'Score · 王磊', count: 5 })).waitFor();
  expect(asked).toEqual([{ review: RUNNING.id, tabs: [13], reason: `${say.whyQuery}: what two rest on` }]);
});

test('each change is put back, or kept with a reason, until nothing differs', async () => {
  const asked: Args<'settleChange'>[] = [];
  let left = CHANGED.differences.slice(0, 2);
  const { page } = await openReview(browser(), {
    script: {
      ...locking(AMISS_AT_HOME, SHUT),
      checkLock: () => ok({ ...CHANGED, differences: left }),
      settleChange: (args) => {
        asked.push(args);
        left = left.filter(({ key }) => key !== args.key);
        return ok({ count: 1 });
      },
    },
  });
  await page.getByRole('button', { name: say.checkWay }).press('Enter');
  await page.getByText(fill(say.found, { count: 2 })).waitFor();
  await page.getByText(say.whoTyped).waitFor();
  await page.getByLabel(say.which).selectOption('b');
  // of what cannot be told there is no way back
  expect(await page.getByRole('radio').count()).toBe(1);
  await page.getByText(say.keepOff).first().waitFor();
  await page.getByLabel(say.keepWhy).fill('agreed by the meeting');
  await page.getByRole('button', { name: say.keepDo, exact: true }).press('Enter');
  await page.getByText(say.foundOne).waitFor();
  expect(await page.getByRole('radio').count()).toBe(2);
  await page.getByRole('button', { name: say.backDo, exact: true }).press('Enter');
  await page.getByText(say.none, { exact: true }).first().waitFor();
  expect(asked).toEqual([
    { review: RUNNING.id, key: 'b', way: 'keep', reason: 'agreed by the meeting' },
    { review: RUNNING.id, key: 'a', way: 'back', reason: '' },
  ]);
});

test('what differs otherwise by now is said, and shown as it stands', async () => {
  const { page, put } = await openReview(browser(), {
    script: { ...locking(AT_HOME, READY), settleChange: () => ok({ count: 0 }) },
  });
  await page.getByRole('button', { name: say.checkWay }).press('Enter');
  await page.getByText(fill(say.found, { count: 4 })).waitFor();
  put({ checkLock: () => ok(UNCHANGED) });
  await page.getByRole('button', { name: say.backDo, exact: true }).press('Enter');
  await page.getByText(say.moved).waitFor({ state: 'attached' });
});

test('a score is corrected: another than the old, with a reason, and what was asked for is shown', async () => {
  const asked: Args<'correctScore'>[] = [];
  const { page } = await openReview(browser(), {
    script: {
      ...locking(AT_HOME, SHUT),
      correctScore: (args) => {
        asked.push(args);
        return ok({ count: asked.length === 1 ? 1 : 0 });
      },
    },
  });
  await page.getByRole('button', { name: say.correct }).press('Enter');
  await page.getByLabel(say.whose).selectOption({ label: '马超 · E024' });
  await page.getByLabel(say.what).selectOption('Teamwork');
  const [fresh, why, correct] = [
    page.getByLabel(say.new),
    page.getByLabel(say.correctWhy),
    page.getByRole('button', { name: say.correct, exact: true }),
  ];
  expect(await page.getByLabel(say.old).inputValue()).toBe('82');
  await fresh.fill('82');
  await why.fill('as it was before');
  await correct.press('Enter'); // off: the same
  await fresh.fill(' 88 ');
  await why.fill('ill');
  await correct.press('Enter'); // off: no reason
  await why.fill(' the shop’s report ');
  await correct.press('Enter');
  await page
    .getByText(fill(say.corrected, { old: '82', new: '88' }))
    .first()
    .waitFor();
  expect(asked).toEqual([
    { review: RUNNING.id, sheetId: 11, id: 'E024', mark: 'rated:key/b', old: '82', value: '88', reason: 'the shop’s report' },
  ]);
  // by now another stands there
  await fresh.fill('89');
  await why.fill('the same again');
  await correct.press('Enter');
  await page.getByText(say.notAsShown).first().waitFor();
});
