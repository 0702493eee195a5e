// Who is near an edge between grades, as near as HR chooses to look: score, distance, grade, and the grade across it.
import { nearEdges } from '../../../src/scoring/near-edges';
import { OpenIcon } from '../../icons';
import { useSomeFirst } from '../../parts/some-first';
import { sayAdjust, sayCalibrate } from '../../words';
import { type CalibrationState, distanceShown, isScored, type Person, pointsIn, type Read } from './calibration-state';
import { GradeChip } from './grade-chip';

type Props = {
  readonly people: readonly Person[];
  readonly rules: Read['rules'];
  readonly state: CalibrationState;
  readonly onAdjust: (person: string, from: string) => void;
};

const CHOICES = ['0.5', '1', '2'] as const;
const FEW = 12;
/** Grades as short as this stand at the right, longer ones have a line of their own. */
const SHORT = 4;

export function Near({ people, rules, state, onAdjust }: Props) {
  const { within, typed } = state;
  const scored = people.filter(isScored);
  const points = pointsIn(state);
  const near =
    points === undefined
      ? []
      : nearEdges(
          scored.map(({ exact, grade }) => ({ score: exact, grade })),
          rules,
          points,
        );
  return (
    <section class="stack">
      <div class="row between baseline">
        <h2 class="heading">{sayCalibrate('near')}</h2>
        <span class="small quiet">{near.length === 1 ? sayCalibrate('nearOne') : sayCalibrate('nearCount', { count: near.length })}</span>
      </div>
      <div class="row">
        <label class="one-line" for="within">
          {sayCalibrate('within')}
        </label>
        <select
          id="within"
          class="input small-input grow"
          value={within}
          onChange={(event) => {
            within.value = event.currentTarget.value;
          }}
        >
          {CHOICES.map((each) => (
            <option key={each} value={each}>
              {each === '1' ? sayCalibrate('pointOne') : sayCalibrate('points', { count: each })}
            </option>
          ))}
          <option value="other">{sayCalibrate('otherPoints')}</option>
        </select>
        {within.value === 'other' && (
          <input
            class="input small-input few num"
            inputMode="decimal"
            autocomplete="off"
            maxLength={8}
            aria-label={sayCalibrate('typedPoints')}
            value={typed}
            onInput={(event) => {
              typed.value = event.currentTarget.value;
            }}
          />
        )}
      </div>
      <p class="meta">{sayCalibrate('nearHelp')}</p>
      {near.length === 0 ? <p>{sayCalibrate('nearNobody')}</p> : <List {...{ near, scored, rules, onAdjust }} key={points} />}
    </section>
  );
}

type ListProps = Pick<Props, 'rules' | 'onAdjust'> & {
  readonly near: ReturnType<typeof nearEdges>;
  readonly scored: readonly Person[];
};

function List({ near, scored, rules, onAdjust }: ListProps) {
  const [shown, rest] = useSomeFirst(near, FEW, sayCalibrate('showAll', { count: near.length }));
  return (
    <>
      <ul class="list">
        {shown.map(({ who, edge, distance, isOver, across }) => {
          const person = scored[who];
          if (!person) return null;
          const by = { distance: distanceShown(distance, rules.decimals), edge };
          const isBeside = Math.max(person.grade.length, across.length) <= SHORT;
          const row = (
            <>
              <span class="grow">
                <span class="strong">{person.own ? sayAdjust('own', { person: person.name || person.id }) : person.name || person.id}</span>{' '}
                <span class="small quiet">{[person.id, person.department].filter(Boolean).join(' · ')}</span>
                <span class="small line-of-its-own">
                  <span class="num strong">{person.score}</span>
                  {' · '}
                  {distance === 0 ? sayCalibrate('onEdge', { edge }) : sayCalibrate(isOver ? 'overEdge' : 'underEdge', by)}
                </span>
                {!isBeside && (
                  <span class="wrap">
                    <Across {...{ person, across, rules }} />
                  </span>
                )}
              </span>
              {isBeside && <Across {...{ person, across, rules }} />}
            </>
          );
          return (
            <li key={person.id}>
              {person.own ? (
                <div class="tap still">
                  {row}
                  <span class="icon" />
                </div>
              ) : (
                <button type="button" class="tap" id={`near-${person.id}`} onClick={() => onAdjust(person.id, `near-${person.id}`)}>
                  {row}
                  <span class="unseen">{sayCalibrate('adjust')}</span>
                  <OpenIcon />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {rest}
    </>
  );
}

type AcrossProps = Pick<Props, 'rules'> & { readonly person: Person; readonly across: string };

const Across = ({ person, across, rules }: AcrossProps) => (
  <>
    <GradeChip name={person.grade} rules={rules} />
    <span class="unseen">{sayCalibrate('across')}</span>
    <span class="beside">
      <GradeChip name={across} rules={rules} />
    </span>
  </>
);
