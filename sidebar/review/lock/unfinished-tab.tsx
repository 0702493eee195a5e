// A score tab that is not done: how far it is, whose rows are open and what each lacks, and the way to it.
import type { Answer } from '../../../src/rpc/contract';
import { ClockIcon } from '../../icons';
import { OpenTabLink } from '../../parts/open-tab';
import { useSomeFirst } from '../../parts/some-first';
import { sayLock } from '../../words';

type Props = { readonly tab: Answer<'readLocking'>['unfinished'][number] };

/** So many people are listed at first. */
const FEW = 4;

export function UnfinishedTab({ tab: { title, sheetId, done, all, rows } }: Props) {
  const [shown, rest] = useSomeFirst(rows, FEW, sayLock('more', { count: rows.length }));
  return (
    <li class="item">
      <span class="sign warn">
        <ClockIcon />
      </span>
      <div class="grow stack-1">
        <div class="row between top">
          <span class="strong">{title}</span>
          <span class="small num quiet one-line">{sayLock('tabDone', { done, all })}</span>
        </div>
        {shown.map(({ person, left }, n) => (
          <p key={n} class="small">
            {person}
            <span class="quiet line-of-its-own">{left === '' ? sayLock('notTicked') : left}</span>
          </p>
        ))}
        {rest}
        <div>
          <OpenTabLink sheetId={sheetId} title={title} />
        </div>
      </div>
    </li>
  );
}
