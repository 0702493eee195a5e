// What the drafts share: a text that is no review policy gives no scoring, no full marks, no grades. HR is asked for them.
import type { Both } from '../../i18n/both';
import type { Indicator, Plan, Scorecard } from '../plan';
import type { Method } from '../plan-indicators';
import type { Quote } from '../value';
import { both, choice, LIMITS, open, ROUNDING } from './authoring';

type Draft = Pick<Indicator, 'id' | 'title' | 'standard' | 'unit' | 'source' | 'recorded'> & {
  /** The sentence that it is derived from. */
  readonly from: Quote;
  readonly suggest: Method;
  /** The question for the target, where the suggested method needs one; `aimFrom` where another sentence leaves it open. */
  readonly aim?: Both;
  readonly aimFrom?: Quote;
};

/** An indicator that the text has the substance of; how it is scored, and against what, is HR's to say. */
export const draftIndicator = ({ from, suggest, aim, aimFrom, ...rest }: Draft): Indicator => ({
  ...rest,
  quote: from,
  how: open<Method>(
    both(`How is “${rest.title.en}” scored?`, `“${rest.title['zh-CN']}”如何计分？`),
    { kind: 'method' },
    { quote: from, suggestion: suggest },
  ),
  ...(aim && { target: open<number | 'each'>(aim, { kind: 'target', unit: rest.unit }, { quote: aimFrom ?? from }) }),
});

/** The weights of a draft's indicators within their dimension: one answer. */
export const draftWeights = (dimension: Both, indicators: readonly Indicator[], from?: Quote) =>
  open<number[]>(
    both(`What does each indicator weigh within “${dimension.en}”?`, `“${dimension['zh-CN']}”中各项指标的权重是多少？`),
    { kind: 'weights', of: indicators.map(({ title }) => title) },
    { quote: from },
  );

/** Who scores, where the text is silent; the suggestion gives the first all. */
export const draftShares = (raters: Scorecard['raters']) =>
  open<number[]>(
    both('Who scores, and with what share? The text does not say.', '由谁评分，各占多少？原文未说明。'),
    { kind: 'weights', of: raters.map(({ title }) => title) },
    { suggestion: raters.map((_, n) => (n === 0 ? 100 : 0)) },
  );

/** No grades come out of a draft unless HR adds them. */
export const DRAFT_GRADES: Plan['grades'] = {
  list: [],
  own: open<[string, number | null][]>(
    both(
      'The text has no grades, and none are shown. Add some? Give each a name and its lower cut-off (included), best first.',
      '原文没有等级，因此不显示等级。是否增加？请从高到低填写名称和下限（含）。',
    ),
    { kind: 'grades' },
    { needed: 'never' },
  ),
  ...ROUNDING,
  full: open<number>(
    both('What are full marks? The text does not say.', '满分是多少？原文未说明。'),
    { kind: 'number', min: 1 },
    { suggestion: 100 },
  ),
  ...LIMITS,
};

export const DRAFT_COMMENTS: Plan['comments'] = {
  required: choice<'none' | 'all'>(
    both('Who needs a written comment?', '哪些人须写评语？'),
    [
      ['none', both('Nobody', '都不需要')],
      ['all', both('Everybody', '人人都要')],
    ],
    { suggestion: 'none' },
  ),
  boxes: [],
};

export const draftViewers = () =>
  open<string>(
    both('Who may see results? The text does not say.', '哪些人可以看到考核结果？原文未说明。'),
    { kind: 'text' },
    { needed: 'later' },
  );

const HR = both('HR', '人力资源部');

/** The least a review needs; the texts themselves name no stages. */
export const DRAFT_STAGES: Plan['stages'] = [
  {
    id: 'targets',
    title: both('Targets', '目标值'),
    what: both('Targets of the period are entered on the score tabs', '在评分表中填写本期目标值'),
    who: HR,
  },
  {
    id: 'scoring',
    title: both('Scoring', '评分'),
    what: both('Each rater fills in the tab that bears their name', '各考核人填写自己名下的评分表'),
    who: both('Raters', '考核人'),
  },
  { id: 'release', title: both('Results', '结果公布'), what: both('Results are announced', '公布考核结果'), who: HR },
  { id: 'archive', title: both('Archive', '存档'), what: both('Results go to the History tab', '结果记入“历史”表'), who: HR },
];
