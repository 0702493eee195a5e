// Somebody set aside for a period: no row, named on the Guide, with the reason on the Plan tab and in the Log, and kept with the review.
import { listsIn } from '../../src/review/lists';
import type { Answer } from '../../src/rpc/contract';
import { rosterRows } from '../workbook/company';
import { answeredPlan } from '../workbook/fixtures';
import { argsFor, workbook } from './workbook';

jest.setTimeout(600_000);

const REVIEW = 'plan-03:2026-01';
const plan = answeredPlan('plan-03');
const [MANAGER, STAFF] = ['E0003', 'E0004'];
/** Shaped as a formula would be: it stays a text. */
const FORMULA = '=1+1';
const args = (aside: object) => argsFor(plan, { period: { cycle: 'month', year: 2026, n: 1 }, language: 'en', due: {}, aside });

let made: Awaited<ReturnType<typeof workbook>>;
beforeAll(async () => {
  made = await workbook(rosterRows(6, { departments: 1, executives: 1 }), 'People');
});
afterAll(() => made.host.dispose());

const sheets = () => made.host.book.sheets.map(({ properties }) => properties.title ?? '');
const cellsOf = (title: string) => made.host.values(`'${title}'!A1:J200`).map((row) => row.map((cell) => String(cell ?? '')));
const textOf = (title: string) =>
  cellsOf(title)
    .map((row) => row.join(' '))
    .join('\n');
/** What the script keeps among the document's properties. */
const properties = () => {
  const { PropertiesService } = made.host.globals as unknown as {
    PropertiesService: { getDocumentProperties: () => { getProperties: () => Record<string, string> } };
  };
  return PropertiesService.getDocumentProperties().getProperties();
};
const tabNamed = (part: string) => sheets().find((title) => title.startsWith(part)) ?? '';

test.each<[what: string, aside: object]>([
  ['no reason that there is', { [STAFF]: { why: 'bored', words: '' } }],
  ['another reason without a word', { [STAFF]: { why: 'other', words: ' ' } }],
  ['a reason of a thousand characters', { [STAFF]: { why: 'other', words: 'x'.repeat(1000) } }],
])('refused: %s', async (_, aside) => {
  expect((await made.ask('createReview', args(aside))).error.code).toBe('request');
  expect(tabNamed('Summary')).toBe('');
});

test('everybody set aside is refused with a sentence', async () => {
  const all = Object.fromEntries(
    rosterRows(6, { departments: 1, executives: 1 })
      .slice(1)
      .map(([id]) => [id, { why: 'leave', words: '' }]),
  );
  const { error } = await made.ask('createReview', args(all), 'en');
  expect([error.code, error.message]).toEqual(['problems', expect.stringContaining('Nobody on the roster gets a scorecard')]);
});

describe('created with a manager and one of the staff set aside', () => {
  beforeAll(async () => {
    const aside = { ｅ0003: { why: 'leave', words: '' }, [STAFF]: { why: 'other', words: FORMULA } };
    const preview = (await made.ask('previewReview', args(aside), 'en')) as { value: Answer<'previewReview'> };
    expect([preview.value.people, preview.value.findings.filter(({ path }) => path.startsWith('aside'))]).toEqual([3, []]);
    expect((await made.ask('createReview', args(aside), 'en')).error).toBeUndefined();
  });

  test('they have no row on score tabs and Summary; the manager rates as ever', () => {
    const scores = sheets().filter((title) => title.startsWith('Score'));
    const ids = [...scores, tabNamed('Summary')].flatMap((title) => cellsOf(title).map(([id]) => id));
    expect(ids.filter((id) => id === MANAGER || id === STAFF)).toEqual([]);
    expect(ids).toContain('E0005');
    expect(scores.some((title) => title.includes('员工3'))).toBe(true);
  });

  test('the Guide, which everybody reads, names them without the reason', () => {
    const guide = textOf(tabNamed('Guide'));
    expect(guide).toContain('员工3 (E0003), 员工4 (E0004)');
    expect(guide).not.toContain('Leave');
  });

  test('the Plan tab and the Log have the reason, as text', () => {
    const own = cellsOf(tabNamed('Plan')).filter(([what]) => /^员工/.test(what ?? ''));
    expect(own.map(([what, reason]) => [what, reason])).toEqual([
      ['员工3 (E0003)', 'Leave'],
      ['员工4 (E0004)', FORMULA],
    ]);
    expect(own[0]?.join(' ')).toContain('e4@example.com');
    expect(textOf(tabNamed('Log'))).toContain('员工3 (E0003), Leave; 员工4 (E0004), =1+1');
  });

  test('they are kept with the review, as closing reads them', () => {
    const { aside } = listsIn(properties()).get(REVIEW) ?? {};
    const by = { by: 'e4@example.com', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) };
    expect(aside).toEqual({ [MANAGER]: { reason: 'Leave', ...by }, [STAFF]: { reason: FORMULA, ...by } });
  });

  test('the next period does not take them for reviewed', async () => {
    const { carried } = (await made.ask('readAnswers', { review: REVIEW })).value as Answer<'readAnswers'>;
    expect(carried?.people.map(({ id }) => id)).toEqual(['E0002', 'E0005', 'E0006']);
  });

  test('Home finds nothing amiss', async () => {
    const { missing, repair, people } = (await made.ask('readReview', { review: REVIEW }, 'en')).value as Answer<'readReview'>;
    expect([missing, repair, people]).toEqual([[], [], 3]);
  });

  test('closing names them, and who set them aside: by the roster, or by the address that nobody has there', async () => {
    const kept = async () => {
      const { value } = await made.ask('readClosing', { review: REVIEW }, 'en');
      return (value as Answer<'readClosing'>).kept.map(({ name, reason, by }) => [name, reason, by]);
    };
    const by = (who: string) => [['员工3', 'Leave', who], ['员工4', FORMULA, who]]; // biome-ignore format: a table
    expect(await kept()).toEqual(by('e4@example.com'));
    await made.host.typeIn('People', 'C7', 'E4@example.com');
    expect(await kept()).toEqual(by('员工6'));
  });
});
