// The main job in a real browser: Home, starting a review step by step, sharing it; by mouse and by keyboard, and what is said
// when something cannot be done.
import type { Page } from 'playwright-core';
import { dayInWords } from '../../src/i18n/day-words';
import * as en from '../../src/i18n/en/sidebar-review';
import * as enStart from '../../src/i18n/en/sidebar-start';
import { fill } from '../../src/i18n/fill';
import * as zh from '../../src/i18n/zh-CN/sidebar-review';
import { SAMPLE_ROWS } from '../workbook/company';
import { browserForTests } from './launch';
import { gate, type OpenedReview, openReview } from './open-review';
import { ACCESS, fails, freshWorkbook, ok, PREVIEW, REVIEW, RUNNING, roster, running, SETTINGS } from './review-server';

jest.setTimeout(120_000);

const browser = browserForTests();

const next = (page: Page) => page.locator('.foot .button.filled');
const alert = (page: Page) => page.getByRole('alert');
const texts = (page: Page, selector: string) => page.locator(selector).allInnerTexts();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const pressKeys = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** From Home over a plan to the step that is asked for, with a library whose plans are answered. */
async function walkTo(
  opened: OpenedReview,
  title: string,
  plan = 'Company system: departments and staff',
  cycle = 'Half-year',
): Promise<void> {
  const { page } = opened;
  await page.getByRole('button', { name: 'Start a review' }).click();
  await page.getByRole('button', { name: plan }).click();
  await next(page).click();
  await page.getByRole('radio', { name: cycle }).check();
  for (let shown = await titleOf(page); shown !== title; shown = await titleOf(page)) {
    await page.locator('.foot .button.filled[aria-busy=false][aria-disabled=false]').click();
    await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, shown);
  }
}

const titleOf = (page: Page) => page.locator('h1').textContent();

const openAnswered = (script = freshWorkbook(), setting: Partial<Parameters<typeof openReview>[1]> = {}) =>
  openReview(browser(), { script, answered: true, ...setting });

describe('Home without a review', () => {
  test('says how many people it found, and starts by keyboard; the way back leads to the button', async () => {
    const { page } = await openReview(browser(), { script: freshWorkbook() });
    await page.getByText(`38 found in tab “People”`).waitFor();
    await pressKeys(page, 'Tab', 'Tab', 'Tab', 'Tab');
    expect(await focused(page)).toBe(en.home.start);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe(enStart.plans.title);
    await pressKeys(page, 'Shift+Tab', 'Enter');
    expect(await focused(page)).toBe(en.home.start);
  });

  test.each([
    ['en', en.home.peopleNone],
    ['zh-CN', zh.home.peopleNone],
  ] as const)('says in %s where there is no list of people', async (language, sentence) => {
    const script = { ...freshWorkbook(), checkPeople: () => ok({ roster: '', people: [], findings: [] }) };
    const { page } = await openReview(browser(), { script, language });
    await page.locator('.list').waitFor();
    expect(await page.locator('.body').innerText()).toContain(sentence);
  });
});

describe('Home of a review under way', () => {
  test('shows rows, raters with who is behind first, and what comes after', async () => {
    const { page } = await openReview(browser(), { script: running() });
    await heading(page, '2026 half-year review');
    expect(await page.locator('.figure').textContent()).toBe('21');
    expect(await texts(page, '.tap progress + .meta')).toEqual(['not begun', 'less than half', 'less than half', 'under way', 'finished']);
    expect(await texts(page, '.tap .num')).toEqual(['0 of 4', '1 of 3', '12 of 34', '5 of 8', '3 of 3']);
    expect(await page.getByText('12 of 34 people have a final score.').count()).toBe(1);
    expect(await page.getByText(`Created ${dayInWords('2026-06-26', 'en')}`).count()).toBe(1);
    expect(await page.getByText(/^After scoring: Comments → /).count()).toBe(1);
  });

  test('opens the Summary, and a rater’s tabs; the way back leads to the rater', async () => {
    const { page, last } = await openReview(browser(), { script: running() });
    await page.getByRole('button', { name: 'Open Summary' }).click();
    await next(page).and(page.locator('[aria-busy=false]')).waitFor();
    expect(last('openTab')).toEqual({ sheetId: 99 });
    await page.getByRole('button', { name: /^周建国/ }).click();
    await heading(page, '周建国');
    expect(await page.locator('.figure').textContent()).toBe('12');
    await page.getByRole('button', { name: 'Open tab “Score · 周建国 · General staff”' }).click();
    expect(last('openTab')).toEqual({ sheetId: 12 });
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await focused(page)).toContain('周建国');
  });

  test('is read again every half minute while it is seen, and when someone comes back', async () => {
    const { page, count } = await openReview(browser(), { script: running() });
    await page.getByText('Read at 14:02').waitFor();
    await page.clock.runFor(30_500);
    expect(count('readReview')).toBe(2);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByText('Read at').waitFor();
    expect(count('readReview')).toBe(3);
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
    put({ readReview: () => fails('busy', 'Someone else is using Scoretab here. Nothing was changed. Try again soon.') });
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
    await heading(page, '2026 half-year review');
    expect(last('readReview')).toEqual({ review: REVIEW.id });
  });

  test('says one sentence to who is not HR, and offers nothing', async () => {
    const { page } = await openReview(browser(), { script: { ...running(), readReview: () => ok({ ...RUNNING, hr: false }) } });
    await page.getByText(en.home.notHr).waitFor();
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

describe('choosing a plan', () => {
  test.each([
    ['shop', 'All', 2],
    ['网店', 'All', 1],
    ['ＫＰＩ', 'All', 1],
    ['', 'Half-year', 2],
    ['', 'Drafts', 5],
    ['', 'Units', 4],
    ['manager', 'Drafts', 1],
  ])('“%s” under %s', async (words, filter, atLeast) => {
    const { page } = await openReview(browser(), { script: freshWorkbook() });
    await page.getByRole('button', { name: 'Start a review' }).click();
    expect(await page.locator('.card').count()).toBe(12);
    await page.getByRole('searchbox').fill(words);
    await page.getByRole('button', { name: filter, exact: true }).click();
    const found = await page.locator('.card').count();
    expect(found).toBeGreaterThanOrEqual(atLeast);
    expect(found).toBeLessThan(12);
  });

  test('keeps the search on the way, and the focus on the plan that was open', async () => {
    const { page } = await openReview(browser(), { script: freshWorkbook() });
    await page.getByRole('button', { name: 'Start a review' }).click();
    await page.getByRole('searchbox').fill('monthly');
    await page.getByRole('button', { name: 'E-commerce department, monthly' }).click();
    await page.getByText('60 to under 80').count();
    expect(await page.getByText('under 60; whether 60 itself is in is open').count()).toBe(1);
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await page.getByRole('searchbox').inputValue()).toBe('monthly');
    expect(await focused(page)).toBe('E-commerce department, monthly');
  });

  test('shows only the plans that the script has', async () => {
    const { page } = await openReview(browser(), {
      script: { ...freshWorkbook(), listPlans: () => ok({ plans: ['plan-03'], reviews: [] }) },
    });
    await page.getByRole('button', { name: 'Start a review' }).click();
    expect(await page.locator('.card').count()).toBe(1);
  });

  test('what is decided is kept with the plan, and counted on its card', async () => {
    const { page } = await openReview(browser(), { script: freshWorkbook() });
    await page.getByRole('button', { name: 'Start a review' }).click();
    const open = page.locator('.card', { hasText: 'E-commerce operations, principles only' }).locator('.badge.open');
    const before = Number.parseInt(await open.innerText(), 10);
    await page.getByRole('button', { name: 'E-commerce operations, principles only' }).click();
    await next(page).click();
    await page.getByRole('radio', { name: 'Month' }).check();
    await next(page).click();
    await heading(page, 'Open decisions');
    for (const _ of ['to the cycle', 'to the plan', 'to the list']) await page.getByRole('button', { name: 'Back' }).click();
    expect(Number.parseInt(await open.innerText(), 10)).toBe(before - 1);
  });

  test('a cycle that the policy leaves open is chosen by HR, and recorded with who', async () => {
    const opened = await openAnswered();
    await walkTo(opened, 'Preview', 'E-commerce operations, principles only', 'Month');
    await opened.page.locator('.figure').waitFor();
    const { plan, period } = opened.last('previewReview');
    expect(plan.cycles).toMatchObject({ state: 'decided', value: expect.arrayContaining(['month']), who: 'Liu Fang' });
    expect(period.cycle).toBe('month');
  });
});

describe('the people', () => {
  test('are counted by scorecard; a department that is not ticked is left out of what is asked', async () => {
    const opened = await openAnswered();
    const { page, last } = opened;
    await walkTo(opened, 'People');
    await page.locator('.figure').waitFor();
    expect(await page.locator('.pairs').innerText()).toMatch(/Middle managers\s+7\s+General staff\s+27/);
    await page.getByRole('checkbox', { name: '客服部' }).uncheck();
    expect(await page.locator('.figure').textContent()).toBe('25');
    expect(await page.getByText('Left out: department not ticked').count()).toBe(1);
    await next(page).click();
    await next(page).click();
    await page.locator('.figure').waitFor();
    const { only = [] } = last('previewReview');
    expect(only).toHaveLength(29);
    expect(only).not.toContain('E008');
  });

  test('with a problem block the way on, with the row; reading again after it is mended clears it', async () => {
    const rows = SAMPLE_ROWS.map((row, n) => (n === 20 ? row.map((cell, c) => (c === 2 ? 'no address' : cell)) : row));
    const opened = await openAnswered({ ...freshWorkbook(), checkPeople: () => roster(rows) });
    const { page, put } = opened;
    await walkTo(opened, 'People');
    await page.getByText('Row 21, E-mail').waitFor();
    expect(await page.locator('#why').textContent()).toBe(enStart.people.blockProblems);
    await next(page).click({ force: true });
    await heading(page, 'People');
    put({ checkPeople: () => roster() });
    await page.getByRole('button', { name: 'Read again' }).click();
    await page.locator('.card.bad').waitFor({ state: 'detached' });
    await next(page).click();
    await heading(page, 'Period and options');
  });

  test('are read from what is selected where there is no tab', async () => {
    const opened = await openAnswered({
      ...freshWorkbook(),
      checkPeople: (args) =>
        args.roster === 'selection' ? roster(SAMPLE_ROWS, "'Data'!A1:N39") : ok({ roster: '', people: [], findings: [] }),
    });
    const { page, last } = opened;
    await walkTo(opened, 'People');
    await page.getByRole('button', { name: 'Read the selection' }).click();
    await page.locator('.figure').waitFor();
    expect(await page.getByLabel('Read from').inputValue()).toBe('read');
    await next(page).click();
    await next(page).click();
    await page.locator('.figure').waitFor();
    expect(last('previewReview').roster).toBe("'Data'!A1:N39");
  });

  test('a rater found by position can be joined and replaced by others', async () => {
    const opened = await openAnswered();
    const { page, last } = opened;
    await walkTo(opened, 'People');
    const card = page.locator('.card', { hasText: 'General manager' });
    expect(await card.innerText()).toContain('found by position');
    await card.getByRole('combobox').selectOption('E002');
    await card.getByRole('button', { name: /Remove 周建国/ }).click();
    await next(page).click();
    await next(page).click();
    await page.locator('.figure').waitFor();
    expect(last('previewReview').named).toEqual({ generalManager: ['E002'] });
  });

  test('a rater that counts and that nobody is found for blocks the way on', async () => {
    const rows = SAMPLE_ROWS.map((row) => row.map((cell) => (cell === '总经理' ? '董事长' : cell)));
    const opened = await openAnswered({ ...freshWorkbook(), checkPeople: () => roster(rows) });
    const { page } = opened;
    await walkTo(opened, 'People');
    await page.locator('.figure').waitFor();
    expect(await page.locator('#why').textContent()).toBe('Name who rates as General manager.');
    await page.locator('.card').getByRole('combobox').selectOption('E001');
    expect(await page.locator('#why').textContent()).toBe('');
  });
});

describe('the period', () => {
  test.each([
    ['2026-06-26T10:00:00+08:00', 2026, 1, 'shortly before the end'],
    ['2026-07-20T10:00:00+08:00', 2026, 1, 'shortly after it'],
    ['2027-01-04T10:00:00+08:00', 2026, 2, 'in the new year'],
  ])('on %s is most likely %i/%i', async (now, year, n, _why) => {
    const opened = await openAnswered(freshWorkbook(), { now });
    await walkTo(opened, 'Preview');
    await opened.page.locator('.figure').waitFor();
    expect(opened.last('previewReview').period).toEqual({ cycle: 'half', year, n });
  });

  test('that has this review already is refused, another goes; dates out of order are told', async () => {
    const script = { ...freshWorkbook(), listPlans: () => ok({ plans: ['plan-05'], reviews: [REVIEW] }), readReview: () => ok(RUNNING) };
    const opened = await openAnswered(script);
    const { page, last } = opened;
    await page.getByRole('button', { name: 'Start another review' }).click();
    await page.getByRole('button', { name: 'Company system: departments and staff' }).click();
    await next(page).click();
    await page.getByRole('radio', { name: 'Half-year' }).check();
    for (const _ of [1, 2, 3]) await page.locator('.foot .button.filled[aria-busy=false]').click();
    await heading(page, 'Period and options');
    expect(await page.locator('#why').textContent()).toBe(enStart.period.exists);
    await page.getByLabel('Part of the year').selectOption('2');
    expect(await page.locator('#why').textContent()).toBe('');
    await page.getByLabel('Scoring due').fill('2027-01-10');
    await page.getByLabel('Results due').fill('2027-01-05');
    await page.getByLabel('Results due').blur();
    expect(await page.locator('#why').textContent()).toBe('“Results” is due before “Scoring”, which comes first. Change one of the dates.');
    await page.getByLabel('Results due').fill('2027-01-20');
    await page.getByLabel('Language of the tabs').selectOption('zh-CN');
    await next(page).click();
    await page.locator('.figure').waitFor();
    expect(last('previewReview')).toMatchObject({
      due: { scoring: '2027-01-10', release: '2027-01-20' },
      language: 'zh-CN',
      period: { cycle: 'half', year: 2026, n: 2 },
    });
  });

  test('separate workbooks are shown, off, with the reason', async () => {
    const opened = await openAnswered();
    await walkTo(opened, 'Period and options');
    const { page } = opened;
    expect(await page.getByRole('radio', { name: /A separate workbook/ }).isDisabled()).toBe(true);
    expect(await page.getByText(enStart.period.separateHelp).count()).toBe(1);
    expect(await page.getByText(enStart.period.sharedHelp).count()).toBe(1);
  });
});

describe('the preview', () => {
  test('lists the tabs by reader, and raters without an e-mail; nothing is created', async () => {
    const opened = await openAnswered();
    await walkTo(opened, 'Preview');
    const { page, count } = opened;
    await page.locator('.figure').waitFor();
    expect(await page.locator('.figure').textContent()).toBe('18');
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      enStart.preview.everyone,
      enStart.preview.managers,
      enStart.preview.hr,
      enStart.preview.raters,
    ]);
    await page.getByRole('button', { name: 'Show the other 3 score tabs' }).click();
    expect(await page.getByText('Score · 赵国强').count()).toBe(1);
    expect(await page.getByText('赵国强 (E010)').count()).toBe(1);
    expect(count('createReview')).toBe(0);
  });

  test.each([
    [{ standing: ['Summary'] }, enStart.preview.blockStanding],
    [{ open: [{ path: 'x', question: { en: 'How many?', 'zh-CN': '几个？' } }] }, enStart.preview.blockOpen],
    [{ findings: [{ level: 'problem' as const, path: 'x', sentence: { en: 'Wrong.', 'zh-CN': '错。' } }] }, enStart.preview.blockProblems],
  ])('is no way on where something stands in it: %j', async (part, reason) => {
    const opened = await openAnswered({ ...freshWorkbook(), previewReview: () => ok({ ...PREVIEW, ...part }) });
    await walkTo(opened, 'Preview');
    const { page, count } = opened;
    await page.getByText(reason).waitFor();
    await next(page).click({ force: true });
    expect(count('createReview')).toBe(0);
    opened.put({ previewReview: () => ok(PREVIEW) });
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.getByRole('button', { name: 'Create 18 tabs' }).and(page.locator('[aria-disabled=false]')).waitFor();
  });

  test('that fails says so and keeps the answers', async () => {
    const opened = await openAnswered({ ...freshWorkbook(), previewReview: () => fails('refused') });
    await walkTo(opened, 'Preview');
    const { page } = opened;
    await alert(page).waitFor();
    expect(await alert(page).textContent()).toContain(enStart.creating.kept);
    opened.put({ previewReview: () => ok(PREVIEW) });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.figure').waitFor();
  });
});

describe('creating', () => {
  test('is one call however often it is pressed; then it is shared, and Home shows it', async () => {
    const slow = gate();
    const fresh = freshWorkbook();
    const opened = await openAnswered({
      ...fresh,
      createReview: async (args) => {
        await slow.opened;
        return fresh.createReview?.(args) ?? fails('request');
      },
    });
    const { page, count, last } = opened;
    await walkTo(opened, 'Preview');
    await page.locator('.figure').waitFor();
    await next(page).dblclick();
    await heading(page, 'Creating the review');
    expect(await page.locator('button').count()).toBe(0); // it cannot be stopped half-way
    slow.open();
    await heading(page, 'The review is ready');
    expect(count('createReview')).toBe(1);
    expect(last('createReview')).toEqual(last('previewReview'));
    await page.getByText('3 of 4 raters cannot open this file yet: 周建国, 林佩文, 赵国强.').waitFor();
    await page.getByRole('button', { name: 'Open the first score tab' }).click();
    await page.locator('.foot .button.filled[aria-busy=false]').waitFor();
    expect(last('openTab')).toEqual({ sheetId: 11 });

    await page.getByRole('button', { name: 'Share it' }).click();
    await page.getByRole('checkbox', { name: /林佩文/ }).uncheck();
    await page.getByRole('button', { name: 'Give 1 person edit access' }).dblclick();
    await page.getByText('Access given: 1.').waitFor();
    expect(count('grantAccess')).toBe(1);
    expect(last('grantAccess')).toEqual({ review: REVIEW.id, emails: ['e1@example.com'] });
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Go to Home' }).click();
    await heading(page, '2026 half-year review');
    expect(last('readReview')).toEqual({ review: REVIEW.id });
  });

  test.each([
    ['refused', 'Google Sheets did not accept this'],
    ['exists', 'This review is there already'],
    ['busy', 'Someone else is using Scoretab here'],
    ['problems', 'Problems were found'],
  ] as const)('that fails (%s) says what happened, what was changed, what to do; then it can be tried again', async (code, title) => {
    const message = 'A tab called “Guide” is there. Nothing was changed. Rename it.';
    const opened = await openAnswered({ ...freshWorkbook(), createReview: () => fails(code, message) });
    const { page, put } = opened;
    await walkTo(opened, 'Preview');
    await page.locator('.figure').waitFor();
    await next(page).click();
    await heading(page, 'Not created');
    expect(await texts(page, '[role=alert] .banner, dt, dd')).toEqual([
      title,
      en.failure.happened,
      'A tab called “Guide” is there.',
      en.failure.changed,
      en.failure.nothing,
      en.failure.todo,
      `Rename it. ${enStart.creating.kept}`,
    ]);
    await page.getByRole('button', { name: 'Back to the preview' }).click();
    await page.locator('.figure').waitFor();
    put(freshWorkbook());
    await next(page).click();
    await heading(page, 'The review is ready');
  });

  test('to which no answer comes does not claim that nothing was changed', async () => {
    const opened = await openAnswered({ ...freshWorkbook(), createReview: () => new Promise(() => {}) });
    const { page } = opened;
    await walkTo(opened, 'Preview');
    await page.locator('.figure').waitFor();
    await next(page).click();
    await heading(page, 'Creating the review');
    await page.clock.runFor(301_000);
    await alert(page).waitFor();
    expect(await alert(page).textContent()).toContain('The tabs may still appear, all of them or none.');
    expect(await alert(page).textContent()).not.toContain(en.failure.nothing);
    await heading(page, enStart.creating.unknown);
    opened.put({ ...running(), createReview: () => fails('exists') });
    await page.getByRole('button', { name: enStart.creating.look }).click();
    await heading(page, '2026 half-year review'); // it was made after all
  });

  test('keeps what was chosen and answered when one goes back to the plans and returns', async () => {
    const opened = await openAnswered();
    const { page, last } = opened;
    await walkTo(opened, 'People');
    await page.getByRole('checkbox', { name: '客服部' }).uncheck();
    for (const _ of [1, 2, 3, 4, 5]) await page.getByRole('button', { name: 'Back' }).click();
    await heading(page, en.home.none);
    await page.getByRole('button', { name: 'Functions' }).click();
    await page.getByRole('button', { name: 'Review' }).click();
    await walkTo(opened, 'People');
    expect(await page.getByRole('checkbox', { name: '客服部' }).isChecked()).toBe(false);
    await next(page).click();
    await next(page).click();
    await page.locator('.figure').waitFor();
    expect(last('previewReview').only).toHaveLength(29);
  });
});

test('a review is made by keyboard alone, in Chinese; whatever has the focus shows it', async () => {
  const opened = await openAnswered(freshWorkbook(), { language: 'zh-CN' });
  const { page, last } = opened;
  /** Presses Tab until something of that name has the focus. */
  const tabTo = async (name: string): Promise<void> => {
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const { activeElement: element } = document;
        const ring = element ? [element, element.closest('.card') ?? element].map((each) => getComputedStyle(each).outlineStyle) : [];
        const cover = element?.classList.contains('cover') ? getComputedStyle(element, '::after').outlineStyle : 'none';
        const label = element?.closest('label')?.textContent ?? '';
        return {
          text: `${element?.getAttribute('aria-label') ?? ''}${element?.textContent ?? ''}${label}`,
          marked: [...ring, cover].some((style) => style !== 'none'),
        };
      });
      expect([at.text, at.marked]).toEqual([at.text, true]);
      if (at.text.includes(name)) return;
    }
    throw new Error(`${name} is not reached`);
  };
  const enter = async (name: string, key = 'Enter') => {
    await tabTo(name);
    await page.keyboard.press(key);
  };
  await page.getByText('找到 38 人').waitFor();
  await enter('启动考核');
  await enter('部门与员工绩效考核办法');
  await enter('使用此方案');
  await tabTo('季度');
  await page.keyboard.press('ArrowDown');
  for (const title of ['待定事项', '人员', '周期与选项', '预览']) {
    await enter('继续');
    await heading(page, title);
    await page.locator('.foot .button.filled[aria-busy=false]').waitFor();
  }
  await enter('创建 18 张工作表');
  await heading(page, '考核已就绪');
  expect(last('createReview')).toMatchObject({ language: 'zh-CN', period: { cycle: 'half', year: 2026, n: 1 }, roster: 'People' });
  await enter('去共享');
  await page.getByRole('checkbox').first().waitFor();
  await enter('授予 2 人编辑权限');
  await page.getByText('已授权 2 人。').waitFor();
});

describe('sharing', () => {
  test('a link is copied; where the browser refuses, it is shown to be copied by hand', async () => {
    const { page } = await openReview(browser(), { script: running() });
    await page.getByRole('button', { name: en.home.access }).click();
    await page.getByRole('button', { name: 'Copy link to “Score · 李敏”' }).click();
    await page.getByText(/^Copied: |The browser did not let us copy/).waitFor();
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
    );
    await page.getByRole('button', { name: 'Copy link to “Score · 林佩文”' }).click();
    await page.getByText(en.share.byHand).first().waitFor();
    const link = ACCESS.raters[1]?.tabs[0]?.link;
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(link);
  });

  test('says what went wrong and keeps the ticks', async () => {
    const { page } = await openReview(browser(), {
      script: { ...running(), grantAccess: () => fails('notHr', 'Only HR may do this. Nothing was changed. Ask them.') },
    });
    await page.getByRole('button', { name: en.home.access }).click();
    await page.getByRole('checkbox', { name: /周建国/ }).uncheck();
    await next(page).click();
    await alert(page).waitFor();
    expect(await alert(page).textContent()).toContain('Only HR may do this.');
    expect(await page.getByRole('checkbox', { name: /周建国/ }).isChecked()).toBe(false);
    await page.getByRole('checkbox', { name: /林佩文/ }).uncheck();
    expect(await page.locator('#why').textContent()).toBe(en.share.pick);
  });

  test('that cannot be read can be tried again', async () => {
    const { page, put, count } = await openReview(browser(), { script: { ...running(), listAccess: () => fails('refused') } });
    await page.getByRole('button', { name: en.home.access }).click();
    await alert(page).waitFor();
    expect(await alert(page).innerText()).toContain('It did not work.');
    put({ listAccess: () => ok(ACCESS) });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText(fill(en.share.grant, { count: 2 })).waitFor();
    expect([count('listAccess'), await alert(page).count()]).toEqual([2, 0]);
  });
});
