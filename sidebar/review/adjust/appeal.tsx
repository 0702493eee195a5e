// Deciding an appeal: its days and what was said, then upheld, changed or withdrawn; a change is an adjustment, and shows what it changes.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Args } from '../../../src/rpc/contract';
import { DoneIcon } from '../../icons';
import { FailureLine, FailureReport } from '../../parts/failure';
import { NextButton } from '../../parts/next-button';
import { OpenTabLink } from '../../parts/open-tab';
import { announce } from '../../parts/said';
import { ScreenHead } from '../../parts/screen-head';
import { TryAgain } from '../../parts/try-again';
import { Waiting } from '../../parts/waiting';
import { asking } from '../../server/asking';
import { writer } from '../../server/servers';
import { inWords, sayAdjust } from '../../words';
import { Voids } from '../stages/voids';
import { AppealFacts } from './appeal-facts';
import { asked, type Change, changeOf, decidedIn, lacksIn, type Results } from './change';
import { DecidedBy, FromTo, Why } from './fields';
import { Moved } from './moved';
import { useResults } from './use-results';
import { WhatItChanges } from './what-it-changes';

type Props = { readonly review: string; readonly onBack: () => void };
type Outcome = Args<'decideAppeal'>['outcome'];
const OUTCOMES: readonly Outcome[] = ['upheld', 'changed', 'withdrawn'];

export function DecideAppeal({ review, onBack }: Props) {
  const { look, change, moved, start, again } = useResults(review, 'appeal');
  const decide = useMemo(() => asking(writer, 'decideAppeal'), []);
  const [row, said] = [useSignal(-1), useSignal('')];
  const outcome = useSignal<Outcome | ''>('');
  const take = (results: Results, at: number) => {
    const appeal = results.appeals.find((each) => each.row === at) ?? results.appeals[0];
    [row.value, outcome.value] = [appeal?.row ?? -1, ''];
    changeOf(
      change,
      results.people.find(({ id }) => id === appeal?.id),
    );
  };
  const begin = async () => {
    const read = await start();
    if (read) take(read, -1);
  };
  useEffect(() => void begin(), [review]);
  const results = look.answer.value;
  const appeal = results?.appeals.find((each) => each.row === row.value);
  const press = async () => {
    if (!appeal || outcome.value === '') return;
    const answer = await decide.ask({ review, row: appeal.row, id: appeal.id, outcome: outcome.value, ...told(change, outcome.value) });
    if (!answer?.ok) return;
    if ('moved' in answer.value) {
      moved.value = answer.value.moved;
      return;
    }
    const { n } = answer.value;
    said.value = n > 0 ? sayAdjust('recordedChange', { n }) : sayAdjust('recorded');
    announce(said.value);
    await begin();
  };
  if (moved.value && results && appeal)
    return (
      <Moved
        title={sayAdjust('appeal')}
        person={sayAdjust('optionShort', appeal)}
        from={change.from.value ?? 0}
        moved={moved.value}
        sheetId={results.adjustments}
        onAgain={() => void again()}
        onBack={onBack}
      />
    );
  const obstacles = results ? [...results.appealObstacles, ...(outcome.value === 'changed' ? results.obstacles : [])] : [];
  return (
    <>
      <ScreenHead title={sayAdjust('appeal')} onBack={onBack} />
      <div class="body">
        {results === undefined && look.running.value && <Waiting text={sayAdjust('reading')} />}
        {results === undefined && look.failure.value && <FailureReport failure={look.failure.value} op="readResults" />}
        {said.value !== '' && (
          <div class="banner ok">
            <DoneIcon />
            <p class="grow small">{said}</p>
          </div>
        )}
        {results?.appeals.length === 0 && (
          <>
            <p>{sayAdjust('none')}</p>
            <p class="small quiet">{sayAdjust('noneHelp')}</p>
            {results.appealsTab !== 0 && (
              <div>
                <OpenTabLink sheetId={results.appealsTab} words={sayAdjust('openAppeals')} />
              </div>
            )}
          </>
        )}
        {results && results.appeals.length > 1 && (
          <label class="field">
            <span class="label">{sayAdjust('which')}</span>
            <select class="input" value={row.value} onChange={(event) => take(results, Number(event.currentTarget.value))}>
              {results.appeals.map((each) => (
                <option key={each.row} value={each.row}>
                  {sayAdjust('optionShort', each)}
                </option>
              ))}
            </select>
          </label>
        )}
        {results && appeal && (
          <>
            <AppealFacts appeal={appeal} results={results} />
            <fieldset class="stack-1">
              <legend class="label">{sayAdjust('decision')}</legend>
              {OUTCOMES.map((each) => (
                <label class="choice" key={each}>
                  <input type="radio" name="outcome" checked={outcome.value === each} onChange={() => choose(each)} />
                  <span class="grow">{sayAdjust(each)}</span>
                </label>
              ))}
            </fieldset>
            {outcome.value === 'changed' && <FromTo change={change} results={results} />}
            {outcome.value !== '' && (
              <>
                <DecidedBy change={change} results={results} />
                <Why change={change} />
              </>
            )}
            {outcome.value === 'changed' && <WhatItChanges change={change} results={results} />}
            {outcome.value === 'changed' && <Voids voids={results.voids} />}
          </>
        )}
      </div>
      <div class="foot">
        {results && <FailureLine failure={decide.failure.value ?? look.failure.value} />}
        {results && appeal && (
          <>
            <p class="small quiet">{sayAdjust('letter')}</p>
            <NextButton
              label={sayAdjust('record')}
              off={obstacles[0] ? inWords(obstacles[0]) : offIn(change, outcome.value, results)}
              busy={decide.running.value ? sayAdjust('recording') : undefined}
              onPress={() => void press()}
            />
          </>
        )}
        {results && !appeal && (
          <button type="button" class="button filled wide" onClick={onBack}>
            {sayAdjust('home')}
          </button>
        )}
        {results === undefined && look.failure.value && (
          <TryAgain busy={look.running.value ? sayAdjust('reading') : undefined} onPress={() => void begin()} />
        )}
      </div>
    </>
  );

  function choose(to: Outcome): void {
    [outcome.value, said.value] = [to, ''];
  }
}

/** A decision that changes no result has none to give. */
function told(change: Change, outcome: Outcome): Omit<Args<'decideAppeal'>, 'review' | 'row' | 'id' | 'outcome'> {
  const all = asked(change);
  return outcome === 'changed' ? all : { ...all, to: null, toGrade: '' };
}

function offIn(change: Change, outcome: Outcome | '', results: Results): string {
  if (outcome === '') return sayAdjust('offOutcome');
  return outcome === 'changed' ? lacksIn(change, results) : decidedIn(change, results);
}
