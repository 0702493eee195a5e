// How the review's screens and the settings look, in both languages and themes: axe finds nothing, nothing is wider than 300 px.
// With SCREENSHOTS=folder it leaves pictures of every screen there.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { SAMPLE_ROWS } from '../workbook/company';
import { browserForTests } from './launch';
import { faultsOf, type OpenedReview, openReview } from './open-review';
import type { Language, Theme } from './open-sidebar';
import { ACCESS, fails, freshWorkbook, ok, PREVIEW, REVIEW, RUNNING, roster, running, type Script } from './review-server';

jest.setTimeout(120_000);

const browser = browserForTests();

const FOLDER = process.env.SCREENSHOTS;

const next = (page: Page) => page.locator('.foot .button.filled');
const forward = async ({ page }: OpenedReview, steps: number) => {
  for (let step = 0; step < steps; step++) {
    await page.locator('.foot .button.filled[aria-busy=false][aria-disabled=false]').click();
  }
};

/** Home → plan 5 → half-year, then as many steps on as asked: decisions, people, period, preview, creating. */
async function start(opened: OpenedReview, steps: number, plan = 4): Promise<void> {
  const { page } = opened;
  await page.locator('.body .button.filled').click();
  await page.locator('.cover').nth(plan).click();
  await next(page).click();
  await page.getByRole('radio').nth(1).check();
  await forward(opened, steps);
}

type Screen = {
  /** Made anew for each picture where it remembers. */
  readonly script: Script | (() => Script);
  readonly height: number;
  readonly reach?: (opened: OpenedReview) => Promise<unknown>;
  readonly answered?: boolean;
};

const broken = SAMPLE_ROWS.map((row, n) => (n === 20 ? row.map((cell, c) => (c === 6 ? '' : c === 2 ? 'no address' : cell)) : row));
const never = () => new Promise<never>(() => {});

const SCREENS: Readonly<Record<string, Screen>> = {
  'home-empty': { script: freshWorkbook, height: 620, reach: ({ page }) => page.locator('.sign.ok').waitFor() },
  'home-nobody': {
    script: { ...freshWorkbook(), checkPeople: () => ok({ roster: '', people: [], findings: [] }) },
    height: 620,
    reach: ({ page }) => page.locator('.list').waitFor(),
  },
  'home-reading': { script: { ...running(), readReview: never }, height: 400, reach: ({ page }) => page.locator('progress').waitFor() },
  'home-running': { script: running(), height: 900, reach: ({ page }) => page.locator('.figure').waitFor() },
  'home-targets': {
    script: {
      ...running(),
      readReview: () =>
        ok({
          ...RUNNING,
          targets: [
            { title: 'Score · 周建国 · Middle managers', sheetId: 11, blank: 14 },
            { title: '评分·努尔古丽·阿卜杜热依木·中层管理人员', sheetId: 12, blank: 1 },
          ],
        }),
    },
    height: 1000,
    reach: ({ page }) => page.locator('.banner.warn').waitFor(),
  },
  'home-done': {
    script: {
      ...running(),
      readReview: () => ok({ ...RUNNING, scored: 34, progress: RUNNING.progress.map((tab) => ({ ...tab, done: tab.all })) }),
    },
    height: 900,
    reach: ({ page }) => page.locator('.badge.ok').waitFor(),
  },
  'home-missing': {
    script: {
      ...running(),
      listPlans: () =>
        ok({ plans: ['plan-05'], reviews: [REVIEW, { ...REVIEW, id: 'plan-03:2026-05', plan: 'plan-03', period: '2026-05' }] }),
      readReview: () =>
        ok({
          ...RUNNING,
          summary: 0,
          missing: [
            {
              en: 'The tab “summary” of this review is gone. Bring it back from the version history.',
              'zh-CN': '“summary”工作表已不存在。请从版本记录中恢复。',
            },
          ],
        }),
    },
    height: 1000,
    reach: ({ page }) => page.locator('.banner.warn').waitFor(),
  },
  'home-not-hr': {
    script: { ...running(), readReview: () => ok({ ...RUNNING, hr: false }) },
    height: 400,
    reach: ({ page }) => page.locator('.title').waitFor(),
  },
  'home-unreachable': {
    script: { listPlans: () => Promise.reject(new Error('PERMISSION_DENIED')) },
    height: 600,
    reach: ({ page }) => page.getByRole('alert').waitFor(),
  },
  rater: {
    script: running(),
    height: 600,
    reach: async ({ page }) => page.locator('.tap').nth(2).click(),
  },
  plans: { script: freshWorkbook, height: 2600, reach: ({ page }) => page.locator('.body .button.filled').click() },
  'plans-none': {
    script: freshWorkbook,
    height: 500,
    reach: async ({ page }) => {
      await page.locator('.body .button.filled').click();
      await page.getByRole('searchbox').fill('zzz');
    },
  },
  'plan-5': {
    script: freshWorkbook,
    height: 2200,
    reach: async ({ page }) => {
      await page.locator('.body .button.filled').click();
      await page.locator('.cover').nth(4).click();
    },
  },
  'plan-3': {
    script: freshWorkbook,
    height: 1500,
    reach: async ({ page }) => {
      await page.locator('.body .button.filled').click();
      await page.locator('.cover').nth(2).click();
    },
  },
  'plan-12': {
    script: freshWorkbook,
    height: 2400,
    reach: async ({ page }) => {
      await page.locator('.body .button.filled').click();
      await page.locator('.cover').nth(11).click();
    },
  },
  cycle: {
    script: freshWorkbook,
    height: 500,
    reach: async ({ page }) => {
      await page.locator('.body .button.filled').click();
      await page.locator('.cover').nth(4).click();
      await next(page).click();
    },
  },
  'cycle-open': {
    script: freshWorkbook,
    height: 600,
    reach: async ({ page }) => {
      await page.locator('.body .button.filled').click();
      await page.locator('.cover').nth(7).click();
      await next(page).click();
    },
  },
  people: {
    script: freshWorkbook,
    answered: true,
    height: 1300,
    reach: async (opened) => {
      await start(opened, 2);
      await opened.page.locator('.figure').waitFor();
    },
  },
  'people-problems': {
    script: { ...freshWorkbook(), checkPeople: () => roster(broken, "'Sheet1'!A1:N39") },
    answered: true,
    height: 1400,
    reach: async (opened) => {
      await start(opened, 2);
      await opened.page.locator('.card.bad').first().waitFor();
    },
  },
  'people-none': {
    script: { ...freshWorkbook(), checkPeople: () => ok({ roster: '', people: [], findings: [] }) },
    answered: true,
    height: 600,
    reach: (opened) => start(opened, 2),
  },
  period: { script: freshWorkbook, answered: true, height: 1100, reach: (opened) => start(opened, 3) },
  preview: {
    script: freshWorkbook,
    answered: true,
    height: 1300,
    reach: async (opened) => {
      await start(opened, 4);
      await opened.page.locator('.figure').waitFor();
    },
  },
  'preview-blocked': {
    script: {
      ...freshWorkbook(),
      previewReview: () =>
        ok({
          ...PREVIEW,
          tabs: [],
          standing: ['Score · 李敏', 'Summary'],
          open: [{ path: 'grades/decimals', question: { en: 'How many decimals does a score keep?', 'zh-CN': '得分保留几位小数？' } }],
          findings: [
            {
              level: 'problem',
              path: 'x',
              sentence: {
                en: 'Quotas: together the grades take at most 90% of 100%. Raise a limit or drop it.',
                'zh-CN': '名额：各等级合计最多只能容纳 90%，应为 100%。',
              },
            },
          ],
        }),
    },
    answered: true,
    height: 700,
    reach: async (opened) => {
      await start(opened, 4);
      await opened.page.getByRole('alert').waitFor();
    },
  },
  creating: { script: { ...freshWorkbook(), createReview: never }, answered: true, height: 600, reach: (opened) => start(opened, 5) },
  'not-created': {
    script: {
      ...freshWorkbook(),
      createReview: () =>
        fails(
          'refused',
          'Google Sheets did not accept this: a tab called “Guide” is there already. Nothing was changed. Check that you may edit this sheet.',
        ),
    },
    answered: true,
    height: 600,
    reach: (opened) => start(opened, 5),
  },
  created: {
    script: freshWorkbook,
    answered: true,
    height: 600,
    reach: async (opened) => {
      await start(opened, 5);
      await opened.page.getByText(/林佩文/).waitFor();
    },
  },
  share: {
    script: running(),
    height: 900,
    reach: async ({ page }) => {
      await page.locator('.tap').nth(5).click();
      await page.locator('.choice').first().waitFor();
    },
  },
  'share-nobody': {
    script: { ...running(), listAccess: () => ok({ raters: ACCESS.raters.map((rater) => ({ ...rater, access: 'editor' as const })) }) },
    height: 700,
    reach: async ({ page }) => {
      await page.locator('.tap').nth(5).click();
      await page.locator('.sign.ok').first().waitFor();
    },
  },
  settings: {
    script: {
      ...running(),
      readSettings: () =>
        ok({ language: '', theme: 'light', sender: 'Liu Fang', hr: ['li.na.with.a.very.long.address@example-company.com'] }),
    },
    height: 1000,
    reach: async ({ page }) => page.locator('.places button').nth(2).click(),
  },
  'settings-odd': {
    script: {
      ...running(),
      saveSettings: () => fails('notHr', 'Only HR may change this. Nothing was changed. Ask whoever created the review.'),
    },
    height: 1100,
    reach: async ({ page }) => {
      await page.locator('.places button').nth(2).click();
      await page.locator('input[type=email]').fill('li at example');
      await page.locator('input[type=email]').press('Enter');
      await page.locator('input[type=text]').fill('Wang');
      await page.locator('input[type=text]').press('Tab');
      await page.locator('.foot [role=alert]').waitFor();
    },
  },
};

const KINDS: readonly (readonly [Language, Theme])[] = [
  ['en', 'light'],
  ['en', 'dark'],
  ['zh-CN', 'light'],
  ['zh-CN', 'dark'],
];
const CASES = Object.keys(SCREENS).flatMap((name) => KINDS.map(([language, theme]) => ({ name, language, theme })));

test.each(CASES)('axe finds nothing, and nothing is too wide: $name, $language, $theme', async ({ name, language, theme }) => {
  const screen = SCREENS[name];
  if (!screen) throw new Error(`no screen ${name}`);
  const { script, height, reach, answered = false } = screen;
  // the theme is a setting: it comes from the server, as it does for people
  const opened = await openReview(browser(), {
    script: {
      readSettings: () => ok({ language: '', theme, sender: 'Liu Fang', hr: [] }),
      ...(typeof script === 'function' ? script() : script),
    },
    language,
    theme,
    height,
    answered,
  });
  await reach?.(opened);
  if (theme === 'dark') await opened.page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  if (FOLDER) {
    mkdirSync(FOLDER, { recursive: true });
    await opened.page.screenshot({ animations: 'disabled', path: join(FOLDER, `${name}-${language}-${theme}.png`) });
  }
  expect(await faultsOf(opened.page)).toEqual([]);
});
