// Releasing result letters: whom, what is in them, one as it will be read, sending a few at a time, printing the rest, and what came back.

import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Failure } from '../../../src/rpc/failure';
import { FailureReport } from '../../parts/failure';
import { announce } from '../../parts/said';
import { ScreenHead } from '../../parts/screen-head';
import { TryAgain } from '../../parts/try-again';
import { Waiting } from '../../parts/waiting';
import { asking } from '../../server/asking';
import { creator, reader } from '../../server/servers';
import { sayLetters } from '../../words';
import { ChooseLetters } from './choose-letters';
import { chosenAtFirst, type Read, type Result, type With, waysOf } from './letters-state';
import { ReadLetter } from './read-letter';

type Props = { readonly review: string; readonly onBack: () => void };

export function Letters({ review, onBack }: Props) {
  const look = useMemo(() => asking(reader, 'readLetters'), []);
  const send = useMemo(() => asking(creator, 'sendLetters'), []);
  const step = useSignal<'choose' | 'read'>('choose');
  const picked = useSignal<ReadonlySet<string>>(new Set());
  const how = useSignal<With>({ comments: true, rank: false });
  const result = useSignal<Result | undefined>(undefined);
  const broke = useSignal<Failure | undefined>(undefined);
  const stopping = useSignal(false);
  const [read, failure] = [look.answer.value, look.failure.value];
  const lookAgain = async () => {
    const outcome = await look.ask({ review, ...how.value });
    if (outcome?.ok) picked.value = chosenAtFirst(outcome.value);
  };
  useEffect(() => void lookAgain(), [review]);
  const change = (next: With) => {
    how.value = next;
    void look.ask({ review, ...next });
  };
  const sendAll = async (from: Read) => {
    const to = waysOf(from, picked.value).mailed.map(({ id, last }) => ({ id, last }));
    [broke.value, stopping.value] = [undefined, false];
    let sum: Result = { all: to.length, sent: [], unsent: [], waiting: 0 };
    for (let next = to; ; next = []) {
      result.value = sum;
      const outcome = await send.ask({ review, ...how.value, to: next });
      if (!outcome?.ok) {
        broke.value = outcome?.error;
        break;
      }
      const { sent, unsent, more, waiting } = outcome.value;
      sum = { ...sum, sent: [...sum.sent, ...sent], unsent: [...sum.unsent, ...unsent], waiting };
      if (!more || stopping.value) break;
    }
    result.value = sum;
    step.value = 'choose';
    announce(sum.sent.length > 0 ? sayLetters('sentAt', { count: sum.sent.length }) : sayLetters('sentNone'));
    await lookAgain();
  };
  if (read === undefined)
    return (
      <>
        <ScreenHead title={sayLetters('title')} onBack={onBack} />
        <div class="body">{failure ? <FailureReport failure={failure} op="readLetters" /> : <Waiting text={sayLetters('reading')} />}</div>
        <div class="foot">
          {failure && <TryAgain busy={look.running.value ? sayLetters('reading') : undefined} onPress={() => void lookAgain()} />}
        </div>
      </>
    );
  const shared = { review, read, picked, how: how.value };
  if (step.value === 'read')
    return (
      <ReadLetter
        {...shared}
        sending={send.running.value ? result.value : undefined}
        stopping={stopping}
        onSend={() => void sendAll(read)}
        onHanded={() => {
          step.value = 'choose';
          void lookAgain();
        }}
        onBack={() => {
          step.value = 'choose';
        }}
      />
    );
  return (
    <ChooseLetters
      {...shared}
      result={result.value}
      failure={broke.value ?? failure}
      onChange={change}
      onAgain={() => void lookAgain()}
      onBack={onBack}
      onRead={() => {
        step.value = 'read';
      }}
    />
  );
}
