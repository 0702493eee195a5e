// The one filled button of a screen, in its foot. Off, it keeps its place in the tab order, so that its reason is read.
import type { ComponentChildren } from 'preact';
import { BusyIcon } from '../icons';
import { useSaid } from './said';

type Props = {
  readonly onPress: () => void;
  /** Why it is off; '' where it is on. */
  readonly off?: string;
  /** What is being done: presses then do nothing. */
  readonly busy?: string | undefined;
  readonly icon?: ComponentChildren;
  readonly label: string;
};

export function NextButton({ onPress, off = '', busy, icon, label }: Props) {
  useSaid(off);
  return (
    <>
      <p class="why" id="why">
        {off}
      </p>
      <button
        type="button"
        class="button filled wide"
        aria-describedby="why"
        aria-busy={busy !== undefined}
        aria-disabled={off !== ''}
        onClick={() => {
          if (off === '' && busy === undefined) onPress();
        }}
      >
        {busy === undefined ? icon : <BusyIcon />}
        <span>{busy ?? label}</span>
      </button>
    </>
  );
}
