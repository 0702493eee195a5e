// How somebody's result came about: whose, then a page over the sheet that can be printed. Whose row of the Summary is selected is chosen already.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { DoneIcon, InfoIcon } from '../../icons';
import { FailureLine, FailureReport } from '../../parts/failure';
import { NextButton } from '../../parts/next-button';
import { announce } from '../../parts/said';
import { ScreenHead } from '../../parts/screen-head';
import { TryAgain } from '../../parts/try-again';
import { Waiting } from '../../parts/waiting';
import { asking } from '../../server/asking';
import { reader } from '../../server/servers';
import { sayPerson } from '../../words';
import { personInWords } from '../adjust/change';

type Props = { readonly review: string; readonly onBack: () => void };

export function PersonPage({ review, onBack }: Props) {
  const look = useMemo(() => asking(reader, 'readResults'), []);
  const show = useMemo(() => asking(reader, 'showPerson'), []);
  const [id, said] = [useSignal(''), useSignal('')];
  const start = async () => {
    const outcome = await look.ask({ review });
    if (outcome?.ok && id.value === '') id.value = outcome.value.selected ?? '';
  };
  useEffect(() => void start(), [review]);
  const [results, failure] = [look.answer.value, look.failure.value];
  const press = async () => {
    const outcome = await show.ask({ review, id: id.value });
    if (!outcome?.ok) return;
    said.value = sayPerson('shown', outcome.value);
    announce(said.value);
  };
  const busy = look.running.value ? sayPerson('reading') : undefined;
  return (
    <>
      <ScreenHead title={sayPerson('title')} onBack={onBack} />
      <div class="body">
        {results === undefined && busy && <Waiting text={busy} />}
        {results === undefined && failure && <FailureReport failure={failure} op="readResults" />}
        {said.value !== '' && (
          <div class="banner ok">
            <DoneIcon />
            <p class="grow small">{said}</p>
          </div>
        )}
        {results && (
          <>
            <p>{sayPerson('what')}</p>
            <label class="field">
              <span class="label">{sayPerson('person')}</span>
              <select
                class="input"
                value={id}
                onChange={(event) => {
                  [id.value, said.value] = [event.currentTarget.value, ''];
                }}
              >
                <option value="">{sayPerson('choose')}</option>
                {results.people.map((each) => (
                  <option key={each.id} value={each.id}>
                    {personInWords(each)}
                  </option>
                ))}
              </select>
              <span class="meta">{sayPerson('selected')}</span>
            </label>
            <div class="banner">
              <InfoIcon />
              <p class="small grow">{sayPerson('names')}</p>
            </div>
          </>
        )}
      </div>
      <div class="foot">
        {results && <FailureLine failure={show.failure.value ?? failure} />}
        {results && (
          <NextButton
            label={sayPerson('show')}
            off={id.value === '' ? sayPerson('off') : ''}
            busy={show.running.value ? sayPerson('drawing') : undefined}
            onPress={() => void press()}
          />
        )}
        {results === undefined && failure && <TryAgain busy={busy} onPress={() => void start()} />}
      </div>
    </>
  );
}
