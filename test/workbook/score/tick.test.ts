// A row to which nothing is lacking but its tick: the cell of the tick stands out, as what lacks elsewhere does.
import { formatsOf } from '../colours';
import { openScored } from '../scored-people';
import { enter } from '../table-book';

jest.setTimeout(280_000);

test('the tick of a complete row is amber until it is set; that of one which is not begun, or lacks more, is not', async () => {
  const { host, tab } = await openScored();
  const score = tab('score:0');
  const amber = async () => (await formatsOf(host, score, 'done', 2)).map((format) => format !== undefined);
  expect(await amber()).toEqual([false, false]);
  await enter(host, score, { 0: { done: false } });
  expect(await amber()).toEqual([true, false]);
  await enter(host, score, { 0: { 'rated:key/key-added-1': '' } });
  expect(await amber()).toEqual([false, false]);
});
