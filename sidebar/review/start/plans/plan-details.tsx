// One plan: what it is for, how it weighs and grades, its stages, what it is used for and what to know. Every part says
// where it comes from.
import type { ComponentChildren } from 'preact';
import type { Both } from '../../../../src/i18n/both';
import type { Plan } from '../../../../src/plans/plan';
import { rangesOf, readyGrades } from '../../../../src/plans/ready-grades';
import type { Value } from '../../../../src/plans/value';
import { GivenIcon, InfoIcon, OpenDecisionIcon, WarnIcon } from '../../../icons';
import { NextButton } from '../../../parts/next-button';
import { PolicyQuote } from '../../../parts/policy-quote';
import { ScreenHead } from '../../../parts/screen-head';
import { inWords, sayPlans } from '../../../words';
import { edgesInWords } from '../../edges-in-words';
import { GradeChips } from './grade-chips';
import { dimensionBars, raterBars, sharesState, weightsState } from './plan-bars';
import { OpenBadge } from './plan-card';
import { cyclesInWords, cyclesOf, givenCount, stateOf } from './plan-facts';
import { WeightBars } from './weight-bars';

type Props = { readonly plan: Plan; readonly onBack: () => void; readonly onUse: () => void };

export const PlanDetails = ({ plan, onBack, onUse }: Props) => (
  <>
    <ScreenHead title={inWords(plan.title)} onBack={onBack} />
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and nothing in it takes the focus */}
    <section class="body" aria-label={inWords(plan.title)} tabIndex={0}>
      <div class="stack">
        <div class="wrap">
          <span class="badge info">
            <GivenIcon />
            {sayPlans('given', { count: givenCount(plan) })}
          </span>
          <OpenBadge plan={plan} />
          {plan.draft && <span class="badge draft">{sayPlans('draft')}</span>}
        </div>
        <p class="quiet">{inWords(plan.about)}</p>
        <p class="small quiet">{cyclesInWords(cyclesOf(plan))}</p>
        {plan.draft && <Note text={sayPlans('draftHelp')} />}
      </div>
      <Part title={sayPlans('dimensions')} state={weightsState(plan)}>
        <WeightBars bars={dimensionBars(plan)} missing={sayPlans('noWeights')} />
      </Part>
      <Part title={sayPlans('raters')} state={sharesState(plan)}>
        <WeightBars bars={raterBars(plan)} missing={sayPlans('noShares')} />
      </Part>
      <Grades plan={plan} />
      <Part title={sayPlans('stages')}>
        <ol class="list tight">
          {plan.stages.map(({ id, title, cycles }) => (
            <li key={id} class="item">
              <span class="grow">{inWords(title)}</span>
              {cycles && <span class="meta">{sayPlans('only', { cycles: cyclesInWords(cycles) })}</span>}
            </li>
          ))}
        </ol>
      </Part>
      {plan.uses.length > 0 && (
        <Part title={sayPlans('uses')}>
          <Clauses clauses={plan.uses} />
        </Part>
      )}
      <Streaks plan={plan} />
      {plan.warnings.length > 0 && (
        <Part title={sayPlans('warnings')}>
          <ul class="list">
            {plan.warnings.map(({ id, text, quote }) => (
              <li key={id} class="item">
                <span class="sign warn">
                  <WarnIcon />
                </span>
                <div class="grow stack-1">
                  <p>{inWords(text)}</p>
                  {quote && <PolicyQuote quote={quote} />}
                </div>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </section>
    <div class="foot">
      <NextButton label={sayPlans('use')} onPress={onUse} />
    </div>
  </>
);

type PartProps = {
  readonly title: string;
  readonly state?: Value<unknown>['state'] | undefined;
  readonly children: ComponentChildren;
};

const STATES = { given: 'isGiven', decided: 'isDecided', open: 'isOpen' } as const;

const Part = ({ title, state, children }: PartProps) => (
  <section class="stack">
    <h2 class="label">
      {title}
      {state && (
        <span class="src">
          {state === 'open' ? <OpenDecisionIcon /> : <GivenIcon />}
          {sayPlans(STATES[state])}
        </span>
      )}
    </h2>
    {children}
  </section>
);

function Grades({ plan }: { readonly plan: Plan }) {
  const { cutoffs, own, list } = plan.grades;
  const edges = list.flatMap(({ from, to }) => [from?.at, from?.inclusive, to?.at, to?.inclusive]);
  const steps = new Map(readyGrades(plan.grades).map(({ id, step }) => [id, step]));
  const ranges = cutoffs?.state === 'open' ? [] : rangesOf(plan.grades);
  return (
    <Part title={sayPlans('grades')} state={stateOf([cutoffs, list.length === 0 ? own : undefined, ...edges])}>
      {ranges.length === 0 ? (
        <GradeChips plan={plan} />
      ) : (
        <dl class="edgelist">
          {ranges.map(({ id, name, range }) => (
            <div key={id}>
              <dt>
                <span class={`grade grade-${steps.get(id) ?? 3}`}>{inWords(name)}</span>
              </dt>
              <dd>
                {edgesInWords(
                  range,
                  list.find((grade) => grade.id === id),
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Part>
  );
}

const Streaks = ({ plan: { streaks } }: { readonly plan: Plan }) =>
  streaks.length === 0 ? null : (
    <Part title={sayPlans('streaks')}>
      <Clauses clauses={streaks} />
      <Note text={sayPlans('advice')} />
    </Part>
  );

type Clause = { readonly text: Both; readonly quote: { readonly section: string } };

/** What the policy says, each with where it says so. */
const Clauses = ({ clauses }: { readonly clauses: readonly Clause[] }) => (
  <ul class="list tight">
    {clauses.map(({ text, quote }) => (
      <li key={text.en} class="item">
        <span class="grow">{inWords(text)}</span>
        <span class="meta" lang="zh-CN">
          {quote.section}
        </span>
      </li>
    ))}
  </ul>
);

const Note = ({ text }: { readonly text: string }) => (
  <div class="banner">
    <InfoIcon />
    <p class="small">{text}</p>
  </div>
);
