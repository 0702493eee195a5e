// Li Min's tab of plan 5's half-year, on which she rates four, with indicators as a test wants them.
import { PLAN_05 } from '../../src/plans/library/plan-05';
import type { PersonId } from '../../src/plans/person';
import type { Tab } from '../../src/workbook/tab';
import { ANSWERS, answered } from '../plans/answers/index';
import { reviewOf, WHEN } from './fixtures';
import { type Opened, openReview } from './opened-review';

const DIMENSION = 'scorecards/1/dimensions';
/** The marks of the two: the key indicator and the general one. */
export const [KEY, GENERAL] = ['key/key-added-1', 'rated:general/general-added-1'] as const;
/** One indicator, rated or counted so. */
export const one = (how: object, more: object = {}) => [{ title: '指标', weight: 100, how, ...more }];

/** These key indicators, and a general one, rated. */
export async function openLiMin(
  adds: readonly object[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<Opened & { readonly own: Tab }> {
  const answers = {
    ...ANSWERS['plan-05'],
    [`${DIMENSION}/0/adds`]: adds,
    [`${DIMENSION}/1/adds`]: one({ kind: 'rated' }),
    'comments/required': 'none',
    ...more,
  };
  const only = ['E023', 'E024', 'E025', 'E026'] as PersonId[];
  const review = reviewOf(answered(PLAN_05, 'liu@example.com', WHEN, answers), { cycle: 'half', language: 'en', only });
  const opened = await openReview(review, ['plan', 'score', 'summary', 'history', 'log']);
  return { ...opened, own: opened.tab('Score · 李敏') };
}
