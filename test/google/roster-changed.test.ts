// A roster that somebody changes between the choice of who is reviewed and the creation: said before, and nothing is made of it.
import type { Answer } from '../../src/rpc/contract';
import { rosterRows } from '../workbook/company';
import { answeredPlan } from '../workbook/fixtures';
import { argsFor, workbook } from './workbook';

jest.setTimeout(600_000);

const plan = answeredPlan('plan-03');
const period = { cycle: 'month', year: 2026, n: 1 } as const;

test('who came meanwhile is not left out without a word: the preview says so, creation refuses; sorting changes nothing', async () => {
  const rows = rosterRows(6, { departments: 1, executives: 1 });
  const { ask, host } = await workbook(rows, 'People');
  const read = async () => (await ask('checkPeople', { roster: '' })).value as Answer<'checkPeople'>;
  const { print, people } = await read();
  const args = argsFor(plan, { period, language: 'en', due: {}, only: people.map(({ id }) => id), print });
  const previewed = async () => (await ask('previewReview', args, 'en')).value as Answer<'previewReview'>;
  expect((await previewed()).another).toBeUndefined();

  const type = (row: number, cells: readonly unknown[]) =>
    Promise.all(cells.map((cell, n) => host.typeIn('People', `${String.fromCharCode(65 + n)}${row}`, String(cell ?? ''))));
  const [, second = [], third = []] = rows;
  await type(2, third);
  await type(3, second);
  expect((await read()).print).toBe(print);

  await type(rows.length + 1, ['E0099', '新人', ...(rows.at(-1) ?? []).slice(2)]);
  expect((await read()).print).not.toBe(print);
  expect((await previewed()).another).toBe(true);
  const { error } = await ask('createReview', args, 'en');
  expect([error.code, error.message]).toEqual([
    'problems',
    expect.stringContaining('The roster has changed since you chose who is reviewed.'),
  ]);
  expect(host.book.sheets.map(({ properties }) => properties.title)).toEqual(['Sheet1', 'People']);

  const now = await read();
  const again = { ...args, only: now.people.map(({ id }) => id), print: now.print };
  expect((await ask('createReview', again, 'en')).error).toBeUndefined();
});
