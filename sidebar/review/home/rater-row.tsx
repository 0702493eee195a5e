// One rater on Home: how far they are, as a sign, in words and as a bar. Opens their page.
import type { ComponentType } from 'preact';
import { ClockIcon, DoneIcon, WarnIcon } from '../../icons';
import { takeFocus } from '../../parts/take-focus';
import { sayHome } from '../../words';
import { type RaterProgress, type Standing, standingOf } from './by-rater';

const SIGNS: Readonly<Record<Standing, { readonly sign: string; readonly Icon: ComponentType }>> = {
  none0: { sign: 'sign warn', Icon: WarnIcon },
  few: { sign: 'sign warn', Icon: ClockIcon },
  most: { sign: 'sign info', Icon: ClockIcon },
  full: { sign: 'sign ok', Icon: DoneIcon },
};

type Props = { readonly rater: RaterProgress; readonly focus: boolean; readonly onOpen: () => void };

export function RaterRow({ rater, focus, onOpen }: Props) {
  const { name, done, all, filled } = rater;
  const standing = standingOf(rater);
  const { sign, Icon } = SIGNS[standing];
  return (
    <button type="button" class="tap" ref={focus ? takeFocus : null} onClick={onOpen}>
      <span class={sign}>
        <Icon />
      </span>
      <span class="grow stack-1">
        <span class="row between">
          <span class="strong">{name}</span>
          <span class="small num quiet one-line">{sayHome('ofAll', { done, all })}</span>
        </span>
        <progress
          class={standing === 'full' ? 'done' : ''}
          value={done}
          max={Math.max(1, all)}
          aria-label={sayHome('raterLabel', { name, done, all })}
        />
        <span class="meta">{filled > done ? sayHome('toTick', { count: filled - done }) : sayHome(standing)}</span>
      </span>
    </button>
  );
}
