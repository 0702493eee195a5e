// Automatic reminders as HR sets them.
import type { Answer, Args } from '../../src/rpc/contract';
import { type SavedAsChanged, savedAsChanged } from './saved-as-changed';

export type Automatic = Answer<'readAutomatic'>;
export type AutomaticState = SavedAsChanged<Automatic>;

type Given = Omit<Args<'saveAutomatic'>, 'shown'>;
const setOf = ({ on, before, after, daysOff, hour }: Given): Given => ({ on, before: [...before], after: [...after], daysOff, hour });

export const newAutomatic = (): AutomaticState =>
  savedAsChanged(
    {
      read: 'readAutomatic',
      save: 'saveAutomatic',
      sent: (now, told) => ({ ...setOf(now), shown: setOf(told) }),
      taken: (_, saved) => saved,
    },
    {},
  );
