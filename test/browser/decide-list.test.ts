// The list of decisions in a real browser: what is left to decide, and the way from one decision to the next.
import { LIBRARY } from '../../src/plans/library';
import { ANSWERS } from '../plans/answers/index';
import { PEOPLE } from '../sidebar/roster-people';
import { cycleOf, openOne, question, save, status, why } from './decide-steps';
import { focused } from './focus';
import { browserForTests } from './launch';
import { asked, openDecide } from './open-decide';

jest.setTimeout(600_000);

const browser = browserForTests();

describe('the list', () => {
  test('begins with what the start needs, says how far one is, and lets nobody on before that', async () => {
    const page = await openDecide(browser(), { answers: [['grades/decimals', 2]] });
    expect(await page.locator('.body .strong').first().innerText()).toBe('1 of 16 decided');
    expect(await page.locator('progress').getAttribute('value')).toBe('1');
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['Needed to start', 'Not needed yet', 'You may add']);
    expect(await why(page)).toBe('15 more answers are needed before you can continue.');
    await save(page).press('Enter');
    expect(await asked(page)).toEqual([]);
    const decided = page.locator('.item', { hasText: 'To how many decimals' });
    expect(await decided.innerText()).toContain('decided by liufang@example.com on 22 Jun 2026');
  });

  test.each(LIBRARY.map(({ id }) => id))('%s: with HR’s answers given the way is free', async (plan) => {
    const page = await openDecide(browser(), { plan, cycle: cycleOf(plan), answers: Object.entries(ANSWERS[plan] ?? {}) });
    expect(await why(page)).toBe('');
    await save(page).press('Enter');
    expect(await asked(page)).toEqual([['done']]);
  });

  test('an answer that does not fit the plan is shown at the top, with the way to mend it', async () => {
    const page = await openDecide(browser(), { answers: [['grades/quotas', [['A', '<=10%']]]] });
    const banner = page.locator('.banner.error');
    expect(await banner.innerText()).toContain('the plan has no grade “A”');
    await banner.getByRole('button').click();
    expect(await question(page)).toContain('Limits on how many people');
  });

  test('what the policy gives can be read with its sentence', async () => {
    const page = await openDecide(browser(), { plan: 'plan-05', cycle: 'half' });
    await page.getByRole('button', { name: 'Given by the policy' }).click();
    const text = await page.locator('.body').innerText();
    for (const part of ['Key performance indicators 60%', '90 and above', '中层管理人员的关键绩效指标', 'under 60'])
      expect(text).toContain(part);
  });
});

describe('who gets which scorecard', () => {
  test('stands before the decisions, is told in the roster’s words, and blocks nothing', async () => {
    const page = await openDecide(browser(), { plan: 'plan-05', cycle: 'half', people: PEOPLE });
    const [managers, staff] = [page.locator('.tap').nth(0), page.locator('.tap').nth(1)];
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe('Who gets which scorecard');
    expect(await managers.innerText()).toContain('0 people');
    expect(await page.locator('.pairs').first().innerText()).toMatch(/Without a scorecard\s*7/);
    await managers.press('Enter');
    expect(await page.locator('.body').innerText()).toContain('The policy’s words are “Middle managers”, “Middle manager”.');
    expect(await page.locator('.choice').allInnerTexts()).toEqual(['ｐ５\n4', 'M2\n3', 'P6\n1']); // biome-ignore format: a row
    await page.getByRole('checkbox', { name: 'M2' }).focus();
    await page.keyboard.press('Space');
    await save(page).press('Enter');
    expect(await asked(page)).toEqual([['answer', 'scorecards/0/applies/said', [{ column: 'group', word: 'M2' }]]]);
    expect(await managers.innerText()).toMatch(/3 people[\s\S]*By your roster’s words: “M2”/);
    expect(await staff.innerText()).toContain('0 people');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('“M2”');
  });

  test('is not asked where everybody has the same card', async () => {
    const page = await openDecide(browser(), { people: PEOPLE });
    expect(await page.locator('.body').innerText()).not.toContain('Who gets which scorecard');
  });
});

describe('going through them', () => {
  test('the question takes the focus, and its row takes it back', async () => {
    const page = await openDecide(browser());
    await page.locator('.cover').nth(3).focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('What do the three dimensions weigh?');
    await page.locator('.icon-button').first().press('Enter');
    expect(await focused(page)).toBe('What do the three dimensions weigh?');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  });

  test('saving an answer leads to the next open one, which says so; a double click saves once', async () => {
    const page = await openDecide(browser());
    await openOne(page, 'To how many decimals');
    await page.locator('[name=answer]').fill('2');
    await save(page).dblclick();
    expect(await asked(page)).toHaveLength(1);
    expect(await question(page)).toContain('Is the exact score graded');
    expect(await status(page)).toBe('Saved. This is the next open decision.');
  });

  test('by keyboard, Enter in the field is enough', async () => {
    const page = await openDecide(browser());
    await openOne(page, 'To how many decimals');
    await page.locator('[name=answer]').fill('2');
    await page.keyboard.press('Enter');
    expect(await question(page)).toContain('Is the exact score graded');
    expect(await focused(page)).toContain('Is the exact score graded');
  });

  test('who changes an answer comes back to the list', async () => {
    const page = await openDecide(browser(), { answers: [['grades/decimals', 2]] });
    await openOne(page, 'To how many decimals');
    await page.locator('[name=answer]').fill('1');
    await save(page).click();
    expect(await page.locator('h1').innerText()).toBe('Open decisions');
  });

  test('no section with something to answer stands shut, however long the list', async () => {
    const page = await openDecide(browser(), { plan: 'plan-12' });
    const shut = await page.locator('details:not([open])').allInnerTexts();
    expect(await page.locator('details[open]').count()).toBeGreaterThan(3);
    expect(shut.filter((text) => text.includes('to answer'))).toEqual([]);
  });

  test('one can be skipped, and a section too', async () => {
    const page = await openDecide(browser(), { plan: 'plan-12' });
    await openOne(page, 'How is “Sales target” scored');
    await page.getByRole('button', { name: 'Skip this one' }).click();
    expect(await question(page)).toBe('What is the sales target of the present phase?');
    await page.getByRole('button', { name: 'Go to section: Designer' }).click();
    expect(await question(page)).toContain('Look of the shop');
  });

  test('all suggestions are listed before they are taken, and each can be left out', async () => {
    const page = await openDecide(browser());
    await page.getByRole('button', { name: /^Use suggestions/ }).click();
    const count = await page.getByRole('checkbox').count();
    await page.getByRole('checkbox').first().uncheck();
    await save(page).click();
    const taken = await asked(page);
    expect(taken).toHaveLength(count - 1);
    expect(taken).toContainEqual(['answer', 'grades/gap', '—']);
    expect(await page.locator('h1').innerText()).toBe('Decision'); // the first of those that are left
    expect(await focused(page)).toBe(await question(page));
  });
});
