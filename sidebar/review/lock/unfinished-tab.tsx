// A score tab that is not done: how far it is, whose rows are open and what each lacks, and the way to it.
import { useSignal } from '@preact/signals';
import type { Answer } from '../../../src/rpc/contract';
import { ClockIcon } from '../../icons';
import { OpenTabLink } from '../../parts/open-tab';
import { sayLock } from '../../words';

type Props = { readonly tab: Answer<'readLocking'>['unfinished'][number] };

/** So many people are listed at first. */
const FEW = 4;

export function UnfinishedTab({ tab: { title, sheetId, done, all, rows } }: Props) {
  const whole = useSignal(rows.length <= FEW + 1);
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
        {(whole.value ? rows : rows.slice(0, FEW)).map(({ person, left }, n) => (
          <p key={n} class="small">
            {person}
            <span class="quiet line-of-its-own">{left === '' ? sayLock('notTicked') : left}</span>
          </p>
        ))}
        {!whole.value && (
          <div>
            <button
              type="button"
              class="link small"
              onClick={() => {
                whole.value = true;
              }}
            >
              {sayLock('more', { count: rows.length })}
            </button>
          </div>
        )}
        <div>
          <OpenTabLink sheetId={sheetId} title={title} />
        </div>
      </div>
    </li>
  );
}
