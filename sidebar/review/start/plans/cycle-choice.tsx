// Which of the plan's reviews is started: each cycle with how much there is to decide for it. Choosing one goes on.
import type { Plan } from '../../../../src/plans/plan';
import { openFor } from '../../../../src/plans/ready';
import { CYCLES, type Cycle } from '../../../../src/plans/value';
import { DoneIcon, InfoIcon, OpenIcon } from '../../../icons';
import { StepHead } from '../../../parts/step-head';
import { inWords, sayPlans } from '../../../words';
import { givenCycles } from '../draft';

type Props = {
  readonly plan: Plan;
  /** What was chosen before. */
  readonly cycle: Cycle | undefined;
  readonly onBack: () => void;
  readonly onChoose: (cycle: Cycle) => void;
};

export function CycleChoice({ plan, cycle, onBack, onChoose }: Props) {
  const given = givenCycles(plan);
  return (
    <>
      <StepHead title={sayPlans('cycleTitle')} at="plan" onBack={onBack} />
      <div class="body">
        <p class="quiet">{inWords(plan.title)}</p>
        {given ? (
          <p class="quiet">{sayPlans('cycleHelp')}</p>
        ) : (
          <div class="banner">
            <InfoIcon />
            <p class="small">{sayPlans('cycleOpen')}</p>
          </div>
        )}
        <ul class="list">
          {(given ?? CYCLES).map((each) => (
            <li key={each}>
              <button type="button" class="tap" aria-current={each === cycle} onClick={() => onChoose(each)}>
                <span class="grow">
                  <span class="strong line-of-its-own">{sayPlans(each)}</span>
                  <span class="small quiet">{toDecide(plan, each, given === undefined)}</span>
                </span>
                {each === cycle ? (
                  <span class="sign ok">
                    <DoneIcon />
                  </span>
                ) : (
                  <OpenIcon />
                )}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** The cycle itself is decided by choosing it. */
function toDecide(plan: Plan, cycle: Cycle, cycleIsOpen: boolean): string {
  const count = openFor(plan, cycle).filter(({ path }) => !(cycleIsOpen && path === 'cycles')).length;
  return count > 0 ? sayPlans('cycleBlock', { count }) : sayPlans('cycleNone');
}
