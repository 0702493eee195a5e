// That the scores are locked, when and by whom.
import type { Answer } from '../../../src/rpc/contract';
import { LockIcon } from '../../icons';
import { sayLock } from '../../words';
import { momentOf } from './moment';

type Props = { readonly locked: Pick<Answer<'lockScores'>['locked'], 'by' | 'at'> };

export const LockedBanner = ({ locked: { by, at } }: Props) => (
  <div class="banner ok">
    <LockIcon />
    <div class="small grow">
      <p class="strong">{sayLock('locked')}</p>
      <p>{by === '' ? sayLock('lockedOn', momentOf(at)) : sayLock('lockedBy', { ...momentOf(at), who: by })}</p>
    </div>
  </div>
);
