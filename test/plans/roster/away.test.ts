// Words for a status that say that somebody is away: they are employed, and HR may set them aside.
import { isAway, statusOf } from '../../../src/plans/roster/statuses';

test.each([
  ['On Leave', true],
  ['休假', true],
  ['Active - Maternity leave', true],
  ['产假 Maternity', true],
  ['停薪留职（在册）', true],
  ['Active', false],
  ['在职', false],
  ['离职', false],
  ['Notice period', false],
  ['', false],
])('“%s”: %s', (word, away) => {
  expect(isAway(word)).toBe(away);
  if (away) expect(statusOf(word, new Map())).toBe('active');
});
