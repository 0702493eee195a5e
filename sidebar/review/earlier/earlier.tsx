// Earlier periods from elsewhere: lines are pasted, looked through, and added to History.

import { comma } from '../../../src/i18n/lists';
import { MOST_LINES } from '../../../src/plans/earlier/lines';
import { FailureLine } from '../../parts/failure';
import { NextButton } from '../../parts/next-button';
import { ScreenHead } from '../../parts/screen-head';
import { language, sayEarlier } from '../../words';
import { planTitle } from '../plan-names';
import { Added } from './added';
import { Checked } from './checked';
import type { EarlierState } from './earlier-state';

type Props = {
  readonly earlier: EarlierState;
  /** Ids of the plans that the workbook has reviews by. */
  readonly plans: readonly string[];
  readonly onBack: () => void;
  readonly onHome: () => void;
};

export function Earlier({ earlier, plans, onBack, onHome }: Props) {
  const [checked, added] = [earlier.check.answer.value, earlier.add.answer.value];
  if (added) return <Added added={added} onMore={earlier.back} onHome={onHome} />;
  return checked ? <Checked earlier={earlier} checked={checked} /> : <Form earlier={earlier} plans={plans} onBack={onBack} />;
}

function Form({ earlier, plans, onBack }: Omit<Props, 'onHome'>) {
  const { plan, text, check } = earlier;
  const count = earlier.lines.value.lines.length;
  return (
    <>
      <ScreenHead title={sayEarlier('title')} onBack={onBack} />
      <div class="body">
        <label class="field">
          <span class="label">{sayEarlier('plan')}</span>
          <select class="input" value={plan.value} onChange={(event) => earlier.edit({ plan: event.currentTarget.value })}>
            {plans.map((id) => (
              <option key={id} value={id}>
                {planTitle(id)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="label">{sayEarlier('lines')}</span>
          <textarea
            class="input pasted"
            rows={9}
            wrap="off"
            spellcheck={false}
            autocomplete="off"
            aria-describedby="earlier-how"
            value={text.value}
            onInput={(event) => earlier.edit({ text: event.currentTarget.value })}
          />
        </label>
        <p class="small quiet" id="earlier-how">
          {sayEarlier('how', { most: MOST_LINES })}
        </p>
      </div>
      <div class="foot">
        <FailureLine failure={check.failure.value} />
        <p class="small quiet">{sayEarlier('writesNothing')}</p>
        <NextButton
          label={count === 1 ? sayEarlier('checkOne') : count > 0 ? sayEarlier('check', { count }) : sayEarlier('checkNone')}
          off={whyOff(earlier)}
          busy={check.running.value ? sayEarlier('checking') : undefined}
          onPress={() => void earlier.look()}
        />
      </div>
    </>
  );
}

function whyOff({ lines: { value } }: EarlierState): string {
  const { lines, lacking } = value;
  if (lacking.length > 0) return sayEarlier('lacking', { columns: lacking.map((part) => sayEarlier(part)).join(comma(language())) });
  if (lines.length > MOST_LINES) return sayEarlier('tooMany', { count: lines.length, most: MOST_LINES });
  return lines.length === 0 ? sayEarlier('off') : '';
}
