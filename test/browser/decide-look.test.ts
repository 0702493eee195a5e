// How the decision screens look, in both languages and themes: axe finds nothing, nothing is wider than the page.
import type { Page } from 'playwright-core';
import { valuesOf } from '../../sidebar/review/decide/values';
import { LIBRARY } from '../../src/plans/library';
import type { Cycle } from '../../src/plans/value';
import { PEOPLE } from '../sidebar/roster-people';
import { faultsIn } from './axe';
import { KINDS } from './decide-kinds';
import { cycleOf, openOne, save } from './decide-steps';
import { browserForTests } from './launch';
import { looksOf, picture } from './looks';
import { openDecide } from './open-decide';

jest.setTimeout(600_000);

const browser = browserForTests();

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
    else await save(page).press('Enter');
  };
  return [kind, { plan, cycle: cycleOf(plan), reach }];
};

/** Rows pasted: understood, not understood, and a target that says otherwise than its method. */
const pasting = async (page: Page) => {
  const english = (await page.locator('html').getAttribute('lang')) === 'en';
  await openOne(page, english ? 'Which key performance indicators do middle' : '中层管理人员的');
  await page.locator('#paste-rows').click();
  await page.keyboard.insertText(
    english
      ? 'Indicator\tWeight\tMethod\tTarget\tRemark\nSales of the month\t30\thigher is better\teach\t\nPaid on time\t20\thigher is better\t≤95%\t\nComplaints\t10\tas appropriate\t\t'
      : '指标\t权重\t计分方法\t目标值\t填报要求\n当月销售额\t30\t越高越好\t各自\t\n按期回款率\t20\t越高越好\t≤95%\t\n客户投诉次数\t10\t酌情扣分\t\t',
  );
  await page.locator('.pasted').last().scrollIntoViewIfNeeded();
};

/** One word chosen of those that the roster has. */
const chooseWords = async (page: Page) => {
  await page.locator('.tap').first().click();
  await page.locator('.choice input').nth(1).click();
};

const SCREENS: Readonly<Record<string, Screen>> = {
  list: { plan: 'plan-03', cycle: 'month', reach: async () => undefined },
  drafts: { plan: 'plan-12', cycle: 'month', reach: async () => undefined },
  suggestions: { plan: 'plan-12', cycle: 'month', reach: (page) => page.locator('.line.compact').click() },
  pasting: { plan: 'plan-05', cycle: 'half', reach: pasting },
  who: { plan: 'plan-05', cycle: 'half', reach: async () => undefined },
  whoWords: { plan: 'plan-05', cycle: 'half', reach: chooseWords },
  given: { plan: 'plan-05', cycle: 'half', reach: (page) => page.locator('.tap').last().click() },
  ...Object.fromEntries(KINDS.map(([kind]) => pageOf(kind))),
};

test.each(looksOf(SCREENS))('axe finds nothing: $name, $language, $theme', async (look) => {
  const { name, language, theme } = look;
  const { plan, cycle, reach } = SCREENS[name] ?? { plan: '', cycle: 'month', reach: () => Promise.reject(new Error(name)) };
  const page = await openDecide(browser(), { plan, cycle, language, theme, height: 760, people: PEOPLE });
  await reach(page);
  await picture(page, `decide-${name}`, look);
  expect(await faultsIn(page)).toEqual([]);
});
