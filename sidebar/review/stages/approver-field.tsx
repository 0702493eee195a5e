// Who approves a step from their own sidebar: named by address, replaced by another, or taken back.
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { PersonIcon } from '../../icons';
import { FailureLine } from '../../parts/failure';
import { TextField } from '../../parts/fields';
import { asking } from '../../server/asking';
import { writer } from '../../server/servers';
import { sayStages } from '../../words';
import type { StageProps } from './stage-about';

export function ApproverField({ review, stage: { n, title, email, approval }, onDone }: StageProps) {
  const naming = useMemo(() => asking(writer, 'nameApprover'), []);
  const address = useSignal('');
  const ask = async (to: string) => {
    if (naming.running.value) return;
    const outcome = await naming.ask({ review, n, email: to });
    if (outcome?.ok) await onDone(to === '' ? sayStages('takenNow', { stage: title }) : sayStages('namedNow', { email: to, stage: title }));
  };
  const isEmpty = address.value.trim() === '';
  return (
    <section class="card">
      <h2 class="label">{sayStages('approver')}</h2>
      {email === '' ? (
        <>
          <TextField label={sayStages('approverEmail')} value={address} help={sayStages('approverHelp')} isAddress />
          <button
            type="button"
            class="button line wide"
            aria-disabled={isEmpty}
            aria-busy={naming.running.value}
            onClick={() => {
              if (!isEmpty) void ask(address.value.trim());
            }}
          >
            <PersonIcon />
            {sayStages(naming.running.value ? 'renaming' : 'name')}
          </button>
        </>
      ) : (
        <div class="row">
          <span class="sign info">
            <PersonIcon />
          </span>
          <span class="grow">
            {approval?.approver ?? email}
            {approval?.approver !== email && <span class="small quiet line-of-its-own">{email}</span>}
          </span>
          <button type="button" class="link" aria-disabled={naming.running.value} onClick={() => void ask('')}>
            {sayStages('take')}
          </button>
        </div>
      )}
      <FailureLine failure={naming.failure.value} />
    </section>
  );
}
