// How the steps of starting a review look, in both languages and themes: axe finds nothing, nothing is wider than 300 px.
import { SAMPLE_ROWS } from '../workbook/company';
import { browserForTests } from './launch';
import { looksOf } from './looks';
import { nextWorkbook, WITH_TARGETS } from './next-workbook';
import { faultsOf } from './open-review';
import { forward, never, type Screen, shown, toCycle, toPlan, toPlans, type Way } from './review-looks';
import { fails, freshWorkbook, ok, PREVIEW, REVIEW, roster } from './review-server';

jest.setTimeout(600_000);

const browser = browserForTests();

const broken = SAMPLE_ROWS.map((row, n) => (n === 20 ? row.map((cell, c) => (c === 6 ? '' : c === 2 ? 'no address' : cell)) : row));

/** As another system has them: with a title, a count of rows, headings nobody knows, a word for a status that is none, and a total. */
const EXPORTED = [
  ['Staff as of 2 November 2026'],
  ['No.', '员工号', '姓名', 'Dept', '职务', 'Chef', 'Lifecycle', '人员状态', '手机'],
  ...SAMPLE_ROWS.slice(1).map((row, n) => [
    n + 1,
    row[0],
    row[1],
    row[3],
    row[4],
    row[6],
    n % 2 ? 'Active' : '',
    n === 3 ? '借调' : '在职',
    13800000000 + n,
  ]),
  ['合计', `${SAMPLE_ROWS.length - 1}人`],
];

/** With what has an obvious repair: an address, a manager by name, somebody without one, and what nobody sees. */
const REPAIRABLE = SAMPLE_ROWS.map((row, n) =>
  row.map((cell, c) =>
    c === 2 && n > 30 ? `mailto:${cell}` : c === 6 && n > 30 ? (n === 33 ? '' : '李敏') : c === 3 && n === 12 ? `${cell}\u200B` : cell,
  ),
);

/** From the people to how their sheet was read. */
const toHeadings: Way = async (opened) => {
  await forward(2, '.figure')(opened);
  await opened.page.locator('.card .button.line').first().click();
};

/** From Home to the next period. */
const toNext: Way = async ({ page }) => {
  await page.locator('.tap', { hasText: /Start the next period|启动下一期/ }).click();
  await page.locator('select').waitFor();
};

/** On to the targets of each their own, of a half-year or of the year. */
const toTargets = async (opened: Parameters<Way>[0], period = '2026-H2') => {
  await toNext(opened);
  const { page } = opened;
  await page.locator('select').selectOption(period);
  for (const seen of ['.pairs', period === '2026' ? '#add-finance' : '.target']) {
    await page.locator('.foot .button.filled[aria-busy=false][aria-disabled=false]').click();
    await page.locator(seen).first().waitFor();
  }
  if (period !== '2026') return;
  await page.locator('#add-finance').selectOption('E004');
  await page.locator('#add-finance').press('Enter');
  for (const seen of ['input[type=date]', 'summary']) {
    await page.locator('.foot .button.filled[aria-busy=false][aria-disabled=false]').click();
    await page.locator(seen).first().waitFor();
  }
};

/** From the people to somebody about to be set aside. */
const toSetAside: Way = async (opened) => {
  await forward(2, '.figure')(opened);
  await opened.page.locator('#set-aside').click();
  await opened.page.locator('select').selectOption('E013');
  await opened.page.locator('textarea').fill('2026-07-20 – 2026-12-31');
};

const SCREENS: Readonly<Record<string, Screen>> = {
  plans: { script: freshWorkbook, height: 2600, reach: toPlans },
  'plans-none': {
    script: freshWorkbook,
    height: 500,
    reach: async (opened) => {
      await toPlans(opened);
      await opened.page.getByRole('searchbox').fill('zzz');
    },
  },
  'plan-5': { script: freshWorkbook, height: 2200, reach: toPlan(5) },
  'plan-3': { script: freshWorkbook, height: 1500, reach: toPlan(3) },
  'plan-12': { script: freshWorkbook, height: 2400, reach: toPlan(12) },
  cycle: { script: freshWorkbook, height: 500, reach: toCycle(5) },
  'cycle-open': { script: freshWorkbook, height: 600, reach: toCycle(8) },
  people: { script: freshWorkbook, answered: true, height: 1300, reach: forward(2, '.figure') },
  next: { script: () => nextWorkbook(), answered: true, height: 1500, reach: toNext },
  'next-changes': {
    script: () => nextWorkbook(),
    answered: true,
    height: 1300,
    reach: async (opened) => {
      await toNext(opened);
      await opened.page.locator('.foot .button.filled').click();
      await opened.page.locator('.pairs').waitFor();
    },
  },
  'next-targets': { script: () => nextWorkbook(WITH_TARGETS), answered: true, height: 900, reach: toTargets },
  'next-targets-said': {
    script: () => nextWorkbook({ ...WITH_TARGETS, targets: { lost: true, indicators: WITH_TARGETS.targets?.indicators ?? [] } }),
    answered: true,
    height: 1000,
    reach: async (opened) => {
      await toTargets(opened);
      await opened.page.locator('.target input').nth(1).fill('1,380');
      await opened.page.locator('.target input').nth(2).fill('38%');
    },
  },
  'next-targets-many': {
    script: () => nextWorkbook(WITH_TARGETS),
    answered: true,
    height: 1000,
    reach: async (opened) => {
      await toTargets(opened, '2026');
      await opened.page.locator('summary').first().click();
      await opened.page.locator('.target').first().waitFor();
    },
  },
  'set-aside': { script: freshWorkbook, answered: true, height: 800, reach: toSetAside },
  'people-aside': {
    script: freshWorkbook,
    answered: true,
    height: 1500,
    reach: async (opened) => {
      await toSetAside(opened);
      await opened.page.locator('.foot .button.filled').click();
      await opened.page.locator('.figure').waitFor();
    },
  },
  'people-problems': {
    script: { ...freshWorkbook(), checkPeople: () => roster(broken, "'Sheet1'!A1:N39") },
    answered: true,
    height: 1400,
    reach: forward(2, '.card.bad'),
  },
  'people-columns': {
    script: { ...freshWorkbook(), checkPeople: () => roster(EXPORTED, 'Staff') },
    answered: true,
    height: 1500,
    reach: async (opened) => {
      await toHeadings(opened);
      await opened.page.locator('.column').first().waitFor();
    },
  },
  'people-another-row': {
    script: { ...freshWorkbook(), checkPeople: () => roster(EXPORTED, 'Staff') },
    answered: true,
    height: 700,
    reach: async (opened) => {
      await toHeadings(opened);
      await opened.page.locator('.banner .link').click();
      await opened.page.locator('#heading-row').waitFor();
    },
  },
  'people-suggestions': {
    script: {
      ...freshWorkbook(),
      checkPeople: () => roster(REPAIRABLE, 'Staff'),
      mendRoster: () => ok({ count: 2, left: 1, logged: true }),
    },
    answered: true,
    height: 1900,
    reach: async (opened) => {
      await forward(2, '.figure')(opened);
      await opened.page.locator('[aria-labelledby=suggestions] .button.line').first().click();
      await opened.page.locator('#mended').waitFor();
    },
  },
  'people-none': {
    script: { ...freshWorkbook(), checkPeople: () => ok({ roster: '', people: [], findings: [] }) },
    answered: true,
    height: 600,
    reach: forward(2),
  },
  period: { script: freshWorkbook, answered: true, height: 1100, reach: forward(3) },
  preview: { script: freshWorkbook, answered: true, height: 1300, reach: forward(4, '.figure') },
  'preview-protects': {
    script: () => ({ ...freshWorkbook(), previewReview: () => ok({ ...PREVIEW, protects: '花名册' }) }),
    answered: true,
    height: 1300,
    reach: forward(4, '.figure'),
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
    reach: forward(4, '[role=alert]'),
  },
  creating: { script: { ...freshWorkbook(), createReview: never }, answered: true, height: 600, reach: forward(5) },
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
    reach: forward(5),
  },
  'created-protected': {
    script: () => ({
      ...freshWorkbook(),
      createReview: () => ok({ review: REVIEW.id, tabs: 18, first: 11, raters: PREVIEW.raters, protected: '花名册' }),
    }),
    answered: true,
    height: 600,
    reach: forward(5, 'text=林佩文'),
  },
  created: { script: freshWorkbook, answered: true, height: 600, reach: forward(5, 'text=林佩文') },
};

test.each(looksOf(SCREENS))('axe finds nothing, and nothing is too wide: $name, $language, $theme', async (look) =>
  expect(await faultsOf(await shown(browser(), SCREENS, look))).toEqual([]),
);
