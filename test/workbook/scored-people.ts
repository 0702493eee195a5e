// Plan 5's half-year with three people who are scored by everybody: 90 throughout, ticked.
import { PLAN_05 } from '../../src/plans/library/plan-05';
import type { PersonId } from '../../src/plans/person';
import type { Tab } from '../../src/workbook/tab';
import { ANSWERS, answered } from '../plans/answers/index';
import { reviewOf, WHEN } from './fixtures';
import { type Opened, openReview } from './opened-review';
import { enter } from './table-book';

const ONE = [{ title: '指标', weight: 100, how: { kind: 'rated' } }];
/** The marks of the two indicators. */
export const [KEY, GENERAL] = ['rated:key/key-added-1', 'rated:general/general-added-1'] as const;

/** Two of Li Min's people and one of Chen Siyuan's, each rated by the general manager, the executive and the head. */
export async function openScored(
  kinds: readonly Tab['kind'][] = ['plan', 'score', 'comments', 'summary', 'history', 'log'],
  wishes: Pick<NonNullable<Parameters<typeof reviewOf>[1]>, 'named'> = {},
): Promise<Opened> {
  const adds = { 'scorecards/1/dimensions/0/adds': ONE, 'scorecards/1/dimensions/1/adds': ONE };
  const plan = answered(PLAN_05, 'liu@example.com', WHEN, { ...ANSWERS['plan-05'], ...adds, 'comments/required': 'none' });
  const only = ['E015', 'E023', 'E024'] as PersonId[];
  const opened = await openReview(reviewOf(plan, { cycle: 'half', language: 'en', only, ...wishes }), kinds);
  for (const [n, { subjects }] of opened.review.raterTabs.entries()) {
    const rows = subjects.map((_, row) => [row, { [KEY]: 90, [GENERAL]: 90, done: true }] as const);
    await enter(opened.host, opened.tab(`score:${n}`), Object.fromEntries(rows));
  }
  return opened;
}
