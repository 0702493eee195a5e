// The head of a screen of a start: how far the start has come, as a bar of its steps.
import { sayPlans } from '../words';
import { ScreenHead } from './screen-head';

type Props = {
  readonly title: string;
  readonly onBack: () => void;
  readonly step: number;
  /** How many there are: fewer where a review goes on from the last. */
  readonly of?: number;
  /** Where we are within the step, where that says more than its number. */
  readonly count?: string;
  readonly withoutFocus?: boolean;
};

export const StepHead = ({ title, onBack, step, of = 5, count = sayPlans('step', { n: step, all: of }), withoutFocus }: Props) => (
  <ScreenHead title={title} count={count} withoutFocus={withoutFocus} onBack={onBack}>
    <div class="bars" aria-hidden="true">
      {Array.from({ length: of }, (_, n) => n + 1).map((n) => (
        <i key={n} class={n <= step ? 'on' : ''} />
      ))}
    </div>
  </ScreenHead>
);
