// Home in a real browser: with a review under way, and where the server is not reached.
import { dayInWords } from '../../src/i18n/day-words';
import { exported } from '../../src/i18n/en/sidebar-export';
import * as en from '../../src/i18n/en/sidebar-review';
import { focused } from './focus';
import { browserForTests } from './launch';
import { openReview } from './open-review';
import { AMISS, asRater, fails, freshWorkbook, ok, REVIEW, RUNNING, running, SETTINGS, TAKEN } from './review-server';
import { alert, heading, next, texts } from './review-steps';

jest.setTimeout(600_000);

const browser = browserForTests();

describe('Home of a review under way', () => {
  test('shows rows, raters with who is behind first, and what comes after', async () => {
    const { page, last, asked } = await openReview(browser(), { script: running() });
    await heading(page, '2026, first half review');
    expect(await page.locator('.figure').textContent()).toBe('21');
    expect(await texts(page, '.tap progress + .meta')).toEqual(['not begun', 'less than half', 'less than half', 'under way', 'finished']);
    expect(await texts(page, '.tap .num')).toEqual(['0 of 4', '1 of 3', '12 of 34', '5 of 8', '3 of 3']);
    expect(await page.getByText('12 of 34 people have a final score.').count()).toBe(1);
    expect(await page.getByText(`Created ${dayInWords('2026-06-26', 'en')}`).count()).toBe(1);
    expect(await page.getByRole('heading', { name: 'Scoring, until 3 Jul' }).count()).toBe(1);
    expect(await page.getByText('Stage 2 of 6').count()).toBe(1);
    expect(await page.locator('.stagebar i').evaluateAll((bars) => bars.map(({ className }) => className))).toEqual([
      'done',
      'on',
      '',
      '',
      '',
      '',
    ]);
    expect(await page.getByText('Late: Results').count()).toBe(1);
    const next = page.locator('section', { has: page.getByRole('heading', { name: 'Then' }) });
    expect(await next.locator('li').allInnerTexts()).toEqual(['Comments', 'Managers’ meeting\n10 Jul', 'Results\n20 Jun', 'Archive']);
    await page.getByText('To move on, enter on the tab Stages the day on which “Scoring” was done.').waitFor();
    await page.getByRole('button', { name: 'Open tab “Stages”' }).click();
    await asked('openTab', 1);
    expect(last('openTab')).toEqual({ sheetId: 98 });
  });

  test('how far self reviews are stands beside what raters have done', async () => {
    const selfs = [
      { title: 'Self 1', sheetId: 41, done: 2, all: 30 },
      { title: 'Self 2', sheetId: 42, done: 1, all: 6 },
    ];
    const { page } = await openReview(browser(), { script: { ...running(), readReview: () => ok({ ...RUNNING, selfs }) } });
    await page.getByText('Self-assessment: 3 of 36 rows done.').waitFor();
    expect(await page.getByText('12 of 34 people have a final score.').count()).toBe(1);
  });

  test('without its tab of stages, what comes after scoring is the plan’s own', async () => {
    const { stages: _, ...rest } = RUNNING;
    const { page } = await openReview(browser(), { script: { ...running(), readReview: () => ok(rest) } });
    await page.getByText(/^After scoring: Comments → /).waitFor();
    expect(await page.locator('.stagebar').count()).toBe(0);
  });

  test('all stages done: it says so, and offers the tab all the same', async () => {
    const list = (RUNNING.stages?.list ?? []).map((stage) => ({ ...stage, done: true, late: false, next: false }));
    const { page } = await openReview(browser(), {
      script: { ...running(), readReview: () => ok({ ...RUNNING, stages: { sheetId: 98, list } }) },
    });
    await page.getByRole('heading', { name: 'All stages are done' }).waitFor();
    expect(await page.getByText('Stage 6 of 6').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Open tab “Stages”' }).count()).toBe(1);
  });

  test('opens the Summary, and a rater’s tabs; the way back leads to the rater', async () => {
    const { page, last, asked } = await openReview(browser(), { script: running() });
    await page.getByRole('button', { name: 'Open Summary' }).click();
    await next(page).and(page.locator('[aria-busy=false]')).waitFor();
    expect(last('openTab')).toEqual({ sheetId: 99 });
    await page.getByRole('button', { name: /^周建国/ }).click();
    await heading(page, '周建国');
    expect(await page.locator('.figure').textContent()).toBe('12');
    await page.getByRole('button', { name: 'Open tab “Score · 周建国 · General staff”' }).click();
    await asked('openTab', 2);
    expect(last('openTab')).toEqual({ sheetId: 12 });
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await focused(page)).toContain('周建国');
  });

  test('is read again every half minute while it is seen, and when someone comes back', async () => {
    const { page, count, asked } = await openReview(browser(), { script: running(), now: '2026-06-26T14:02:40+08:00' });
    await page.getByText('Read at 14:02').waitFor();
    await page.clock.runFor(30_500);
    await page.getByText('Read at 14:03').waitFor(); // while it is being read, nothing asks for it again
    expect(count('readReview')).toBe(2);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await asked('readReview', 3);
    await page.locator('.foot [aria-disabled=true]').waitFor({ state: 'detached' });
    await page.evaluate(() => Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true }));
    await page.clock.runFor(90_000);
    expect(count('readReview')).toBe(3);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.evaluate(() => Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true }));
    await page.clock.runFor(90_000);
    expect(count('readReview')).toBe(3); // nobody looks at it
  });

  test('keeps what it read when reading again fails, and says from when that is', async () => {
    const { page, put } = await openReview(browser(), { script: running() });
    await page.locator('.figure').waitFor();
    put({ readReview: () => fails('busy', 'Someone else is using Scoretab here. Nothing was changed. Try again in a minute.') });
    await page.getByRole('button', { name: 'Read again' }).click();
    await alert(page).waitFor();
    expect(await alert(page).textContent()).toContain('This is how it stood at 14:02.');
    expect(await page.locator('.figure').textContent()).toBe('21');
    put(running());
    await page.getByRole('button', { name: 'Read again' }).click();
    await alert(page).waitFor({ state: 'detached' });
  });

  test('lets one choose between several, the latest first looked at', async () => {
    const other = { ...REVIEW, id: 'plan-03:2026-05', plan: 'plan-03', period: '2026-05' };
    const script = {
      ...running(),
      listPlans: () => ok({ plans: ['plan-05'], reviews: [REVIEW, other] }),
      readReview: ({ review }: { review: string }) => ok({ ...RUNNING, id: review, plan: review.slice(0, 7), period: review.slice(8) }),
    };
    const { page, last } = await openReview(browser(), { script });
    await heading(page, 'May 2026 review');
    await page.getByLabel('Which review').selectOption(REVIEW.id);
    await heading(page, '2026, first half review');
    expect(last('readReview')).toEqual({ review: REVIEW.id });
  });

  test('opens on the newest review that is seen, and hides or shows all tabs of one', async () => {
    const hidden = new Set(['plan-03:2026-06']);
    const [may, june] = ['2026-05', '2026-06'].map((period) => ({ ...REVIEW, id: `plan-03:${period}`, plan: 'plan-03', period }));
    const script = {
      ...running(),
      listPlans: () =>
        ok({
          plans: ['plan-03'],
          reviews: [REVIEW, may, june].flatMap((each) => (each ? [{ ...each, hidden: hidden.has(each.id) }] : [])),
        }),
      readReview: ({ review }: { review: string }) => ok({ ...RUNNING, id: review, plan: review.slice(0, 7), period: review.slice(8) }),
      showReview: ({ review, shown }: { review: string; shown: boolean }) => {
        if (shown) hidden.delete(review);
        else hidden.add(review);
        return ok({ count: 2 });
      },
    };
    const { page, last } = await openReview(browser(), { script });
    await heading(page, 'May 2026 review');
    await page.getByText('2 tabs', { exact: true }).waitFor();
    expect(await page.getByLabel('Which review').locator('option').allInnerTexts()).toEqual([
      '2026, first half · Plan 5',
      'May 2026 · Plan 3',
      'June 2026 · Plan 3 (hidden)',
    ]);
    await page.getByRole('button', { name: 'Hide them' }).click();
    await page.getByText('2 tabs, hidden', { exact: true }).last().waitFor();
    expect(last('showReview')).toEqual({ review: 'plan-03:2026-05', shown: false });
    await heading(page, 'May 2026 review');
    await page.getByText(en.home.showFirst).waitFor();
    await page.getByRole('button', { name: 'Show them' }).click();
    await page.getByRole('button', { name: 'Hide them' }).waitFor();
    expect(last('showReview')).toEqual({ review: 'plan-03:2026-05', shown: true });
  });

  test('shows who is not HR their own tab, and nothing of anybody else', async () => {
    const { page, asked, last } = await openReview(browser(), {
      script: { ...running(), readReview: () => ok({ ...asRater('E008'), due: '2026-07-03' }) },
    });
    await page.getByText('Due Fri 3 Jul 2026.').waitFor();
    await page.getByText(en.home.notHr).waitFor();
    expect(await page.locator('.body li .strong').allInnerTexts()).toEqual(['Score · 李敏']);
    expect(await page.locator('.body button, .foot button').count()).toBe(1);
    await page.getByRole('button', { name: 'Open tab “Score · 李敏”' }).click();
    await asked('openTab', 1);
    expect(last('openTab')).toEqual({ sheetId: 13 });
  });

  test('says so to who has no tab in the review, and offers nothing', async () => {
    const { page } = await openReview(browser(), { script: { ...running(), readReview: () => ok(asRater('')) } });
    await page.getByText(en.home.notHrNoTab).waitFor();
    expect(await page.locator('.body button, .foot button').count()).toBe(0);
  });

  test('says what is missing, and why the Summary cannot be opened', async () => {
    const gone = { en: 'The tab “summary” of this review is gone.', 'zh-CN': '“summary”已不在。' };
    const script = { ...running(), readReview: () => ok({ ...RUNNING, summary: 0, missing: [gone] }) };
    const { page, count } = await openReview(browser(), { script });
    await page.getByText(gone.en).waitFor();
    expect(await page.locator('#why').textContent()).toBe(en.home.noSummary);
    await next(page).click({ force: true });
    expect(count('openTab')).toBe(0);
  });

  test('whose tabs have been deleted meanwhile gives way to the empty Home', async () => {
    const { page, put } = await openReview(browser(), { script: running() });
    await page.locator('.figure').waitFor();
    put({ ...freshWorkbook(), readReview: () => fails('gone') });
    await page.getByRole('button', { name: 'Read again' }).click();
    await heading(page, en.home.none);
    expect(await page.locator('.figure').count()).toBe(0);
  });
});

describe('no way to the server', () => {
  test.each([
    ['en', 'What was changedNothing.', 'Try again'],
    ['zh-CN', '改动了什么什么都没有改动。', '重试'],
  ] as const)('is told in three parts in %s, and can be tried again', async (language, nothing, again) => {
    const script = { listPlans: () => Promise.reject(new Error('PERMISSION_DENIED')), readSettings: () => ok(SETTINGS) };
    const { page, put } = await openReview(browser(), { script, language });
    await alert(page).waitFor();
    expect(await alert(page).textContent()).toContain(nothing);
    expect(await page.locator('.places button').count()).toBe(3);
    put(running());
    await page.getByRole('button', { name: again }).click();
    await page.locator('.figure').waitFor();
  });
});

describe('Repair', () => {
  test('what is amiss is named; by keyboard it is put right, told, and Home is read again with the focus kept', async () => {
    const { page, put, count } = await openReview(browser(), {
      script: { ...running(), readReview: () => ok({ ...RUNNING, repair: AMISS }), repair: () => ok({ mended: AMISS }) },
    });
    const button = page.getByRole('button', { name: en.home.repair, exact: true });
    await button.waitFor();
    await page.getByText(AMISS[1]?.en ?? '').waitFor();
    const before = count('readReview');
    put({ readReview: () => ok(RUNNING) });
    await button.press('Enter');
    await page.getByText('Put right: 2.').last().waitFor();
    await button.waitFor({ state: 'detached' });
    expect([count('repair'), count('readReview')]).toEqual([1, before + 1]);
    expect(await focused(page)).toBe(en.home.repaired);
  });

  test('what could not be put right is said, and the button stays', async () => {
    const { page } = await openReview(browser(), {
      script: {
        ...running(),
        readReview: () => ok({ ...RUNNING, repair: AMISS }),
        repair: () => fails('refused', 'Google Sheets did not accept this. Nothing was changed. Check it.'),
      },
    });
    await page.getByRole('button', { name: en.home.repair, exact: true }).click();
    await alert(page).filter({ hasText: 'did not accept this' }).waitFor();
    expect(await page.getByRole('button', { name: en.home.repair, exact: true }).count()).toBe(1);
  });
});

test('a review is taken along: IDs alone unless names are wanted, and each file is handed over with a click', async () => {
  const asked: unknown[] = [];
  const { page } = await openReview(browser(), {
    script: {
      ...running(),
      exportReview: (args) => {
        asked.push(args);
        return ok(TAKEN);
      },
    },
  });
  await page.locator('#way-export').press('Enter');
  await heading(page, exported.title);
  const names = () => page.locator('a[download]').evaluateAll((links) => links.map((link) => link.getAttribute('download')));
  await page.getByRole('button', { name: exported.make }).press('Enter');
  await page.locator('a[download]').waitFor();
  expect(await names()).toEqual(['scoretab-plan-05-2026-H1.xlsx']);
  await page.getByLabel(exported.csv).press(' ');
  expect(await names()).toEqual([]); // what was made is of another format
  await page.getByRole('radio', { name: exported.names }).press(' ');
  await page.getByRole('button', { name: exported.make }).press('Enter');
  await page.locator('a[download]').first().waitFor();
  expect(await names()).toEqual(
    ['scores', 'summary', 'history'].flatMap((name) => ['csv', 'schema.json'].map((end) => `scoretab-plan-05-2026-H1-${name}.${end}`)),
  );
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[download]').first().press('Enter')]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  expect(Buffer.concat(chunks).toString('utf8')).toBe("\uFEFFperson_id,score\r\nE034,90.98\r\n'=1+1,\r\n");
  expect(asked).toEqual([
    { review: RUNNING.id, names: false },
    { review: RUNNING.id, names: true },
  ]);
});
