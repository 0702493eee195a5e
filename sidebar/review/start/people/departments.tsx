// Who is reviewed, department by department: ticked at first, each with how many of its people are.
import type { Signal } from '@preact/signals';
import { sayPeople } from '../../../words';
import type { Counted } from './counted';

type Props = { readonly counted: Counted; readonly unticked: Signal<ReadonlySet<string>> };

export function Departments({ counted: { departments }, unticked }: Props) {
  if (departments.length < 2) return null;
  const toggle = (name: string) => {
    const next = new Set(unticked.value);
    if (!next.delete(name)) next.add(name);
    unticked.value = next;
  };
  return (
    <fieldset>
      <legend>
        <h2 class="label">{sayPeople('departments')}</h2>
      </legend>
      {departments.map(({ name, count, all }) => (
        <label key={name} class="choice">
          <input type="checkbox" checked={!unticked.value.has(name)} onChange={() => toggle(name)} />
          <span class="grow">{name || sayPeople('noDepartment')}</span>
          <span class="meta num one-line">{sayPeople('some', { count: unticked.value.has(name) ? 0 : count, all })}</span>
        </label>
      ))}
    </fieldset>
  );
}
