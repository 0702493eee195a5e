// The targets of one indicator. Where there are many, those of each department are folded, with how many of them are entered.
import type { Signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { sayPeople, sayTargets } from '../../../words';
import { TargetRow } from './target-row';
import { countTargets, type Group, type TypedTargets, typedFor, withTarget } from './targets';

type Props = {
  readonly id: string;
  readonly heading: string;
  readonly group: Group;
  readonly targets: Signal<TypedTargets>;
  readonly folded: boolean;
};

export function TargetGroup({ id, heading, group: { wanted, department }, targets, folded }: Props) {
  const [isOpen, setOpen] = useState(!folded);
  const { all, entered, faults } = countTargets(wanted, targets.value);
  const rows = (
    <ul class="list">
      {wanted.map((each, n) => (
        <TargetRow
          key={each.owner}
          id={`${id}-${n}`}
          heading={heading}
          wanted={each}
          text={typedFor(targets.value, each)}
          onType={(text) => {
            targets.value = withTarget(targets.value, each, text);
          }}
        />
      ))}
    </ul>
  );
  if (!folded)
    return (
      <section class="stack-1">
        <h2 class="label">{heading}</h2>
        {rows}
      </section>
    );
  return (
    <details class="unfold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {department === undefined ? heading : sayTargets('group', { heading, department: department || sayPeople('noDepartment') })}
        <span class="small quiet line-of-its-own">
          {sayTargets('entered', { count: entered, all })}
          {faults > 0 && <span class="fault"> {sayTargets('faults', { count: faults })}</span>}
        </span>
      </summary>
      {isOpen && rows}
    </details>
  );
}
