// The fields of a new result: from and to, the grade, by whom it was decided, when and why.
import type { Signal } from '@preact/signals';
import { DayField, LongField, TextField } from '../../parts/fields';
import { sayAdjust } from '../../words';
import type { Change, Results } from './change';

type Typed = { readonly currentTarget: { readonly value: string } };
const into = (to: Signal<string>) => (event: Typed) => {
  to.value = event.currentTarget.value;
};

type Props = { readonly change: Change; readonly results: Results };

/** What the Summary shows, and what is to stand there. */
export function FromTo({ change, results: { people, rules } }: Props) {
  const person = people.find(({ id }) => id === change.id.value);
  return (
    <>
      <div class="row top">
        <label class="field grow">
          <span class="label">{sayAdjust('from')}</span>
          <input class="input num" value={[change.from.value, person?.grade].filter((each) => each !== undefined).join('  ')} readOnly />
        </label>
        <label class="field grow">
          <span class="label">{sayAdjust('to')}</span>
          <input class="input num" inputMode="decimal" autocomplete="off" maxLength={20} value={change.to} onInput={into(change.to)} />
        </label>
      </div>
      {rules.grades.length > 0 && (
        <label class="field">
          <span class="label">{sayAdjust('grade')}</span>
          <select class="input" value={change.toGrade} onChange={into(change.toGrade)}>
            <option value="">{sayAdjust('byScore')}</option>
            {rules.grades.map(({ grade }) => (
              <option key={grade} value={grade}>
                {grade}
              </option>
            ))}
          </select>
          <span class="meta">{sayAdjust('toHelp')}</span>
        </label>
      )}
    </>
  );
}

/** By whom, when, by which resolution. */
export const DecidedBy = ({ change, results: { today } }: Props) => (
  <>
    <TextField label={sayAdjust('by')} value={change.by} hint={sayAdjust('byHelp')} most={200} />
    <div class="row top">
      <TextField label={sayAdjust('resolution')} value={change.resolution} most={60} grow />
      <DayField label={sayAdjust('on')} value={change.on} most={today} grow />
    </div>
  </>
);

export const Why = ({ change }: Pick<Props, 'change'>) => <LongField label={sayAdjust('why')} value={change.why} rows={3} />;
