// The head of a screen of a start: how far the start has come, as a bar of its five steps.
import { sayPlans } from '../words';
import { ScreenHead } from './screen-head';

type Props = {
  readonly title: string;
  readonly onBack: () => void;
  readonly step: number;
  /** Where we are within the step, where that says more than its number. */
  readonly count?: string;
  readonly withoutFocus?: boolean;
};

const STEPS = [1, 2, 3, 4, 5];

export const StepHead = ({ title, onBack, step, count = sayPlans('step', { n: step }), withoutFocus }: Props) => (
  <ScreenHead title={title} count={count} withoutFocus={withoutFocus} onBack={onBack}>
    <div class="bars" aria-hidden="true">
      {STEPS.map((n) => (
        <i key={n} class={n <= step ? 'on' : ''} />
      ))}
    </div>
  </ScreenHead>
);
