// Reminding raters who are behind: whom, what each will read, sending a few at a time, and what came of it.

import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Answer } from '../../../src/rpc/contract';
import type { Failure } from '../../../src/rpc/failure';
import { FailureReport } from '../../parts/failure';
import { announce } from '../../parts/said';
import { ScreenHead } from '../../parts/screen-head';
import { TryAgain } from '../../parts/try-again';
import { Waiting } from '../../parts/waiting';
import { asking } from '../../server/asking';
import { reader, writer } from '../../server/servers';
import { sayRemind } from '../../words';
import { Choose } from './choose';
import { Message } from './message';
import { type Result, saidOf } from './remind-state';
import { SentScreen } from './sent';
import { chosenAtFirst } from './who-first';

type Props = { readonly review: string; readonly onBack: () => void };

export function Remind({ review, onBack }: Props) {
  const look = useMemo(() => asking(reader, 'readReminders'), []);
  const send = useMemo(() => asking(writer, 'sendReminders'), []);
  const step = useSignal<'choose' | 'read' | 'sent'>('choose');
  const picked = useSignal<ReadonlySet<string>>(new Set());
  const words = useSignal('');
  const result = useSignal<Result | undefined>(undefined);
  const broke = useSignal<Failure | undefined>(undefined);
  const [read, failure] = [look.answer.value, look.failure.value];
  const lookAgain = async () => {
    const outcome = await look.ask({ review });
    if (outcome?.ok) picked.value = chosenAtFirst(outcome.value);
    return outcome;
  };
  const start = async () => {
    const outcome = await lookAgain();
    if (outcome?.ok) words.value = outcome.value.words;
  };
  useEffect(() => void start(), [review]);
  const sendAll = async (from: Answer<'readReminders'>) => {
    const to = from.behind.flatMap(({ id, last }) => (picked.value.has(id) ? [{ id, last }] : []));
    broke.value = undefined;
    let sum: Result = { all: to.length, sent: [], unsent: [], waiting: 0, asked: from };
    for (let next = to; ; next = []) {
      result.value = sum;
      const outcome = await send.ask({ review, to: next, words: words.value.trim() });
      if (!outcome?.ok) {
        broke.value = outcome?.error;
        step.value = 'choose';
        await lookAgain();
        return;
      }
      const { sent, unsent, more, waiting } = outcome.value;
      sum = { ...sum, sent: [...sum.sent, ...sent], unsent: [...sum.unsent, ...unsent], waiting };
      if (!more) break;
    }
    result.value = sum;
    announce(saidOf(sum));
    step.value = 'sent';
    await look.ask({ review });
  };
  if (read === undefined)
    return (
      <>
        <ScreenHead title={sayRemind('title')} onBack={onBack} />
        <div class="body">{failure ? <FailureReport failure={failure} op="readReminders" /> : <Waiting text={sayRemind('reading')} />}</div>
        <div class="foot">
          {failure && <TryAgain busy={look.running.value ? sayRemind('reading') : undefined} onPress={() => void start()} />}
        </div>
      </>
    );
  const again = () => void lookAgain();
  if (step.value === 'sent' && result.value)
    return <SentScreen review={review} result={result.value} read={read} onSettled={() => void look.ask({ review })} onBack={onBack} />;
  if (step.value === 'read')
    return (
      <Message
        read={read}
        picked={picked.value}
        words={words}
        sending={send.running.value ? result.value : undefined}
        onSend={() => void sendAll(read)}
        onBack={() => {
          step.value = 'choose';
        }}
      />
    );
  return (
    <Choose
      review={review}
      read={read}
      picked={picked}
      words={words.value}
      failure={broke.value ?? failure}
      onAgain={again}
      onBack={onBack}
      onRead={() => {
        step.value = 'read';
      }}
    />
  );
}
