// Adjusting results and deciding appeals in a real browser: by keyboard from Home and back, and every screen in both languages and themes.
import type { Page } from 'playwright-core';
import * as en from '../../src/i18n/en/sidebar-adjust';
import { person } from '../../src/i18n/en/sidebar-person';
import { fill } from '../../src/i18n/fill';
import type { Args } from '../../src/rpc/contract';
import { adjusting, MOVED, RESULTS } from './adjust-server';
import { browserForTests } from './launch';
import { looksOf } from './looks';
import { faultsOf, type OpenedReview, openReview } from './open-review';
import { never, type Screen, shown } from './review-looks';
import { fails, ok, RUNNING } from './review-server';
import { heading } from './review-steps';

jest.setTimeout(600_000);

const browser = browserForTests();
const say = en.adjust;
const WHY = 'His head rates 6.3 above the others; two scores had no basis';

/** All but who, from and to. */
async function decided(page: Page): Promise<void> {
  await page.getByLabel(say.by).fill('Managers’ meeting');
  await page.getByLabel(say.resolution).fill('2026-14');
  await page.getByLabel(say.on).fill('2026-07-08');
  await page.getByLabel(say.why).fill(WHY);
}
const effect = (page: Page) => page.locator('.card .pairs').innerText();

test('whose, to what, by whom and why: off until all is there; the effect is shown, and pressed twice it is asked for once', async () => {
  const asked: Args<'adjustResult'>[] = [];
  const { page } = await openReview(browser(), {
    script: {
      ...adjusting(),
      adjustResult: async (args) => {
        asked.push(args);
        await new Promise((resolve) => setTimeout(resolve, 300));
        return ok({ n: 1 });
      },
    },
  });
  await page.getByRole('button', { name: say.title }).press('Enter');
  await heading(page, say.title);
  const add = page.getByRole('button', { name: say.add });
  const off = (words: string) => page.locator('#why', { hasText: words }).waitFor();
  await off(say.offPerson);
  // who asks, and who has no score yet, cannot be chosen
  expect(await page.locator('option[disabled]').allInnerTexts()).toEqual([
    fill(say.own, { person: '刘芳 · E001 · Logistics' }),
    fill(say.noScore, { person: '何雨 · E009' }),
  ]);
  await page.getByLabel(say.person).selectOption('E034');
  await off(say.offResult);
  await page.getByLabel(say.to).fill('ninety');
  await off(say.offScore);
  await page.getByLabel(say.to).fill('0.89');
  await off(fill(say.offLow, { to: 0.89, meant: 89 }));
  await page.getByLabel(say.to).fill('90.98');
  await off(say.offSame);
  await page.getByLabel(say.to).fill('89.20');
  await off(say.offBy);
  await add.press('Enter');
  expect(
    (await effect(page))
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ).toEqual([
    ...[say.effectGrade, 'A → B', fill(say.placeIn, { group: 'General staff' }), '3 → 4'],
    ...[fill(say.most, { grade: 'A', heads: 1 }), fill(say.over, { change: '3 → 2', count: 1 }), fill(say.people, { grade: 'B' }), '2 → 3'],
    ...[fill(say.least, { grade: 'C', heads: 1 }), '1 → 1'],
  ]);
  await decided(page);
  await page.getByLabel(say.source).selectOption('meeting');
  await add.press('Enter');
  await page.getByRole('button', { name: say.adding }).press('Enter');
  await page
    .getByText(fill(say.added, { n: 1 }))
    .first()
    .waitFor();
  const rest = { toGrade: '', why: WHY, by: 'Managers’ meeting', resolution: '2026-14', on: '2026-07-08' };
  expect(asked).toEqual([{ review: RUNNING.id, id: 'E034', source: 'meeting', from: 90.98, to: 89.2, ...rest }]);
  // who decided stays, whose it was does not
  expect(await page.getByLabel(say.by).inputValue()).toBe('Managers’ meeting');
  await off(say.offPerson);
  await page.locator('.steps .icon-button').press('Enter');
  await page.locator('#way-adjust').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('way-adjust');
});

test('where the result is another by now it says so, keeps what was typed, and starts again from it', async () => {
  const { page, put } = await openReview(browser(), { script: { ...adjusting(), adjustResult: () => ok(MOVED) } });
  await page.locator('#way-adjust').click();
  await page.getByLabel(say.person).selectOption('E034');
  await page.getByLabel(say.to).fill('88');
  await decided(page);
  await page.getByRole('button', { name: say.add }).press('Enter');
  await page.getByText(fill(say.moved, { from: 90.98, person: '张伟 · E034', now: 89.2 })).waitFor();
  await page.getByText(say.kept).waitFor();
  const people = RESULTS.people.map((each) => (each.id === 'E034' ? { ...each, score: 89.2, exact: 89.2, grade: 'B' } : each));
  put({ readResults: () => ok({ ...RESULTS, people }), adjustResult: () => ok({ n: 4 }) });
  await page.getByRole('button', { name: fill(say.again, { now: 89.2 }) }).press('Enter');
  await page.getByLabel(say.from).waitFor();
  expect(await page.getByLabel(say.from).inputValue()).toBe('89.2  B');
  expect(await page.getByLabel(say.to).inputValue()).toBe('88');
  await page.getByRole('button', { name: say.add }).press('Enter');
  await page
    .getByText(fill(say.added, { n: 4 }))
    .first()
    .waitFor();
});

test('an appeal: its days, then upheld without a score, or changed with one', async () => {
  const asked: Args<'decideAppeal'>[] = [];
  let open = RESULTS.appeals;
  const { page } = await openReview(browser(), {
    script: {
      ...adjusting(),
      readResults: () => ok({ ...RESULTS, appeals: open }),
      decideAppeal: (args) => {
        asked.push(args);
        open = open.filter(({ row }) => row !== args.row);
        return ok({ n: args.outcome === 'changed' ? 5 : 0 });
      },
    },
  });
  await page.locator('#way-appeal').press('Enter');
  await heading(page, say.appeal);
  await page.getByText('14 Jul').first().waitFor();
  const record = page.getByRole('button', { name: say.record });
  await page.locator('#why', { hasText: say.offOutcome }).waitFor();
  await page.getByLabel(say.changed).press(' ');
  await page.getByLabel(say.to).fill('80.28');
  await decided(page);
  await record.press('Enter');
  await page
    .getByText(fill(say.recordedChange, { n: 5 }))
    .first()
    .waitFor();
  // the other one, late, of which no talk was noted
  await page.getByText(say.talkOpen).waitFor();
  await page.getByText(say.late).waitFor();
  await page.getByLabel(say.upheld).press(' ');
  await page.getByLabel(say.why).fill('The term was over');
  await record.press('Enter');
  await page.getByText(say.none).waitFor();
  const rest = { by: 'Managers’ meeting', resolution: '2026-14', on: '2026-07-08', toGrade: '' };
  expect(asked).toEqual([
    { review: RUNNING.id, row: 5, id: 'E032', outcome: 'changed', from: 78.78, to: 80.28, why: WHY, ...rest },
    { review: RUNNING.id, row: 6, id: 'E018', outcome: 'upheld', from: 91.5, to: null, why: 'The term was over', ...rest },
  ]);
});

test('how a result came about: the person whose row is selected, and the page over the sheet', async () => {
  const asked: Args<'showPerson'>[] = [];
  const { page } = await openReview(browser(), {
    script: {
      ...adjusting({ ...RESULTS, selected: 'E034' }),
      showPerson: (args) => {
        asked.push(args);
        return ok({ name: '张伟' });
      },
    },
  });
  await page.locator('#way-person').press('Enter');
  await heading(page, person.title);
  await page.getByRole('button', { name: person.show }).press('Enter');
  await page
    .getByText(fill(person.shown, { name: '张伟' }))
    .first()
    .waitFor();
  expect(asked).toEqual([{ review: RUNNING.id, id: 'E034' }]);
});

const toAdjust = async ({ page }: OpenedReview) => {
  await page.locator('#way-adjust').click();
  await page.locator('select').first().waitFor();
};
const toAppeal = async ({ page }: OpenedReview) => {
  await page.locator('#way-appeal').click();
  await page.locator('.foot .button').waitFor();
};
const filled = async (opened: OpenedReview) => {
  const { page } = opened;
  await toAdjust(opened);
  await page.locator('select').first().selectOption('E034');
  await page.locator('input[inputmode="decimal"]').fill('89.20');
  await page.locator('input[maxlength="200"]').fill('Managers’ meeting');
  await page.locator('textarea').fill(WHY);
};
const pressed = async (opened: OpenedReview, seen: string) => {
  await filled(opened);
  await opened.page.locator('.foot .button.filled').click();
  await opened.page.locator(seen).waitFor();
};
const SCREENS: Readonly<Record<string, Screen>> = {
  'adjust-home': { script: adjusting(), height: 1300, reach: ({ page }) => page.locator('#way-adjust').waitFor() },
  'adjust-blank': { script: adjusting(), height: 900, reach: toAdjust },
  'adjust-filled': { script: adjusting(), height: 1150, reach: filled },
  'adjust-added': { script: adjusting(), height: 900, reach: (opened) => pressed(opened, '.banner.ok') },
  'adjust-moved': {
    script: { ...adjusting(), adjustResult: () => ok(MOVED) },
    height: 650,
    reach: (opened) => pressed(opened, '.banner.error'),
  },
  'adjust-refused': {
    script: { ...adjusting(), adjustResult: () => fails('refused') },
    height: 1200,
    reach: (opened) => pressed(opened, '[role=alert]'),
  },
  'adjust-reading': {
    script: { ...adjusting(), readResults: never },
    height: 400,
    reach: ({ page }) => page.locator('#way-adjust').click(),
  },
  'appeal-changed': {
    script: adjusting(),
    height: 1400,
    reach: async (opened) => {
      await toAppeal(opened);
      await opened.page.getByRole('radio').nth(1).check();
      await opened.page.locator('input[inputmode="decimal"]').fill('80.28');
    },
  },
  'appeal-late': {
    script: adjusting({ ...RESULTS, appeals: RESULTS.appeals.slice(1) }),
    height: 900,
    reach: async (opened) => {
      await toAppeal(opened);
      await opened.page.getByRole('radio').first().check();
    },
  },
  'person-page': {
    script: adjusting({ ...RESULTS, selected: 'E034' }),
    height: 560,
    reach: async ({ page }) => {
      await page.locator('#way-person').click();
      await page.locator('select').waitFor();
    },
  },
  'appeal-none': { script: adjusting({ ...RESULTS, appeals: [] }), height: 400, reach: toAppeal },
};

test.each(looksOf(SCREENS))('axe finds nothing, and nothing is too wide: $name, $language, $theme', async (look) =>
  expect(await faultsOf(await shown(browser(), SCREENS, look))).toEqual([]),
);
