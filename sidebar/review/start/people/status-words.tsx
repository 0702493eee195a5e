// Every word that the roster has for a status, with how many people have it and what it is taken for: those nobody knows first.
import { STATUSES } from '../../../../src/plans/roster/statuses';
import { sayRoster } from '../../../words';
import { Part, type Said, type Sheet } from './sheet-parts';

type Props = { readonly words: Sheet['statuses']; readonly isBusy: boolean; readonly onSay: (said: Said, field: string) => void };

export function StatusWords({ words, isBusy, onSay }: Props) {
  const parts = [
    ['words', words.filter(({ status }) => status === '')],
    ['knownWords', words.filter(({ status }) => status !== '')],
  ] as const;
  return parts.map(
    ([key, all]) =>
      all.length > 0 && (
        <Part key={key} title={sayRoster(key, { count: all.length })}>
          {all.map(({ word, count, status }) => (
            <li key={word} class="column">
              <span class="grow">
                <span class="strong">{word}</span> <span class="meta num">{sayRoster('people', { count })}</span>
              </span>
              <select
                class="input small-input"
                id={fieldOf(word)}
                aria-label={sayRoster('means', { word })}
                value={status}
                aria-busy={isBusy}
                onChange={({ currentTarget: { value } }) => {
                  const chosen = STATUSES.find((each) => each === value);
                  if (chosen) onSay({ columns: {}, statuses: { [word]: chosen } }, fieldOf(word));
                }}
              >
                {status === '' && <option value="">{sayRoster('choose')}</option>}
                {STATUSES.map((each) => (
                  <option key={each} value={each}>
                    {sayRoster(each)}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </Part>
      ),
  );
}

const fieldOf = (word: string): string => `status-${word}`;
