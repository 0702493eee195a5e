// Titles of tabs: whatever people and cards are called, each is legal, unique and short, and says whose tab it is.
import * as fc from 'fast-check';
import { inLanguage } from '../../src/i18n/both';
import { LANGUAGES } from '../../src/i18n/languages';
import { LIBRARY } from '../../src/plans/library';
import type { Person } from '../../src/plans/person';
import { shortName } from '../../src/plans/short-names';
import { endingOf } from '../../src/workbook/title-endings';
import { titlesFor } from '../../src/workbook/titles';
import { keysOf } from '../../src/workbook/workbook';
import { sampleCompany } from './company';
import { answeredPlan, reviewOf } from './fixtures';
import { tabOf } from './tab-of';

const PLAN_5 = answeredPlan('plan-05');
const own = (review: ReturnType<typeof reviewOf>) => ({ plan: review.ready.plan.id, period: '2026-H1', language: review.options.language });
const titles = (review: ReturnType<typeof reviewOf>, taken: readonly string[] = [], ofSeveral = false) => [
  ...titlesFor(review, keysOf(review), taken, endingOf(own(review), ofSeveral)).values(),
];

test('Score · Name · scorecard where a rater has several, and the ID where two raters share a name; then the period', () => {
  const review = reviewOf(PLAN_5, { cycle: 'half', language: 'en' });
  const renamed = sampleCompany().map((person) => (person.id === 'E010' ? { ...person, name: '张伟' } : person));
  expect(titles(review)).toContain('Score · 周建国 · Middle managers · 2026-H1');
  expect(titles(review)).toContain('Score · 李敏 · 2026-H1');
  expect(titles(reviewOf(PLAN_5, { cycle: 'half', people: renamed }))).toEqual(
    expect.arrayContaining(['评分·张伟 (E009) · 2026-H1', '评分·张伟 (E010) · 2026-H1']),
  );
});

test('in Chinese as in English; tabs that serve all reviews have no period', () =>
  expect(titles(reviewOf(PLAN_5, { cycle: 'half' })).filter((title) => !title.startsWith('评分'))).toEqual([
    ...['说明', '方案'].map((each) => tabOf(each)), '花名册', ...['评语', '汇总', '看板', '结果调整', '环节', '面谈', '申诉'].map((each) => tabOf(each)),
    '节假日', '方案库', '历史', '日志',
  ])); // biome-ignore format: one list

test('beside reviews of other plans the plan’s short name stands before the period, in the review’s language', () => {
  const last = (review: ReturnType<typeof reviewOf>) => new Set(titles(review, [], true).map((title) => / · ([^·]+)$/.exec(title)?.[1]));
  expect(last(reviewOf(PLAN_5, { cycle: 'half', language: 'en' }))).toEqual(new Set([undefined, 'Company 2026-H1']));
  expect(last(reviewOf(PLAN_5, { cycle: 'half' }))).toEqual(new Set([undefined, '全公司 2026-H1']));
});

test('every plan of the library has a short name of its own, in either language; a plan of HR’s own is known by its id', () => {
  for (const language of LANGUAGES) {
    const short = LIBRARY.map(({ id }) => inLanguage(shortName(id), language));
    expect(new Set(short).size).toBe(LIBRARY.length);
    for (const name of short) expect(name.length).toBeLessThanOrEqual(13);
  }
  expect(endingOf({ plan: '销售部', period: '2026', language: 'en' }, true)).toBe(' · 销售部 2026');
  expect(endingOf({ plan: `[${'x'.repeat(99)}`, period: '2026', language: 'en' }, true)).toBe(` · -${'x'.repeat(22)}… 2026`);
});

test('a title that is taken, whatever its case, gets a number before its ending', () => {
  const review = reviewOf(PLAN_5, { cycle: 'half', language: 'en' });
  expect(titles(review, ['Guide'])[0]).toBe('Guide · 2026-H1');
  expect(titles(review, ['GUIDE · 2026-h1'])[0]).toBe('Guide (2) · 2026-H1');
  expect(titles(review, ['Guide · 2026-H1', 'guide (2) · 2026-h1'])[0]).toBe('Guide (3) · 2026-H1');
  expect(titles(review, ['history'])).toContain('History (2)');
});

const NAMES = fc.oneof(
  fc.string({ maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    "'",
    "''",
    '*?:/\\[]',
    ' ',
    '\n',
    '=1+1',
    '+1',
    '-1',
    '@x',
    '"',
    '<script>',
    '张伟',
    'A1',
    '😀'.repeat(80),
    'x'.repeat(500),
    "O'Neil",
    '汇总',
  ),
);

test('legal, unique, at most 100 characters and with its ending whole, whatever people are called', () =>
  fc.assert(
    fc.property(fc.array(NAMES, { minLength: 38, maxLength: 38 }), fc.boolean(), (names, ofSeveral) => {
      const people: readonly Person[] = sampleCompany().map((person, n) => ({ ...person, name: names[n] || person.name }));
      const review = reviewOf(PLAN_5, { cycle: 'half', people });
      const all = titles(review, ['Sheet1'], ofSeveral);
      const ending = endingOf(own(review), ofSeveral);
      expect(all.filter((title) => !title.endsWith(ending))).toEqual(['花名册', '节假日', '方案库', '历史', '日志']);
      for (const title of all) {
        expect(title.length).toBeGreaterThan(0);
        expect(title.length).toBeLessThanOrEqual(100);
        expect(title).not.toMatch(/[*?:/\\[\]\n\r]|^'|'$/);
        expect(() => encodeURIComponent(title)).not.toThrow(); // no half of a surrogate pair
      }
      expect(new Set(all.map((title) => title.toLowerCase())).size).toBe(all.length);
    }),
    { numRuns: 60 },
  ));
