// The one filled button of a screen, in its foot. Off, it keeps its place in the tab order, so that its reason is read.
import type { ComponentChildren } from 'preact';
import { BusyIcon } from '../icons';
import { useSaid } from './said';
import { takeFocus } from './take-focus';

type Props = {
  readonly onPress: () => void;
  /** Why it is off; '' where it is on. */
  readonly off?: string;
  /** What is being done: presses then do nothing. */
  readonly busy?: string | undefined;
  readonly icon?: ComponentChildren;
  readonly label: string;
  readonly id?: string | undefined;
  /** Whether someone comes back by it. */
  readonly focus?: boolean;
};

export function NextButton({ onPress, off = '', busy, icon, label, id, focus = false }: Props) {
  useSaid(off);
  return (
    <>
      <p class="why" id="why">
        {off}
      </p>
      <button
        type="button"
        class="button filled wide"
        id={id}
        ref={focus ? takeFocus : null}
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
