// One person in a calibration: their result, how they stand, whether they are chosen to be confirmed, and the way to adjust it.
import { DoneIcon, WarnIcon } from '../../icons';
import { sayCalibrate } from '../../words';
import { isScored, mayConfirm, type Person, type Read } from './calibration-state';
import { GradeChip } from './grade-chip';

type Props = {
  readonly person: Person;
  readonly rules: Read['rules'];
  readonly picked: boolean;
  readonly onPick: () => void;
  readonly onAdjust: (person: string, from: string) => void;
};

export function PersonLine({ person, rules, picked, onPick, onAdjust }: Props) {
  const { id, name, department, score, grade, calculated, own } = person;
  const who = (
    <span class="grow">
      {name || id}
      <span class="small quiet line-of-its-own">{[id, department].filter(Boolean).join(' · ')}</span>
      <About person={person} />
    </span>
  );
  const moved = calculated !== undefined && score !== undefined && (calculated !== score || person.before !== grade);
  return (
    <li class="person">
      {mayConfirm(person) ? (
        <label class="choice grow">
          <input type="checkbox" checked={picked} onChange={onPick} />
          {who}
        </label>
      ) : (
        <div class="choice off grow">{who}</div>
      )}
      <div class="result">
        {score !== undefined && (
          <span class="one-line">
            {moved && calculated !== score && <span class="num small quiet">{calculated} → </span>}
            <span class="num strong">{score}</span>
          </span>
        )}
        {score !== undefined && rules.grades.length > 0 && (
          <span class="one-line">
            {moved && person.before !== grade && (
              <>
                <GradeChip name={person.before} rules={rules} /> →{' '}
              </>
            )}
            <GradeChip name={grade} rules={rules} />
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
