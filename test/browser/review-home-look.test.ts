// How Home, sharing and the settings look, in both languages and themes: axe finds nothing, nothing is wider than 300 px.
import type { Answer } from '../../src/rpc/contract';
import { SAMPLE_ROWS } from '../workbook/company';
import { browserForTests } from './launch';
import { looksOf } from './looks';
import { faultsOf, type OpenedReview } from './open-review';
import { never, type Screen, shown } from './review-looks';
import {
  ACCESS,
  AMISS,
  asRater,
  blankWorkbook,
  CHANGED,
  fails,
  freshWorkbook,
  ok,
  REVIEW,
  RUNNING,
  roster,
  running,
  type Script,
  SETTINGS,
  TAKEN,
} from './review-server';

jest.setTimeout(600_000);

const browser = browserForTests();

const logged = (more: Partial<Answer<'checkLog'>>): Script => ({
  ...running(),
  checkLog: () => ok({ is: 'read', sheetId: 9, rows: 42, typed: 3, ends: true, begun: 1, ...more }),
});
const taken = (): Script => ({ ...running(), exportReview: () => ok(TAKEN) });
const toExport = async ({ page }: OpenedReview) => {
  await page.locator('#way-export').click();
  await page.getByRole('radio').first().waitFor();
};
const toLog = async ({ page }: OpenedReview) => {
  await page.locator('#way-log').click();
  await page.locator('.pairs').waitFor();
};

const SCREENS: Readonly<Record<string, Screen>> = {
  'home-blank': { script: blankWorkbook, height: 760, reach: ({ page }) => page.locator('#make-list').waitFor() },
  'home-empty': { script: freshWorkbook, height: 620, reach: ({ page }) => page.locator('.sign.ok').waitFor() },
  'home-headings': {
    script: () => {
      const [heads = [], ...rows] = SAMPLE_ROWS;
      return { ...freshWorkbook(), checkPeople: () => roster([heads.map((head) => (head === '直接上级' ? 'Chef' : head)), ...rows]) };
    },
    height: 760,
    reach: ({ page }) => page.locator('.card.tint').waitFor(),
  },
  'home-share': {
    script: { ...running(), readReview: () => ok({ ...RUNNING, outside: 3 }) },
    height: 1000,
    reach: ({ page }) => page.locator('.figure').waitFor(),
  },
  'home-examples': {
    script: blankWorkbook,
    height: 760,
    reach: async ({ page }) => {
      await page.locator('#make-list').press('Enter');
      await page.locator('#remove-examples').waitFor();
    },
  },
  export: { script: taken(), height: 760, reach: toExport },
  'export-ready': {
    script: taken(),
    height: 1060,
    reach: async (opened) => {
      await toExport(opened);
      await opened.page.getByRole('radio').nth(1).check();
      await opened.page.locator('.foot .button.filled').click();
      await opened.page.locator('a[download]').first().waitFor();
    },
  },
  'log-whole': { script: logged({}), height: 520, reach: toLog },
  'log-cut': {
    script: logged({
      fault: { is: 'moved', row: 14, n: 9, when: '2026-07-06 16:40', who: 'liu.fang@example.com', what: 'Scores locked' },
      begun: 2,
    }),
    height: 640,
    reach: toLog,
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
    reach: ({ page }) => page.locator('.banner.warn').last().waitFor(),
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
    reach: ({ page }) => page.locator('.banner.warn').last().waitFor(),
  },
  'home-amiss': {
    script: { ...running(), readReview: () => ok({ ...RUNNING, repair: AMISS }) },
    height: 900,
    reach: ({ page }) => page.locator('.banner.warn').last().waitFor(),
  },
  'home-repaired': {
    script: { ...running(), readReview: () => ok({ ...RUNNING, repair: AMISS }), repair: () => ok({ mended: AMISS }) },
    height: 900,
    reach: async ({ page, put }) => {
      await page.locator('.banner.warn').last().waitFor();
      put({ readReview: () => ok(RUNNING) });
      await page.locator('.body .button.filled').click();
      await page.locator('.banner.ok').waitFor();
    },
  },
  'home-not-hr': {
    script: { ...running(), readReview: () => ok(asRater('E008')) },
    height: 400,
    reach: ({ page }) => page.locator('.title').waitFor(),
  },
  'home-unreachable': {
    script: { listPlans: () => Promise.reject(new Error('PERMISSION_DENIED')) },
    height: 600,
    reach: ({ page }) => page.getByRole('alert').waitFor(),
  },
  'rater-locked': {
    script: () => {
      const rater = asRater('E008');
      const locked = { by: '', at: '2026-07-06T16:40:00+08:00', tabs: 6 };
      return {
        ...running(),
        readReview: () => ok({ ...rater, locked, progress: rater.progress.map((tab) => ({ ...tab, locked: true })) }),
      };
    },
    height: 520,
    reach: ({ page }) => page.locator('.banner.ok').waitFor(),
  },
  rater: {
    script: running(),
    height: 600,
    reach: async ({ page }) => page.locator('.tap').nth(2).click(),
  },
  share: {
    script: running(),
    height: 900,
    reach: async ({ page }) => {
      await page.locator('#way-share').click();
      await page.locator('.choice').first().waitFor();
    },
  },
  'share-hr': {
    script: {
      ...running(),
      listAccess: () => ok({ ...ACCESS, hr: [{ email: 'a.very.long.address.of.somebody@personnel.example.com', refused: '' }] }),
    },
    height: 900,
    reach: async ({ page }) => {
      await page.locator('#way-share').click();
      await page.getByText('personnel.example.com').waitFor();
    },
  },
  'share-nobody': {
    script: {
      ...running(),
      listAccess: () => ok({ ...ACCESS, raters: ACCESS.raters.map((rater) => ({ ...rater, access: 'editor' as const })) }),
    },
    height: 700,
    reach: async ({ page }) => {
      await page.locator('.tap').nth(5).click();
      await page.locator('.sign.ok').first().waitFor();
    },
  },
  'share-changed': {
    script: {
      ...running(),
      listAccess: () =>
        ok({
          ...ACCESS,
          raters: CHANGED.raters.map((rater) =>
            rater.id === 'E002' ? { ...rater, access: 'none' as const, refused: 'No Google account has this address.' } : rater,
          ),
        }),
    },
    height: 1100,
    reach: async ({ page }) => {
      await page.locator('.tap').nth(5).click();
      await page.locator('fieldset').first().waitFor();
    },
  },
  settings: {
    script: {
      ...running(),
      readSettings: () =>
        ok({
          ...SETTINGS,
          hr: ['li.na.with.a.very.long.address@example-company.com'],
          older: ['wang.lei.with.a.very.long.address@example-company.com'],
        }),
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
      await page.locator('input[type=text]').first().fill('Wang');
      await page.locator('input[type=text]').first().press('Tab');
      await page.locator('.foot [role=alert]').waitFor();
    },
  },
};

test.each(looksOf(SCREENS))('axe finds nothing, and nothing is too wide: $name, $language, $theme', async (look) =>
  expect(await faultsOf(await shown(browser(), SCREENS, look))).toEqual([]),
);
