// The way to reminding, at Home while raters are behind on tabs that are open to them.
import type { Answer } from '../../../src/rpc/contract';
import { MailIcon } from '../../icons';
import { takeFocus } from '../../parts/take-focus';
import { sayRemind } from '../../words';
import { totalOf } from '../home/by-rater';

type Props = {
  readonly read: Pick<Answer<'readReview'>, 'progress' | 'locked' | 'lock'>;
  readonly focus: boolean;
  readonly onPress: () => void;
};

export function RemindButton({ read: { progress, locked, lock }, focus, onPress }: Props) {
  const { done, all } = totalOf(progress);
  if (done >= all || (locked && lock?.open.length === 0)) return null;
  return (
    <button type="button" class="button line wide" id="way-remind" ref={focus ? takeFocus : null} onClick={onPress}>
      <MailIcon />
      {sayRemind('way')}
    </button>
  );
}
