// Starting a review in the sidebar of the local host's page, by mouse and keyboard, up to the tabs that are made.
import type { Locator } from 'playwright-core';
import { goTo, type, until, untilSelected } from './host-grid';
import { WORDS } from './host-words';
import type { Item, Job } from './job-plans';
import type { HostPage } from './open-host';
import type { Language } from './open-sidebar';

const next = ({ sidebar }: HostPage): Locator => sidebar.locator('.foot .button.filled');
/** Presses the foot's button as soon as it can be pressed. */
export const goOn = ({ sidebar }: HostPage): Promise<void> =>
  sidebar.locator('.foot .button.filled[aria-busy=false][aria-disabled=false]').click();
export const heading = ({ sidebar }: HostPage, name: string): Promise<void> =>
  sidebar.getByRole('heading', { level: 1, name, exact: true }).waitFor();

export async function openByMenu({ page, sidebar }: HostPage): Promise<void> {
  await page.getByRole('menuitem', { name: 'Scoretab' }).click();
  await page.getByRole('menu').getByRole('menuitem').first().click();
  await sidebar.locator('h1').waitFor({ state: 'attached' });
}

/** From Home to the decisions. */
export async function choosePlan(host: HostPage, { plan, cycle }: Job): Promise<void> {
  const { sidebar, language } = host;
  await sidebar.getByRole('button', { name: WORDS[language].home.start }).click();
  await sidebar.getByRole('button', { name: plan[language] }).click();
  await goOn(host);
  await sidebar.locator('.body .tap', { hasText: cycle[language] }).click();
  await heading(host, WORDS[language].decide.title);
}

/** Takes all suggestions, then answers what is left, one by one, and goes on to the people. `both`: the first list by its fields, the others pasted. */
export async function decideAll(host: HostPage, { cards, otherwise = [] }: Job, how: 'pasted' | 'both' = 'both'): Promise<void> {
  const { sidebar, language } = host;
  const say = WORDS[language].decide;
  await sidebar.getByRole('button', { name: start(say.allSuggestions) }).click();
  for (const question of otherwise) await sidebar.getByRole('checkbox', { name: question[language] }).uncheck();
  await goOn(host);
  const lists = cards.flatMap(({ dimensions }) => dimensions.map(({ items }) => items));
  const question = sidebar.locator('#question');
  await question.waitFor(); // of those that are left, the first
  for (let n = 0; (await question.count()) > 0; ) {
    const text = await question.innerText();
    if ((await sidebar.locator('#paste-rows').count()) > 0) await giveIndicators(host, lists[n] ?? [], n++ === 0 && how === 'both');
    else if ((await sidebar.locator('#day-read').count()) > 0) await sidebar.locator('[name=answer]').fill('2026-01-01');
    else await giveWeights(host, cards);
    await next(host).click();
    await question.filter({ hasText: text }).waitFor({ state: 'detached' });
  }
  await goOn(host);
  await heading(host, WORDS[language].people.title);
}

/** By the fields of each, or as rows copied from a sheet, which saving takes. */
async function giveIndicators({ page, sidebar, language }: HostPage, items: readonly Item[], byFields: boolean): Promise<void> {
  const say = WORDS[language].decide;
  if (!byFields) {
    await sidebar.locator('#paste-rows').click();
    await page.keyboard.insertText(items.map((item) => pastedRow(item, language)).join('\n'));
    return;
  }
  for (const { title, weight, method, target, unit, cap, standard } of items) {
    await sidebar.locator('#add-row').click(); // the focus is in the title's field
    await page.keyboard.type(title[language]);
    const field = (label: string) => sidebar.getByRole('textbox', { name: label, exact: true });
    await field(say.indicatorWeight).fill(String(weight));
    await sidebar.getByRole('combobox', { name: say.method }).selectOption(method === 'rated' ? 'rated' : 'kpi');
    if (method !== 'rated') {
      await sidebar.getByRole('combobox', { name: say.kpiMethod }).selectOption(method);
      await sidebar.getByRole('radio', { name: target === 'each' ? say.each : say.oneTarget }).check();
      if (typeof target === 'number') await field(say.targetNumber).fill(String(target));
    }
    if (unit) await field(say.unit).fill(unit[language]);
    if (cap) await field(say.cap).fill(String(cap));
    if (standard) await field(say.standard).fill(standard[language]);
  }
}

/** An indicator as a row copied from a sheet. */
export const pastedRow = ({ title, weight, method, target, unit, standard }: Item, language: Language): string =>
  [title[language], `${weight}%`, method, target ?? '', unit?.[language] ?? '', standard?.[language] ?? ''].join('\t');

/** The one question about weights that plan 3 leaves open besides who scores: what the dimensions weigh. */
async function giveWeights({ sidebar }: HostPage, cards: Job['cards']): Promise<void> {
  const fields = sidebar.locator('fieldset .sums input');
  const { dimensions = [], raters = [] } = cards[0] ?? {};
  const numbers = (await fields.count()) === dimensions.length ? dimensions.map(({ weight }) => weight) : raters.map(({ share }) => share);
  for (const [n, weight] of numbers.entries()) await fields.nth(n).fill(String(weight));
}

/** The one whose manager is missing is named by row; HR gives her one in the grid, and the sidebar reads again. */
export async function mendRoster(host: HostPage): Promise<string> {
  const { page, sidebar, language } = host;
  // of somebody on probation, whom most plans leave out: where they do, it blocks nothing
  const problem = sidebar.locator('li', { hasText: language === 'en' ? 'Tian Xiaoyu' : '田小雨' }).filter({ hasText: 'E010' });
  const said = await problem.innerText();
  await goTo(page, 'G39');
  await type(page, 'E010', 'Tab');
  await untilSelected(page, 'H39');
  await type(page, 'E003');
  await until(page, language === 'en' ? 'People' : '花名册', 'H39', (shown) => shown === 'E003');
  await sidebar.getByRole('button', { name: WORDS[language].people.readAgain }).click();
  await problem.waitFor({ state: 'detached' });
  return said;
}

/** From the people to the tabs; answers milliseconds from the click on Create. */
export async function create(host: HostPage): Promise<number> {
  const { sidebar, language } = host;
  const say = WORDS[language];
  await heading(host, say.preview.title);
  await sidebar.locator('.foot .button.filled[aria-busy=false][aria-disabled=false]').waitFor();
  const began = Date.now();
  await next(host).click();
  await heading(host, say.creating.ready);
  return Date.now() - began;
}

/** From the tabs that are made to the sharing, and back: every rater gets access. */
export async function shareWithAll(host: HostPage): Promise<void> {
  const { sidebar, language } = host;
  const say = WORDS[language];
  await sidebar.getByRole('button', { name: say.creating.shareOpen }).click();
  await sidebar.getByRole('button', { name: start(say.share.grant) }).click();
  await sidebar.getByText(start(say.share.granted)).first().waitFor();
  await sidebar.locator('.steps .icon-button').click();
  await heading(host, say.creating.ready);
}

/** Of the tabs that are made the first that is scored. */
export const openFirstTab = ({ sidebar, language }: HostPage): Promise<void> =>
  sidebar.getByRole('button', { name: WORDS[language].creating.openFirst }).click();

/** The part of a text before its first place to fill in. */
const start = (text: string): RegExp => new RegExp(`^${text.replace(/\{.*$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
