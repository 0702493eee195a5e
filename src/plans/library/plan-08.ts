// Plan 8, a draft: the scorecard of an online platform, from the four fields of a text that is no review policy.
import type { Plan, Scorecard } from '../plan';
import { ADDITIONS, both, channel, open } from './authoring';
import { DRAFT_COMMENTS, DRAFT_GRADES, DRAFT_STAGES, draftShares, draftViewers } from './draft';
import { DIMENSIONS_08, FIELD_TITLES, WARNINGS_08 } from './plan-08-indicators';

const RATERS: Scorecard['raters'] = [
  {
    id: 'generalManager',
    title: both('General manager', '总经理'),
    from: 'named',
    positions: ['总经理', 'General manager'],
    via: 'tab',
    counts: true,
  },
  { id: 'committee', title: both('Review committee', '考核小组'), from: 'named', positions: [], via: 'tab', counts: true },
];

export const PLAN_08: Plan = {
  id: 'plan-08',
  version: 1,
  title: both('Platform operation (draft)', '电商平台运营（草案）'),
  about: both(
    'A draft drawn from a text about running an online platform, which is not a review policy: four fields, no people, targets, weights, grades or period.',
    '草案：由一篇电商平台运营思路的正文归纳，原文不是考核方案；只有四个方面，没有人员、目标值、权重、等级和周期。',
  ),
  draft: true,
  cycles: open(both('How often is it scored? The text names no period.', '多久评一次？原文没有周期。'), { kind: 'cycles' }),
  scorecards: [
    {
      id: 'platform',
      title: both('Platform operation', '平台运营'),
      subject: 'departments',
      applies: { groups: [], positions: [], rest: true },
      dimensions: DIMENSIONS_08,
      weights: open(both('What do the four fields weigh?', '四个方面的权重各是多少？'), { kind: 'weights', of: FIELD_TITLES }),
      raters: RATERS,
      shares: draftShares(RATERS),
    },
  ],
  rollUps: [],
  grades: DRAFT_GRADES,
  streaks: [],
  uses: [],
  outcomes: ADDITIONS.outcomes,
  bonus: ADDITIONS.bonus,
  stages: DRAFT_STAGES,
  comments: DRAFT_COMMENTS,
  confidentiality: { viewers: draftViewers(), channel: channel() },
  decisions: [],
  warnings: WARNINGS_08,
};
