// The message as each rater will read it, with HR's own line, how many mails the day has left, and the button that sends.
import { type Signal, useSignal } from '@preact/signals';
import { isPolicyLanguage } from '../../../src/i18n/languages';
import { InfoIcon, MailIcon } from '../../icons';
import { NextButton } from '../../parts/next-button';
import { Pair } from '../../parts/pairs';
import { ScreenHead } from '../../parts/screen-head';
import { sayRemind } from '../../words';
import { partsWith } from './message-text';
import type { Result } from './remind-state';
import type { Read } from './who-first';

type Props = {
  readonly read: Read;
  readonly picked: ReadonlySet<string>;
  readonly words: Signal<string>;
  /** What is sent so far, while it is being sent. */
  readonly sending: Result | undefined;
  readonly onSend: () => void;
  readonly onBack: () => void;
};

export function Message({ read, picked, words, sending, onSend, onBack }: Props) {
  const at = useSignal(0);
  const to = read.behind.filter(({ id }) => picked.has(id));
  const shown = to[at.value] ?? to[0];
  const left = 'left' in read.mail ? read.mail.left : 0;
  const busy = sending && sayRemind('sending', { done: sending.sent.length, all: sending.all });
  return (
    <>
      <ScreenHead title={sayRemind('title')} onBack={busy ? undefined : onBack} count={sayRemind('step', { n: 2 })} />
      <div class="body">
        <label class="field">
          <span class="label">{sayRemind('shownAs')}</span>
          <select
            class="input"
            value={at.value}
            onChange={(event) => {
              at.value = Number(event.currentTarget.value);
            }}
          >
            {to.map(({ id, name }, n) => (
              <option key={id} value={n}>
                {sayRemind('oneOf', { name, n: n + 1, all: to.length })}
              </option>
            ))}
          </select>
        </label>
        {shown && (
          <article class="card message" lang={read.language}>
            <p class="small quiet">{sayRemind('to', { email: shown.email })}</p>
            <h2 class="heading">{shown.message.subject}</h2>
            <div class="small stack">
              {partsWith(shown.message, words.value).map(({ text, link }, n) => (
                <p key={n}>
                  {link === undefined ? (
                    text
                  ) : (
                    <a class="link" href={link} target="_blank" rel="noreferrer">
                      {text}
                    </a>
                  )}
                </p>
              ))}
            </div>
          </article>
        )}
        <label class="field">
          <span class="label">{sayRemind('words')}</span>
          <textarea
            class="input"
            rows={2}
            maxLength={1000}
            placeholder={sayRemind('wordsHint')}
            readOnly={busy !== undefined}
            value={words.value}
            onInput={(event) => {
              words.value = event.currentTarget.value;
            }}
          />
        </label>
        <dl class="pairs small">
          <Pair
            name={sayRemind('language')}
            count={sayRemind('asWorkbook', { language: sayRemind(isPolicyLanguage(read.language) ? 'chinese' : 'english') })}
          />
          <Pair name={sayRemind('from')} count={read.sender || sayRemind('hr')} />
          <Pair name={sayRemind('left')} count={sayRemind('leftOf', { left: left.toLocaleString('en'), count: to.length })} />
        </dl>
        {left > 0 && left < to.length && (
          <div class="banner">
            <InfoIcon />
            <p class="grow small">{sayRemind('some', { left, rest: to.length - left })}</p>
          </div>
        )}
      </div>
      <div class="foot">
        <p class="small quiet">{sayRemind('kept')}</p>
        {sending && <progress value={sending.sent.length} max={Math.max(1, sending.all)} aria-label={busy} />}
        <NextButton
          icon={<MailIcon />}
          label={to.length === 1 ? sayRemind('sendOne') : sayRemind('send', { count: to.length })}
          off={left === 0 && !busy ? sayRemind('offLeft') : ''}
          busy={busy}
          onPress={onSend}
        />
        <button type="button" class="button plain wide" aria-disabled={busy !== undefined} onClick={() => (busy ? undefined : onBack())}>
          {sayRemind('back')}
        </button>
      </div>
    </>
  );
}
