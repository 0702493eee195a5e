// Looking a calibration over: whose results, how grades are spread, who is near an edge, how raters score. It changes nothing.
import { NextButton } from '../../parts/next-button';
import { ScreenHead } from '../../parts/screen-head';
import { sayCalibrate } from '../../words';
import { type CalibrationState, groupsIn, isScored, peopleOf, type Read } from './calibration-state';
import { Near } from './near';
import { Raters } from './raters';
import { Spread } from './spread';

type Props = {
  readonly read: Read;
  readonly state: CalibrationState;
  readonly onAdjust: (person: string, from: string) => void;
  readonly onGo: () => void;
  readonly onBack: () => void;
};

export function LookOver({ read, state, onAdjust, onGo, onBack }: Props) {
  const { group } = state;
  const groups = groupsIn(read);
  const people = peopleOf(read, group.value);
  const { rules } = read;
  const chip = (name: string, text: string) => (
    <button
      key={name}
      type="button"
      class="filter"
      aria-pressed={group.value === name}
      onClick={() => {
        group.value = name;
      }}
    >
      {text}
    </button>
  );
  return (
    <>
      <ScreenHead title={sayCalibrate('title')} onBack={onBack} />
      <div class="body">
        {groups.length > 1 && (
          <fieldset>
            <legend class="unseen">{sayCalibrate('groups')}</legend>
            <div class="wrap">
              {chip('', sayCalibrate('all', { count: peopleOf(read, '').filter(isScored).length }))}
              {groups.map(([name, count]) => chip(name, sayCalibrate('group', { group: name || '—', count })))}
            </div>
          </fieldset>
        )}
        <Spread people={people} rules={rules} isAll={group.value === '' || groups.length < 2} />
        {rules.grades.length > 1 && people.some(isScored) && <Near {...{ people, rules, state, onAdjust }} />}
        <Raters read={read} />
      </div>
      <div class="foot">
        <p class="small quiet">{sayCalibrate('looking')}</p>
        <NextButton label={sayCalibrate('go')} id="go" onPress={onGo} />
      </div>
    </>
  );
}
