// A locked tab on the local host: a row that differs says so there and on the Summary, and nothing that is counted changes.
import { lockedText } from '../../src/workbook/score/locked-text';
import { REOPENED } from '../../src/workbook/score/places';
import { GENERAL, KEY, one, openLiMin } from './li-min';
import { enter, errorsIn, rowsOf, sortRows } from './table-book';

jest.setTimeout(600_000);

async function openLocked() {
  const opened = await openLiMin(one({ kind: 'rated' }));
  for (const [n, { subjects }] of opened.review.raterTabs.entries())
    await enter(
      opened.host,
      opened.tab(`score:${n}`),
      Object.fromEntries(subjects.map((_, at) => [at, { [`rated:${KEY}`]: 80, [GENERAL]: 90, done: true }])),
    );
  const read = () => rowsOf(opened.host, opened.own, ['id', GENERAL, `rated:${KEY}`, 'comment', 'done'], 4);
  const texts = read().map(([id, general, key, comment, done]) => lockedText(id, [general, key], comment, done));
  await enter(opened.host, opened.own, Object.fromEntries(texts.map((locked, n) => [n, { locked }])));
  const left = () => rowsOf(opened.host, opened.own, ['left'], 4).flat();
  const people = (...marks: string[]) => rowsOf(opened.host, opened.tab('summary'), marks, 4);
  return { ...opened, texts, left, people };
}

test('changed, it says so in its row and beside the person, and counts as it stands', async () => {
  const { host, own, tab, left, people, texts } = await openLocked();
  const before = people('final', 'grade', 'stage');
  expect(left()).toEqual(['', '', '', '']);
  await enter(host, own, { 1: { [GENERAL]: 60 }, 2: { comment: 'said later' } });
  expect(left()).toEqual(['', 'changed after the lock', 'changed after the lock', '']);
  const said = 'Changed after the lock: “Score · 李敏”';
  expect(people('stage').flat()).toEqual([before[0]?.[2], said, said, before[3]?.[2]]);
  const finals = people('final').flat();
  expect(finals.map((final, n) => final === before[n]?.[0])).toEqual([true, false, true, true]);
  expect(typeof finals[1]).toBe('number');
  // wherever its rows are sorted to, each goes with what was kept of it
  await sortRows(host, own, 'weighted');
  expect(left().filter((words) => words === 'changed after the lock')).toHaveLength(2);
  expect(people('stage').flat()).toEqual([before[0]?.[2], said, said, before[3]?.[2]]);
  expect(errorsIn(host, [own, tab('summary')])).toEqual([]);
  expect(texts).toHaveLength(4);
});

test('open again it waits for its rater alone; a cleared one lacks its scores as well', async () => {
  const { host, own, left, people, texts } = await openLocked();
  const next = people('stage').flat();
  await enter(host, own, { 0: { locked: REOPENED + texts[0], [GENERAL]: 70 }, 1: { [GENERAL]: '' } });
  expect(left().slice(0, 2)).toEqual(['', 'changed after the lock; 1 to score']);
  expect(people('stage').flat()).toEqual(['Reopened: “Score · 李敏”', 'Changed after the lock: “Score · 李敏”', ...next.slice(2)]);
});

test('something typed in the way of the column that tells is said, not passed over', async () => {
  const { host, own, left } = await openLocked();
  const at = own.marks.find(({ value }) => value === 'locked')?.at ?? 0;
  const start = { sheetId: host.book.sheets.find(({ properties }) => properties.title === own.title)?.properties.sheetId ?? 0 };
  const put = (cell: object) =>
    host.operation(() =>
      host.Spreadsheets.batchUpdate(
        {
          requests: [
            {
              updateCells: {
                start: { ...start, rowIndex: 8, columnIndex: at + 1 },
                rows: [{ values: [cell] }],
                fields: 'userEnteredValue',
              },
            },
          ],
        },
        host.book.spreadsheetId,
      ),
    );
  await put({ userEnteredValue: { stringValue: 'in the way' } });
  expect(left()[0]).toMatch(/^HR: a heading is in error/);
  await put({});
  expect(left()).toEqual(['', '', '', '']);
});
