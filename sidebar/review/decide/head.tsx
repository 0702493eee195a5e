// The head of a decision screen: back, title, and where we are in the start of a review.
import type { Ref } from 'preact';
import { BackIcon } from '../../icons';
import { say } from './words';

type Props = {
  readonly title: string;
  readonly count: string;
  readonly onBack: () => void;
  readonly heading?: Ref<HTMLHeadingElement>;
};

/** Decisions are the second of the five steps of a start. */
const STEPS = [true, true, false, false, false];

export const DecideHead = ({ title, count, onBack, heading = null }: Props) => (
  <div class="steps">
    <div class="row">
      <button type="button" class="icon-button" aria-label={say('back')} onClick={onBack}>
        <BackIcon />
      </button>
      <h1 class="title" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <span class="count">{count}</span>
    </div>
    <div class="bars" aria-hidden="true">
      {STEPS.map((on, n) => (
        <i key={n} class={on ? 'on' : ''} />
      ))}
    </div>
  </div>
);
