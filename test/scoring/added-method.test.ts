// Two KPI methods more, made up, in a copy of the sources: each its entry beside the others and its words in each language, and no other file
// touched; of one with a detail of its own also how that is read and asked for. Functions and a score tab then give its points.
import type { call as callOf } from '../functions/call';
import { hostsForTests } from '../local/open';
import { copiedSources } from '../setup/copied-sources';
import type { shownOn as shownOnOf, Typed } from '../workbook/score/bare-tab';

jest.setTimeout(280_000);
const METHODS = 'src/scoring/kpi-methods.ts';
const WORDS = ['src/i18n/en/kpi.ts', 'src/i18n/zh-CN/kpi.ts'];

const copy = copiedSources();
afterAll(copy.gone);
const { openHost } = hostsForTests();

/** The files of which the compiler says something. */
const filesIn = (said: string): readonly string[] =>
  [...new Set([...said.matchAll(/^\S*?((?:src|sidebar)\/\S+?)\(/gm)].map(([, file = '']) => file))].sort();

test('the compiler asks for words, for how a detail is read, and for nothing once they are there', () => {
  copy.edit(METHODS, "  near: { zh: '偏差' },", "$&\n  twice: { zh: '双倍' },\n  above: { zh: '超出', detail: 'number' },");
  copy.edit(METHODS, '  near: (by, actual, target) =>', '  twice: (by, actual) => by.points(by.times(by.number(2), actual)),\n$&');
  copy.edit(
    METHODS,
    '  near: (by, actual, target) =>',
    '  above: (by, actual, _, { start = 0 }) => by.points(by.minus(actual, by.number(start))),\n$&',
  );
  const asked = filesIn(copy.compiled('.') + copy.compiled('sidebar'));
  expect(asked).toEqual(expect.arrayContaining([...DETAILS.map(([file]) => file)]));
  for (const file of WORDS) {
    copy.edit(file, '  near:', "  twice: 'twice',\n  twiceHelp: '?',\n  twiceNote: '?',\n$&");
    copy.edit(file, '  near:', "  above: 'above',\n  aboveHelp: '?',\n  aboveNote: '?',\n  aboveDetail: '?',\n$&");
  }
  for (const [file, before, line] of DETAILS) copy.edit(file, before, `$&\n${line}`);
  expect([copy.compiled('.'), copy.compiled('sidebar')]).toEqual(['', '']);
});

/** What the method with a detail needs besides: the file, the line before it, its own. */
const DETAILS: readonly (readonly [file: string, before: RegExp, line: string])[] = [
  ['src/plans/checks/indicators.ts', /const WANTED = \{$/m, "  above: 'detailProgress',"],
  ['src/scoring/kpi-detail.ts', /const DETAILS.*= \{$/m, '  above: (written) => ({ start: numberOf(written) ?? 0 }),'],
];

test.each<[method: string, detail: string | undefined, points: number]>([
  ['twice', undefined, 60],
  ['双倍', undefined, 60],
  ['above', '12.5', 17.5],
  ['超出', '12.5', 17.5],
])('KPI_SCORE by “%s” with %s: %d', (method, detail, points) =>
  expect(added().call('KPI_SCORE', 30, 80, method, 100, 0, ...(detail === undefined ? [] : [detail]))).toBe(points),
);

test.each<[method: string, detail: string | undefined, rows: readonly Typed[][], points: readonly unknown[]]>([
  ['twice', undefined, [[80, 30], [80, 70], [80, null]], [60, 100, '']],
  ['above', '12.5', [[80, 30], [80, 10], [80, 'N/A']], [17.5, 0, 'N/A']],
])('a score tab by “%s” with %s', async (method, detail, rows, points) => {
  const { shownOn, making, dimensionBy } = added();
  const found = await shownOn(openHost(), making, [dimensionBy(method, detail)], rows);
  expect(found.map((row) => row.points)).toEqual(points);
}); // biome-ignore format: a line a case

type Added = {
  readonly call: typeof callOf;
  readonly shownOn: typeof shownOnOf;
  readonly making: Parameters<typeof shownOnOf>[1];
  readonly dimensionBy: (method: string, detail: string | undefined) => Parameters<typeof shownOnOf>[2][number];
};
/** What the module below exports. */
const added = (): Added => copy.loaded(ADDED) as Added;

const ADDED = `
import { call } from '../functions/call';
import { alike } from '../../src/i18n/both';
import { makingOf } from '../../src/workbook/workbook';
import { answeredPlan, reviewOf } from './fixtures';
import { shownOn } from './score/bare-tab';
const own = { target: 'each', also: undefined, gate: [], cap: 100 };
const dimensionBy = (method, detail) => ({
  id: 'd',
  title: alike('d'),
  weight: 100,
  indicators: [{ id: 'i', title: alike('i'), weight: 100, how: { kind: 'kpi', method, detail }, ...own }],
});
const making = makingOf(reviewOf(answeredPlan('plan-07')), { titles: [], shared: {} });
module.exports = { call, shownOn, making, dimensionBy };
`;
