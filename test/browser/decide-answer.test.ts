// Answers to decisions in a real browser: every kind by keyboard, what is wrong said beside it, nothing lost on the way.
import { valuesOf } from '../../sidebar/review/decide/values';
import { LIBRARY } from '../../src/plans/library';
import { ANSWERS } from '../plans/answers/index';
import { each, KINDS } from './decide-kinds';
import { cycleOf, openOne, save, status, type, why } from './decide-steps';
import { browserForTests } from './launch';
import { asked, openDecide } from './open-decide';

jest.setTimeout(600_000);

const browser = browserForTests();

/** As somebody typed them, with bars; 60 in all, which is what their dimension takes of the whole. */
const PASTED = 'Sales | 30 | higher is better | 250 | k\nLate quotations | 20 | 2 off each | |\nComplaints | 10 | as appropriate | |';

describe('an answer', () => {
  test.each(KINDS)('%s is given by keyboard', async (_kind, plan, words, keys, value) => {
    const page = await openDecide(browser(), { plan, cycle: cycleOf(plan) });
    await openOne(page, words);
    await page.locator('fieldset :is(input, select, textarea, #add-row)').first().focus();
    await keys(page);
    await save(page).focus();
    await page.keyboard.press('Enter');
    expect((await asked(page)).map(([what, , answer]) => [what, answer])).toEqual([['answer', value]]);
    const title = await page.locator('h1').innerText();
    expect(title === 'Open decisions' ? title : await status(page)).toMatch(/^(Open decisions|Saved\. This is the next open decision\.)$/);
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
    await page.getByRole('button', { name: 'Split the rest evenly' }).click();
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
    await page.getByRole('button', { name: 'Add 4 indicators' }).click();
    await page.getByRole('button', { name: 'Move up: Cost' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Move up: Cost "net"');
    await page.getByRole('button', { name: 'Remove: Tasks' }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Remove: Plan');
    await save(page).click();
    const [[, , value] = []] = await asked(page);
    expect(value).toEqual([
      { title: 'Cost "net"', weight: 30, how: { kind: 'kpi', method: 'lower' }, target: 8, unit: '%' },
      { title: 'Sales', weight: 50, how: { kind: 'kpi', method: 'higher' }, target: 'each' },
      { title: 'Plan', weight: 20, how: { kind: 'steps', steps: '100>=100; 80>=90' } },
    ]);
  });

  test('pasted rows are shown as understood before they are taken; what is not is chosen, and nothing is saved around them', async () => {
    const page = await openDecide(browser(), { plan: 'plan-05', cycle: 'half' });
    await openOne(page, 'Which key performance indicators do middle');
    await page.locator('#paste-rows').click();
    await page.keyboard.insertText(PASTED);
    expect(await page.locator('#paste-read').innerText()).toBe('3 rows: 2 understood, 1 not complete.');
    expect(await page.locator('.pasted').allInnerTexts()).toEqual([
      expect.stringMatching(/^Sales\s+higher: higher is better · target 250 k\s+50%$/),
      expect.stringMatching(/^Late quotations\s+2 points off each time\s+33\.33%$/),
      expect.stringMatching(/^Complaints\s+16\.67%\s+Method “as appropriate” is not understood\./),
    ]);
    expect(await page.locator('.banner', { hasText: 'they make the 60' }).innerText()).toContain('They are percent of “Key performance');
    await save(page).press('Enter');
    expect(await asked(page)).toEqual([]);
    expect(await page.locator('#fault-paste').innerText()).toContain('not added');
    await page.getByLabel('Scoring method of Complaints').selectOption('rated');
    expect(await page.locator('#paste-read').innerText()).toBe('3 rows, all understood.');
    await page.locator('#paste-scale').click();
    expect(await page.locator('.pasted .num').allInnerTexts()).toEqual(['30%', '20%', '10%']);
    await page.locator('#paste-scale').press('Enter');
    await save(page).click(); // all understood: they are taken with it
    const [[, , value] = []] = await asked(page);
    expect(value).toEqual([
      { title: 'Sales', weight: 50, how: { kind: 'kpi', method: 'higher' }, target: 250, unit: 'k' },
      { title: 'Late quotations', weight: 33.3333333333, how: { kind: 'deduct', points: 2 } },
      { title: 'Complaints', weight: 16.6666666667, how: { kind: 'rated' } },
    ]);
  });

  test('an empty list is an answer only where it is said outright', async () => {
    const page = await openDecide(browser());
    await openOne(page, 'Which indicators make up “Promotion cost”');
    await save(page).press('Enter');
    expect(await asked(page)).toEqual([]);
    const yet = page.getByText('No indicators yet');
    expect(await yet.count()).toBe(1);
    await page.getByLabel('There are none').check();
    expect(await yet.count()).toBe(0); // both would not be true
    await save(page).click();
    expect(await asked(page)).toEqual([['answer', 'scorecards/0/dimensions/0/adds', []]]);
  });
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
