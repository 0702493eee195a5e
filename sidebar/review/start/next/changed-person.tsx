// Somebody who came, left, moved or is away, with what there is to say of it.
import { nameWithId } from '../../../../src/i18n/lists';
import type { Change } from '../../../../src/plans/people-since';
import { language, sayAside, sayNext } from '../../../words';

type Props = {
  readonly change: Change;
  readonly what: readonly string[];
  /** Sets them aside; undefined where that is not offered. */
  readonly onAside: (() => void) | undefined;
};

const LOOK: Readonly<Record<Change['kind'], string>> = {
  came: 'badge ok',
  left: 'badge',
  moved: 'badge info',
  leave: 'badge open',
  aside: 'badge',
  probation: 'badge',
  out: 'badge',
};

export function ChangedPerson({ change: { kind, id, name, department }, what, onAside }: Props) {
  const who = name === '' ? id : nameWithId(language(), name, id);
  return (
    <li class="item">
      <span class={LOOK[kind]}>{sayNext(kind === 'moved' ? 'moving' : kind)}</span>
      <span class="grow">
        {department === '' ? who : `${who} · ${department}`}
        {what.map((line) => (
          <span key={line} class="small quiet line-of-its-own">
            {line}
          </span>
        ))}
        {onAside && (
          <button type="button" class="link" aria-label={sayAside('openFor', { name: who })} onClick={onAside}>
            {sayAside('confirm')}
          </button>
        )}
      </span>
    </li>
  );
}
