// The Peers tab: means only where enough have answered, nobody asked in vain, and rows that may be sorted.
import { peerBlocks } from '../../../src/workbook/peers/places';
import { peersTab } from '../../../src/workbook/peers/tab';
import { company } from '../company';
import { answeredPlan, reviewOf } from '../fixtures';
import { bookOf, enter, errorsIn, faultsIn, forbiddenIn, HR, makingFor, rowsOf, sortRows, valuesOf, widthOf } from '../table-book';

jest.setTimeout(600_000);

const ballots = reviewOf(answeredPlan('plan-04'), { cycle: 'year', language: 'en' });
const totals = reviewOf(answeredPlan('plan-05'), { cycle: 'year', language: 'en' });

test('columns stand where the Summary looks for them', () => {
  for (const review of [ballots, totals]) {
    const tab = peersTab(makingFor(review), 'peers');
    const at = (mark: string) => tab.marks.find(({ value }) => value === mark)?.at;
    expect(tab.frozen.rows).toBe(6);
    expect(tab.rows - tab.frozen.rows).toBe(review.subjects.length);
    for (const { rater, mean, first, ballots: count } of peerBlocks(review)) {
      expect(at(`mean:${rater.id}`)).toBe(mean);
      expect(at(count > 0 ? `1:${rater.id}` : `answers:${rater.id}`)).toBe(first);
    }
  }
});

test.each([
  ['ballots', ballots, 'en'],
  ['totals', totals, 'en'],
  ['ballots', ballots, 'zh-CN'],
  ['a head with many reports', reviewOf(answeredPlan('plan-04'), { cycle: 'year', people: company(300) }), 'zh-CN'],
  ['two people', reviewOf(answeredPlan('plan-05'), { cycle: 'year', people: company(4) }), 'en'],
] as const)('%s: the layout holds', (_, review, language) => {
  const tab = peersTab({ ...makingFor(review), language }, 'peers');
  expect(faultsIn(tab)).toEqual([]);
  expect(forbiddenIn(tab)).toEqual([]);
  expect(widthOf(tab)).toBeLessThanOrEqual(1180);
});

test('a mean shows where enough ballots are in, whatever the order of the rows', async () => {
  const tab = peersTab(makingFor(ballots), 'peers');
  const host = await bookOf([tab], ballots);
  const row = (rater: string, cells: readonly (string | number | undefined)[]) =>
    Object.fromEntries(cells.map((cell, k) => [`${k + 1}:${rater}`, cell]));
  await enter(host, tab, {
    1: { ...row('peers', [90, 80, 'N/A', 70]), ...row('reports', [50, 60, 70]) }, // three answers of four ballots
    2: row('peers', [100, 0]), // too few
    3: row('peers', [undefined, 66, 67, undefined, 68]), // wherever they stand
  });
  const shown = () => rowsOf(host, tab, ['id', 'mean:peers', 'answers:peers', 'mean:reports'], tab.rows - 6);
  const wanted = [
    ['E004', '', 0, '—'], // no reports to ask
    ['E005', 80, 3, 60],
    ['E006', '', 2, ''],
    ['E007', 67, 3, ''],
    ['E008', '', 0, ''],
    ['E009', '—', '—', ''], // one peer only: fewer than may be shown
    ['E010', '—', '—', ''],
  ];
  expect(shown()).toEqual(wanted);
  const headings = host.values(`'${tab.title}'!A1:U1`)[0] ?? [];
  expect(headings.filter(Boolean)).toEqual(['Peers · 2026, full year', '1 of 7 done']); // E005's alone are all there
  await sortRows(host, tab, 'id');
  expect(shown()).toEqual([...wanted].reverse());
  expect(errorsIn(host, [tab])).toEqual([]);
});

test('totals: a mean is shown from the least number of valid ballots on', async () => {
  const cases = [
    [5, 88.5, 88.5], // plan 5's fixture: from 5 on
    [4, 90, ''],
    [30, undefined, ''],
    [undefined, 70, ''],
    [0, 0, ''],
    [12, 0, 0], // a mean of zero is a mean
  ] as const;
  const { host, tab } = await withTotals(cases);
  expect(valuesOf(host, tab, 'mean:vote').slice(0, 6)).toEqual(cases.map(([, , mean]) => mean));
  // departments are not voted on
  const last = rowsOf(host, tab, ['id', 'answers:vote', 'mean:vote'], tab.rows - 6).slice(-1);
  expect(last).toEqual([[expect.stringMatching(/^D/), '—', '—']]);
  expect(errorsIn(host, [tab])).toEqual([]);
});

test('no ballot bears a name, and nobody but HR types', () => {
  const tab = peersTab(makingFor(ballots), 'peers');
  expect(tab.inputs).toEqual([]);
  const headings = tab.blocks.find(({ row }) => row === 4)?.cells[0] ?? [];
  expect(headings.slice(4, 11)).toEqual(['1', '2', '3', '4', '5', 'Mean', 'Answers']);
});

test('what is no score is refused as it is typed', async () => {
  const tab = peersTab(makingFor(ballots), 'peers');
  const host = await bookOf([tab], ballots);
  const type = async (cell: string | number) => (await host.typeIn(tab.title, 'E8', cell, HR)).accepted;
  expect([await type(105), await type('good'), await type('n/a'), await type(88)]).toEqual([false, false, true, true]);
});

test('what no answer can be is refused as it is typed, and a paste of it shows no mean', async () => {
  const tab = peersTab(makingFor(ballots), 'peers');
  const host = await bookOf([tab], ballots);
  const type = async (cell: string) => (await host.typeIn(tab.title, 'E8', cell, HR)).accepted;
  expect([await type('85%'), await type('85')]).toEqual([false, true]);
  const row = (cells: readonly (string | number)[]) => Object.fromEntries(cells.map((cell, k) => [`${k + 1}:peers`, cell]));
  await enter(host, tab, { 1: row([80, 0.9, 70]), 2: row(['950分', 80, 70]), 3: row(['９０ 分', 80, 70]), 4: row([0, 80, 70, 'good']) });
  expect(rowsOf(host, tab, ['mean:peers', 'answers:peers', 'left'], 5).slice(1)).toEqual([
    ['⚠', 3, 'Peers, ballot 2: type 0 to 100 or N/A, no %'],
    ['⚠', 3, 'Peers, ballot 1: type 0 to 100 or N/A, no %'],
    [80, 3, ''],
    ['⚠', 3, 'Peers, ballot 4: type 0 to 100 or N/A, no %'],
  ]);
});

test('totals: a text that is a number is one; a percentage, a mean beyond the scale or a part of an answer is none', async () => {
  const cases = [
    ['12', '88.5分', 88.5, ''],
    [12, 0.885, '⚠', MEAN],
    [12, '885分', '⚠', MEAN],
    [7.5, 80, '⚠', COUNT],
    ['many', '95%', '⚠', `${COUNT}; ${MEAN}`],
    ['N/A', 80, '—', ''],
  ] as const;
  const { host, tab } = await withTotals(cases);
  expect(rowsOf(host, tab, ['mean:vote', 'left'], 6)).toEqual(cases.map(([, , ...shown]) => shown));
});
const COUNT = 'All-staff vote: type how many valid ballots, a whole number';
const MEAN = 'All-staff vote: type the mean as 0 to 100, no %';

type Typed = string | number | undefined;

/** The tab once HR has typed totals of a vote, a row each. */
async function withTotals(cases: readonly (readonly [answers: Typed, counted: Typed, ...shown: readonly unknown[]])[]) {
  const tab = peersTab(makingFor(totals), 'peers');
  const host = await bookOf([tab], totals);
  const rows = cases.map(([answers, counted], n) => [n, { 'answers:vote': answers, 'counted:vote': counted }] as const);
  await enter(host, tab, Object.fromEntries(rows));
  return { host, tab };
}
