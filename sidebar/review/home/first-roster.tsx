// The roster before there is one: found once it is pasted, or a tab made for it; and the examples on that, removed with one click.
import { useMemo } from 'preact/hooks';
import { BusyIcon, InfoIcon, TabIcon } from '../../icons';
import { FailureReport } from '../../parts/failure';
import { announce } from '../../parts/said';
import { type Asking, asking } from '../../server/asking';
import { writer } from '../../server/servers';
import { sayHome } from '../../words';

type Props = { readonly people: Asking<'checkPeople'> };

export function FirstRoster({ people }: Props) {
  const making = useMemo(() => asking(writer, 'makeRoster'), []);
  const [looking, busy] = [people.running.value, making.running.value];
  const look = async () => {
    const outcome = await people.ask({ roster: '' });
    if (outcome?.ok && outcome.value.roster === '') announce(sayHome('peopleNone'));
  };
  const make = async () => {
    const outcome = await making.ask({});
    if (outcome?.ok) await people.ask({ roster: '' });
  };
  const ways = [
    { id: 'pasted-list', does: look, busy: looking, icon: null, words: sayHome('pastedList') },
    { id: 'make-list', does: make, busy, icon: <TabIcon />, words: sayHome(busy ? 'makingList' : 'makeList') },
  ];
  return (
    <section class="stack">
      <h2 class="label">{sayHome('firstPeople')}</h2>
      <p class="small quiet">{sayHome('firstPeopleHelp')}</p>
      {making.failure.value && <FailureReport failure={making.failure.value} op="makeRoster" />}
      {ways.map((way) => (
        <button
          type="button"
          class="button line wide"
          key={way.id}
          id={way.id}
          aria-busy={way.busy}
          onClick={() => {
            if (!looking && !busy) void way.does();
          }}
        >
          {way.busy ? <BusyIcon /> : way.icon}
          {way.words}
        </button>
      ))}
    </section>
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
