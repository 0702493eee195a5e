// Choosing one of the people for a role: a list of them, and the button that adds whoever is chosen.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { nameWithId } from '../../../../src/i18n/lists';
import { language, sayPeople } from '../../../words';
import type { RosterPerson } from '../../roster-person';

type Props = {
  readonly id: string;
  readonly role: string;
  readonly people: readonly RosterPerson[];
  readonly onAdd: (id: string) => void;
};

/** Whoever is chosen is added by the button, by Enter, and on leaving, so that a choice is never lost in silence. */
export function AddPerson({ id, role, people, onAdd }: Props) {
  const chosen = useSignal('');
  const form = useRef<HTMLFormElement>(null);
  const add = () => {
    const person = chosen.value;
    chosen.value = '';
    if (person !== '') onAdd(person);
  };
  return (
    <form
      class="row"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
        document.getElementById(id)?.focus();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && form.current?.contains(relatedTarget))) add();
      }}
    >
      <select
        class="input small-input grow"
        id={id}
        aria-label={sayPeople('addTo', { role })}
        value={chosen}
        onChange={(event) => {
          chosen.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || chosen.value === '') return;
          event.preventDefault();
          add();
        }}
      >
        <option value="">{sayPeople('add')}</option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {nameOf(person, person.id)}
          </option>
        ))}
      </select>
      <button type="submit" class="button line compact" aria-label={sayPeople('addNowTo', { role })} aria-disabled={chosen.value === ''}>
        {sayPeople('addNow')}
      </button>
    </form>
  );
}

/** With the ID, which tells people of one name apart. */
export const nameOf = (person: RosterPerson | undefined, id: string): string =>
  person ? [nameWithId(language(), person.name, id), person.position].filter((part) => part !== '').join(' · ') : id;
