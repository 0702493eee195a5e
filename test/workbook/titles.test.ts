// Titles of tabs: whatever people and cards are called, each is legal, unique and short, and says whose tab it is.
import * as fc from 'fast-check';
import type { Person } from '../../src/plans/person';
import { titlesFor } from '../../src/workbook/titles';
import { keysOf } from '../../src/workbook/workbook';
import { sampleCompany } from './company';
import { answeredPlan, reviewOf } from './fixtures';

const PLAN_5 = answeredPlan('plan-05');
const titles = (review: ReturnType<typeof reviewOf>, taken: readonly string[] = []) => [
  ...titlesFor(review, keysOf(review), taken).values(),
];

test('Score · Name · scorecard where a rater has several, and the ID where two raters share a name', () => {
  const review = reviewOf(PLAN_5, { cycle: 'half', language: 'en' });
  const renamed = sampleCompany().map((person) => (person.id === 'E010' ? { ...person, name: '张伟' } : person));
  expect(titles(review)).toContain('Score · 周建国 · Middle managers');
  expect(titles(review)).toContain('Score · 李敏');
  expect(titles(reviewOf(PLAN_5, { cycle: 'half', people: renamed }))).toEqual(
    expect.arrayContaining(['评分·张伟 (E009)', '评分·张伟 (E010)']),
  );
});

test('in Chinese as in English', () =>
  expect(titles(reviewOf(PLAN_5, { cycle: 'half' })).filter((title) => !title.startsWith('评分'))).toEqual([
    '说明', '方案', '花名册', '评语', '汇总', '看板', '环节', '面谈', '申诉', '节假日', '历史', '日志',
  ])); // biome-ignore format: one list

test('a title that is taken, whatever its case, gets the period; taken again, a number', () => {
  const review = reviewOf(PLAN_5, { cycle: 'half', language: 'en' });
  expect(titles(review, ['GUIDE'])[0]).toBe('Guide (2026-H1)');
  expect(titles(review, ['Guide', 'guide (2026-h1)'])[0]).toBe('Guide (2026-H1 2)');
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

test('legal, unique and at most 100 characters, whatever people are called', () =>
  fc.assert(
    fc.property(fc.array(NAMES, { minLength: 38, maxLength: 38 }), (names) => {
      const people: readonly Person[] = sampleCompany().map((person, n) => ({ ...person, name: names[n] || person.name }));
      const all = titles(reviewOf(PLAN_5, { cycle: 'half', people }), ['Sheet1']);
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
