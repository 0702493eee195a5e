// The fourth step of a start: the period, by when each stage is done, how managers fill in, and the language of the tabs.
import { monthInWords, shortDay } from '../../../../src/i18n/day-words';
import { LANGUAGE_NAMES, LANGUAGES, languageOf } from '../../../../src/i18n/languages';
import { type Period, periodDays, periodKey } from '../../../../src/plans/period';
import type { Plan } from '../../../../src/plans/plan';
import { knownValue } from '../../../../src/plans/value';
import type { Answer } from '../../../../src/rpc/contract';
import { InfoIcon } from '../../../icons';
import { NextButton } from '../../../parts/next-button';
import { StepHead } from '../../../parts/step-head';
import { inWords, language, sayPeriod } from '../../../words';
import { periodsIn } from '../../periods';
import type { Draft } from '../draft';
import { datedStages, holidaysFrom, outOfOrder } from './dated-stages';
import { Dates } from './dates';

type Props = {
  readonly draft: Draft;
  readonly plan: Plan;
  readonly reviews: Answer<'listPlans'>['reviews'];
  readonly holidays: Answer<'listPlans'>['holidays'];
  readonly onBack: () => void;
  readonly onDone: () => void;
};

export function PeriodStep({ draft, plan, reviews, holidays, onBack, onDone }: Props) {
  const period: Period = { cycle: draft.cycle.value, year: draft.year.value, n: draft.n.value };
  const key = periodKey(period);
  const known = holidaysFrom(holidays);
  const stages = datedStages(plan, period, draft.due.value, known);
  const early = outOfOrder(stages);
  const exists = reviews.some((review) => review.plan === plan.id && review.period === key);
  return (
    <>
      <StepHead title={sayPeriod('title')} at="period" onBack={onBack} />
      <div class="body">
        <PeriodChoice period={period} onChoose={(chosen) => draft.setPeriod(chosen, known)} />
        <Dates stages={stages} due={draft.due} />
        <Channel asks={knownValue(plan.confidentiality.channel) === 'separate'} />
        <label class="field">
          <span class="label">{sayPeriod('language')}</span>
          <select
            class="input"
            value={draft.language.value || language()}
            onChange={(event) => {
              draft.language.value = languageOf(event.currentTarget.value);
            }}
          >
            {LANGUAGES.map((value) => (
              <option key={value} value={value} lang={value}>
                {LANGUAGE_NAMES[value]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="foot">
        <NextButton label={sayPeriod('continue')} off={whyOff()} onPress={onDone} />
      </div>
    </>
  );

  function whyOff(): string {
    if (exists) return sayPeriod('exists');
    return early ? sayPeriod('early', { stage: inWords(early.stage), before: inWords(early.before) }) : '';
  }
}

const AROUND = [-2, -1, 0, 1];

type ChoiceProps = { readonly period: Period; readonly onChoose: (period: Period) => void };

function PeriodChoice({ period, onChoose }: ChoiceProps) {
  const { first, last } = periodDays(period);
  const parts = periodsIn(period.cycle, period.year);
  const now = new Date().getFullYear();
  const years = [...new Set([...AROUND.map((step) => now + step), period.year])].sort();
  const choose = (year: number, n: number) => onChoose({ ...period, year, n });
  return (
    <fieldset class="stack">
      <legend>
        <h2 class="label">{sayPeriod('period')}</h2>
      </legend>
      <div class="row">
        <label class="grow">
          <span class="unseen">{sayPeriod('year')}</span>
          <select class="input" value={period.year} onChange={(event) => choose(Number(event.currentTarget.value), period.n)}>
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
        {parts.length > 1 && (
          <label class="grow">
            <span class="unseen">{sayPeriod('part')}</span>
            <select class="input" value={period.n} onChange={(event) => choose(period.year, Number(event.currentTarget.value))}>
              {parts.map((each) => (
                <option key={each.n} value={each.n}>
                  {partName(each)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <p class="meta">{sayPeriod('days', { first: shortDay(first, language(), true), last: shortDay(last, language(), true) })}</p>
    </fieldset>
  );
}

/** A part of the year that is chosen beside it. */
function partName({ cycle, n }: Period): string {
  if (cycle === 'month') return monthInWords(n, language());
  if (cycle === 'half') return sayPeriod(n === 1 ? 'firstHalf' : 'secondHalf');
  return sayPeriod(cycle === 'term' ? 'term' : 'quarter', { n });
}

/** What protection does not do is said at the choice itself. */
const Channel = ({ asks }: { readonly asks: boolean }) => (
  <fieldset class="stack-1">
    <legend>
      <h2 class="label">{sayPeriod('how')}</h2>
    </legend>
    <label class="choice">
      <input type="radio" name="channel" checked />
      <span class="grow">
        {sayPeriod('shared')}
        <span class="small">{sayPeriod('sharedHelp')}</span>
      </span>
    </label>
    <label class="choice off">
      <input type="radio" name="channel" disabled />
      <span class="grow">
        {sayPeriod('separate')}
        <span class="small">{sayPeriod('separateHelp')}</span>
      </span>
    </label>
    <div class={asks ? 'banner warn' : 'banner'}>
      <InfoIcon />
      <p class="small">{sayPeriod(asks ? 'asks' : 'protection')}</p>
    </div>
  </fieldset>
);
