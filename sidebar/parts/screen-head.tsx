// The head of a screen that one can go back from: the way back, and the title, which takes the focus.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { BackIcon } from '../icons';
import { sayPlans } from '../words';

type Props = {
  readonly title: string;
  readonly onBack?: (() => void) | undefined;
  /** Where the way back leads, for who does not see it. */
  readonly back?: string;
  /** Where something else on the screen takes the focus. */
  readonly withoutFocus?: boolean | undefined;
  /** Where we are, beside the title. */
  readonly count?: string;
  /** Under the title. */
  readonly children?: ComponentChildren;
};

export function ScreenHead({ title, onBack, back = sayPlans('back'), withoutFocus = false, count, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!withoutFocus) heading.current?.focus();
  }, [withoutFocus]);
  return (
    <div class={onBack ? 'steps' : 'steps no-back'}>
      <div class="row">
        {onBack && (
          <button type="button" class="icon-button" aria-label={back} onClick={onBack}>
            <BackIcon />
          </button>
        )}
        <h1 class="title" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {count !== undefined && <span class="count">{count}</span>}
      </div>
      {children}
    </div>
  );
}
