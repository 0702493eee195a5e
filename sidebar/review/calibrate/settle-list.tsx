// Who is open, changed or confirmed, a list at a time.
import { comma } from '../../../src/i18n/lists';
import { useSomeFirst } from '../../parts/some-first';
import { language, sayCalibrate } from '../../words';
import { type CalibrationState, isLeft, mayConfirm, type Person, type Read, type StateShown } from './calibration-state';
import { PersonLine } from './person-line';

type Props = {
  readonly read: Read;
  readonly state: CalibrationState;
  readonly onAdjust: (person: string, from: string) => void;
};

const STATES = [
  ['open', 'stateOpen'],
  ['changed', 'stateChanged'],
  ['confirmed', 'stateConfirmed'],
] as const;
const isIn = (state: StateShown, person: Person): boolean => (state === 'open' ? isLeft(person) : person.settled.is === state);

/** More than these are shown when asked for. */
const FEW = 40;

export function SettleList({ read, state, onAdjust }: Props) {
  const { shown, picked } = state;
  const people = read.people.filter((person) => isIn(shown.value, person));
  const exempt = read.people.filter(({ settled }) => settled.is === 'exempt');
  return (
    <section class="stack">
      <fieldset>
        <legend class="unseen">{sayCalibrate('state')}</legend>
        <div class="wrap">
          {STATES.map(([name, words]) => (
            <button
              key={name}
              type="button"
              class="filter"
              aria-pressed={shown.value === name}
              onClick={() => {
                shown.value = name;
              }}
            >
              {sayCalibrate(words, { count: read.people.filter((person) => isIn(name, person)).length })}
            </button>
          ))}
        </div>
      </fieldset>
      {shown.value === 'open' && <ChooseAll people={people} picked={picked} />}
      {people.length === 0 ? <p>{sayCalibrate('none')}</p> : <List key={shown.value} {...{ people, read, picked, onAdjust }} />}
      {shown.value === 'open' && exempt.length > 0 && (
        <p class="small quiet">{sayCalibrate('exempt', { who: exempt.map(({ name, id }) => name || id).join(comma(language())) })}</p>
      )}
    </section>
  );
}

type ListProps = Props & { readonly people: readonly Person[] };
type Picking = { readonly people: readonly Person[]; readonly picked: CalibrationState['picked'] };

function ChooseAll({ people, picked }: Picking) {
  const some = people.filter(mayConfirm).map(({ id }) => id);
  if (some.length < 2) return null;
  const isAll = some.every((id) => picked.value.has(id));
  return (
    <div>
      <button
        type="button"
        class="link small"
        onClick={() => {
          picked.value = new Set(isAll ? [] : some);
        }}
      >
        {isAll ? sayCalibrate('chooseNone') : sayCalibrate('chooseAll', { count: some.length })}
      </button>
    </div>
  );
}

function List({ people, read: { rules }, picked, onAdjust }: Omit<ListProps, 'state'> & Picking) {
  const [some, rest] = useSomeFirst(people, FEW, sayCalibrate('showAll', { count: people.length }));
  const inSet = people.some(mayConfirm);
  const pick = (id: string) => {
    const next = new Set(picked.value);
    if (!next.delete(id)) next.add(id);
    picked.value = next;
  };
  return (
    <>
      <ul class="list">
        {some.map((person) => (
          <PersonLine
            key={person.id}
            {...{ person, rules, inSet, onAdjust }}
            picked={picked.value.has(person.id)}
            onPick={() => pick(person.id)}
          />
        ))}
      </ul>
      {rest}
    </>
  );
}
