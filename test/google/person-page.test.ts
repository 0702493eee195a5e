// How a result came about, on the host: what raters gave and what it makes, changes, approvals and the Log; of one person and for HR alone.
import { rosterRows } from '../workbook/company';
import { answeredPlan } from '../workbook/fixtures';
import { rowsBy, tabBy } from './by-marks';
import { score } from './scored-month';
import { argsFor, workbook } from './workbook';

jest.setTimeout(600_000); // a whole workbook calculates

const [HR, RATER] = ['e4@example.com', 'p3@example.com'] as const;
const REVIEW = 'plan-05:2026-H1';

let made: Awaited<ReturnType<typeof workbook>>;
beforeAll(async () => {
  const rows = rosterRows(8, {}).map((row) => row.map((cell) => (cell === '员工4' ? '<b>员工4</b> & Co' : cell)));
  made = await workbook(rows, 'People', { locale: 'de_DE' });
  const args = argsFor(answeredPlan('plan-05'), { period: { cycle: 'half', year: 2026, n: 1 }, due: {}, language: 'en' });
  expect((await made.ask('createReview', args, 'en')).error).toBeUndefined();
  await score(made.host, REVIEW, new Set(), new Set(['E0008']));
});
beforeEach(() => made.host.actAs(HR));
afterAll(() => made.host.dispose());

const ask = (op: string, args: object = {}) => made.ask(op, { review: REVIEW, ...args }, 'en');
const result = (id: string) => rowsBy(made.host, tabBy(made.host, 'summary', REVIEW)).find((row) => row.id === id) ?? {};
/** What the page shows, as text. */
async function shown(id: string): Promise<string> {
  const { error } = await ask('showPerson', { id });
  expect(error).toBeUndefined();
  return made.host.screen.dialogs.at(-1)?.html ?? '';
}
const textOf = (html: string): string =>
  html
    .replace(/<(p|tr|h1|h2|li)[ >]/g, '\n$&')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/ +/g, ' ');

test('a rater may not, and sees nothing', async () => {
  const before = made.host.screen.dialogs.length;
  made.host.actAs(RATER);
  expect((await ask('showPerson', { id: 'E0003' })).error.code).toBe('notHr');
  expect(made.host.screen.dialogs).toHaveLength(before);
});

test('what each rater gave makes what their tab shows, and the parts make the calculated score', async () => {
  const text = textOf(await shown('E0003'));
  const { calculated, final, grade } = result('E0003');
  expect(final).toBe(calculated);
  expect(text).toContain(`Calculated, exact: ${calculated}`);
  expect(text).toContain(`92.41 ${grade}`);
  const makes = [...text.matchAll(/This makes ([\d.]+)\./g)].map(([, number]) => Number(number));
  const tabs = made.host.book.sheets.filter(({ developerMetadata }) =>
    developerMetadata.some(({ metadataValue }) => /"key":"score:/.test(metadataValue ?? '')),
  );
  const weighted = tabs.flatMap((sheet) =>
    rowsBy(made.host, sheet)
      .filter(({ id }) => id === 'E0003')
      .map((row) => Math.round(Number(row.weighted) * 100) / 100),
  );
  expect(makes.sort()).toEqual(weighted.sort());
  const counts = [...text.matchAll(/([\d.]+)% ([\d.]+) (?=\n)/g)].map(([, , number]) => Number(number)).slice(-2);
  expect(counts.reduce((sum, each) => sum + each, 0)).toBeCloseTo(Number(calculated), 2);
});

test('changes by decision and the Log’s rows of that person, and nobody else’s', async () => {
  const change = {
    why: 'Two scores had no basis',
    source: 'meeting',
    by: 'Managers’ meeting',
    resolution: '2026-14',
    on: '2026-07-08',
    toGrade: '',
  };
  await ask('adjustResult', { id: 'E0003', from: 92.41, to: 89.2, ...change });
  await ask('adjustResult', { id: 'E0005', from: 99.8, to: 70, ...change, why: 'another matter' });
  const text = textOf(await shown('E0003'));
  expect(text).toContain('92.41 A → 89.2 Two scores had no basis Meeting Managers’ meeting · 2026-14 2026-07-08 Valid');
  expect(text).toContain('By decision: 89.2');
  expect(text).toMatch(/e4@example\.com · Result adjusted/);
  expect(text).not.toContain('another matter');
  expect(text).not.toContain('员工5');
});

test('whatever stands in a name is text; who has no score yet is said so; nobody is nobody', async () => {
  const html = await shown('E0004');
  expect(html).toContain('&lt;b&gt;员工4&lt;/b&gt; &amp; Co');
  expect(html).not.toContain('<b>');
  expect(textOf(await shown('E0008'))).toMatch(/No final score yet[\s\S]*Not complete yet\./);
  expect((await ask('showPerson', { id: 'E0999' })).error.message).toContain('not on the Summary');
});
