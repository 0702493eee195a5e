// The roster before there is one: found once it is pasted, or a tab made for it; and the examples on that, removed with one click.
import { useMemo } from 'preact/hooks';
import { BusyIcon, InfoIcon, TabIcon } from '../../icons';
import { FailureReport } from '../../parts/failure';
import { NextButton } from '../../parts/next-button';
import { announce } from '../../parts/said';
import { type Asking, asking } from '../../server/asking';
import { writer } from '../../server/servers';
import { sayHome } from '../../words';

type Props = { readonly people: Asking<'checkPeople'> };

export function FirstRoster({ people }: Props) {
  const making = useMemo(() => asking(writer, 'makeRoster'), []);
  const busy = making.running.value;
  const make = async () => {
    if (busy) return;
    const outcome = await making.ask({});
    if (outcome?.ok) await people.ask({ roster: '' });
  };
  return (
    <section class="stack">
      <h2 class="heading">{sayHome('firstPeople')}</h2>
      <p class="small quiet">{sayHome('firstPeopleHelp')}</p>
      {making.failure.value && <FailureReport failure={making.failure.value} op="makeRoster" />}
      <button type="button" class="button line wide" id="make-list" aria-busy={busy} onClick={() => void make()}>
        {busy ? <BusyIcon /> : <TabIcon />}
        {sayHome(busy ? 'makingList' : 'makeList')}
      </button>
    </section>
  );
}

/** The next step before there is a list: HR pastes one, and says so. */
export function PastedFoot({ people }: Props) {
  const looking = people.running.value;
  const look = async () => {
    const outcome = await people.ask({ roster: '' });
    if (outcome?.ok && outcome.value.roster === '') announce(sayHome('peopleNone'));
  };
  return (
    <NextButton
      id="pasted-list"
      label={sayHome('pastedList')}
      busy={looking ? sayHome('peopleLooking') : undefined}
      onPress={() => void look()}
    />
  );
}

/** Nobody is reviewed by them; said as long as they are there. */
export function Examples({ people }: Props) {
  const removing = useMemo(() => asking(writer, 'removeExamples'), []);
  const busy = removing.running.value;
  const { roster = '', sheet } = people.answer.value ?? {};
  const count = sheet?.skipped.filter(({ kind }) => kind === 'example').length ?? 0;
  if (count === 0) return null;
  return (
    <>
      <div class="banner">
        <InfoIcon />
        <div class="grow">
          <p class="small">{sayHome('examples')}</p>
          <button
            type="button"
            class="link small"
            id="remove-examples"
            aria-busy={busy}
            onClick={async () => {
              if (busy) return;
              const outcome = await removing.ask({ roster });
              if (!outcome?.ok) return;
              announce(sayHome('examplesGone'));
              await people.ask({ roster });
            }}
          >
            {sayHome(busy ? 'removingExamples' : 'removeExamples')}
          </button>
        </div>
      </div>
      {removing.failure.value && <FailureReport failure={removing.failure.value} op="removeExamples" />}
    </>
  );
}
