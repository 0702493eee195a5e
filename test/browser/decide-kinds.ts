// Every kind of answer: a question of a plan that asks for it, and how it is given by keyboard.
import type { Page } from 'playwright-core';
import { type } from './decide-steps';

/** Plan, question, what is done on its page, and the answer that is saved. */
export const KINDS: readonly (readonly [
  kind: string,
  plan: string,
  words: string,
  keys: (page: Page) => Promise<unknown>,
  value: unknown,
])[] = [
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

/** Types one text after another, each into the next field. */
export function each(texts: readonly string[]) {
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
