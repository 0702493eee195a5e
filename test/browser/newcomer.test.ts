// A newcomer on the page of the local host, from what it opens with to a review of plan 5 that is made: every question answered by a click or a
// paste, none skipped, and each click counted as the browser reports it.
import { frameOf, hostPages } from './host-pages';
import { choosePlan, create, decideAll, goOn, heading } from './host-start';
import { WORDS } from './host-words';
import { PLAN_5 } from './job-plans';
import { openHostPage } from './open-host';

jest.setTimeout(600_000);

const { browser } = hostPages();

/** What it may take: 30 before answers went on by themselves, the cycle and what was pasted were one click, and the sidebar was open. */
const MOST = 18;

test('plan 5’s half-year is made with few clicks', async () => {
  const host = await openHostPage(browser(), 'en', 900, 'open');
  const { page } = host;
  const say = WORDS.en;
  let clicks = 0;
  await page.exposeFunction('clicked', () => {
    clicks++;
  });
  await heading(host, say.home.none);
  for (const frame of [page.mainFrame(), frameOf(page)]) {
    await frame.evaluate(() =>
      addEventListener(
        'click',
        ({ isTrusted, detail }) => {
          if (isTrusted && detail > 0) void (window as unknown as { clicked: () => unknown }).clicked();
        },
        true,
      ),
    );
  }
  await choosePlan(host, PLAN_5);
  await decideAll(host, PLAN_5, 'pasted');
  await goOn(host); // the people: whoever has no manager is on probation and left out
  await heading(host, say.period.title);
  await goOn(host);
  await create(host);
  expect(clicks).toBeGreaterThan(10);
  expect(clicks).toBeLessThanOrEqual(MOST);
  expect(host.faults).toEqual([]);
});
