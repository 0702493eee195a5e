// A review is closed where History has a row of its period for each of its people.
import { isClosed } from '../../src/review/closed';

const WHICH = { plan: 'plan-03', period: '2026-01' };
const keys = (...list: readonly string[]) => list.map((key) => [key]);

test.each<[what: string, people: readonly string[], keys: readonly (readonly unknown[])[], closed: boolean]>([
  ['everybody has a row', ['E001', 'E002'], keys('E001|plan-03|2026-01', 'E002|plan-03|2026-01'), true],
  ['somebody has none', ['E001', 'E002'], keys('E001|plan-03|2026-01'), false],
  ['rows in any order, among others and blanks', ['E001'], keys('', 'E002|plan-03|2026-01', 'E001|plan-03|2026-01'), true],
  ['keys written otherwise', ['e001'], keys(' Ｅ００１|PLAN-03| 2026-01'), true],
  ['rows of another period', ['E001'], keys('E001|plan-03|2026-02'), false],
  ['rows of another plan', ['E001'], keys('E001|plan-05|2026-01'), false],
  ['a person whose ID begins alike', ['E001'], keys('E0011|plan-03|2026-01'), false],
  ['no History', ['E001'], [], false],
  ['its people are not known and the period has rows', [], keys('D01|plan-03|2026-01'), true],
  ['its people are not known and it has none', [], keys('D01|plan-03|2026-02'), false],
])('%s', (_, people, rows, closed) => expect(isClosed(WHICH, people, rows)).toBe(closed));
