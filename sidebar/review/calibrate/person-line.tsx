// One person in a calibration: their result, how they stand, whether they are chosen to be confirmed, and the way to adjust it.
import { DoneIcon, WarnIcon } from '../../icons';
import { sayCalibrate } from '../../words';
import { isScored, mayConfirm, type Person, type Read } from './calibration-state';
import { GradeChip } from './grade-chip';

type Props = {
  readonly person: Person;
  readonly rules: Read['rules'];
  /** Others in the list can be chosen: what cannot stands in line with them. */
  readonly inSet: boolean;
  readonly picked: boolean;
  readonly onPick: () => void;
  readonly onAdjust: (person: string, from: string) => void;
};

export function PersonLine({ person, rules, inSet, picked, onPick, onAdjust }: Props) {
  const { id, name, department, score, grade, before, calculated, own } = person;
  const who = (
    <span class="grow">
      {name || id}
      <span class="small quiet line-of-its-own">{[id, department].filter(Boolean).join(' · ')}</span>
      <About person={person} />
    </span>
  );
  return (
    <li class="person">
      {mayConfirm(person) ? (
        <label class="choice grow">
          <input type="checkbox" checked={picked} onChange={onPick} />
          {who}
        </label>
      ) : (
        <div class={inSet ? 'choice off grow unpicked' : 'choice off grow'}>{who}</div>
      )}
      <div class="result">
        {score !== undefined && calculated !== undefined && (calculated !== score || before !== grade) && (
          <span class="small quiet num">{sayCalibrate('given', { result: [calculated, before].join(' ').trim() })}</span>
        )}
        {score !== undefined && (
          <span class="given">
            <span class="num strong">{score}</span>
            {rules.grades.length > 0 && <GradeChip name={grade} rules={rules} />}
          </span>
        )}
        {isScored(person) && !own && (
          <button
            type="button"
            class="link small"
            id={`adjust-${id}`}
            aria-label={sayCalibrate('adjustOf', { name: name || id })}
            onClick={() => onAdjust(id, `adjust-${id}`)}
          >
            {sayCalibrate('adjust')}
          </button>
        )}
      </div>
    </li>
  );
}

/** What is to be known of how they stand. */
function About({ person: { settled, own } }: { readonly person: Person }) {
  const line = (text: string, kind: 'ok' | 'warn') => (
    <span class="small line-of-its-own state">
      <span class={`sign ${kind}`}>{kind === 'ok' ? <DoneIcon /> : <WarnIcon />}</span>
      {text}
    </span>
  );
  switch (settled.is) {
    case 'changed':
      return line(sayCalibrate('changedBy', { n: settled.n }), 'ok');
    case 'confirmed':
      return line(sayCalibrate('confirmedAt', settled), 'ok');
    case 'unscored':
      return line(sayCalibrate('unscored'), 'warn');
    case 'open':
      return (
        <>
          {settled.since && line(sayCalibrate('since'), 'warn')}
          {own && line(sayCalibrate('own'), 'warn')}
        </>
      );
    case 'exempt':
      return null;
  }
}
