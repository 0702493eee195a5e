// Checking a lock: whether anything differs since, each difference with what was locked and what stands there now, and what HR does with it.

import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Answer } from '../../../src/rpc/contract';
import { DoneIcon, WarnIcon } from '../../icons';
import { Choice } from '../../parts/choice';
import { FailureLine, FailureReport } from '../../parts/failure';
import { NextButton } from '../../parts/next-button';
import { announce } from '../../parts/said';
import { ScreenHead } from '../../parts/screen-head';
import { TryAgain } from '../../parts/try-again';
import { Waiting } from '../../parts/waiting';
import { asking } from '../../server/asking';
import { reader, writer } from '../../server/servers';
import { inWords, sayLock } from '../../words';
import { DifferenceCard, personOf } from './difference-card';
import { momentOf } from './moment';
import { ReasonField, saysWhy } from './reason-field';

type Props = { readonly review: string; readonly onBack: () => void };
type Checked = Answer<'checkLock'>;
type Difference = Checked['differences'][number];
type WayOn = 'back' | 'keep';

export function Check({ review, onBack }: Props) {
  const look = useMemo(() => asking(reader, 'checkLock'), []);
  const settle = useMemo(() => asking(writer, 'settleChange'), []);
  const [chosen, way, reason] = [useSignal(''), useSignal<WayOn>('back'), useSignal('')];
  useEffect(() => void look.ask({ review }), [look, review]);
  const [read, failure] = [look.answer.value, look.failure.value];
  const differences = read?.differences ?? [];
  const shown = differences.find(({ key }) => key === chosen.value) ?? differences[0];
  const wayOn: WayOn = shown?.back ? way.value : 'keep';
  const press = async ({ key }: Difference) => {
    const outcome = await settle.ask({ review, key, way: wayOn, reason: wayOn === 'keep' ? reason.value.trim() : '' });
    if (!outcome?.ok) return;
    announce(sayLock(outcome.value.count === 0 ? 'moved' : wayOn === 'back' ? 'settledBack' : 'settledKept'));
    [chosen.value, way.value, reason.value] = ['', 'back', ''];
    await look.ask({ review });
  };
  const running = look.running.value;
  return (
    <>
      <ScreenHead title={sayLock('check')} onBack={onBack} />
      <div class="body">
        {read === undefined && running && <Waiting text={sayLock('checking')} />}
        {read === undefined && failure && <FailureReport failure={failure} op="checkLock" />}
        {read && <Found read={read} />}
        {shown && (
          <>
            {differences.length > 1 && (
              <label class="field">
                <span class="label">{sayLock('which')}</span>
                <select
                  class="input"
                  value={shown.key}
                  onChange={(event) => {
                    chosen.value = event.currentTarget.value;
                  }}
                >
                  {differences.map((each) => (
                    <option key={each.key} value={each.key}>
                      {sayLock('whichRow', { person: personOf(each), title: each.title })}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <DifferenceCard difference={shown} />
            <p class="meta">{sayLock('whoTyped')}</p>
            <fieldset class="stack-1">
              <legend class="label">{sayLock('whatToDo')}</legend>
              {shown.back && (
                <Choice
                  name="settle"
                  on={wayOn === 'back'}
                  text={sayLock('back')}
                  help={sayLock('backHelp')}
                  onChoose={() => choose('back')}
                />
              )}
              <Choice
                name="settle"
                on={wayOn === 'keep'}
                text={sayLock('keep')}
                help={sayLock('keepHelp')}
                onChoose={() => choose('keep')}
              />
            </fieldset>
            {!shown.back && <p class="small quiet">{sayLock('backNever')}</p>}
            {wayOn === 'keep' && <ReasonField label={sayLock('keepWhy')} reason={reason} />}
          </>
        )}
        {read && (
          <div>
            <button type="button" class="link" aria-disabled={running} onClick={() => void lookAgain()}>
              {sayLock(running ? 'checking' : 'checkAgain')}
            </button>
          </div>
        )}
      </div>
      <div class="foot">
        {read && <FailureLine failure={settle.failure.value ?? failure} />}
        {shown && (
          <>
            <p class="small quiet">{sayLock('logged')}</p>
            <NextButton
              label={sayLock(wayOn === 'back' ? 'backDo' : 'keepDo')}
              off={wayOn === 'keep' && !saysWhy(reason.value) ? sayLock('keepOff') : ''}
              busy={settle.running.value ? sayLock('settling') : undefined}
              onPress={() => void press(shown)}
            />
          </>
        )}
        {read && !shown && (
          <button type="button" class="button filled wide" onClick={onBack}>
            {sayLock('home')}
          </button>
        )}
        {read === undefined && failure && (
          <TryAgain busy={running ? sayLock('checking') : undefined} onPress={() => void look.ask({ review })} />
        )}
      </div>
    </>
  );

  function choose(to: WayOn): void {
    way.value = to;
  }

  async function lookAgain(): Promise<void> {
    if (running) return;
    const outcome = await look.ask({ review });
    if (outcome?.ok) announce(foundIn(outcome.value));
  }
}

const foundIn = ({ differences: { length: count } }: Checked): string =>
  count === 0 ? sayLock('none') : count === 1 ? sayLock('foundOne') : sayLock('found', { count });

function Found({ read }: { readonly read: Checked }) {
  const { at, tabs, rows, differences, obstacles } = read;
  const none = differences.length === 0;
  return (
    <>
      {obstacles.length > 0 && (
        <div class="banner warn">
          <WarnIcon />
          <ul class="grow stack small">
            {obstacles.map((each) => (
              <li key={each.en}>{inWords(each)}</li>
            ))}
          </ul>
        </div>
      )}
      {!(none && obstacles.length > 0) && (
        <div class={none ? 'banner ok' : 'banner warn'}>
          {none ? <DoneIcon /> : <WarnIcon />}
          <div class="small grow">
            <p class="strong">{foundIn(read)}</p>
            <p>
              {none
                ? sayLock('noneHelp', { ...momentOf(at), tabs, rows })
                : sayLock(differences.some(({ kind }) => kind !== 'print') ? 'foundHelp' : 'foundPrint', momentOf(at))}
            </p>
          </div>
        </div>
      )}
    </>
  );
}
