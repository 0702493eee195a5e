// The field that narrows a list by words.
import type { Signal } from '@preact/signals';
import { SearchIcon } from '../icons';

type Props = {
  /** For who does not see the icon. */
  readonly label: string;
  readonly hint: string;
  readonly words: Signal<string>;
};

export const SearchField = ({ label, hint, words }: Props) => (
  <label class="search">
    <SearchIcon />
    <span class="unseen">{label}</span>
    <input
      class="input"
      type="search"
      autocomplete="off"
      spellcheck={false}
      placeholder={hint}
      value={words}
      onInput={(event) => {
        words.value = event.currentTarget.value;
      }}
    />
  </label>
);

/** For whoever takes the search back: the button that does it goes with it. */
export const focusSearch = () => document.querySelector<HTMLElement>('.search .input')?.focus();
