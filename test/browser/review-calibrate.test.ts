// Calibrating in a real browser: by keyboard from Home, over looking, adjusting and confirming, to the end; every screen in both languages and themes.
import type { Page } from 'playwright-core';
import { adjust } from '../../src/i18n/en/sidebar-adjust';
import { calibrate as say } from '../../src/i18n/en/sidebar-calibrate';
import { fill } from '../../src/i18n/fill';
import type { Args } from '../../src/rpc/contract';
import { CALIBRATION, calibrating, SETTLED } from './calibrate-server';
import { browserForTests } from './launch';
import { looksOf } from './looks';
import { faultsOf, type OpenedReview, openReview } from './open-review';
import { never, type Screen, shown } from './review-looks';
import { fails, ok, RUNNING } from './review-server';
import { heading } from './review-steps';

jest.setTimeout(600_000);

const browser = browserForTests();

const settle = (page: Page) => page.getByRole('button', { name: say.go }).press('Enter');
const confirm = (page: Page, count: number) => page.getByRole('button', { name: fill(say.confirm, { count }) });
const off = (page: Page, words: string) => page.locator('#why', { hasText: words }).waitFor();
const lines = async (page: Page, selector: string) =>
  (await page.locator(selector).allInnerTexts()).map((each) => each.replace(/\s+/g, ' ').trim());

test('looking over: grades against limits, by group and department; who is near an edge, as near as HR chooses', async () => {
  const { page } = await openReview(browser(), { script: calibrating() });
  await page.locator('#way-calibrate').press('Enter');
  await heading(page, say.title);
  await page.getByText(say.looking).waitFor();
  expect(await lines(page, '.spread tbody tr')).toEqual([
    `A 8 7 at most 8 ${say.ok}`,
    'B 20 22 at most 17 5 over',
    'C 3 2 at least 4 2 short',
    `D 2 2 at most 3 ${say.ok}`,
    `E 1 1 at most 1 ${say.ok}`,
  ]);
  const near = () => page.locator('.body button[id^=near-]').count();
  expect(await page.getByText(fill(say.nearCount, { count: 8 })).count()).toBe(1);
  await page.getByLabel(say.within, { exact: true }).selectOption('0.5');
  expect(await near()).toBe(4);
  await page.getByLabel(say.within, { exact: true }).selectOption('other');
  await page.getByText(say.nearNobody).waitFor();
  await page.getByLabel(say.typedPoints).fill('0.07');
  expect(await near()).toBe(2);
  // limits are everybody's: some alone have none
  await page.getByRole('button', { name: fill(say.group, { group: 'General staff', count: 27 }) }).press('Enter');
  await page.getByText(say.limitsForAll).waitFor();
  expect((await lines(page, '.spread tbody tr'))[0]).toBe('A 7 6');
  await page.getByText(say.departments).press('Enter');
  expect((await lines(page, '.unfold > .list > li'))[0]).toContain('A 2 → 1');
});

test('adjusting on the way: that person is chosen, and the way back leads to their row', async () => {
  const asked: Args<'adjustResult'>[] = [];
  const { page, count } = await openReview(browser(), {
    script: {
      ...calibrating(),
      adjustResult: (args) => {
        asked.push(args);
        return ok({ n: 5 });
      },
    },
  });
  await page.locator('#way-calibrate').press('Enter');
  await page.locator('#near-E026').press('Enter');
  await heading(page, adjust.title);
  await page.getByLabel(adjust.from).waitFor();
  expect(await page.getByLabel(adjust.person).inputValue()).toBe('E026');
  expect(await page.getByLabel(adjust.source).inputValue()).toBe('calibration');
  await page.getByLabel(adjust.to).fill('90.1');
  await page.getByLabel(adjust.by).fill('Managers’ meeting');
  await page.getByLabel(adjust.why).fill('seen at the meeting');
  await page.getByRole('button', { name: adjust.add }).press('Enter');
  await page.getByText(fill(adjust.added, { n: 5 })).first().waitFor(); // biome-ignore format: a step
  expect(asked).toMatchObject([{ id: 'E026', from: 89.94, to: 90.1, source: 'calibration' }]);
  await page.locator('.steps .icon-button').press('Enter');
  await heading(page, say.title);
  await page.waitForFunction(() => document.activeElement?.id === 'near-E026');
  expect(count('readCalibration')).toBe(2);
  // nor is one's own result adjusted from here
  expect(await page.locator('#near-E025').count()).toBe(0);
});

test('confirming those who are chosen: off until all is said; pressed twice it is asked for once', async () => {
  const asked: Args<'confirmResults'>[] = [];
  const { page } = await openReview(browser(), {
    script: {
      ...calibrating(),
      confirmResults: async (args) => {
        asked.push(args);
        await new Promise((resolve) => setTimeout(resolve, 300));
        return ok({ count: args.people.length });
      },
    },
  });
  await page.locator('#way-calibrate').press('Enter');
  await settle(page);
  await heading(page, say.people);
  await off(page, say.offChoose);
  // neither who asks nor who has no score can be chosen
  expect(await page.getByRole('checkbox').count()).toBe(11);
  await page.getByText(say.own).waitFor();
  await page.getByText(say.unscored).waitFor();
  await page.getByText(fill(say.exempt, { who: '赵国强' })).waitFor();
  await page.getByRole('button', { name: fill(say.chooseAll, { count: 11 }) }).press('Enter');
  await page.getByRole('button', { name: say.chooseNone }).press('Enter');
  await page.getByRole('checkbox').nth(0).press(' ');
  await page.getByRole('checkbox').nth(3).press(' ');
  await off(page, say.offSession);
  await page.getByLabel(say.session, { exact: true }).fill('Managers’ meeting');
  await page.getByLabel(say.on, { exact: true }).fill('2026-07-23');
  await off(page, say.offDay);
  await page.getByLabel(say.on, { exact: true }).fill('2026-07-08');
  await off(page, say.offTook);
  await page.getByLabel(say.took).fill('Zhao Guoqiang, Wang Lei');
  await confirm(page, 2).press('Enter');
  await page.getByRole('button', { name: say.confirming }).press('Enter');
  await page.getByText(fill(say.confirmed, { count: 2 })).first().waitFor(); // biome-ignore format: a step
  expect(asked).toEqual([
    {
      review: RUNNING.id,
      people: [
        { id: 'E013', score: 85.2, grade: 'B' },
        { id: 'E026', score: 89.94, grade: 'B' },
      ],
      ...{ session: 'Managers’ meeting', took: 'Zhao Guoqiang, Wang Lei', on: '2026-07-08' },
    },
  ]);
  // the session stays as it was filled in
  expect(await page.getByLabel(say.session, { exact: true }).inputValue()).toBe('Managers’ meeting');
  await page.getByRole('button', { name: fill(say.stateChanged, { count: 2 }) }).press('Enter');
  expect(await lines(page, '.person')).toEqual([
    expect.stringContaining('Adjustments, row 4 before 79.6 C 80.28 B'),
    expect.stringContaining('Adjustments, row 3 before 90.98 A 89.2 B'),
  ]);
});

test('where a result is another by now nobody is confirmed: it says whose, and shows them anew', async () => {
  const { page, put, count } = await openReview(browser(), { script: calibrating() });
  put({ confirmResults: () => ok({ moved: [{ id: 'E023', name: '袁媛', now: { score: 90.5, grade: 'A' } }, { id: 'E024', name: '徐静' }] }) }); // biome-ignore format: a step
  await page.locator('#way-calibrate').press('Enter');
  await settle(page);
  await chosen(page);
  await confirm(page, 11).press('Enter');
  await page.getByText(say.movedTitle).waitFor();
  await confirm(page, 9).waitFor();
  await page.getByText(fill(say.moved, { who: '袁媛, now 90.5 A, 徐静, not on the Summary any more' })).waitFor();
  expect(count('readCalibration')).toBe(2);
});

test('it ends once nobody is open, and names who is; then there is nothing more to do', async () => {
  let read = { ...CALIBRATION, people: CALIBRATION.people.filter(({ id }) => ['E001', 'E025', 'E035'].includes(id)) };
  const { page, count } = await openReview(browser(), {
    script: {
      ...calibrating(),
      readCalibration: () => ok(read),
      endCalibration: () => {
        const ended = { at: '2026-07-22T10:00:00+08:00', by: 'liu.fang@example.com' };
        read = { ...read, ended };
        return ok(ended);
      },
    },
  });
  await page.locator('#way-calibrate').press('Enter');
  await settle(page);
  await off(page, fill(say.offLeft, { who: '王磊, 何雨' }));
  await page.getByRole('button', { name: say.end }).press('Enter');
  expect(count('endCalibration')).toBe(0);
  read = { ...read, people: SETTLED.people };
  await page.locator('.steps .icon-button').press('Enter');
  await page.locator('.steps .icon-button').press('Enter');
  await page.locator('#way-calibrate').press('Enter');
  await settle(page);
  await page.getByRole('button', { name: say.end }).press('Enter');
  await page.getByText(fill(say.ended, { day: '22 Jul 2026', who: 'liu.fang@example.com' })).waitFor();
  await page.getByRole('button', { name: say.home }).press('Enter');
  await page.locator('#way-calibrate').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('way-calibrate');
});

/** Everybody who can be, and what is to be said of the session. */
async function chosen(page: Page): Promise<void> {
  await page.locator('.body .link.small').first().click();
  await page.locator('input[maxlength="120"]').fill('Managers’ meeting');
  await page.locator('textarea').fill('Zhao Guoqiang, Wang Lei, 努尔古丽·阿卜杜热依木');
}
const toLook = async ({ page }: OpenedReview) => {
  await page.locator('#way-calibrate').click();
  await page.locator('.steps .title').waitFor();
  await page.locator('#go').waitFor();
};
const toSettle = async (opened: OpenedReview) => {
  await toLook(opened);
  await opened.page.locator('#go').click();
  await opened.page.locator('progress').waitFor();
};
const pressed = async (opened: OpenedReview, seen: string) => {
  await toSettle(opened);
  await chosen(opened.page);
  await opened.page.locator('.foot .button.filled').click();
  await opened.page.locator(seen).first().waitFor();
};
const MOVED = { moved: [{ id: 'E023', name: '袁媛', now: { score: 90.5, grade: 'A' } }] };
const ENDED = { at: '2026-07-22T10:00:00+08:00', by: 'liu.fang@example.com' };
const OBSTACLE = { en: 'The tab “Log” is gone.', 'zh-CN': '“日志”表已不在。' };
const NAMED = ['Far above what was expected', 'Above', 'As expected', 'Below', 'Far below'] as const;
/** Grades with long names, and no limits. */
const WORDY = {
  ...CALIBRATION,
  rules: { ...CALIBRATION.rules, limits: [], grades: CALIBRATION.rules.grades.map((each, n) => ({ ...each, grade: NAMED[n] ?? '' })) },
  people: CALIBRATION.people.map((each) => ({ ...each, grade: wordsFor(each.grade), before: wordsFor(each.before) })),
};
function wordsFor(grade: string): string {
  return NAMED['ABCDE'.indexOf(grade)] ?? '';
}
const FEW = { ...CALIBRATION, people: CALIBRATION.people.slice(20, 23), raters: CALIBRATION.raters.slice(6) };
const NOBODY = { ...CALIBRATION, people: CALIBRATION.people.slice(34), raters: [] };
const UNGRADED = { ...CALIBRATION, rules: { ...CALIBRATION.rules, grades: [], limits: [] } };

const SCREENS: Readonly<Record<string, Screen>> = {
  'calibrate-look': { script: calibrating(), height: 2600, reach: toLook },
  'calibrate-departments': {
    script: calibrating(),
    height: 1500,
    reach: async (opened) => {
      await toLook(opened);
      await opened.page.locator('.filter').nth(2).click();
      await opened.page.locator('summary').first().click();
      await opened.page.locator('#within').selectOption('other');
      await opened.page.locator('.few').fill('0.3');
    },
  },
  'calibrate-wordy': { script: calibrating(WORDY), height: 2400, reach: toLook },
  'calibrate-few': { script: calibrating(FEW), height: 1300, reach: toLook },
  'calibrate-nobody': { script: calibrating(NOBODY), height: 900, reach: toLook },
  'calibrate-ungraded': { script: calibrating(UNGRADED), height: 1200, reach: toLook },
  'calibrate-settle': { script: calibrating(), height: 1700, reach: toSettle },
  'calibrate-settle-wordy': { script: calibrating(WORDY), height: 1700, reach: toSettle },
  'calibrate-changed': {
    script: calibrating(),
    height: 900,
    reach: async (opened) => {
      await toSettle(opened);
      await opened.page.locator('.filter').nth(1).click();
      await opened.page.locator('summary').first().click();
    },
  },
  'calibrate-confirmed': { script: calibrating(), height: 1700, reach: (opened) => pressed(opened, '.banner.ok') },
  'calibrate-moved': {
    script: { ...calibrating(), confirmResults: () => ok(MOVED) },
    height: 1800,
    reach: (opened) => pressed(opened, '.banner.error'),
  },
  'calibrate-refused': {
    script: { ...calibrating(), confirmResults: () => fails('refused') },
    height: 1800,
    reach: (opened) => pressed(opened, '[role=alert]'),
  },
  'calibrate-to-end': { script: calibrating(SETTLED), height: 600, reach: toSettle },
  'calibrate-ended': { script: calibrating({ ...SETTLED, ended: ENDED }), height: 600, reach: toSettle },
  'calibrate-ended-since': { script: calibrating({ ...CALIBRATION, ended: ENDED }), height: 1800, reach: toSettle },
  'calibrate-obstacle': { script: calibrating({ ...CALIBRATION, obstacles: [OBSTACLE] }), height: 1800, reach: toSettle },
  'calibrate-reading': {
    script: { ...calibrating(), readCalibration: never },
    height: 400,
    reach: ({ page }) => page.locator('#way-calibrate').click(),
  },
  'calibrate-failed': {
    script: { ...calibrating(), readCalibration: () => fails('refused') },
    height: 600,
    reach: async ({ page }) => {
      await page.locator('#way-calibrate').click();
      await page.locator('[role=alert]').waitFor();
    },
  },
};
test.each(looksOf(SCREENS))('axe finds nothing, and nothing is too wide: $name, $language, $theme', async (look) =>
  expect(await faultsOf(await shown(browser(), SCREENS, look))).toEqual([]),
);
