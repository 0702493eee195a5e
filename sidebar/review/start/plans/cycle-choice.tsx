// Which of the plan's reviews is started: each cycle with how much there is to decide for it.
import { useSignal } from '@preact/signals';
import type { Plan } from '../../../../src/plans/plan';
import { openFor } from '../../../../src/plans/ready';
import { CYCLES, type Cycle } from '../../../../src/plans/value';
import { InfoIcon } from '../../../icons';
import { NextButton } from '../../../parts/next-button';
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
  const cycles = given ?? CYCLES;
  const chosen = useSignal(cycles.find((each) => each === cycle));
  const next = chosen.value;
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
        <fieldset>
          <legend class="unseen">{sayPlans('cycleTitle')}</legend>
          {cycles.map((each) => (
            <label key={each} class="choice">
              <input type="radio" name="cycle" checked={chosen.value === each} onChange={() => (chosen.value = each)} />
              <span class="grow">
                {sayPlans(each)}
                <span class="small">{toDecide(plan, each, given === undefined)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      </div>
      <div class="foot">
        <NextButton label={sayPlans('continue')} off={next ? '' : sayPlans('cyclePick')} onPress={() => next && onChoose(next)} />
      </div>
    </>
  );
}

/** The cycle itself is decided by choosing it. */
function toDecide(plan: Plan, cycle: Cycle, cycleIsOpen: boolean): string {
  const count = openFor(plan, cycle).filter(({ path }) => !(cycleIsOpen && path === 'cycles')).length;
  return count > 0 ? sayPlans('cycleBlock', { count }) : sayPlans('cycleNone');
}
