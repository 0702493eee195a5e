// Tabs that were opened again: by whom and why, and what that has changed.
import type { Answer } from '../../../src/rpc/contract';
import { DoneIcon, UnlockIcon } from '../../icons';
import { SignItem, SignList } from '../../parts/sign-list';
import { sayLock } from '../../words';

export const OpenedAgain = ({ tabs }: { readonly tabs: Answer<'readLocking'>['again'] }) =>
  tabs.length === 0 ? null : (
    <SignList title={sayLock('again')}>
      {tabs.map(({ sheetId, title, by, reason, changes }) => (
        <SignItem
          key={sheetId}
          sign={changes.length > 0 ? 'warn' : 'ok'}
          Icon={changes.length > 0 ? UnlockIcon : DoneIcon}
          text={title}
          about={sayLock('againBy', { who: by, reason })}
        >
          {changes.length === 0 && <span class="small">{sayLock('nothingChanged')}</span>}
          {changes.map(({ person, cell, old, now }, n) => (
            <span key={n} class="small line-of-its-own">
              {sayLock('change', { person, cell, old: shown(old), now: shown(now) })}
            </span>
          ))}
        </SignItem>
      ))}
    </SignList>
  );

/** A blank cell, in a word. */
export const shown = (value: string): string => (value === '' ? sayLock('blank') : value);
