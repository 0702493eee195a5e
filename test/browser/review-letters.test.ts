// Releasing letters in a real browser, by keyboard, and how its screens look in both languages and themes: axe finds nothing, nothing is too wide.
import * as en from '../../src/i18n/en/sidebar-letters';
import { fill } from '../../src/i18n/fill';
import { browserForTests } from './launch';
import { BLOCKED, OUT, PAPER, PERHAPS, READY, releasing } from './letters-server';
import { looksOf } from './looks';
import { faultsOf, type OpenedReview, openReview } from './open-review';
import { type Screen, shown } from './review-looks';
import { RUNNING } from './review-server';

jest.setTimeout(600_000);

const browser = browserForTests();
const say = en.letters;

const toLetters = async ({ page }: OpenedReview) => {
  await page.locator('#way-letters').press('Enter');
  await page.locator('.foot .button.filled').waitFor();
};
const toOne = async (opened: OpenedReview) => {
  await toLetters(opened);
  await opened.page.locator('.foot .button.filled').press('Enter');
  await opened.page.locator('.card .figure').waitFor();
};

test('chosen, one read, the mailed sent and the others printed and noted, by keyboard', async () => {
  const opened = await openReview(browser(), { script: releasing(), now: '2026-07-09T10:00:00+08:00' });
  const { page } = opened;
  await toLetters(opened);
  await page.getByText(fill(say.byMail, { count: 2 })).waitFor();
  await page.getByText(fill(say.onPaper, { count: 1 })).waitFor();
  await page.getByLabel(say.rank, { exact: true }).press('Space');
  await opened.asked('readLetters', 2);
  expect(opened.last('readLetters')).toEqual({ review: RUNNING.id, comments: true, rank: true });
  await page.locator('.foot .button.filled').press('Enter');
  await page.getByRole('button', { name: say.after }).press('Enter');
  expect(await page.getByLabel(say.which).inputValue()).toBe('1');
  await page.getByRole('button', { name: say.whole }).press('Enter');
  await opened.asked('printLetters', 1);
  expect(opened.last('printLetters').ids).toEqual(['E024']);
  await page.getByRole('button', { name: fill(say.print, { count: 1 }) }).press('Enter');
  await opened.asked('printLetters', 2);
  expect(opened.last('printLetters').ids).toEqual(['E030']);
  await page.getByRole('button', { name: fill(say.send, { count: 2 }) }).press('Enter');
  await page
    .getByText(fill(say.sentAt, { count: 2 }))
    .first()
    .waitFor();
  expect(opened.last('sendLetters')).toEqual({
    ...{ review: RUNNING.id, comments: true, rank: true },
    to: READY.people.slice(0, 2).map(({ id }) => ({ id, last: '' })),
  });
});

test('out of turn the button is off; a remark is noted with its words', async () => {
  const opened = await openReview(browser(), { script: releasing(BLOCKED) });
  await toLetters(opened);
  await opened.page.getByText(say.offObstacles).first().waitFor();
  const other = await openReview(browser(), { script: releasing(OUT) });
  const { page } = other;
  await toLetters(other);
  await page.getByText(say.answers, { exact: true }).press('Enter');
  await page.getByLabel(say.answer_refused).press('Space');
  await page.getByRole('button', { name: say.answerNote }).press('Enter');
  await page.getByText(say.answerOff).first().waitFor();
  expect(other.count('answerLetter')).toBe(0);
  await page.getByLabel(say.answerText).fill('Wang Lei, by hand');
  await page.getByRole('button', { name: say.answerNote }).press('Enter');
  await other.asked('answerLetter', 1);
  expect(other.last('answerLetter')).toEqual({ review: RUNNING.id, id: 'E019', is: 'refused', text: 'Wang Lei, by hand' });
});

const SCREENS: Readonly<Record<string, Screen>> = {
  'letters-choose': { script: releasing(), height: 760, reach: toLetters },
  'letters-blocked': { script: releasing(BLOCKED), height: 980, reach: toLetters },
  'letters-read': { script: releasing(), height: 960, reach: toOne },
  'letters-paper': { script: releasing(PAPER), height: 760, reach: toLetters },
  'letters-perhaps': { script: releasing(PERHAPS), height: 980, reach: toLetters },
  'letters-out': {
    script: releasing(OUT),
    height: 900,
    reach: async (opened) => {
      await toLetters(opened);
      await opened.page.locator('details').last().locator('summary').press('Enter');
      await opened.page.getByRole('radio').nth(1).check();
    },
  },
};

test.each(looksOf(SCREENS))('axe finds nothing, and nothing is too wide: $name, $language, $theme', async (look) =>
  expect(await faultsOf(await shown(browser(), SCREENS, look))).toEqual([]),
);
