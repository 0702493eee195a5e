// The decision screens in a real browser: every kind of answer by keyboard, what is wrong said beside it, nothing lost on the way.
// With SCREENSHOTS=folder it leaves pictures there.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { valuesOf } from '../../sidebar/review/decide/values';
import { LIBRARY } from '../../src/plans/library';
import type { Cycle } from '../../src/plans/value';
import { ANSWERS } from '../plans/answers/index';
import { faultsIn } from './axe';
import { browserForTests } from './launch';
import { asked, openDecide } from './open-decide';
import type { Language, Theme } from './open-sidebar';

jest.setTimeout(240_000);

const browser = browserForTests();
const FOLDER = process.env.SCREENSHOTS;

/** The cycle in which each plan of the library is reviewed here. */
const cycleOf = (plan: string): Cycle =>
  (
    ({
      'plan-01': 'quarter',
      'plan-04': 'half',
      'plan-05': 'half',
      'plan-06': 'quarter',
      'plan-07': 'quarter',
      'plan-09': 'half',
      'plan-10': 'quarter',
      'plan-11': 'term',
    }) as const
  )[plan] ?? 'month';

const save = (page: Page) => page.locator('.foot .filled');
const status = (page: Page) => page.locator('.foot .done').innerText();
const why = (page: Page) => page.locator('.foot .why').innerText();
const question = (page: Page) => page.locator('#question').innerText();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
/** What stands in the field that has the focus is replaced, as by a person who tabs into it. */
const type = async (page: Page, text: string) => {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
};

/** Opens one decision from the list, wherever it is folded away. */
async function openOne(page: Page, words: string): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await page
    .locator('.cover, .tap, .item .link')
    .and(page.getByRole('button', { name: words }))
    .first()
    .click();
  await page.locator('#question').waitFor({ state: 'attached' });
}

describe('the list', () => {
  test('begins with what the start needs, says how far one is, and lets nobody on before that', async () => {
    const page = await openDecide(browser(), { answers: [['grades/decimals', 2]] });
    expect(await page.locator('.body .strong').first().innerText()).toBe('1 of 15 decided');
    expect(await page.locator('progress').getAttribute('value')).toBe('1');
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['Needed to start', 'Not needed yet', 'You may add']);
    expect(await why(page)).toBe('14 more answers are needed before people can be added.');
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

/** Plan, question, what is done on its page, and the answer that is saved. */
const KINDS: readonly (readonly [kind: string, plan: string, words: string, keys: (page: Page) => Promise<unknown>, value: unknown])[] = [
  ['number', 'plan-01', 'how many days after the period', (page) => type(page, '１０'), 10],
  ['text', 'plan-03', 'What is a score from 60', (page) => type(page, ' Ordinary '), 'Ordinary'],
  ['day', 'plan-03', 'From which day', (page) => type(page, '2026年7月1日'), '2026-07-01'],
  ['choice', 'plan-03', 'Is exactly 60', (page) => page.keyboard.press('Space'), false],
  ['weights', 'plan-03', 'three dimensions weigh', each(['30', '30%', '40']), [30, 30, 40]],
  ['cutoffs', 'plan-01', 'From which score on', each(['90', '80', '70', '60']), [90, 80, 70, 60]],
  ['cycles', 'plan-12', 'How often are people', (page) => page.keyboard.press('Space'), ['month']],
  ['method', 'plan-12', 'How is “Main products” scored', (page) => page.keyboard.type('Done or'), { kind: 'yesNo' }],
  ['target', 'plan-12', 'percent of complaints', targetByKeys, 95],
  ['grades', 'plan-12', 'The text has no grades', gradesByKeys, [['Good', 80], ['Weak', null]]], // biome-ignore format: a row a kind
  ['pairs', 'plan-05', 'Is a bonus worked out', pairsByKeys, [['A', 1.2], ['B', 1]]], // biome-ignore format: a row a kind
  ['indicators', 'plan-05', 'Which key performance indicators do middle', indicatorByKeys, [{ title: 'Sales', weight: 100, how: { kind: 'kpi', method: 'higher' }, target: 'each' }]], // biome-ignore format: a row a kind
];

function each(texts: readonly string[]) {
  return async (page: Page) => {
    for (const [n, text] of texts.entries()) {
      if (n > 0) await page.keyboard.press('Tab');
      await type(page, text);
    }
  };
}

async function targetByKeys(page: Page) {
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await type(page, '95');
}

async function gradesByKeys(page: Page) {
  for (const [name, edge] of [
    ['Good', '80'],
    ['Weak', ''],
  ] as const) {
    await page.locator('#add-row').focus();
    await page.keyboard.press('Enter');
    await type(page, name);
    await page.keyboard.press('Tab');
    if (edge) await type(page, edge);
  }
}

async function pairsByKeys(page: Page) {
  for (const row of [
    ['A', '1.2'],
    ['B', '1'],
  ]) {
    await page.locator('#add-row').focus();
    await page.keyboard.press('Enter');
    await each(row)(page);
  }
}

async function indicatorByKeys(page: Page) {
  await page.locator('#add-row').focus();
  await page.keyboard.press('Enter');
  await each(['Sales', '100'])(page);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Actual');
  await page.keyboard.press('Tab');
  await page.keyboard.type('higher');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp'); // from none of the radios to the last
}

describe('an answer', () => {
  test.each(KINDS)('%s is given by keyboard', async (_kind, plan, words, keys, value) => {
    const page = await openDecide(browser(), { plan, cycle: cycleOf(plan) });
    await openOne(page, words);
    await page.locator('fieldset :is(input, select, textarea, #add-row)').first().focus();
    await keys(page);
    await save(page).focus();
    await page.keyboard.press('Enter');
    expect((await asked(page)).map(([what, , answer]) => [what, answer])).toEqual([['answer', value]]);
    expect(await status(page)).toBe('Saved.');
  });

  test.each([
    ['number', 'plan-01', 'how many days after the period', ['-1'], 'Give a number of 0 or more.'],
    ['number', 'plan-03', 'To how many decimals', ['1.5'], 'Give a whole number.'],
    ['day', 'plan-03', 'From which day', ['3/4/2026'], 'can be two days'],
    ['weights', 'plan-03', 'three dimensions weigh', ['30', '30', '35'], '95%: 5% is missing'],
    ['weights', 'plan-03', 'three dimensions weigh', ['30', '30', 'x'], 'This is not a number.'],
    ['cutoffs', 'plan-01', 'From which score on', ['90', '80', '85', '60'], 'This has to be under 80'],
    ['a total that other answers share', 'plan-01', 'indicators of “Work attitude” weigh', ['40', '20', '10'], '70%: 30% is missing'],
  ])('%s that is wrong is not saved, and it says why', async (_kind, plan, words, texts, sentence) => {
    const page = await openDecide(browser(), { plan, cycle: cycleOf(plan) });
    await openOne(page, words);
    await page.locator('fieldset :is(input, select, textarea)').first().focus();
    await each(texts)(page);
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual([]);
    expect(await page.locator('fieldset').innerText()).toContain(sentence);
    expect(await why(page)).toContain(sentence);
    expect(await save(page).getAttribute('aria-disabled')).toBe('true');
    const invalid = page.locator('[aria-invalid=true]');
    for (const id of await invalid.evaluateAll((fields) => fields.map((field) => field.getAttribute('aria-describedby') ?? ''))) {
      expect(await page.locator(`#${id.split(' ')[0]}`).innerText()).toMatch(/\S/); // what is wrong is tied to the field
    }
  });

  test('in a unit is told to be, to who does not see it beside the field too', async () => {
    const page = await openDecide(browser(), { plan: 'plan-03' });
    await openOne(page, 'three dimensions weigh');
    const of = await page.locator('[name=weight-0]').getAttribute('aria-describedby');
    expect(await page.locator(`#${of}`).textContent()).toBe('%');
  });

  test('what the plan’s checks say of it keeps it from being saved too', async () => {
    const page = await openDecide(browser(), { plan: 'plan-05', cycle: 'half' });
    await openOne(page, 'Limits on how many people');
    await page.locator('#add-row').click();
    await each(['F', '<=10%'])(page);
    await save(page).press('Enter');
    expect(await page.locator('#whole').innerText()).toContain('the plan has no grade “F”');
    expect(await asked(page)).toEqual([]);
  });

  test('what was typed is kept when one goes away and comes back, and the list says so', async () => {
    const page = await openDecide(browser());
    await openOne(page, 'three dimensions weigh');
    await page.locator('[name=weight-0]').fill('30');
    await page.locator('.icon-button').first().click();
    await page.locator('.icon-button').first().click(); // and away from the decisions
    expect(await asked(page)).toEqual([['back']]);
    expect(await page.locator('.card', { hasText: 'three dimensions weigh' }).innerText()).toContain('typed, not saved');
    await openOne(page, 'three dimensions weigh');
    expect(await page.locator('[name=weight-0]').inputValue()).toBe('30');
  });

  test('a suggestion fills nothing in by itself', async () => {
    const page = await openDecide(browser());
    await openOne(page, 'To how many decimals');
    expect(await page.locator('[name=answer]').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Use the suggestion: 2' }).click();
    expect(await page.locator('[name=answer]').inputValue()).toBe('2');
    expect(await asked(page)).toEqual([]);
    expect(await status(page)).toBe('The suggestion is filled in. Save it to decide.');
    await save(page).click();
    expect(await asked(page)).toEqual([['answer', 'grades/decimals', 2]]);
  });

  test('is taken back: the question is open again', async () => {
    const page = await openDecide(browser(), { answers: [['grades/decimals', 2]] });
    await openOne(page, 'To how many decimals');
    await page.getByRole('button', { name: 'Take back' }).click();
    expect(await asked(page)).toEqual([['reopen', 'grades/decimals']]);
    expect(await page.locator('[name=answer]').inputValue()).toBe('');
    expect(await status(page)).toContain('open again');
  });

  test('the rest is shared among blank fields, to 100 exactly', async () => {
    const page = await openDecide(browser());
    await openOne(page, 'three dimensions weigh');
    await page.getByRole('button', { name: 'Share the rest' }).click();
    expect(await page.locator('.sums input').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))).toEqual([
      '34',
      '33',
      '33',
    ]);
    expect(await page.locator('.total').innerText()).toContain('100%');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('weight-0'); // the button is gone
  });

  test('indicators are pasted from a sheet, moved and removed; the focus stays where the hand is', async () => {
    const page = await openDecide(browser(), { plan: 'plan-05', cycle: 'half' });
    await openOne(page, 'Which key performance indicators do middle');
    await page.locator('#paste-rows').click();
    await type(
      page,
      'Indicator\tWeight\tMethod\tTarget\nSales\t50%\thigher\teach\n"Cost ""net"""\t30\tlower\t8%\nPlan\t20\t100>=100; 80>=90\nTasks\t20\trated\n',
    );
    await page.getByRole('button', { name: 'Add these rows' }).click();
    await page.getByRole('button', { name: 'Move up: Cost' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Move up: Cost "net"');
    await page.getByRole('button', { name: 'Remove: Tasks' }).click();
    expect(await focused(page)).toContain('Plan');
    await save(page).click();
    const [[, , value] = []] = await asked(page);
    expect(value).toEqual([
      { title: 'Cost "net"', weight: 30, how: { kind: 'kpi', method: 'lower' }, target: 8, unit: '%' },
      { title: 'Sales', weight: 50, how: { kind: 'kpi', method: 'higher' }, target: 'each' },
      { title: 'Plan', weight: 20, how: { kind: 'steps', steps: '100>=100; 80>=90' } },
    ]);
  });

  test('an empty list is an answer only where it is said outright', async () => {
    const page = await openDecide(browser());
    await openOne(page, 'Which indicators make up “Promotion cost”');
    await save(page).press('Enter');
    expect(await asked(page)).toEqual([]);
    await page.getByLabel('There are none').check();
    await save(page).click();
    expect(await asked(page)).toEqual([['answer', 'scorecards/0/dimensions/0/adds', []]]);
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

  test('a saved answer leads to the next open one; a double click saves once and goes nowhere', async () => {
    const page = await openDecide(browser());
    await openOne(page, 'To how many decimals');
    await page.locator('[name=answer]').fill('2');
    await save(page).dblclick();
    expect(await asked(page)).toHaveLength(1);
    expect(await question(page)).toContain('To how many decimals');
    await save(page).press('Enter');
    expect(await question(page)).toContain('Is the exact score graded');
  });

  test('one can be skipped, and a section too', async () => {
    const page = await openDecide(browser(), { plan: 'plan-12' });
    await openOne(page, 'How is “Sales target” scored');
    await page.getByRole('button', { name: 'Skip this one' }).click();
    expect(await question(page)).toBe('What is the sales target of the present phase?');
    await page.getByRole('button', { name: 'Go to: Designer' }).click();
    expect(await question(page)).toContain('Look of the shop');
  });

  test('all suggestions are listed before they are taken, and each can be left out', async () => {
    const page = await openDecide(browser());
    await page.getByRole('button', { name: /^Suggestions/ }).click();
    const count = await page.getByRole('checkbox').count();
    await page.getByRole('checkbox').first().uncheck();
    await save(page).click();
    const taken = await asked(page);
    expect(taken).toHaveLength(count - 1);
    expect(taken).toContainEqual(['answer', 'grades/gap', '—']);
    expect(await page.locator('h1').innerText()).toBe('Open decisions');
  });
});

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  test.each(LIBRARY.map(({ id }) => id))('%s: nothing is wider than the page, decision by decision', async (plan) => {
    const page = await openDecide(browser(), { plan, cycle: cycleOf(plan), language });
    const wide = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('html, main, .body, .foot, fieldset')].flatMap((part) =>
          part.scrollWidth > part.clientWidth ? [document.querySelector('#question')?.textContent ?? part.className] : [],
        ),
      );
    expect(await wide()).toEqual([]);
    const rows = await page.locator('article').count();
    await page.locator('.soft.compact').click();
    for (let n = 0; n < rows; n++) {
      expect(await wide()).toEqual([]);
      await page.locator('.ways .link').first().click();
    }
  });
});

type Screen = { readonly plan: string; readonly cycle: Cycle; readonly reach: (page: Page) => Promise<unknown> };

const pageOf = (kind: string): readonly [string, Screen] => {
  const [, plan = '', words = '', keys] = KINDS.find(([other]) => other === kind) ?? [];
  const path = LIBRARY.flatMap((each) => (each.id === plan ? valuesOf(each) : [])).find(
    ({ value }) => value.state === 'open' && value.question.en.includes(words),
  );
  const question = path?.value.state === 'open' ? path.value.question : undefined;
  const reach = async (page: Page) => {
    await openOne(page, question?.[(await page.locator('html').getAttribute('lang')) === 'en' ? 'en' : 'zh-CN'] ?? '');
    await page.locator('fieldset :is(input, select, textarea, #add-row)').first().focus();
    if (['grades', 'pairs', 'indicators', 'target'].includes(kind)) await keys?.(page);
    await save(page).press('Enter');
  };
  return [kind, { plan, cycle: cycleOf(plan), reach }];
};

const SCREENS: Readonly<Record<string, Screen>> = {
  list: { plan: 'plan-03', cycle: 'month', reach: async () => undefined },
  drafts: { plan: 'plan-12', cycle: 'month', reach: async () => undefined },
  suggestions: { plan: 'plan-12', cycle: 'month', reach: (page) => page.locator('.line.compact').click() },
  given: { plan: 'plan-05', cycle: 'half', reach: (page) => page.locator('.tap').last().click() },
  ...Object.fromEntries(KINDS.map(([kind]) => pageOf(kind))),
};

const LOOKS: readonly (readonly [Language, Theme])[] = [
  ['en', 'light'],
  ['en', 'dark'],
  ['zh-CN', 'light'],
  ['zh-CN', 'dark'],
];
/** Those with the most on them in every look, the others in two that have both languages and both themes. */
const IN_ALL = ['list', 'indicators', 'weights', 'suggestions'];
const CASES = Object.keys(SCREENS).flatMap((name) =>
  LOOKS.filter((_, n) => IN_ALL.includes(name) || n === 1 || n === 2).map(([language, theme]) => ({ name, language, theme })),
);

test.each(CASES)('axe finds nothing: $name, $language, $theme', async ({ name, language, theme }) => {
  const { plan, cycle, reach } = SCREENS[name] ?? { plan: '', cycle: 'month', reach: () => Promise.reject(new Error(name)) };
  const page = await openDecide(browser(), { plan, cycle, language, theme, height: 760 });
  await reach(page);
  if (FOLDER) {
    mkdirSync(FOLDER, { recursive: true });
    await page.screenshot({ animations: 'disabled', path: join(FOLDER, `decide-${name}-${language}-${theme}.png`) });
  }
  expect(await faultsIn(page)).toEqual([]);
});

test.each(LIBRARY.map(({ id }) => id))('%s: an answer that is opened again reads as it was given', async (id) => {
  const page = await openDecide(browser());
  const answers = LIBRARY.filter((plan) => plan.id === id)
    .flatMap((plan) => valuesOf(plan))
    .flatMap(({ path, value }) =>
      value.state === 'open' ? [value.suggestion, ANSWERS[id]?.[path]].map((answer) => ({ path, answer })) : [],
    )
    .filter(({ answer }) => answer !== undefined);
  expect(answers.length).toBeGreaterThan(10);
  for (const { path, answer } of answers) {
    const read = await page.evaluate(([plan, at, value]) => window.again(String(plan), String(at), value), [id, path, answer]);
    expect([path, read]).toEqual([path, { value: answer }]);
  }
});
