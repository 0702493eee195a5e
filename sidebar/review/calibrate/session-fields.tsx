// At which session results are confirmed: its name, its day, and who took part.
import type { Signal } from '@preact/signals';
import { sayCalibrate } from '../../words';
import type { CalibrationState } from './calibration-state';

type Typed = { readonly currentTarget: { readonly value: string } };
const into = (to: Signal<string>) => (event: Typed) => {
  to.value = event.currentTarget.value;
};

type Props = { readonly state: CalibrationState; readonly today: string };

export const SessionFields = ({ state: { session, took, on }, today }: Props) => (
  <>
    <label class="field">
      <span class="label">{sayCalibrate('session')}</span>
      <input
        class="input"
        autocomplete="off"
        maxLength={120}
        value={session}
        placeholder={sayCalibrate('sessionHelp')}
        onInput={into(session)}
      />
    </label>
    <label class="field">
      <span class="label">{sayCalibrate('on')}</span>
      <input class="input num" type="date" max={today} value={on} onInput={into(on)} />
    </label>
    <label class="field">
      <span class="label">{sayCalibrate('took')}</span>
      <textarea class="input" rows={2} maxLength={400} value={took} onInput={into(took)} />
      <span class="meta">{sayCalibrate('kept')}</span>
    </label>
  </>
);
