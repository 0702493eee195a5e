// Tabs that are one table: formulas ask for columns by keys that the tab has, and for no others.
import { formula, fx } from '../../src/workbook/formula/fx';
import { type At, type RecordColumn, recordsTab } from '../../src/workbook/table';
import { answeredPlan, reviewOf } from './fixtures';
import { makingFor } from './table-book';

const making = makingFor(reviewOf(answeredPlan('plan-05'), { cycle: 'half' }));
type Key = 'orders' | 'within';
const orders: RecordColumn<Key> = { key: 'orders', heading: 'Orders', width: 100, look: 'input' };
const tab = (done: (at: At<Key>) => ReturnType<typeof formula>) =>
  recordsTab<Key>(making, {
    key: 'dispatch',
    kind: 'dispatch',
    title: '',
    line: '',
    hint: '',
    columns: [orders],
    rows: 3,
    frozen: 0,
    done,
  });

test('a key that the tab has', () => expect(JSON.stringify(tab((at) => formula(fx.SUM(at.rows('orders')))))).toContain('=SUM(A5:A7)'));

test('a key that no column of it may have does not compile', () => {
  // @ts-expect-error: no such key
  expect(() => tab((at) => formula(fx.SUM(at.rows('ordres'))))).toThrow('no column ordres');
  // @ts-expect-error: nor here
  expect(() => tab((at) => formula(fx.SUM(fx.cells(at.place('orders', 'withn')))))).toThrow('no column withn');
});

test('a key of a column that this review has not throws', () =>
  expect(() => tab((at) => formula(at.cell('within')))).toThrow('no column within among orders'));
