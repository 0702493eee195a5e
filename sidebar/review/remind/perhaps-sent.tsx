// Mails of which nobody knows whether they went out: HR looks, and says which.
import { useMemo } from 'preact/hooks';
import type { Answer } from '../../../src/rpc/contract';
import { WarnIcon } from '../../icons';
import { FailureLine } from '../../parts/failure';
import { asking } from '../../server/asking';
import { writer } from '../../server/servers';
import { sayRemind } from '../../words';
import { momentOf } from '../lock/moment';

type Props = {
  readonly review: string;
  readonly mails: Answer<'readReminders'>['perhaps'];
  /** They are letters, not reminders. */
  readonly letters?: boolean;
  readonly onSettled: () => void;
};

export function PerhapsSent({ review, mails, letters = false, onSettled }: Props) {
  const settling = useMemo(() => asking(writer, letters ? 'settleLetter' : 'settleReminder'), []);
  const settle = (id: string, sent: boolean) => async () => {
    if (settling.running.value) return;
    const outcome = await settling.ask({ review, id, sent });
    if (outcome?.ok) onSettled();
  };
  if (mails.length === 0) return null;
  return (
    <section class="stack-1">
      <h2 class="label">{sayRemind('perhaps')}</h2>
      {mails.map(({ id, name, to, at }) => (
        <div key={id} class="banner warn">
          <WarnIcon />
          <div class="grow small stack-1">
            <p>{sayRemind('perhapsHelp', { name, to, ...momentOf(at) })}</p>
            <div class="row">
              <button type="button" class="button soft compact" aria-busy={settling.running.value} onClick={settle(id, true)}>
                {sayRemind('wasSent')}
              </button>
              <button type="button" class="button plain compact" aria-busy={settling.running.value} onClick={settle(id, false)}>
                {sayRemind('wasNot')}
              </button>
            </div>
          </div>
        </div>
      ))}
      <FailureLine failure={settling.failure.value} />
    </section>
  );
}
