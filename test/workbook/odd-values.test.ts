// Days and TRUE or FALSE where a number is asked for, and cells in error: each a problem of its row in words, wherever people fill in.
import { a1 } from '../../src/workbook/area';
import type { Tab } from '../../src/workbook/tab';
import { answeredPlan, reviewOf } from './fixtures';
import { GENERAL, KEY, one, openLiMin } from './li-min';
import { type Opened, openReview } from './opened-review';
import { columnOf, rowsOf, serialOf, sheetIdOf } from './table-book';

jest.setTimeout(600_000);

type Odd = 'day' | true | false | 'error' | number | string;
const cellOf = (odd: Odd) => {
  if (odd === 'day') {
    const numberFormat = { type: 'DATE', pattern: 'yyyy-mm-dd' };
    return { userEnteredValue: { numberValue: serialOf('2026-03-05') }, userEnteredFormat: { numberFormat } };
  }
  if (odd === 'error') return { userEnteredValue: { formulaValue: '=1/0' } };
  if (typeof odd === 'boolean') return { userEnteredValue: { boolValue: odd } };
  return { userEnteredValue: typeof odd === 'number' ? { numberValue: odd } : { stringValue: odd } };
};

/** As a paste leaves them, by row and mark: no rule for what may be typed is asked. */
async function paste({ host }: Opened, tab: Tab, cells: readonly (readonly [row: number, mark: string, odd: Odd])[]): Promise<void> {
  const requests = cells.map(([n, mark, odd]) => {
    const { row, column } = columnOf(tab, mark);
    const start = { sheetId: sheetIdOf(host, tab), rowIndex: row + n, columnIndex: column };
    const fields = odd === 'day' ? 'userEnteredValue,userEnteredFormat.numberFormat' : 'userEnteredValue';
    return { updateCells: { start, rows: [{ values: [cellOf(odd)] }], fields } };
  });
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
}

const kpi = (more: object) => one({ kind: 'kpi', method: 'higher' }, more);
const ODD = ['day', true, false, 'error'] as const;
const INPUT = `input:${KEY}`;
type Kind = readonly [what: string, adds: readonly object[], mark: string, beside?: readonly [mark: string, value: Odd]];
const KINDS: readonly Kind[] = [
  ['points', one({ kind: 'rated' }), `rated:${KEY}`],
  ['an actual value beside one target for all', kpi({ target: 100 }), INPUT],
  ['an actual value beside a target of one’s own', kpi({ target: 'each' }), INPUT, [`target:${KEY}`, 100]],
  ['a target of one’s own', kpi({ target: 'each' }), `target:${KEY}`, [INPUT, 80]],
  ['a count', one({ kind: 'deduct', points: 5 }), INPUT],
  ['yes or no', one({ kind: 'yesNo' }), INPUT],
  ['a value with steps', one({ kind: 'steps', steps: '100>=95; 60>=80; 0<80' }), INPUT],
];
const CANNOT = expect.stringMatching(/^(1 out of range; )?1 cannot be counted: type (it as )?a number/);

test.each(KINDS.map(([what, adds, mark, beside]) => ({ what, adds, mark, beside })))(
  '$what: a day, TRUE and FALSE cannot be counted, an error is to be typed again',
  async ({ adds, mark, beside }) => {
    const opened = await openLiMin(adds);
    const { host, own, tab } = opened;
    // targets of one's own are typed on the card's first tab
    const tabOf = (each: string): Tab => (each.startsWith('target:') ? tab('score:0') : own);
    for (const [n, odd] of ODD.entries()) {
      if (beside) await paste(opened, tabOf(beside[0]), [[n, ...beside]]);
      await paste(opened, tabOf(mark), [[n, mark, odd]]);
      await paste(opened, own, [[n, GENERAL, 90]]);
    }
    // a target in error is seen as such where it is typed; here it is a value that cannot be counted
    const words = [CANNOT, CANNOT, CANNOT, mark.startsWith('target:') ? CANNOT : 'a cell is in error: type it again'];
    expect(rowsOf(host, own, ['weighted', 'left'], 4)).toEqual(words.map((left) => ['⚠', left]));
    expect(rowsOf(host, tab('summary'), ['final', 'stage'], 4)).toEqual(words.map(() => ['⚠', 'A score cannot be counted']));
  },
);

test('on Self, as on score tabs', async () => {
  const review = reviewOf(answeredPlan('plan-04'), { cycle: 'year', language: 'en' });
  const opened = await openReview(review, ['plan', 'self']);
  const self = opened.tab('self:1');
  const [mark = '', ...rest] = self.marks.filter(({ value }) => value.startsWith('rated:')).map(({ value }) => value);
  await paste(
    opened,
    self,
    ODD.flatMap((odd, n) => [[n, mark, odd] as const, ...rest.map((each) => [n, each, 80] as const)]),
  );
  const words = [CANNOT, CANNOT, CANNOT, 'a cell is in error: type it again'];
  expect(rowsOf(opened.host, self, ['weighted', 'left'], 4)).toEqual(words.map((left) => ['⚠', left]));
});

test('among ballots: no mean, and whatever is no answer spoils no count', async () => {
  const opened = await openReview(reviewOf(answeredPlan('plan-04'), { cycle: 'year', language: 'en' }), ['peers']);
  const peers = opened.tab('peers');
  await paste(
    opened,
    peers,
    ODD.flatMap((odd, n) => [odd, 80, 90, 70].map((each, k) => [n + 1, `${k + 1}:peers`, each] as const)),
  );
  const shown = rowsOf(opened.host, peers, ['mean:peers', 'answers:peers'], 5).slice(1);
  expect(shown.map(([mean]) => mean)).toEqual(ODD.map(() => expect.stringMatching(/^⚠/)));
  expect(shown.map(([, count]) => count)).toEqual([4, 3, 3, 3]); // a day is a number
});

test('as totals of answers: ⚠ for the mean, whichever of the two it is', async () => {
  const opened = await openReview(reviewOf(answeredPlan('plan-05'), { cycle: 'year', language: 'en' }), ['peers']);
  const peers = opened.tab('peers');
  await paste(
    opened,
    peers,
    ODD.flatMap((odd, n) => [
      [n, 'answers:vote', odd] as const,
      [n, 'counted:vote', 80] as const,
      [n + 4, 'answers:vote', 20] as const,
      [n + 4, 'counted:vote', odd] as const,
    ]),
  );
  await paste(opened, peers, [[8, 'answers:vote', 20], [8, 'counted:vote', 80]]); // biome-ignore format: a row
  expect(rowsOf(opened.host, peers, ['mean:vote'], 9)).toEqual([...Array(8).fill(['⚠']), [80]]);
});

test.each([
  ['free', 130, 'no cap'],
  ['full', 100, 100],
])('points beyond full marks, decided “%s”: 130 of a target of 100 gives %d points', async (beyond, points, heading) => {
  const opened = await openLiMin(kpi({ target: 100 }), { 'grades/beyond': beyond });
  await paste(opened, opened.own, [[0, INPUT, 130], [0, GENERAL, 100]]); // biome-ignore format: a row
  const { row, column } = columnOf(opened.own, INPUT);
  const below = { row: row - 1, column: column + 1, rows: 2, columns: 1 };
  expect(opened.host.values(`'${opened.own.title}'!${a1(below)}`)).toEqual([[heading], [points]]);
  const [key, general] = opened.review.ready.cards.find(({ id }) => id === opened.own.about?.card)?.dimensions ?? [];
  const weighted = (points * (key?.weight ?? 0) + 100 * (general?.weight ?? 0)) / 100;
  expect(rowsOf(opened.host, opened.own, ['weighted', 'left'], 1)).toEqual([[expect.closeTo(weighted, 9), '']]);
});
