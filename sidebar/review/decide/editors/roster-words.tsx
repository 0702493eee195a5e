// Words of the roster for those who get a scorecard: of a column, each with how many people have it. Words of several columns may go together.
import { useSignal } from '@preact/signals';
import { titleOf } from '../../../../src/plans/roster/columns';
import { type RosterWord, rosterWord, WORD_COLUMNS, type WordColumn } from '../../../../src/plans/roster-word';
import type { AnswerKind } from '../../../../src/plans/value';
import { SearchField } from '../../../parts/search-field';
import { everyWordOf } from '../../../searching';
import { inWords } from '../../../words';
import { listOf } from '../answer-words';
import { countWith, isSame, wordsIn } from '../who/found';
import { say } from '../words';
import type { Editor, EditorProps } from './editor';
import { FaultText, faultId } from './field';

type As = Extract<AnswerKind, { kind: 'rosterWords' }>;
type Draft = readonly RosterWord[];

export const rosterWordsEditor: Editor<As, Draft> = {
  start: (_, value) => listOf(value).flatMap((each) => rosterWord.safeParse(each).data ?? []),
  read: (draft) => (draft.length > 0 ? { value: draft } : { faults: [{ at: 'answer', text: say('missingWords'), blank: true }] }),
  View: Words,
};

/** More are narrowed by a search. */
const SHORT = 12;

function Words({ draft, around: { people = [] }, set, faultAt }: EditorProps<As, Draft>) {
  const filled = WORD_COLUMNS.filter((each) => wordsIn(people, each).length > 0 || draft.some((word) => word.column === each));
  const chosen = useSignal<WordColumn | ''>('');
  const search = useSignal('');
  const column = chosen.value || (draft[0]?.column ?? filled[0] ?? 'group');
  if (filled.length === 0) return <p class="small quiet">{say('whoNoRoster')}</p>;

  const words = wordsIn(people, column);
  const gone = draft.filter((word) => word.column === column && !words.some((each) => isSame(each, word)));
  const all = [...gone.map((word) => ({ ...word, count: 0 })), ...words];
  const isFound = everyWordOf(search.value);
  const isChosen = (word: RosterWord) => draft.some((each) => isSame(each, word));
  const shown = all.filter((each) => isChosen(each) || isFound([each.word]));
  const toggle = ({ column: of, word }: RosterWord) => {
    const own: RosterWord = { column: of, word };
    set(isChosen(own) ? draft.filter((each) => !isSame(each, own)) : [...draft, own]);
  };
  const elsewhere = draft.filter((each) => each.column !== column);
  return (
    <div class="stack">
      <label class="field">
        <span class="label">{say('wordsOf')}</span>
        <select
          class="input"
          id="word-column"
          value={column}
          onChange={({ currentTarget: { value } }) => {
            chosen.value = WORD_COLUMNS.find((each) => each === value) ?? '';
            search.value = '';
          }}
        >
          {filled.map((each) => (
            <option key={each} value={each}>
              {inWords(titleOf(each))}
            </option>
          ))}
        </select>
      </label>
      {all.length > SHORT && <SearchField label={say('wordsSearch')} hint={say('wordsSearch')} words={search} />}
      <div>
        {shown.map((each) => (
          <label class="choice" key={each.word}>
            <input
              type="checkbox"
              name="answer"
              checked={isChosen(each)}
              aria-describedby={faultAt('answer') ? faultId('answer') : undefined}
              onChange={() => toggle(each)}
            />
            <span class="grow">{each.word}</span>
            <span class="meta num one-line">{each.count}</span>
          </label>
        ))}
        {shown.length === 0 && <p class="small quiet">{say('wordsNone')}</p>}
        <FaultText name="answer" text={faultAt('answer')} />
      </div>
      {elsewhere.length > 0 && (
        <p class="small quiet">{say('wordsElsewhere', { words: elsewhere.map(({ word }) => word).join(say('and')) })}</p>
      )}
      {draft.length > 0 && <p class="small">{say('wordsFind', { count: countWith(people, draft) })}</p>}
    </div>
  );
}
