// The head of a screen that one can go back from: the title, which takes the focus, and how far the start has come.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { BackIcon } from '../icons';
import { sayPlans } from '../words';

type Props = {
  readonly title: string;
  readonly onBack?: (() => void) | undefined;
  /** Which of the five steps of a start. */
  readonly step?: number | undefined;
  /** Where something else on the screen takes the focus. */
  readonly withoutFocus?: boolean;
};

const STEPS = [1, 2, 3, 4, 5];

export function StepHead({ title, onBack, step, withoutFocus = false }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!withoutFocus) heading.current?.focus();
  }, [withoutFocus]);
  return (
    <div class={onBack ? 'steps' : 'steps no-back'}>
      <div class="row">
        {onBack && (
          <button type="button" class="icon-button" aria-label={sayPlans('back')} onClick={onBack}>
            <BackIcon />
          </button>
        )}
        <h1 class="title" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {step !== undefined && <span class="count">{sayPlans('step', { n: step })}</span>}
      </div>
      {step !== undefined && (
        <div class="bars" aria-hidden="true">
          {STEPS.map((n) => (
            <i key={n} class={n <= step ? 'on' : ''} />
          ))}
        </div>
      )}
    </div>
  );
}
