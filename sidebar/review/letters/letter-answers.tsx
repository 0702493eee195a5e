// What came back from those who have a letter: one at a time, chosen and noted. Nobody agrees here.
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { LETTER_ANSWERS } from '../../../src/plans/letter-answers';
import { FailureLine } from '../../parts/failure';
import { announce, useSaid } from '../../parts/said';
import { asking } from '../../server/asking';
import { writer } from '../../server/servers';
import { sayLetters } from '../../words';
import type { LetterOf } from './letters-state';

type Props = { readonly review: string; readonly people: readonly LetterOf[]; readonly onNoted: () => void };
type Is = (typeof LETTER_ANSWERS)[number];

const NEEDS_TEXT: ReadonlySet<string> = new Set<Is>(['remark', 'refused']);

export function LetterAnswers({ review, people, onNoted }: Props) {
  const noting = useMemo(() => asking(writer, 'answerLetter'), []);
  const [whose, is, text, said] = [useSignal(''), useSignal<Is | ''>(''), useSignal(''), useSignal('')];
  useSaid(said.value);
  const [first] = people;
  if (!first) return null;
  const one = people.find(({ id }) => id === whose.value) ?? first;
  const note = async () => {
    if (noting.running.value) return;
    const [chosen, words] = [is.value, text.value.trim()];
    if (chosen === '') said.value = sayLetters('answerOffNone');
    else if (NEEDS_TEXT.has(chosen) && words === '') said.value = sayLetters('answerOff');
    else {
      const outcome = await noting.ask({ review, id: one.id, is: chosen, text: words });
      if (!outcome?.ok) return;
      [is.value, text.value, said.value] = ['', '', sayLetters('answerNoted')];
      announce(sayLetters('answerNoted'));
      onNoted();
    }
  };
  return (
    <details class="unfold">
      <summary>{sayLetters('answers')}</summary>
      <div class="stack">
        <p class="small quiet">{sayLetters('answersHelp')}</p>
        <label class="field">
          <span class="label">{sayLetters('which')}</span>
          <select
            class="input"
            value={one.id}
            onChange={(event) => {
              [whose.value, is.value, text.value, said.value] = [event.currentTarget.value, '', '', ''];
            }}
          >
            {people.map(({ id, name, answer }) => (
              <option key={id} value={id}>
                {`${name} · ${answer ? sayLetters(`answer_${answer.is}`) : sayLetters('answerNone')}`}
              </option>
            ))}
          </select>
        </label>
        <fieldset>
          <legend class="label">{sayLetters('answerOf', { name: one.name })}</legend>
          {LETTER_ANSWERS.map((each) => (
            <label key={each} class="choice">
              <input
                type="radio"
                name="letter-answer"
                checked={is.value === each}
                onChange={() => {
                  [is.value, said.value] = [each, ''];
                }}
              />
              <span class="grow">{sayLetters(`answer_${each}`)}</span>
            </label>
          ))}
        </fieldset>
        {NEEDS_TEXT.has(is.value) && (
          <label class="field">
            <span class="label">{sayLetters('answerText')}</span>
            <textarea
              class="input"
              rows={2}
              maxLength={1000}
              value={text.value}
              onInput={(event) => {
                text.value = event.currentTarget.value;
              }}
            />
          </label>
        )}
        <p class="done small">{said}</p>
        <FailureLine failure={noting.failure.value} />
        <button type="button" class="button soft compact" aria-busy={noting.running.value} onClick={() => void note()}>
          {sayLetters('answerNote')}
        </button>
      </div>
    </details>
  );
}
