// A person in a list that others can be added to, with the button that takes them out of it.
import type { ComponentChildren } from 'preact';
import { CloseIcon, PersonIcon } from '../icons';

type Props = {
  readonly children: ComponentChildren;
  /** Left out where this person stays. `id` is the button's own. */
  readonly remove?: { readonly id: string; readonly label: string; readonly onPress: () => void } | undefined;
};

export const PersonRow = ({ children, remove }: Props) => (
  <li class="row">
    <span class="sign idle">
      <PersonIcon />
    </span>
    <span class="grow">{children}</span>
    {remove && (
      <button type="button" class="icon-button" aria-label={remove.label} id={remove.id} onClick={remove.onPress}>
        <CloseIcon />
      </button>
    )}
  </li>
);
