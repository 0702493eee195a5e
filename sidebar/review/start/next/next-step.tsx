// The next period: which it is, what is carried over as it was, the dates moved with it, and what is new and comes next.
import { useEffect } from 'preact/hooks';
import { shortDay } from '../../../../src/i18n/day-words';
import { comma } from '../../../../src/i18n/lists';
import { nextPeriod, otherPeriods } from '../../../../src/plans/next-period';
import { CHANGE_KINDS } from '../../../../src/plans/people-since';
import { isHeldByYear, type Period, periodKey, periodOf, periodTitle } from '../../../../src/plans/period';
import type { Plan } from '../../../../src/plans/plan';
import { openFor } from '../../../../src/plans/ready';
import type { Answer } from '../../../../src/rpc/contract';
import { DoneIcon, InfoIcon, OpenDecisionIcon } from '../../../icons';
import { NextButton } from '../../../parts/next-button';
import { SignItem, SignList } from '../../../parts/sign-list';
import { StepHead } from '../../../parts/step-head';
import { Waiting } from '../../../parts/waiting';
import { inWords, language, sayNext, sayPeople, sayPeriod, sayTargets } from '../../../words';
import { titleOfKey } from '../../periods';
import type { Draft } from '../draft';
import { type Last, offDays } from '../going-on';
import { datedStages, holidaysFrom, outOfOrder } from '../period/dated-stages';
import { Dates } from '../period/dates';
import { changesOf } from './changes';
import { NotClosed } from './not-closed';

type Props = {
  readonly draft: Draft;
  readonly plan: Plan;
  readonly last: Last;
  readonly reviews: Answer<'listPlans'>['reviews'];
  readonly holidays: Answer<'listPlans'>['holidays'];
  readonly onClose: (() => void) | undefined;
  readonly onBack: () => void;
  readonly onDone: () => void;
};

export function NextStep({ draft, plan, last, reviews, holidays, onClose, onBack, onDone }: Props) {
  const { roster } = draft;
  useEffect(() => {
    if (!roster.answer.peek()?.roster) void roster.ask({ roster: '' });
  }, [roster]);
  const period: Period = { cycle: draft.cycle.value, year: draft.year.value, n: draft.n.value };
  const known = holidaysFrom(holidays);
  const there = reviews.flatMap((review) => (review.plan === plan.id ? [review.period] : []));
  const stages = datedStages(plan, period, draft.due.value, known);
  const early = outOfOrder(stages);
  const off = there.includes(periodKey(period))
    ? sayPeriod('exists')
    : early
      ? sayPeriod('early', { stage: inWords(early.stage), before: inWords(early.before) })
      : '';
  const moved = offDays(last, plan, period, known).map((day) => shortDay(day, language(), true));
  return (
    <>
      <StepHead title={sayNext('title')} at="next" onBack={onBack} />
      <div class="body">
        <NotClosed plan={plan} last={last} onClose={onClose} />
        <PeriodChoice {...{ plan, last, period, there }} onChoose={(chosen) => draft.setPeriod(chosen, known)} />
        <Carried draft={draft} last={last} />
        <Dates stages={stages} due={draft.due} title={Object.keys(draft.due.value).length > 0 ? sayNext('dates') : undefined} />
        {moved.length > 0 && <p class="meta">{sayNext('moved', { days: moved.join(comma(language())) })}</p>}
        <New draft={draft} plan={plan} />
      </div>
      <div class="foot">
        <NextButton label={sayNext('look')} off={off} onPress={onDone} />
      </div>
    </>
  );
}

type ChoiceProps = {
  readonly plan: Plan;
  readonly last: Last;
  readonly period: Period;
  readonly there: readonly string[];
  readonly onChoose: (period: Period) => void;
};

/** The next by the plan's calendar, and others that HR may mean; one that was chosen on the way stays. */
function PeriodChoice({ plan, last, period, there, onChoose }: ChoiceProps) {
  const after = periodOf(last.period) ?? period;
  const offered = [nextPeriod(plan, after, there), ...otherPeriods(plan, after, there)];
  const keys = offered.map(periodKey);
  const all = keys.includes(periodKey(period)) ? offered : [...offered, period];
  const holds = period.cycle === 'year' && all.some((each) => isHeldByYear(each) && each.year === period.year);
  const from = { period: inWords(titleOfKey(last.period)) };
  return (
    <label class="field">
      <span class="label">{sayNext('period')}</span>
      <select
        class="input"
        value={periodKey(period)}
        onChange={(event) => {
          const chosen = all.find((each) => periodKey(each) === event.currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {all.map((each) => (
          <option key={periodKey(each)} value={periodKey(each)}>
            {inWords(periodTitle(each))}
          </option>
        ))}
      </select>
      <span class="meta">
        {last.closedOn ? sayNext('fromClosed', { ...from, day: shortDay(last.closedOn, language(), true) }) : sayNext('from', from)}
        {holds && ` ${sayNext('held')}`}
      </span>
    </label>
  );
}

function Carried({ draft, last }: { readonly draft: Draft; readonly last: Last }) {
  const raters = new Set(Object.values(draft.named.value).flat()).size;
  const left = [...draft.untickedDepartments.value].map((name) => name || sayPeople('noDepartment'));
  const lines = [
    sayNext('answers', { count: last.answers.length }),
    ...(last.reviewed.length > 0 ? [sayNext('reviewed', { count: last.reviewed.length })] : []),
    ...(left.length > 0 ? [sayNext('departmentsOut', { list: left.join(comma(language())) })] : []),
    ...(raters > 0 ? [sayNext('raters', { count: raters })] : []),
    sayNext('rest'),
  ];
  return (
    <>
      <SignList title={sayNext('carried')}>
        {lines.map((line) => (
          <SignItem key={line} sign="ok" Icon={DoneIcon} text={line} />
        ))}
      </SignList>
      {!last.carried && <p class="meta">{sayNext('notKept')}</p>}
    </>
  );
}

function New({ draft, plan }: { readonly draft: Draft; readonly plan: Plan }) {
  const open = openFor(plan, draft.cycle.value).length;
  const isRead = draft.roster.answer.value !== undefined;
  const { changes } = changesOf(draft);
  const counts = CHANGE_KINDS.flatMap((kind) => {
    const count = changes.filter((each) => each.kind === kind).length;
    return count > 0 ? [sayNext(`${kind}Count`, { count })] : [];
  });
  const people = counts.length > 0 ? sayNext('changes', { list: counts.join(comma(language())) }) : sayNext('nothing');
  return (
    <>
      <SignList title={sayNext('new')}>
        {open > 0 && <SignItem sign="warn" Icon={OpenDecisionIcon} text={sayNext('decisions', { count: open })} />}
        {isRead && <SignItem sign="info" Icon={InfoIcon} text={people} />}
        {draft.wanted.value.length > 0 && (
          <SignItem sign="info" Icon={InfoIcon} text={sayTargets('new', { count: draft.wanted.value.length })} />
        )}
      </SignList>
      {!isRead && draft.roster.running.value && <Waiting text={sayPeople('reading')} />}
    </>
  );
}
