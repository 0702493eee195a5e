// The head of a screen of a start: how far the start has come, as a bar of its steps.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { sayPlans } from '../words';
import { ScreenHead } from './screen-head';

/** How many steps a review has that goes on from the last; 0 where it is a first one. */
export const StepsOn = createContext(0);

const ALL = 5;
/** Of a first review. */
const FIRST = { plan: 1, decide: 2, people: 3, period: 4, preview: ALL } as const;
/** Of one that goes on from the last: what may be looked at again belongs to what is new, and dates to the first. Targets come where there are any. */
const ON = { next: 1, period: 1, plan: 1, changes: 2, decide: 2, people: 2, targets: 3 } as const;
type Place = keyof typeof FIRST | keyof typeof ON;

type Props = {
  readonly title: string;
  readonly onBack: () => void;
  readonly at: Place;
  /** Where we are within the step, where that says more than its number. */
  readonly count?: string;
  readonly withoutFocus?: boolean;
};

export function StepHead({ title, onBack, at, count, withoutFocus }: Props) {
  const on = useContext(StepsOn);
  const of = on || ALL;
  const steps: Partial<Readonly<Record<Place, number>>> = on ? ON : FIRST;
  const step = steps[at] ?? of;
  return (
    <ScreenHead title={title} count={count ?? sayPlans('step', { n: step, all: of })} withoutFocus={withoutFocus} onBack={onBack}>
      <div class="bars" aria-hidden="true">
        {Array.from({ length: of }, (_, n) => n + 1).map((n) => (
          <i key={n} class={n <= step ? 'on' : ''} />
        ))}
      </div>
    </ScreenHead>
  );
}
