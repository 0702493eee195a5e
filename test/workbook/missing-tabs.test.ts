// Tabs and rows that are deleted while a review runs, cells in error, and scores that are asked about: what the Summary says of each.
import type { PersonId } from '../../src/plans/person';
import type { Tab } from '../../src/workbook/tab';
import { answeredPlan, reviewOf } from './fixtures';
import { type Opened, openReview } from './opened-review';
import { GENERAL, KEY, openScored } from './scored-people';
import { calledOf } from './tab-of';
import { columnOf, enter, errorsIn, rowsOf, sheetIdOf, sortRows, type Typed } from './table-book';

jest.setTimeout(600_000);

const apply = ({ host }: Opened, ...requests: readonly object[]) =>
  host.operation(() => host.Spreadsheets.batchUpdate({ requests: [...requests] }, host.book.spreadsheetId));
const gone = (opened: Opened, title: string) => apply(opened, { deleteSheet: { sheetId: sheetIdOf(opened.host, opened.tab(title)) } });
const seen = ({ host, tab }: Opened) => rowsOf(host, tab('summary'), ['id', 'final', 'stage'], 3);
const counted = ({ host, tab }: Opened) => host.values(`'${tab('summary').title}'!A1:Z1`)[0]?.filter((each) => /scored/.test(String(each)));
const NEXT = 'Comment missing';
const ASKED = 'Not graded: see “Left to do” on the score tab';
const isGone = (tabs: string): string => `${tabs} or a column of it is missing: bring it back from the version history`;
const isStuck = (tabs: string): string =>
  `${tabs}: a heading is in error: clear what was typed below it, bring a deleted column back, or Recalculate`;

test('a score tab deleted: its people have no final score and are told which; the others keep theirs, also after sorting', async () => {
  const opened = await openScored();
  expect(seen(opened)).toEqual([['E015', 90, NEXT], ['E023', 90, NEXT], ['E024', 90, NEXT]]); // biome-ignore format: a person each
  await gone(opened, 'Score · 李敏');
  const missing = isGone('“Score · 李敏”');
  const wanted = [
    ['E015', 90, NEXT],
    ['E023', '⚠', missing],
    ['E024', '⚠', missing],
  ];
  expect(seen(opened)).toEqual(wanted);
  expect(counted(opened)).toEqual(['1 of 3 scored']);
  await sortRows(opened.host, opened.tab('summary'), 'id');
  expect(seen(opened)).toEqual([...wanted].reverse());
  await gone(opened, 'Score · 周建国');
  expect(seen(opened)[2]?.[2]).toBe(isGone('“Score · 周建国”, “Score · 李敏”'));
});

const cellOf = (tab: Tab, mark: string, below = 0) => {
  const { row, column } = columnOf(tab, mark);
  return { row: row + below, column };
};
const put = (opened: Opened, tab: Tab, { row, column }: { readonly row: number; readonly column: number }, userEnteredValue: object) =>
  apply(opened, {
    updateCells: {
      start: { sheetId: sheetIdOf(opened.host, tab), rowIndex: row, columnIndex: column },
      rows: [{ values: [{ userEnteredValue }] }],
      fields: 'userEnteredValue',
    },
  });
const withoutColumn = (opened: Opened, tab: Tab, mark: string) => {
  const { column } = columnOf(tab, mark);
  const range = { sheetId: sheetIdOf(opened.host, tab), dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 };
  return apply(opened, { deleteDimension: { range } });
};

test('a cell in the way of a column that others read: the tab’s scores are nobody’s, everywhere, and it is said what to do', async () => {
  const opened = await openScored(['plan', 'score', 'summary', 'dashboard', 'history', 'log']);
  const own = opened.tab('Score · 李敏');
  const whole = [['E015', 90], ['E023', 90], ['E024', 90]]; // biome-ignore format: a person each
  const finals = () => seen(opened).map((row) => row.slice(0, 2));
  expect(finals()).toEqual(whole);
  for (const mark of ['weighted', 'left', 'dimension:key', 'state']) {
    await put(opened, own, cellOf(own, mark, 1), { numberValue: 5 });
    const said = isStuck('“Score · 李敏”');
    expect([mark, seen(opened)]).toEqual([mark, [['E015', 90, expect.anything()], ['E023', '⚠', said], ['E024', '⚠', said]]]); // biome-ignore format: a person each
    expect(counted(opened)).toEqual(['1 of 3 scored']);
    expect(ratersOn(opened)).toContainEqual(['李敏', 'in error', '']);
    expect(opened.host.values(`'${opened.tab('dashboard').title}'!M1`)).toEqual([[said]]);
    expect(rowsDone(opened)).toBe('7 / 9');
    const head = opened.host.values(`'${own.title}'!A1:Z1`)[0];
    expect(head).toContain('HR: a heading is in error: clear what was typed below it, bring a deleted column back, or Recalculate');
    if (mark === 'weighted')
      expect(rowsOf(opened.host, own, ['left'], 2)).toEqual(Array(2).fill([head?.find((each) => /^HR/.test(String(each)))]));
    await put(opened, own, cellOf(own, mark, 1), {});
    expect(finals()).toEqual(whole);
    expect(ratersOn(opened)).toContainEqual(['李敏', 2, 90]);
  }
});

test.each(['weighted', 'left', 'dimension:key', 'id', 'state'])(
  'the column %s of a score tab deleted: the tab is named, and no row is called missing',
  async (mark) => {
    const opened = await openScored(['plan', 'score', 'summary', 'dashboard', 'history', 'log']);
    await withoutColumn(opened, opened.tab('Score · 李敏'), mark);
    const said = mark === 'state' ? isGone('“Score · 李敏”') : isStuck('“Score · 李敏”');
    expect(seen(opened)).toEqual([['E015', 90, expect.anything()], ['E023', '⚠', said], ['E024', '⚠', said]]); // biome-ignore format: a person each
    expect(errorsIn(opened.host, [opened.tab('summary'), opened.tab('dashboard')]).filter((each) => String(each).startsWith('#'))).toEqual(
      [],
    );
    expect(ratersOn(opened)).toContainEqual(['李敏', expect.any(String), '']);
  },
);

/** The rows of the Dashboard's table of raters that say anything. */
const ratersOn = ({ host, tab }: Opened) => {
  const rows = host.values(`'${tab('dashboard').title}'!I1:M40`);
  const head = rows.findIndex(([first]) => first === 'Rater');
  return rows.slice(head + 1).flatMap((row) => (typeof row[0] === 'string' && row[0] !== '' && row[1] !== '' ? [row.slice(0, 3)] : []));
};
const rowsDone = ({ host, tab }: Opened) => host.values(`'${tab('dashboard').title}'!D2`)[0]?.[0];

test('a score tab deleted: the Dashboard says whose is missing, and its rows are still to do', async () => {
  const opened = await openScored(['plan', 'score', 'summary', 'dashboard', 'history', 'log']);
  expect(rowsDone(opened)).toBe('9 / 9');
  await gone(opened, 'Score · 李敏');
  expect(rowsDone(opened)).toBe('7 / 9');
  expect(errorsIn(opened.host, [opened.tab('dashboard')]).filter((each) => String(each).startsWith('#'))).toEqual([]);
  expect(ratersOn(opened)).toEqual([
    ['周建国', 3, 90],
    ['林佩文', expect.any(Number), 90],
    ['苏晓彤', 1, 90],
    ['李敏', 'tab missing', ''],
  ]);
  const chart = host(opened).find((row) => row.includes('李敏 · tab missing'));
  const at = chart?.indexOf('李敏 · tab missing') ?? 0;
  expect(chart?.slice(at + 1, at + 4)).toEqual(['tab missing', 2, 0]);
});
const host = (opened: Opened) => opened.host.values(`'${opened.tab('dashboard').title}'!A1:BZ40`);

const FILLED = ['plan', 'score', 'self', 'peers', 'summary', 'dashboard', 'history', 'log'] as const;
/** Everything that is typed on tabs like this one, for all its people. */
async function fill(opened: Opened, key: string, more: (mark: string) => Typed): Promise<void> {
  const tab = opened.tab(key);
  const typed = tab.marks.flatMap(({ value }) => (/^(rated|input|second|target):/.test(value) ? [[value, more(value)] as const] : []));
  const rows = Array.from({ length: tab.rows - tab.frozen.rows }, (_, n) => [n, Object.fromEntries(typed)] as const);
  await enter(opened.host, tab, Object.fromEntries(rows));
}
const points = (mark: string): Typed => (mark.startsWith('rated:') ? 90 : 'N/A');
const finals = ({ host, tab }: Opened, count: number) =>
  new Map(rowsOf(host, tab('summary'), ['id', 'final', 'stage'], count).map(([id, final, stage]) => [id, [final, stage]]));

test('Self and Peers deleted: said to those alone who have a share of them', async () => {
  const review = reviewOf(answeredPlan('plan-04'), { cycle: 'half', language: 'en' });
  const opened = await openReview(review, FILLED);
  const self = review.ready.cards.findIndex(({ raters }) => raters.some(({ from }) => from === 'self'));
  const affected = review.subjects.filter(({ card }) => card.id === review.ready.cards[self]?.id).map(({ id }) => id);
  for (const key of [...review.raterTabs.map((_, n) => `score:${n}`), `self:${self}`]) await fill(opened, key, points);
  await gone(opened, `self:${self}`);
  const own = `“${calledOf(opened.tab(`self:${self}`).title)}”`;
  for (const [id, [final, stage]] of finals(opened, review.subjects.length)) {
    if (affected.some((each) => each === id)) expect([final, stage]).toEqual(['⚠', isGone(own)]);
    else expect(stage).not.toMatch(/missing/);
  }
  await gone(opened, 'peers');
  expect(finals(opened, review.subjects.length).get(affected[0])?.[1]).toBe(isGone(`${own}, “Peers”`));
  expect(errorsIn(opened.host, [opened.tab('summary'), opened.tab('dashboard')]).filter((each) => String(each).startsWith('#'))).toEqual(
    [],
  );
});

test.each([['plan-01', 'quarter']] as const)('%s: one tab of a split card deleted', async (id, cycle) => {
  const whole = reviewOf(answeredPlan(id), { cycle, language: 'en' });
  const only = whole.subjects.slice(0, 2).map((each) => each.id as PersonId);
  const review = reviewOf(answeredPlan(id), { cycle, language: 'en', only });
  const opened = await openReview(review, FILLED);
  const { raterTabs, subjects } = review;
  expect(raterTabs.every(({ dimensions, card }) => dimensions.length < card.dimensions.length)).toBe(true);
  for (const n of raterTabs.keys()) await fill(opened, `score:${n}`, points);
  const before = finals(opened, subjects.length);
  expect([...before.values()].map(([final]) => final)).toEqual(subjects.map(() => expect.closeTo(90, 9)));
  expect([...before.values()].map(([, stage]) => stage)).not.toContainEqual(expect.stringMatching(/missing/));
  const last = raterTabs.length - 1;
  const { title } = opened.tab(`score:${last}`);
  await gone(opened, `score:${last}`);
  const there = new Set<string>(raterTabs[last]?.subjects.map((each) => each.id));
  const after = finals(opened, subjects.length);
  for (const subject of subjects)
    expect(after.get(subject.id)).toEqual(there.has(subject.id) ? ['⚠', isGone(`“${calledOf(title)}”`)] : before.get(subject.id));
  expect(ratersOn(opened)).toContainEqual([raterTabs[last]?.rater.name, 'tab missing', '']);
  expect(errorsIn(opened.host, [opened.tab('summary'), opened.tab('dashboard')]).filter((each) => String(each).startsWith('#'))).toEqual(
    [],
  );
});

test('what a row of a score tab says is the true cause: a cell in error, the Plan tab gone', async () => {
  const opened = await openScored(['plan', 'score', 'history', 'log']);
  const own = opened.tab('Score · 李敏');
  const left = () => rowsOf(opened.host, own, ['left'], 2).map(([words]) => words);
  expect(left()).toEqual(['', '']);
  const put = (tab: Tab, row: number, column: number, userEnteredValue: object) =>
    apply(opened, {
      updateCells: {
        start: { sheetId: sheetIdOf(opened.host, tab), rowIndex: row, columnIndex: column },
        rows: [{ values: [{ userEnteredValue }] }],
        fields: 'userEnteredValue',
      },
    });
  for (const mark of [KEY, 'comment']) {
    const { row, column } = columnOf(own, mark);
    await put(own, row, column, { formulaValue: '=1/0' });
    expect(left()).toEqual(['a cell is in error: type it again', '']);
    await put(own, row, column, mark === KEY ? { numberValue: 90 } : { stringValue: '' });
    expect(left()).toEqual(['', '']);
  }
  await gone(opened, 'plan');
  expect(left()).toEqual(Array(2).fill('HR: the Plan tab or its weights are missing'));
  const heads = opened.host.values(`'${own.title}'!C4:D6`);
  expect(heads.map((row) => row.filter((each) => each !== ''))).toEqual([['Key performance indicators', 'General performance indicators'], ['指标', '指标'], ['⚠', '⚠']]); // biome-ignore format: a row each
});

test('a tab that everybody needs deleted: said in every row', async () => {
  const opened = await openScored();
  await gone(opened, 'comments');
  expect(seen(opened).map(([, final, stage]) => [final, stage])).toEqual(Array(3).fill([90, '“Comments” is missing']));
  await gone(opened, 'log');
  expect(seen(opened).map(([, , stage]) => stage)).toEqual(Array(3).fill('“Log” is missing'));
  await gone(opened, 'plan');
  expect(seen(opened).map(([, , stage]) => stage)).toEqual(Array(3).fill('“Plan” is missing'));
  expect(seen(opened).map(([, final]) => typeof final)).not.toContain('number');
});

test('a row taken out of a score tab: no share goes to the others in silence', async () => {
  const opened = await openScored();
  const own = opened.tab('Score · 李敏');
  const startIndex = own.frozen.rows;
  await apply(opened, {
    deleteDimension: { range: { sheetId: sheetIdOf(opened.host, own), dimension: 'ROWS', startIndex, endIndex: startIndex + 1 } },
  });
  const [, first, second] = seen(opened);
  expect(first).toEqual(['E023', '⚠', expect.stringMatching(/^no row for Department head/)]);
  expect(second).toEqual(['E024', 90, NEXT]);
});

test('scores that a tab asks about are counted as they stand, and nobody is told that all is scored', async () => {
  const opened = await openScored();
  const own = opened.tab('Score · 李敏');
  const rate = (row: number, cells: Readonly<Record<string, Typed>>) => enter(opened.host, own, { [row]: cells });
  await rate(0, { [KEY]: 0.85 });
  await rate(1, { [GENERAL]: 950 });
  const stages = () => seen(opened).map(([, , stage]) => stage);
  expect(stages()).toEqual([NEXT, ASKED, ASKED]);
  expect(seen(opened)[1]?.[1]).toBeCloseTo(27 + 0.7 * 45.425, 9);
  const graded = () => rowsOf(opened.host, opened.tab('summary'), ['grade', 'rank'], 3);
  expect(graded()).toEqual([
    [expect.stringMatching(/./), expect.anything()],
    ['', ''],
    ['', ''],
  ]);
  expect(counted(opened)).toEqual(['1 of 3 scored']);
  await rate(0, { comment: '0.85 is meant' });
  await rate(1, { [GENERAL]: 95 });
  expect(stages()).toEqual([NEXT, NEXT, NEXT]);
  expect(graded().flat()).not.toContain('');
  expect(counted(opened)).toEqual(['3 reviewed, all scored']);
});

test('a cell in error is no “not applicable”: it is seen in the Summary', async () => {
  const opened = await openScored();
  const own = opened.tab('Score · 李敏');
  const { row, column } = columnOf(own, KEY);
  const start = { sheetId: sheetIdOf(opened.host, own), rowIndex: row, columnIndex: column };
  await apply(opened, {
    updateCells: { start, rows: [{ values: [{ userEnteredValue: { formulaValue: '=1/0' } }] }], fields: 'userEnteredValue' },
  });
  const [other, first] = seen(opened);
  expect(other).toEqual(['E015', 90, NEXT]);
  expect(first?.[1]).toMatch(/^[⚠#]/);
  expect(first?.[2]).toBe('A score cannot be counted');
});

test('a role that two hold: a cell in error, or a row that is gone, is no mean of the other alone', async () => {
  const opened = await openScored(undefined, { named: { generalManager: ['E001', 'E004'] as PersonId[] } });
  const { host, review, tab } = opened;
  const role = () => rowsOf(host, tab('summary'), ['role:generalManager'], 3).map(([score]) => score);
  expect(review.subjects.map(({ raters }) => raters.generalManager)).toEqual(Array(3).fill(['E001', 'E004']));
  const own = tab(`score:${review.raterTabs.findIndex(({ rater }) => rater.id === 'E004')}`);
  const { row, column } = columnOf(own, KEY);
  const sheetId = sheetIdOf(host, own);
  const type = (userEnteredValue: object) =>
    apply(opened, {
      updateCells: {
        start: { sheetId, rowIndex: row, columnIndex: column },
        rows: [{ values: [{ userEnteredValue }] }],
        fields: 'userEnteredValue',
      },
    });
  await type({ numberValue: 80 });
  expect(role()).toEqual([expect.closeTo(87.5, 9), 90, 90]); // the mean of 85, half of it 80, and 90
  await type({ formulaValue: '=1/0' });
  expect(role()).toEqual([expect.stringMatching(/^[⚠#]/), 90, 90]);
  expect(seen(opened)[0]).toEqual(['E015', expect.stringMatching(/^[⚠#]/), 'A score cannot be counted']);
  await type({ numberValue: 90 });
  await apply(opened, { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 } } });
  expect(role()).toEqual(['⚠', 90, 90]);
  expect(seen(opened)[0]?.[2]).toMatch(/^no row for General manager/);
});
