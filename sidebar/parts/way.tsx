// A way to another screen, as wide as the page.
import { OpenIcon } from '../icons';
import { takeFocus } from './take-focus';

type Props = {
  readonly text: string;
  readonly id?: string;
  /** It was left by this way: the focus comes back to it. */
  readonly focus?: boolean;
  readonly onOpen: () => void;
};

export const Way = ({ text, id, focus = false, onOpen }: Props) => (
  <button type="button" class="tap" id={id} ref={focus ? takeFocus : null} onClick={onOpen}>
    <span class="grow">{text}</span>
    <OpenIcon />
  </button>
);
