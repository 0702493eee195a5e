// The fields of a new result: from and to, the grade, by whom it was decided, when and why.
import type { Signal } from '@preact/signals';
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
    <label class="field">
      <span class="label">{sayAdjust('by')}</span>
      <input
        class="input"
        autocomplete="off"
        maxLength={200}
        value={change.by}
        placeholder={sayAdjust('byHelp')}
        onInput={into(change.by)}
      />
    </label>
    <div class="row top">
      <label class="field grow">
        <span class="label">{sayAdjust('resolution')}</span>
        <input class="input" autocomplete="off" maxLength={60} value={change.resolution} onInput={into(change.resolution)} />
      </label>
      <label class="field grow">
        <span class="label">{sayAdjust('on')}</span>
        <input class="input num" type="date" max={today} value={change.on} onInput={into(change.on)} />
      </label>
    </div>
  </>
);

export const Why = ({ change }: Pick<Props, 'change'>) => (
  <label class="field">
    <span class="label">{sayAdjust('why')}</span>
    <textarea class="input" rows={3} maxLength={400} value={change.why} onInput={into(change.why)} />
  </label>
);
