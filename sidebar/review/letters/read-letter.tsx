// One letter as its reader will see it, the way to the whole page, and the buttons that send the mailed ones and print the others.
import { type Signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { BackIcon, DoneIcon, GivenIcon, InfoIcon, MailIcon, OpenIcon } from '../../icons';
import { FailureLine } from '../../parts/failure';
import { NextButton } from '../../parts/next-button';
import { announce } from '../../parts/said';
import { ScreenHead } from '../../parts/screen-head';
import { asking } from '../../server/asking';
import { reader, writer } from '../../server/servers';
import { sayLetters } from '../../words';
import { type LetterOf, type Read, type Result, type With, waysOf } from './letters-state';

type Props = {
  readonly review: string;
  readonly read: Read;
  readonly picked: Signal<ReadonlySet<string>>;
  readonly how: With;
  /** What is sent so far, while it is being sent. */
  readonly sending: Result | undefined;
  readonly stopping: Signal<boolean>;
  readonly onSend: () => void;
  readonly onHanded: () => void;
  readonly onBack: () => void;
};

export function ReadLetter({ review, read, picked, how, sending, stopping, onSend, onHanded, onBack }: Props) {
  const at = useSignal(0);
  const show = useMemo(() => asking(reader, 'printLetters'), []);
  const hand = useMemo(() => asking(writer, 'handLetters'), []);
  const { mailed, printed } = waysOf(read, picked.value);
  const all = [...mailed, ...printed];
  const shown = all[at.value] ?? all[0];
  const left = 'left' in read.mail ? read.mail.left : 0;
  const busy = sending && sayLetters('sending', { done: sending.sent.length, all: sending.all });
  const isShown = printed.length > 0 && show.answer.value !== undefined;
  const step = (by: number) => () => {
    at.value = (at.value + by + all.length) % all.length;
  };
  const handOver = async () => {
    const outcome = await hand.ask({ review, to: printed.map(({ id, last }) => ({ id, last })) });
    if (!outcome?.ok) return;
    announce(sayLetters('handedDone', { count: outcome.value.count }));
    onHanded();
  };
  return (
    <>
      <ScreenHead title={sayLetters('title')} onBack={busy ? undefined : onBack} count={sayLetters('step', { n: 2 })} />
      <div class="body">
        <div class="row">
          <button type="button" class="icon-button" aria-label={sayLetters('before')} onClick={step(-1)}>
            <BackIcon />
          </button>
          <label class="field grow">
            <span class="unseen">{sayLetters('which')}</span>
            <select
              class="input"
              value={at.value}
              onChange={(event) => {
                at.value = Number(event.currentTarget.value);
              }}
            >
              {all.map(({ id, name }, n) => (
                <option key={id} value={n}>
                  {sayLetters('oneOf', { name, n: n + 1, all: all.length })}
                </option>
              ))}
            </select>
          </label>
          <button type="button" class="icon-button" aria-label={sayLetters('after')} onClick={step(1)}>
            <OpenIcon />
          </button>
        </div>
        {shown && <LetterCard letter={shown} />}
        {shown && (
          <div>
            <button
              type="button"
              class="link with-icon"
              aria-busy={show.running.value}
              onClick={() => void (show.running.value || show.ask({ review, ...how, ids: [shown.id] }))}
            >
              <GivenIcon />
              {show.running.value ? sayLetters('showing') : sayLetters('whole')}
            </button>
          </div>
        )}
        {all.every(({ others }) => others.length === 0) && (
          <div class="row top">
            <span class="sign ok">
              <DoneIcon />
            </span>
            <p class="grow small">{sayLetters('noOther')}</p>
          </div>
        )}
        {left > 0 && left < mailed.length && (
          <div class="banner">
            <InfoIcon />
            <p class="grow small">{sayLetters('some', { left, rest: mailed.length - left })}</p>
          </div>
        )}
      </div>
      <div class="foot">
        <FailureLine failure={show.failure.value ?? hand.failure.value} />
        <p class="small quiet">{sayLetters('finalWord')}</p>
        {sending && <progress value={sending.sent.length} max={Math.max(1, sending.all)} aria-label={busy} />}
        {mailed.length > 0 && (
          <NextButton
            icon={<MailIcon />}
            label={mailed.length === 1 ? sayLetters('sendOne') : sayLetters('send', { count: mailed.length })}
            off={left === 0 && !busy ? sayLetters('offLeft') : ''}
            busy={busy}
            onPress={onSend}
          />
        )}
        {busy && (
          <button
            type="button"
            class="button line wide"
            aria-disabled={stopping.value}
            onClick={() => {
              stopping.value = true;
            }}
          >
            {sayLetters('stop')}
          </button>
        )}
        {!busy && printed.length > 0 && (
          <>
            <button
              type="button"
              class="button line wide"
              aria-busy={show.running.value}
              onClick={() => void (show.running.value || show.ask({ review, ...how, ids: printed.map(({ id }) => id) }))}
            >
              {sayLetters('print', { count: printed.length })}
            </button>
            {isShown && (
              <button
                type="button"
                class="button soft wide"
                aria-busy={hand.running.value}
                onClick={() => void (hand.running.value || handOver())}
              >
                {sayLetters('handed', { count: printed.length })}
              </button>
            )}
          </>
        )}
        {!busy && (
          <button type="button" class="button plain wide" onClick={onBack}>
            {sayLetters('back')}
          </button>
        )}
      </div>
    </>
  );
}

const LetterCard = ({ letter: { email, subject, final, grade, sums, sections } }: { readonly letter: LetterOf }) => (
  <article class="card">
    <p class="small quiet">{email === '' ? sayLetters('paper') : sayLetters('to', { email })}</p>
    <h2 class="heading">{subject}</h2>
    <div class="row baseline">
      <span class="figure" aria-label={sayLetters('final')} role="img">
        {final}
      </span>
      {grade !== '' && <span class="badge">{grade}</span>}
    </div>
    <ul class="small stack-1">
      {sums.map(({ title, score, weight }) => (
        <li key={title} class="row between top">
          <span class="quiet">{sayLetters('sum', { title, weight })}</span>
          <span class="num one-line">{score}</span>
        </li>
      ))}
    </ul>
    <div class="small stack">
      {sections.map(({ title, lines }) => (
        <p key={title}>
          <b>{title}</b>
          {lines.map((line) => (
            <span key={line} class="line-of-its-own">
              {line}
            </span>
          ))}
        </p>
      ))}
    </div>
  </article>
);
