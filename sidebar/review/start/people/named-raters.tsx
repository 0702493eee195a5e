// Naming raters: each role with who holds it, found by position or chosen from the list of people.
import type { Signal } from '@preact/signals';
import { besideRemoved, useFocusAfter } from '../../../parts/focus-after';
import { PersonRow } from '../../../parts/person-row';
import { inWords, sayPeople } from '../../../words';
import type { RosterPerson } from '../../roster-person';
import { AddPerson, nameOf } from './add-person';
import { holdersOf, type Named, type NamedRater } from './named';

type Props = {
  readonly raters: readonly NamedRater[];
  readonly people: readonly RosterPerson[];
  readonly named: Signal<Named>;
};

export const NamedRaters = ({ raters, people, named }: Props) =>
  raters.length === 0 ? null : (
    <section class="stack">
      <h2 class="label">{sayPeople('named')}</h2>
      <p class="small quiet">{sayPeople('everyTab')}</p>
      {raters.map((rater) => (
        <Role key={rater.id} {...{ rater, people, named }} />
      ))}
    </section>
  );

type RoleProps = Pick<Props, 'people' | 'named'> & { readonly rater: NamedRater };

function Role({ rater, people, named }: RoleProps) {
  const role = inWords(rater.title);
  const focusAfter = useFocusAfter();
  const holders = holdersOf(rater, named.value);
  const byPosition = (named.value[rater.id] ?? []).length === 0;
  /** Nobody would be left in their place. */
  const stays = byPosition && holders.length === 1;
  const set = (ids: readonly string[]) => {
    named.value = { ...named.value, [rater.id]: ids };
  };
  const buttonOf = (id: string) => `remove-${rater.id}-${id}`;
  const remove = (n: number) => {
    focusAfter(...besideRemoved(holders.map(buttonOf), n, fieldOf(rater)));
    set(holders.filter((_, m) => m !== n));
  };
  return (
    <div class="card">
      <h3 class="heading">{role}</h3>
      {holders.length === 0 && <p class="small quiet">{sayPeople('nobody')}</p>}
      <ul>
        {holders.map((id, n) => {
          const name = nameOf(
            people.find((person) => person.id === id),
            id,
          );
          return (
            <PersonRow
              key={id}
              remove={stays ? undefined : { id: buttonOf(id), label: sayPeople('remove', { name }), onPress: () => remove(n) }}
            >
              {name} {byPosition && <span class="meta">{sayPeople('byPosition')}</span>}
            </PersonRow>
          );
        })}
      </ul>
      <AddPerson
        id={fieldOf(rater)}
        role={role}
        people={people.filter(({ id, status }) => status !== 'left' && !holders.includes(id))}
        onAdd={(id) => set([...holders, id])}
      />
    </div>
  );
}

/** The id of the field that adds to a role. */
const fieldOf = ({ id }: NamedRater): string => `add-${id}`;
