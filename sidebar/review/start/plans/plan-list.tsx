// The first step of a start: the plans as cards, narrowed by a search and a filter.
import type { Signal } from '@preact/signals';
import type { Plan } from '../../../../src/plans/plan';
import { useSaid } from '../../../parts/said';
import { focusSearch, SearchField } from '../../../parts/search-field';
import { StepHead } from '../../../parts/step-head';
import { sayPlans } from '../../../words';
import { PlanCard } from './plan-card';
import { FILTERS, findPlans, type PlanFilter } from './plan-search';

type Props = {
  /** With the answers that HR has given so far. */
  readonly plans: readonly Plan[];
  readonly words: Signal<string>;
  readonly filter: Signal<PlanFilter>;
  /** The plan that was open before: its card takes the focus back. */
  readonly cameFrom: string;
  readonly onOpen: (plan: string) => void;
  readonly onBack: () => void;
};

export function PlanList({ plans, words, filter, cameFrom, onOpen, onBack }: Props) {
  const found = findPlans(plans, words.value, filter.value);
  useSaid(words.value.trim() !== '' || filter.value !== 'all' ? sayPlans('found', { count: found.length }) : '');
  const showAll = () => {
    words.value = '';
    filter.value = 'all';
    focusSearch();
  };
  return (
    <>
      <StepHead title={sayPlans('title')} at="plan" withoutFocus={cameFrom !== ''} onBack={onBack} />
      <div class="body">
        <div class="stack">
          <SearchField label={sayPlans('search')} hint={sayPlans('hint', { count: plans.length })} words={words} />
          <fieldset class="wrap">
            <legend class="unseen">{sayPlans('filter')}</legend>
            {FILTERS.map((each) => (
              <button key={each} type="button" class="filter" aria-pressed={filter.value === each} onClick={() => (filter.value = each)}>
                {sayPlans(each)}
              </button>
            ))}
          </fieldset>
        </div>
        {found.length === 0 && (
          <div class="stack">
            <p>{plans.length === 0 ? sayPlans('none') : sayPlans('nothing')}</p>
            {plans.length > 0 && <p class="quiet">{sayPlans('nothingHelp')}</p>}
            {plans.length > 0 && (
              <button type="button" class="button line wide" onClick={showAll}>
                {sayPlans('showAll')}
              </button>
            )}
          </div>
        )}
        <ul class="stack-3">
          {found.map((plan) => (
            <li key={plan.id}>
              <PlanCard plan={plan} focus={plan.id === cameFrom} onOpen={() => onOpen(plan.id)} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
