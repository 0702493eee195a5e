// The next period in a real browser: what is carried, who came, left and moved, and few clicks from Home to what would be made.
import * as enNext from '../../src/i18n/en/sidebar-next';
import { DONE, READY } from './close-server';
import { browserForTests } from './launch';
import { LAST, nextWorkbook, WITH_TARGETS } from './next-workbook';
import { faultsOf, type OpenedReview, openReview, until } from './open-review';
import { ok, PREVIEW, RUNNING, running, type Script } from './review-server';
import { goOn, heading, openAnswered, texts } from './review-steps';

jest.setTimeout(600_000);

const browser = browserForTests();
const say = enNext.nextPeriod;

async function openNext(script: Script): Promise<OpenedReview> {
  const opened = await openAnswered(browser(), script);
  await opened.page.getByRole('button', { name: 'Start the next period from this one' }).click();
  await heading(opened.page, say.title);
  return opened;
}

test('the year is preset after the first half; what is carried, what the last not being closed does, and what is new', async () => {
  const { page } = await openNext(nextWorkbook());
  expect(await texts(page, 'select option')).toEqual(['2026, full year', '2026, quarter 3', '2026, second half']);
  await page.getByText(say.held).waitFor();
  await page.getByText('2026, first half is not closed').waitFor();
  await page.getByText('The year cannot see its results.').waitFor();
  await page.getByText('People reviewed last time: 34').waitFor();
  await page.getByText('Raters you named: 2').waitFor();
  await page.getByText('People: 1 came, 2 left, 1 moved, 1 on leave').waitFor();
  expect(await page.locator('input[type=date]').first().inputValue()).toBe('2027-01-03');
  expect(await faultsOf(page)).toEqual([]);
});

test('closing it first is one click away, and leads on to the next', async () => {
  const script = { ...nextWorkbook(), readClosing: () => ok(READY), closeReview: () => ok(DONE) };
  const { page, put } = await openNext(script);
  await page.getByRole('button', { name: 'Close 2026, first half first' }).click();
  await heading(page, 'Close');
  put({ readAnswers: () => ok({ ...LAST, closed: true, closedOn: '2026-07-31' }) });
  await page.getByRole('button', { name: 'Close the review' }).click();
  await page.getByRole('button', { name: 'Start the next period from this one' }).click();
  await heading(page, say.title);
  await page.getByText('From 2026, first half, closed on 31 Jul 2026.').waitFor();
});

test('another period that HR means takes its own days, and stays on the way back', async () => {
  const { page } = await openNext(nextWorkbook());
  await page.locator('select').selectOption('2026-H2');
  expect(await page.locator('input[type=date]').first().inputValue()).toBe('2027-01-03');
  await goOn(page);
  await heading(page, say.newTitle);
  await page.getByRole('button', { name: 'Back' }).click();
  expect(await page.locator('select').first().inputValue()).toBe('2026-H2');
});

test('each who came, left, moved or is away is named with what; the sum adds up; whoever is on leave is set aside from there', async () => {
  const { page, last } = await openNext(nextWorkbook());
  await page.locator('select').selectOption('2026-H2');
  await goOn(page);
  await heading(page, say.newTitle);
  const lines = async () => (await texts(page, 'ul.list > li')).map((text) => text.replace(/\s+/g, ' '));
  expect(await lines()).toEqual([
    expect.stringMatching(/^came 石磊 \(E040\) · 编辑部/),
    expect.stringMatching(/^left .*\(E020\).* has left, by the roster$/),
    expect.stringMatching(/^left .*\(E037\).* not on the roster any more$/),
    expect.stringMatching(/^moved 唐婉 \(E014\) · 美工部 from 编辑部 to 美工部 manager 苏晓彤 \(E006\), now 王磊 \(E005\)$/),
    expect.stringMatching(/^leave 罗佳怡 \(E013\) · 美工部 status “休假” Set aside$/),
    'probation 田小雨 (E038) · 物流发货部 until 30 Sep 2026, so left out',
  ]);
  await page.getByText('Step 2 of 4').waitFor();
  // what is looked at again is no step of another count
  await page.getByRole('button', { name: say.allPeople }).click();
  await heading(page, 'People');
  await page.getByText('Step 2 of 4').waitFor();
  await page.getByRole('button', { name: 'Back' }).click();
  await heading(page, say.newTitle);
  expect((await page.locator('dl').innerText()).replace(/\s+/g, ' ')).toBe(
    'Reviewed last time 34 came +1 left −2 This time 33 on leave, if set aside −1',
  );
  await page.getByText('gone from the roster: ').waitFor();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: /^Set aside: 罗佳怡/ }).click();
  await goOn(page);
  await heading(page, say.newTitle);
  expect((await page.locator('dl').innerText()).replace(/\s+/g, ' ')).toBe(
    'Reviewed last time 34 came +1 left −2 set aside −1 This time 32',
  );
  await goOn(page);
  await heading(page, enNext.nextTargets.title);
  await goOn(page);
  await page.locator('.figure').waitFor();
  expect(last('previewReview')).toMatchObject({
    ...{ period: { cycle: 'half', year: 2026, n: 2 }, language: 'zh-CN', due: { scoring: '2027-01-03' } },
    ...{ named: { generalManager: ['E001'] }, aside: { E013: { why: 'leave', words: '' } } },
  });
});

test('six clicks from Home to created where nothing is asked anew, the one that keeps every target among them', async () => {
  const opened = await openAnswered(browser(), nextWorkbook({ ...WITH_TARGETS, carried: { ...(LAST.carried ?? never()), named: {} } }));
  const { page, last } = opened;
  let clicks = 0;
  const press = async (name: string) => {
    clicks++;
    await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    await page.getByRole('button', { name }).click();
  };
  await press('Start the next period from this one');
  await page.locator('select').selectOption('2026-H2');
  await press(say.look);
  await press(say.continue);
  await heading(page, enNext.nextTargets.title);
  await press(enNext.nextTargets.keepAll);
  await press(enNext.nextTargets.continue);
  await page.locator('.figure').waitFor();
  await press('Create');
  await heading(page, 'The review is ready');
  expect(clicks).toBe(6);
  expect(last('createReview').targets).toEqual({
    'managers/key/key-added-1': { E004: 92, E005: 1250, E006: 35.5, E007: 'N/A', E008: 35.04 },
  });
});

test('a roster that was changed meanwhile is read again before anything is created', async () => {
  const { page, put, count } = await openNext({ ...nextWorkbook(), previewReview: () => ok({ ...PREVIEW, another: true }) });
  await page.locator('select').selectOption('2026-H2');
  await goOn(page);
  await heading(page, say.newTitle);
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  await goOn(page);
  await heading(page, enNext.nextTargets.title);
  await goOn(page);
  await page.getByText(/^The roster has changed since you chose/).waitFor();
  expect(await page.getByRole('button', { name: /^Create/ }).count()).toBe(0);
  const asked = count('checkPeople');
  put({ previewReview: () => ok(PREVIEW) });
  await page.getByRole('button', { name: 'Read the people again' }).click();
  await heading(page, say.newTitle);
  await until(page, () => count('checkPeople') > asked);
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  await goOn(page);
  await heading(page, enNext.nextTargets.title);
  await goOn(page);
  await page.getByRole('button', { name: /^Create/ }).waitFor();
});

test('what is asked anew comes on the way: a rater whom the year alone has', async () => {
  const { page, last } = await openNext(nextWorkbook());
  await goOn(page);
  await heading(page, say.newTitle);
  await page.getByText('The people come next. Name who rates as Finance.').waitFor();
  await goOn(page);
  await heading(page, 'People');
  await page.locator('#add-finance').selectOption('E004');
  await page.locator('#add-finance').press('Enter');
  await goOn(page);
  await heading(page, 'Period and options');
  await goOn(page);
  await heading(page, enNext.nextTargets.title);
  await goOn(page);
  await page.locator('.figure').waitFor();
  expect(last('previewReview')).toMatchObject({ period: { cycle: 'year', year: 2026, n: 1 }, named: { finance: ['E004'] } });
});

test('decisions that fall due are asked before the preview', async () => {
  const opened = await openReview(browser(), { script: nextWorkbook() });
  const { page } = opened;
  await page.getByRole('button', { name: 'Start the next period from this one' }).click();
  await page.getByText(/^Decisions that fall due: \d+$/).waitFor();
  await goOn(page);
  await page.getByText(/^Decisions still open, which come next: \d+$/).waitFor();
  await goOn(page);
  await heading(page, 'Open decisions');
  await page.getByRole('button', { name: 'Back' }).click();
  await heading(page, say.newTitle);
});

test('of a review that kept no more than its answers, those on its Summary are compared; a closed one is said to be', async () => {
  const { carried: _, ...rest } = LAST;
  const { page } = await openNext(nextWorkbook({ ...rest, closed: true, closedOn: '2026-07-31' }));
  await page.getByText('From 2026, first half, closed on 31 Jul 2026.').waitFor();
  await page.getByText(say.notKept).waitFor();
  expect(await page.getByText('is not closed').count()).toBe(0);
  await page.getByText('People: 1 came, 2 left, 1 on leave').waitFor();
});

test('loaded anew it goes on at the same step with the same people; a start from Home begins with a plan', async () => {
  let kept: string | undefined;
  const script: Script = {
    ...nextWorkbook(),
    listPlans: async () => {
      const listed = await running().listPlans?.({});
      const draft = kept && { draft: { draft: kept, by: 'liu@example.com', at: RUNNING.created, own: true } };
      return listed?.ok ? ok({ ...listed.value, ...draft }) : ok({ plans: [], reviews: [] });
    },
    keepDraft: ({ draft }) => {
      kept = draft === '' ? undefined : draft;
      return ok({ kept: true, by: 'liu@example.com', at: RUNNING.created });
    },
  };
  const { page } = await openNext(script);
  await page.locator('select').selectOption('2026-H2');
  await goOn(page);
  await heading(page, say.newTitle);
  await until(page, () => kept?.includes('"step":"changes"') === true);
  await page.reload();
  await heading(page, say.newTitle);
  await page.getByText('Reviewed last time').waitFor();
  expect((await page.locator('dl').innerText()).replace(/\s+/g, ' ')).toContain('Reviewed last time 34');
  await page.getByRole('button', { name: 'Back' }).click();
  expect(await page.locator('select').first().inputValue()).toBe('2026-H2');
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Start another review' }).click();
  await heading(page, 'Choose a plan');
});

function never(): never {
  throw new Error('the review carries nothing');
}
