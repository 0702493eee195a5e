// The review that is gone on from is not closed: what that does to the new one, before it is made. It keeps nobody from making it.

import { capital } from '../../../../src/i18n/lists';
import { looksBack } from '../../../../src/plans/looks-back';
import { periodOf } from '../../../../src/plans/period';
import type { Plan } from '../../../../src/plans/plan';
import { DoneIcon, InfoIcon, WarnIcon } from '../../../icons';
import { SignItem } from '../../../parts/sign-list';
import { inWords, sayNext } from '../../../words';
import { titleOfKey } from '../../periods';
import type { Last } from '../going-on';

type Props = {
  readonly plan: Plan;
  readonly last: Last | undefined;
  /** To its closing, and from there on to the next; undefined where another review is looked at by now. */
  readonly onClose: (() => void) | undefined;
};

/** Nothing where no rule of the plan looks at that period again. */
export function NotClosed({ plan, last, onClose }: Props) {
  const blind = last && blindTo(plan, last);
  if (!blind) return null;
  return (
    <section class="stack-1">
      <div class="banner warn">
        <WarnIcon />
        <p class="grow small">
          <span class="strong line-of-its-own">{sayNext('notClosed', { period: inWords(titleOfKey(last.period)) })}</span>
          {sayNext('lacks')}
        </p>
      </div>
      <ul class="list">
        <SignItem sign="warn" Icon={WarnIcon} text={blind} />
        <SignItem sign="ok" Icon={DoneIcon} text={sayNext('works')} />
        <SignItem sign="info" Icon={InfoIcon} text={sayNext('later')} />
      </ul>
      {onClose && (
        <button type="button" class="button line wide" onClick={onClose}>
          {sayNext('closeFirst', { period: inWords(titleOfKey(last.period)) })}
        </button>
      )}
    </section>
  );
}

/** What cannot see its results, in a sentence; '' where it is closed or nothing looks. */
function blindTo(plan: Plan, { plan: id, period, closed }: Last): string {
  const cycle = periodOf(period)?.cycle;
  if (closed || id !== plan.id || !cycle) return '';
  const { streaks, longer } = looksBack(plan, cycle);
  const [first] = longer.flatMap((each) => (each === 'quarter' || each === 'half' || each === 'year' ? [sayNext(each)] : []));
  if (first === undefined) return streaks ? sayNext('blindStreaks') : '';
  return streaks ? sayNext('blindBoth', { longer: first }) : capital(sayNext('blindLonger', { longer: first }));
}
