// Plan 12: what its seven scorecards have in common. One a post, one dimension each, the same raters.
import type { Both } from '../../i18n/both';
import type { Indicator, Scorecard } from '../plan';
import { both, quote } from './authoring';
import { draftShares, draftWeights } from './draft';

const DUTIES = quote('2.3', '2.3 工作职责', '2.3 Duties');

export const PERCENT = both('%', '%');
export const HOURS = both('hours', '小时');
const DUTIES_TITLE = both('Duties of the post', '岗位职责');
const RATERS: Scorecard['raters'] = [
  { id: 'manager', title: both('Direct manager', '直接上级'), from: 'manager', via: 'tab', counts: true },
  { id: 'executive', title: both('Executive in charge', '分管领导'), from: 'executive', via: 'tab', counts: true },
];

/** One post's scorecard. Its one dimension carries all the weight. */
export const card = (id: string, title: Both, positions: readonly string[], indicators: readonly Indicator[]): Scorecard => ({
  id,
  title,
  subject: 'people',
  applies: { groups: [], positions, rest: false },
  dimensions: [{ id: 'duties', title: DUTIES_TITLE, quote: DUTIES, indicators, weights: draftWeights(DUTIES_TITLE, indicators, DUTIES) }],
  raters: RATERS,
  shares: draftShares(RATERS),
});
