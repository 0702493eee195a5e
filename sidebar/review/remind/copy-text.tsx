// The text for one rater to be copied, for whoever tells them otherwise than by mail; copying notes it as told.
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Language } from '../../../src/i18n/languages';
import { LinkIcon, PersonIcon } from '../../icons';
import { FailureLine } from '../../parts/failure';
import { announce } from '../../parts/said';
import { asking } from '../../server/asking';
import { writer } from '../../server/servers';
import { sayRemind } from '../../words';
import { copyText } from '../share/copy';
import { textOf } from './message-text';
import type { Behind } from './who-first';

type Props = {
  readonly review: string;
  readonly rater: Behind;
  readonly about: string;
  readonly words: string;
  readonly language: Language;
};

export function CopyText({ review, rater, about, words, language }: Props) {
  const telling = useMemo(() => asking(writer, 'tellReminder'), []);
  const state = useSignal<'' | 'told' | 'notNoted' | 'byHand'>('');
  const { id, name, last, message } = rater;
  const text = textOf(message, words, language);
  const said = { '': '', byHand: '', told: sayRemind('copied'), notNoted: sayRemind('notNoted', { name }) }[state.value];
  const note = async () => {
    const outcome = await telling.ask({ review, id, last });
    if (!outcome?.ok) return;
    state.value = outcome.value.count > 0 ? 'told' : 'notNoted';
    announce(state.value === 'told' ? sayRemind('copied') : sayRemind('notNoted', { name }));
  };
  const press = async () => {
    if (telling.running.value) return;
    if (await copyText(text)) await note();
    else state.value = 'byHand';
  };
  return (
    <li class="item">
      <span class="sign idle">
        <PersonIcon />
      </span>
      <div class="grow stack-1">
        <p>
          {name}
          <span class="small quiet line-of-its-own">{about}</span>
        </p>
        {state.value !== 'told' && (
          <div>
            <button
              type="button"
              class="link one-line with-icon"
              aria-label={sayRemind('copyFor', { name })}
              aria-busy={telling.running.value}
              onClick={() => void press()}
            >
              <LinkIcon />
              {sayRemind('copy')}
            </button>
          </div>
        )}
        {said !== '' && <p class="done meta">{said}</p>}
        {state.value === 'byHand' && (
          <>
            <p class="small">{sayRemind('byHand')}</p>
            <textarea class="input" rows={4} readOnly value={text} aria-label={sayRemind('copyText', { name })} ref={selectAll} />
            <button type="button" class="button soft compact" onClick={() => void note()}>
              {sayRemind('byHandNote')}
            </button>
          </>
        )}
        <FailureLine failure={telling.failure.value} />
      </div>
    </li>
  );
}

const selectAll = (field: HTMLTextAreaElement | null) => {
  field?.focus();
  field?.select();
};
