// SEQUENCE as Google has it: it may reckon with more rows than there are below its cell.
import { hostsForTests } from './open';

const { openHost } = hostsForTests();

test('SEQUENCE reckons with more rows than its tab has below it', async () => {
  const host = openHost();
  const title = host.book.sheets[0]?.properties.title ?? '';
  const last = host.book.sheets[0]?.properties.gridProperties?.rowCount ?? 0;
  await host.typeIn(title, `A${last}`, '=SUM(SEQUENCE(40,1,10,2))');
  expect(host.values(`'${title}'!A${last}`)).toEqual([[40 * 10 + 2 * 780]]);
});
