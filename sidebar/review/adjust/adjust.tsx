// Adjusting a result: whose, from what to what, on whose decision and why; what it would change is shown before it is added.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { DoneIcon, WarnIcon } from '../../icons';
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
import { asked, changeOf, lacksIn, type Person, personInWords, type Source } from './change';
import { DecidedBy, FromTo, Why } from './fields';
import { Moved } from './moved';
import { useResults } from './use-results';
import { WhatItChanges } from './what-it-changes';

type Props = {
  readonly review: string;
  /** By ID, whose result is chosen already. */
  readonly person?: string;
  readonly onBack: () => void;
};

/** What is decided as an appeal has a screen of its own. */
const SOURCES = ['calibration', 'meeting', 'correction'] as const satisfies readonly Source[];

export function Adjust({ review, person: preset = '', onBack }: Props) {
  const { look, change, moved, start, again } = useResults(review, 'calibration');
  const add = useMemo(() => asking(writer, 'adjustResult'), []);
  const said = useSignal('');
  const begin = async () => {
    const able = (await start())?.people.filter(({ own, score }) => !own && score !== undefined);
    changeOf(
      change,
      able?.find(({ id }) => id === preset),
    );
  };
  useEffect(() => void begin(), [review]);
  const results = look.answer.value;
  const person = results?.people.find(({ id }) => id === change.id.value);
  const press = async () => {
    const outcome = await add.ask({ review, id: change.id.value, source: change.source.value, ...asked(change) });
    if (!outcome?.ok) return;
    if ('moved' in outcome.value) {
      moved.value = outcome.value.moved;
      return;
    }
    said.value = sayAdjust('added', { n: outcome.value.n });
    announce(said.value);
    changeOf(change, undefined);
    await start();
  };
  if (moved.value && results && person)
    return (
      <Moved
        title={sayAdjust('title')}
        person={sayAdjust('optionShort', person)}
        from={change.from.value ?? 0}
        moved={moved.value}
        sheetId={results.adjustments}
        onAgain={() => void again()}
        onBack={onBack}
      />
    );
  const obstacles = results?.obstacles ?? [];
  return (
    <>
      <ScreenHead title={sayAdjust('title')} onBack={onBack} />
      <div class="body">
        {results === undefined && look.running.value && <Waiting text={sayAdjust('reading')} />}
        {results === undefined && look.failure.value && <FailureReport failure={look.failure.value} op="readResults" />}
        {said.value !== '' && (
          <div class="banner ok">
            <DoneIcon />
            <div class="grow small">
              <p>{said}</p>
              {results && results.adjustments !== 0 && <OpenTabLink sheetId={results.adjustments} words={sayAdjust('openTab')} />}
            </div>
          </div>
        )}
        {obstacles.length > 0 && (
          <div class="banner warn">
            <WarnIcon />
            <div class="grow small stack-1">
              {obstacles.map((each) => (
                <p key={each.en}>{inWords(each)}</p>
              ))}
            </div>
          </div>
        )}
        {results && obstacles.length === 0 && (
          <>
            <PersonChoice people={results.people} chosen={change.id.value} onChoose={choose} />
            <FromTo change={change} results={results} />
            <label class="field">
              <span class="label">{sayAdjust('source')}</span>
              <select class="input" value={change.source} onChange={(event) => from(event.currentTarget.value)}>
                {SOURCES.map((source) => (
                  <option key={source} value={source}>
                    {sayAdjust(source)}
                  </option>
                ))}
              </select>
            </label>
            <DecidedBy change={change} results={results} />
            <Why change={change} />
            <WhatItChanges change={change} results={results} />
            <Voids voids={results.voids} />
          </>
        )}
      </div>
      <div class="foot">
        {results && <FailureLine failure={add.failure.value ?? look.failure.value} />}
        {results && (
          <>
            {person?.calculated !== undefined && <p class="small quiet">{sayAdjust('stays', { score: person.calculated })}</p>}
            <NextButton
              label={sayAdjust('add')}
              off={obstacles.length > 0 ? sayAdjust('offObstacles') : lacksIn(change, results)}
              busy={add.running.value ? sayAdjust('adding') : undefined}
              onPress={() => void press()}
            />
          </>
        )}
        {results === undefined && look.failure.value && (
          <TryAgain busy={look.running.value ? sayAdjust('reading') : undefined} onPress={() => void begin()} />
        )}
      </div>
    </>
  );

  function choose(id: string): void {
    said.value = '';
    changeOf(
      change,
      results?.people.find((each) => each.id === id),
    );
  }

  function from(source: string): void {
    change.source.value = SOURCES.find((each) => each === source) ?? change.source.value;
  }
}

type ChoiceProps = { readonly people: readonly Person[]; readonly chosen: string; readonly onChoose: (id: string) => void };

/** Whoever has no result yet, and who asks, cannot be chosen. */
const PersonChoice = ({ people, chosen, onChoose }: ChoiceProps) => (
  <label class="field">
    <span class="label">{sayAdjust('person')}</span>
    <select class="input" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
      <option value="">{sayAdjust('choose')}</option>
      {people.map((each) => (
        <option key={each.id} value={each.id} disabled={each.own === true || each.score === undefined}>
          {optionOf(each)}
        </option>
      ))}
    </select>
  </label>
);

function optionOf(each: Person): string {
  const person = personInWords(each);
  if (each.own) return sayAdjust('own', { person });
  return each.score === undefined ? sayAdjust('noScore', { person }) : person;
}
