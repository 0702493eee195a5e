// What approvals keep of the results: another score or grade of anybody is another version, another order of the rows is none.
import fc from 'fast-check';
import { isOfOthers, keptOf, printOf, resultsIn } from '../../../src/review/approving/results';
import { type Result, resultsPrint } from '../../../src/workbook/records/stage-print';
import { closingRead } from '../closing/read';

const ALL: readonly Result[] = [
  { id: 'E001', score: 90.4, grade: 'A' },
  { id: 'E002', score: 86.15, grade: 'B' },
  { id: 'E010', score: 86.15, grade: 'B' },
  { id: '张三', score: '', grade: '' },
];
const changed = (n: number, more: Partial<Result>): readonly Result[] => ALL.map((each, at) => (at === n ? { ...each, ...more } : each));
const swapped = (): readonly Result[] => {
  const [a, b, ...rest] = ALL;
  return a && b ? [{ ...a, score: b.score, grade: b.grade }, { ...b, score: a.score, grade: a.grade }, ...rest] : [];
};
const digest = (text: string): string => `<${text.length}>`;

test.each<[what: string, results: readonly Result[], same: boolean]>([
  ['the same', ALL, true],
  ['in another order', [...ALL].reverse(), true],
  ['one score more by a thousandth', changed(0, { score: 90.401 }), false],
  ['digits of a score changed about', changed(1, { score: 81.65 }), false],
  ['another grade', changed(2, { grade: 'A' }), false],
  ['a score where there was none', changed(3, { score: 0 }), false],
  ['two people with each other’s results', swapped(), false],
  ['one person fewer', ALL.slice(1), false],
])('%s', (_, results, same) => expect(resultsPrint(results) === resultsPrint(ALL)).toBe(same));

test('two people never change places unseen', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.stringMatching(/^E\d{3}$/), fc.integer({ min: 0, max: 12_000 })), { minLength: 2, maxLength: 40 }),
      (rows) => {
        const list = [...new Map(rows).entries()].map(([id, score]): Result => ({ id, score: score / 100, grade: 'A' }));
        const [a, b, ...rest] = list;
        if (!a || !b || a.score === b.score) return;
        const other = [{ ...a, score: b.score }, { ...b, score: a.score }, ...rest];
        expect(resultsPrint(other)).not.toBe(resultsPrint(list));
      },
    ),
    { numRuns: 2_000, seed: 7 },
  ));

test.each<[print: string, short: number, other: boolean, why: string]>([
  ['', 7, false, 'nothing is kept'],
  ['7 ab', 7, false, 'these very results'],
  ['7 ab', 8, true, 'others'],
  ['70 ab', 7, true, 'begins alike'],
  ['7 ab', 0, false, 'it is not known which these are'],
  ['↩ 3', 7, false, 'sent back'],
])('%s beside %d: %s, %s', (print, short, other) => expect(isOfOthers(print, short)).toBe(other));

test('what is kept is read as it was written', () => {
  expect(keptOf(printOf(ALL, digest))).toEqual({ is: 'given', short: String(resultsPrint(ALL)), sha: expect.stringMatching(/^<\d+>$/) });
  expect(keptOf('↩ 3')).toEqual({ is: 'back', from: 3 });
});

test('the highest first, whoever has no score at the end; a score that is asked about is none', () => {
  const row = (id: string, settled: number | '', final: unknown = settled) => ({
    id,
    name: id,
    department: '',
    settled,
    final,
    grade: '',
    outcome: '',
  });
  const summary = [row('E1', 70), row('E2', '', 99), row('E3', 90), row('E4', 70)];
  expect(resultsIn(closingRead({ summary }).read).map(({ id, score }) => [id, score])).toEqual([['E3', 90], ['E1', 70], ['E4', 70], ['E2', '']]); // biome-ignore format: one line
});
