// The whole workbook of a review: every tab in its order, titles, and the requests that create it in one call.
import type { Review } from '../arrangement/review';
import { periodKey } from '../plans/period';
import type { StageId } from '../plans/plan';
import { adjustmentsTab } from './adjustments/tab';
import { dashboardTab } from './dashboard/tab';
import { nameOfRange } from './formula/name-of-range';
import { guideTab } from './guide/tab';
import type { Making, RangeName } from './making';
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
import { plansTab } from './records/plans-tab';
import { stagesTab } from './records/stages-tab';
import { surveyTab } from './records/survey-tab';
import { selfTab } from './score/self-tab';
import { scoreTab } from './score/tab';
import { typedTargets } from './score/targets';
import { summaryTab } from './summary/tab';
import type { Tab } from './tab';
import { isShared, KINDS, keyOf, parseKey, type SharedKey, type TabKey, type TabKind } from './tab-kinds';
import { commented } from './table';
import { areOfSeveral, endingOf, withoutEnding } from './title-endings';
import { titlesFor } from './titles';

export { isOnePage } from './score/columns';

/** What the workbook has already: all titles, those of shared tabs, and the plans of its reviews. */
export type Existing = {
  readonly titles: readonly string[];
  readonly shared: Partial<Readonly<Record<SharedKey, string>>>;
  readonly plans?: readonly string[] | undefined;
};

/** The tabs to be made, in their order; shared ones that are there already are not among them. */
export const tabsFor = (review: Review, existing: Existing): readonly Tab[] => tabsMade(makingOf(review, existing), existing);

/** The same, for whoever has worked out already what they are made with. */
export function tabsMade(making: Making, existing: Existing): readonly Tab[] {
  return keysOf(making.review)
    .filter((key) => !(key in existing.shared))
    .map((key) => {
      const { kind, n } = parseKey(key);
      return MAKERS[kind].make(making, key, n);
    });
}

export function makingOf(review: Review, existing: Existing): Making {
  const keys = keysOf(review);
  const held = new Set(keys);
  const { ready, options } = review;
  const which = { plan: ready.plan.id, period: periodKey(options.period), language: options.language };
  const ending = endingOf(which, areOfSeveral([which.plan, ...(existing.plans ?? [])]));
  const made = titlesFor(
    review,
    keys.filter((key) => !(key in existing.shared)),
    existing.titles,
    ending,
  );
  const title = (key: TabKey): string => made.get(key) ?? existing.shared[key as SharedKey] ?? key; // a key of `shared`, or undefined
  return {
    review,
    language: review.options.language,
    title,
    called: (key) => (isShared(key) ? title(key) : withoutEnding(title(key), ending)),
    has: (key) => held.has(key),
    typedTargets: typedTargets(review),
    name: (what) => nameOfRange(rangeName(review, what)),
  };
}

/** Letters, digits and `_` only, and never like `A1`. */
const rangeName = ({ ready, options }: Review, what: RangeName): string =>
  /^(history|holidays|log)_/.test(what) ? `ST_${what}` : namesOf(ready.plan.id, periodKey(options.period)) + what;

/** How the names of a review's own ranges begin: those of no other plan or period do, in capitals or not. */
export const namesOf = (plan: string, period: string): string => `ST_${word(plan)}_${period.replace(/\W/g, '')}_`;

/** `plan-05` → `05`; an id that is a plain word itself; of any other a number that stands for it, such as `0x0k3…` for 销售部. */
const word = (id: string): string => /^plan-(\d\d)$/.exec(id)?.[1] ?? (/^[a-z][a-z0-9]*$/.test(id) ? id : `0x${numberFor(id)}`);

const numberFor = (text: string): string =>
  [31, 37]
    .map((by) =>
      [...text]
        .reduce((sum, sign) => (sum * by + (sign.codePointAt(0) ?? 0)) % 2_147_483_647, 7)
        .toString(36)
        .padStart(6, '0'),
    )
    .join('');

/** Every tab of a review: those all read first, then those raters fill in, then HR's. */
export const keysOf = (review: Review): readonly TabKey[] => KINDS.flatMap((kind) => MAKERS[kind].of(review).map((n) => keyOf(kind, n)));

/** How tabs of a kind are made, and the numbers of those that a review has: [0] where it has the only one. */
type Maker = { readonly of: (review: Review) => readonly number[]; readonly make: (making: Making, key: TabKey, n: number) => Tab };

const always = (): readonly number[] => [0];
const when =
  (condition: (review: Review) => boolean): Maker['of'] =>
  (review) =>
    condition(review) ? [0] : [];
const hasStage = ({ ready }: Review, ...ids: readonly StageId[]): boolean => ready.stages.some(({ id }) => ids.includes(id));

const MAKERS: Readonly<Record<TabKind, Maker>> = {
  guide: { of: always, make: guideTab },
  plan: { of: always, make: planTab },
  people: { of: always, make: peopleTab },
  score: {
    of: ({ raterTabs }) => [...raterTabs.keys()],
    make: (making, key, n) => {
      const tab = making.review.raterTabs[n];
      if (!tab) throw new Error(`no rater has ${key}`);
      return scoreTab(making, tab, key);
    },
  },
  self: {
    of: ({ ready, subjects }) =>
      [...ready.cards.entries()].flatMap(([n, { id, raters }]) =>
        raters.some(({ from, via }) => from === 'self' && via === 'tab') && subjects.some(({ card }) => card.id === id) ? [n] : [],
      ),
    make: selfTab,
  },
  dispatch: { of: when(needsDispatch), make: dispatchTab },
  peers: { of: when((review) => peerBlocks(review).length > 0), make: peersTab },
  comments: { of: when((review) => commented({ review }).length > 0), make: commentsTab },
  survey: { of: when((review) => hasStage(review, 'survey') && review.ready.plan.survey !== undefined), make: surveyTab },
  summary: { of: always, make: summaryTab },
  dashboard: { of: always, make: dashboardTab },
  adjustments: { of: always, make: adjustmentsTab },
  stages: { of: when(({ ready }) => ready.stages.length > 0), make: stagesTab },
  interviews: { of: when((review) => hasStage(review, 'interview', 'improve')), make: interviewsTab },
  appeals: { of: when((review) => hasStage(review, 'appeal') && review.ready.plan.appeal !== undefined), make: appealsTab },
  evaluation: { of: when((review) => hasStage(review, 'evaluate')), make: evaluationTab },
  holidays: { of: always, make: holidaysTab },
  plans: { of: always, make: plansTab },
  history: { of: always, make: historyTab },
  log: { of: always, make: logTab },
};
