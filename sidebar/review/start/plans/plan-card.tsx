// A plan as a card that is one button: weights as a bar, grades as chips, its cycles, and how many decisions are open.
import type { Plan } from '../../../../src/plans/plan';
import { DoneIcon, OpenDecisionIcon } from '../../../icons';
import { takeFocus } from '../../../parts/take-focus';
import { inWords, sayPlans } from '../../../words';
import { planNumber } from '../../plan-names';
import { GradeChips } from './grade-chips';
import { dimensionBars } from './plan-bars';
import { cyclesInWords, cyclesOf, openCount } from './plan-facts';
import { WeightBars } from './weight-bars';

type Props = { readonly plan: Plan; readonly focus: boolean; readonly onOpen: () => void };

export const PlanCard = ({ plan, focus, onOpen }: Props) => (
  <article class="card pick">
    <div class="row top">
      <h2 class="heading grow">
        <button type="button" class="cover" ref={focus ? takeFocus : null} onClick={onOpen}>
          {inWords(plan.title)}
        </button>
      </h2>
      {plan.draft ? <span class="badge draft">{sayPlans('draft')}</span> : <span class="meta one-line">{planNumber(plan.id)}</span>}
    </div>
    <p class="small quiet">{inWords(plan.about)}</p>
    <WeightBars bars={dimensionBars(plan)} missing={sayPlans('noWeights')} />
    <GradeChips plan={plan} />
    <div class="row between">
      <span class="small quiet">{cyclesInWords(cyclesOf(plan))}</span>
      <OpenBadge plan={plan} />
    </div>
  </article>
);

export function OpenBadge({ plan }: { readonly plan: Plan }) {
  const count = openCount(plan);
  return count > 0 ? (
    <span class="badge open">
      <OpenDecisionIcon />
      {sayPlans('open', { count })}
    </span>
  ) : (
    <span class="badge ok">
      <DoneIcon />
      {sayPlans('decided')}
    </span>
  );
}
