// The whole workbook of a review: every tab in its order, titles, and the requests that create it in one call.
import type { Review } from '../arrangement/review';
import { periodKey } from '../plans/period';
import { dashboardTab } from './dashboard/tab';
import { guideTab } from './guide/tab';
import { HISTORY_READ, LOG_READ, type Making, type RangeName } from './making';
import { peerBlocks } from './peers/places';
import { peersTab } from './peers/tab';
import { peopleTab } from './people/tab';
import { planTab } from './plan/tab';
import { appealsTab } from './records/appeals-tab';
import { commentsTab } from './records/comments-tab';
import { dispatchTab, needsDispatch } from './records/dispatch-tab';
import { evaluationTab } from './records/evaluation-tab';
import { historyTab } from './records/history-tab';
import { holidaysTab } from './records/holidays-tab';
import { interviewsTab } from './records/interviews-tab';
import { logTab } from './records/log-tab';
import { stagesTab } from './records/stages-tab';
import { surveyTab } from './records/survey-tab';
import { selfTab } from './score/self-tab';
import { scoreTab } from './score/tab';
import { typedTargets } from './score/targets';
import { summaryTab } from './summary/tab';
import type { Tab, TabKey, TabKind } from './tab';
import { commented } from './table';
import { titlesFor } from './titles';

export { isOnePage } from './score/columns';

/** Tabs that serve all reviews of a workbook: made by the first, used by the next. */
export const SHARED = ['people', 'holidays', 'history', 'log'] as const;
export type SharedKey = (typeof SHARED)[number];

/** What the workbook has already: all titles, and those of shared tabs. */
export type Existing = { readonly titles: readonly string[]; readonly shared: Partial<Readonly<Record<SharedKey, string>>> };

/** The tabs to be made, in their order; shared ones that are there already are not among them. */
export function tabsFor(review: Review, existing: Existing): readonly Tab[] {
  const making = makingOf(review, existing);
  return keysOf(review)
    .filter((key) => !(key in existing.shared))
    .map((key) => MAKERS[kindOf(key)](making, key));
}

export function makingOf(review: Review, existing: Existing): Making {
  const keys = keysOf(review);
  const held = new Set(keys);
  const made = titlesFor(
    review,
    keys.filter((key) => !(key in existing.shared)),
    existing.titles,
  );
  return {
    review,
    language: review.options.language,
    title: (key) => made.get(key) ?? existing.shared[key as SharedKey] ?? key, // a key of `shared`, or undefined
    has: (key) => held.has(key),
    typedTargets: typedTargets(review),
    name: (what) => rangeName(review, what),
  };
}

/** Letters, digits and `_` only, and never like `A1`. */
const rangeName = ({ ready, options }: Review, what: RangeName): string =>
  /^(history|holidays|log)_/.test(what) ? `ST_${what}` : namesOf(ready.plan.id, periodKey(options.period)) + what;

/** How the names of a review's own ranges begin. */
export const namesOf = (plan: string, period: string): string => `ST_${word(plan)}_${word(period)}_`;

/** The names on the tabs that serve all reviews. */
export const SHARED_NAMES: Partial<Readonly<Record<TabKey, readonly string[]>>> = {
  history: HISTORY_READ.map((column) => `ST_history_${column}`),
  log: LOG_READ.map((column) => `ST_log_${column}`),
  holidays: ['ST_holidays_off', 'ST_holidays_worked'],
};

const word = (text: string): string => text.replace(/^plan-/, '').replace(/[^A-Za-z0-9]/g, '');

const kindOf = (key: TabKey): TabKind => key.split(':')[0] as TabKind; // keys are made below

/** Every tab of a review: those all read first, then those raters fill in, then HR's. */
export function keysOf(review: Review): readonly TabKey[] {
  const { ready, raterTabs, subjects } = review;
  const stages = new Set(ready.stages.map(({ id }) => id));
  const selfs = ready.cards.flatMap(({ id, raters }, n) =>
    raters.some(({ from, via }) => from === 'self' && via === 'tab') && subjects.some(({ card }) => card.id === id) ? [`self:${n}`] : [],
  );
  const when = (condition: boolean, key: TabKey): readonly TabKey[] => (condition ? [key] : []);
  return [
    'guide',
    'plan',
    'people',
    ...raterTabs.map((_, n) => `score:${n}`),
    ...selfs,
    ...when(needsDispatch(review), 'dispatch'),
    ...when(peerBlocks(review).length > 0, 'peers'),
    ...when(commented({ review }).length > 0, 'comments'),
    ...when(stages.has('survey') && ready.plan.survey !== undefined, 'survey'),
    'summary',
    'dashboard',
    ...when(stages.size > 0, 'stages'),
    ...when(stages.has('interview') || stages.has('improve'), 'interviews'),
    ...when(stages.has('appeal') && ready.plan.appeal !== undefined, 'appeals'),
    ...when(stages.has('evaluate'), 'evaluation'),
    'holidays',
    'history',
    'log',
  ];
}

const MAKERS: Readonly<Record<TabKind, (making: Making, key: TabKey) => Tab>> = {
  guide: guideTab,
  plan: planTab,
  people: peopleTab,
  score: (making, key) => {
    const tab = making.review.raterTabs[Number(key.split(':')[1])];
    if (!tab) throw new Error(`no rater has ${key}`);
    return scoreTab(making, tab, key);
  },
  self: selfTab,
  peers: peersTab,
  comments: commentsTab,
  dispatch: dispatchTab,
  summary: summaryTab,
  dashboard: dashboardTab,
  holidays: holidaysTab,
  history: historyTab,
  stages: stagesTab,
  interviews: interviewsTab,
  appeals: appealsTab,
  survey: surveyTab,
  evaluation: evaluationTab,
  log: logTab,
};
