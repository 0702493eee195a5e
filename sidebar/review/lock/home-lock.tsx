// The lock at Home: that it comes next, which Home's filled button does, or the way to it; once locked by whom and when, what changed since or is open again, and the ways on.

import { comma } from '../../../src/i18n/lists';
import type { Answer } from '../../../src/rpc/contract';
import { LockIcon, UnlockIcon, WarnIcon } from '../../icons';
import { takeFocus } from '../../parts/take-focus';
import { Way } from '../../parts/way';
import { language, sayLock } from '../../words';
import type { LockWay } from '../screens';
import { LockedBanner } from './locked-banner';

type Props = {
  readonly read: Pick<Answer<'readReview'>, 'lock' | 'locked'>;
  /** The way by which this was left: it takes the focus back. */
  readonly left: string;
  readonly onOpen: (way: LockWay) => void;
};

export function HomeLock({ read: { lock, locked }, left, onOpen }: Props) {
  if (!lock) return null;
  if (locked) return <Locked lock={lock} locked={locked} left={left} onOpen={onOpen} />;
  if (!lock.next) return <LockButton text={sayLock('way')} focus={left === 'lock'} onPress={() => onOpen('lock')} />;
  return (
    <section class="card tint">
      <h2 class="heading">{sayLock('next')}</h2>
      <p class="small">{sayLock('nextHelp')}</p>
    </section>
  );
}

type LockedProps = Omit<Props, 'read'> & {
  readonly lock: NonNullable<Props['read']['lock']>;
  readonly locked: NonNullable<Props['read']['locked']>;
};

function Locked({ lock: { open, changed, next }, locked, left, onOpen }: LockedProps) {
  const count = changed.reduce((sum, { rows }) => sum + rows, 0);
  const titles = titlesOf(changed);
  const ways: readonly (readonly [way: LockWay, text: string])[] = [
    ['reopen-tab', sayLock('reopenWay')],
    // with changes it is the next step, and the button below
    ...(count > 0 ? [] : [['check', sayLock('checkWay')] as const]),
    ['correct', sayLock('correct')],
  ];
  return (
    <section class="stack">
      <h2 class="label">{sayLock('heading')}</h2>
      <LockedBanner locked={locked} />
      {count > 0 && (
        <div class="banner warn">
          <WarnIcon />
          <p class="grow small">{count === 1 ? sayLock('changedOne', { titles }) : sayLock('changed', { count, titles })}</p>
        </div>
      )}
      {open.length > 0 && (
        <>
          <div class="banner warn">
            <UnlockIcon />
            <p class="grow small">{sayLock('partly', { titles: titlesOf(open), count: locked.tabs })}</p>
          </div>
          {!next && <LockButton text={sayLock('lockAgain')} focus={left === 'lock'} onPress={() => onOpen('lock')} />}
        </>
      )}
      <ul>
        {ways.map(([way, text], n) => (
          <li key={way}>
            <Way
              id={`way-${way}`}
              text={text}
              focus={left === way || (n === 0 && left === 'lock' && open.length === 0)}
              onOpen={() => onOpen(way)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type ButtonProps = { readonly text: string; readonly focus: boolean; readonly onPress: () => void };

const LockButton = ({ text, focus, onPress }: ButtonProps) => (
  <button type="button" class="button line wide" id="way-lock" ref={focus ? takeFocus : null} onClick={onPress}>
    <LockIcon />
    {text}
  </button>
);

const titlesOf = (tabs: readonly { readonly title: string }[]): string => tabs.map(({ title }) => title).join(comma(language()));
