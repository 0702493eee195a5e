// Plan 8, a draft: the scorecard of an online platform, from the four fields of a text that is no review policy.
import type { Plan } from '../plan';
import { ADDITIONS, both, channel, choice, open, ROUNDING } from './authoring';
import { DIMENSIONS_08, FIELD_TITLES, WARNINGS_08 } from './plan-08-indicators';

const MANAGER = both('General manager', '总经理');
const GROUP = both('Review committee', '考核小组');
const HR = both('HR', '人力资源');

export const PLAN_08: Plan = {
  id: 'plan-08',
  version: 1,
  title: both('Platform operation (draft)', '电商平台运营（草案）'),
  about: both(
    'A draft drawn from a text about running an online platform, which is no review policy: four fields, no people, targets, weights, grades or period.',
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
      raters: [
        { id: 'generalManager', title: MANAGER, from: 'named', positions: ['总经理', 'General manager'], via: 'tab', counts: true },
        { id: 'committee', title: GROUP, from: 'named', positions: [], via: 'tab', counts: true },
      ],
      shares: open(
        both('Who scores, and with what share? The text does not say.', '由谁评分，各占多少？原文未提及。'),
        { kind: 'weights', of: [MANAGER, GROUP] },
        { suggestion: [100, 0] },
      ),
    },
  ],
  rollUps: [],
  grades: {
    list: [],
    own: open(both('Are there to be grades? The text names none.', '是否设等级？原文没有等级。'), { kind: 'grades' }, { needed: 'never' }),
    ...ROUNDING,
    full: open(both('Full marks? The text has no scale.', '满分是多少？原文没有分值。'), { kind: 'number', min: 1 }, { suggestion: 100 }),
    quotas: ADDITIONS.quotas,
  },
  streaks: [],
  uses: [],
  outcomes: ADDITIONS.outcomes,
  bonus: ADDITIONS.bonus,
  stages: [
    {
      id: 'targets',
      title: both('Targets', '目标值'),
      what: both('Targets of the period are entered on the score tabs', '在评分表中填写当期目标值'),
      who: HR,
    },
    {
      id: 'scoring',
      title: both('Scoring', '评分'),
      what: both('Each rater fills in the tab that bears their name', '各考核人填写自己名下的评分表'),
      who: both('Raters', '考核人'),
    },
    {
      id: 'release',
      title: both('Results', '结果反馈'),
      what: both('The units learn their scores', '向各单位反馈得分'),
      who: HR,
    },
    {
      id: 'archive',
      title: both('Archive', '存档'),
      what: both('Scores go to the History tab', '得分记入历史表'),
      who: HR,
    },
  ],
  comments: {
    required: choice<'none' | 'all'>(
      both('Which units need a written comment?', '哪些单位须写评语？'),
      [
        ['none', both('None', '都不需要')],
        ['all', both('All', '都要')],
      ],
      { suggestion: 'none' },
    ),
    boxes: [],
  },
  confidentiality: {
    viewers: open(both('Who may see the scores?', '哪些人可以看到得分？'), { kind: 'text' }, { needed: 'later' }),
    channel: channel(),
  },
  decisions: [],
  warnings: WARNINGS_08,
};
