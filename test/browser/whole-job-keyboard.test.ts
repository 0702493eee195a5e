// A review on the local host's page by keyboard alone, from the menu to its tabs, in light and dark: whatever has the focus shows it, and axe
// finds nothing in the sidebar's screens or around the grid.
import type { Page } from 'playwright-core';
import { faultsIn } from './axe';
import { goTo, type } from './host-grid';
import { frameOf, problems } from './host-pages';
import { heading, pastedRow } from './host-start';
import { WORDS } from './host-words';
import { PLAN_5 } from './job-plans';
import { browserForTests } from './launch';
import { type HostPage, openHostPage } from './open-host';

jest.setTimeout(600_000);

const browser = browserForTests();

/** Runs in whichever document has the focus. */
function focusedHere() {
  const element = document.activeElement;
  const around = element?.closest('.card, label, .who') ?? element;
  const styles = element && around ? [getComputedStyle(element), getComputedStyle(around), getComputedStyle(element, '::after')] : [];
  return {
    inFrame: element?.tagName === 'IFRAME',
    text: `${element?.getAttribute('aria-label') ?? ''} ${element?.textContent ?? ''} ${element?.closest('label')?.textContent ?? ''}`,
    marked: styles.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none'),
  };
}

/** Presses Tab, or the way back, until something of that name has the focus, in the page or in its sidebar. */
async function tabTo(page: Page, name: string, by: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < 120; stop++) {
    await page.keyboard.press(by);
    const outer = await page.evaluate(focusedHere);
    const at = outer.inFrame ? await frameOf(page).evaluate(focusedHere) : outer;
    if (!at.text.includes(name)) continue;
    expect([name, at.marked]).toEqual([name, true]);
    return;
  }
  throw new Error(`${name} is not reached`);
}

const enter = async (page: Page, name: string, key = 'Enter'): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.press(key);
};

async function expectNoFaults({ page }: HostPage, where: string): Promise<void> {
  expect([where, await faultsIn(frameOf(page))]).toEqual([where, []]);
  expect([where, await problems(page)]).toEqual([where, []]);
}

test.each([
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const)('by keyboard alone, in %s, %s', async (language, theme) => {
  const host = await openHostPage(browser(), language);
  const { page, sidebar } = host;
  const { home, plans, decide, people, period, preview, creating, places, settings } = WORDS[language];
  const shown = (title: string) => heading(host, title);
  /** What the button says that goes on, with its count. */
  const inFoot = () => sidebar.locator('.foot .button.filled').innerText();

  await goTo(page, 'G39'); // the roster is mended first
  await type(page, 'E010', 'Tab');
  await type(page, 'E003');

  // the grid takes Tab for its cells: a key of its own leads out of it
  await page.keyboard.press('F6');
  expect((await page.evaluate(focusedHere)).text).toContain('Scoretab');
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.activeElement?.closest('[role=menu]'));
  await page.keyboard.press('Enter');
  await sidebar.getByText(home.none).waitFor();
  if (theme === 'dark') {
    await enter(page, places.settings);
    await sidebar.getByRole('radio', { name: settings.light }).waitFor();
    await tabTo(page, settings.light);
    await page.keyboard.press('ArrowDown');
    await sidebar.locator('html[data-theme=dark]').waitFor();
    await sidebar.getByText(settings.saved).last().waitFor();
    await expectNoFaults(host, settings.title);
    await tabTo(page, places.review, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await sidebar.getByText(home.none).waitFor();
  }
  await expectNoFaults(host, home.none);
  await enter(page, home.start);
  await shown(plans.title);
  await expectNoFaults(host, plans.title);
  await enter(page, PLAN_5.plan[language]);
  await enter(page, plans.use);
  await shown(plans.cycleTitle);
  await expectNoFaults(host, plans.cycleTitle);
  await enter(page, PLAN_5.cycle[language]);
  await shown(decide.title);
  await expectNoFaults(host, decide.title);

  await enter(page, decide.allSuggestions.replace(/\s*[（(]?\{.*$/, ''));
  await shown(decide.suggestions);
  await expectNoFaults(host, decide.suggestions);
  await enter(page, await inFoot());
  // after the suggestions, and after each answer, the focus is on the next question that is left
  const question = sidebar.locator('#question');
  for (const items of PLAN_5.cards.flatMap(({ dimensions }) => dimensions.map((each) => each.items))) {
    await frameOf(page).waitForFunction(() => document.activeElement?.id === 'question');
    const text = await question.innerText();
    await enter(page, decide.pasteRows);
    await page.keyboard.insertText(items.map((item) => pastedRow(item, language)).join('\n'));
    await expectNoFaults(host, decide.decision);
    await enter(page, decide.save);
    await question.filter({ hasText: text }).waitFor({ state: 'detached' });
  }
  await shown(decide.title);
  for (const [button, title] of [
    [decide.continue, people.title],
    [people.continue, period.title],
    [period.continue, preview.title],
  ] as const) {
    await enter(page, button);
    await shown(title);
    await sidebar.locator('.foot .button.filled[aria-busy=false]').waitFor();
    await expectNoFaults(host, title);
  }
  await enter(page, await inFoot());
  await shown(creating.ready);
  await expectNoFaults(host, creating.ready);
  await enter(page, creating.openFirst);
  expect(host.faults).toEqual([]);
});
