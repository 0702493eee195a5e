// Starting a review, step by step. Going back loses nothing.
import { useEffect } from 'preact/hooks';
import { LIBRARY } from '../../../src/plans/library';
import { type Cycle, knownValue } from '../../../src/plans/value';
import type { Answer } from '../../../src/rpc/contract';
import { StepsOn } from '../../parts/step-head';
import { Decide } from '../decide/decide';
import { asksWho } from '../decide/who/found';
import { Create } from './create/create';
import { type Draft, givenCycles, type Step } from './draft';
import type { Last } from './going-on';
import { ChangesStep } from './next/changes-step';
import { NextStep } from './next/next-step';
import { stepsOf } from './next/steps';
import { TargetsStep } from './next/targets-step';
import { whyBlocked } from './people/blocked';
import { PeopleStep } from './people/people-step';
import { PeriodStep } from './period/period-step';
import { CycleChoice } from './plans/cycle-choice';
import { PlanDetails } from './plans/plan-details';
import { PlanList } from './plans/plan-list';
import { PreviewStep } from './preview/preview-step';

type Props = {
  readonly draft: Draft;
  readonly reviews: Answer<'listPlans'>['reviews'];
  readonly holidays: Answer<'listPlans'>['holidays'];
  /** Ids of the plans that the script has. */
  readonly known: readonly string[];
  /** To the closing of the review that is gone on from; undefined where that is not at hand. */
  readonly onClose: (last: Last) => (() => void) | undefined;
  /** To earlier periods of that plan from elsewhere; undefined where the workbook has no review by it. */
  readonly onEarlier: (plan: string) => (() => void) | undefined;
  /** Back to Home; with the id of the review that was made, if one was. */
  readonly onLeave: (made: string) => void;
};

/** The steps that need the review that is gone on from. */
const ON_FROM_LAST: readonly Step[] = ['next', 'changes', 'targets'];

export const Start = (props: Props) => (
  <StepsOn.Provider value={props.draft.from.value === '' ? 0 : stepsOf(props.draft)}>
    <Screens {...props} />
  </StepsOn.Provider>
);

function Screens({ draft, reviews, holidays, known, onClose, onEarlier, onLeave }: Props) {
  const plan = draft.plan.value;
  // who gets a scorecard is asked in the roster's own words: it is read for that
  const isAsked = draft.step.value === 'decide' && plan !== undefined && asksWho(plan, draft.cycle.value);
  useEffect(() => {
    if (isAsked && draft.roster.answer.peek() === undefined) void draft.roster.ask({ roster: '' });
  }, [isAsked, draft]);
  const go = (step: Step) => () => {
    draft.step.value = step;
  };

  if (plan === undefined || draft.step.value === 'plans') {
    const plans = LIBRARY.filter(({ id }) => known.includes(id)).map(draft.withAnswers);
    const open = (id: string) => {
      draft.planId.value = id;
      draft.step.value = 'details';
    };
    return (
      <PlanList
        plans={plans}
        words={draft.search}
        filter={draft.filter}
        cameFrom={draft.planId.value}
        onOpen={open}
        onBack={() => onLeave('')}
      />
    );
  }

  const given = givenCycles(plan);
  const one = given?.length === 1 ? given[0] : undefined;
  const decideFor = (cycle: Cycle) => {
    const known = knownValue(plan.cycles) ?? [];
    if (!known.includes(cycle)) draft.answer('cycles', [...known, cycle]);
    draft.setCycle(cycle);
    draft.step.value = 'decide';
  };
  /** Who comes back begins with the list. */
  const leaveDecisions = (step: Step) => () => {
    draft.deciding.value = 'list';
    draft.step.value = step;
  };
  /** An answer may have taken the cycle away that was chosen before. */
  const decided = () => {
    draft.deciding.value = 'list';
    const isInPlan = knownValue(plan.cycles)?.includes(draft.cycle.value);
    draft.step.value = !isInPlan ? 'cycle' : last && whyBlocked(draft, plan) === '' ? ahead : 'people';
  };
  /** The review that is gone on from, as long as its plan is the one that is chosen. */
  const last = draft.last.value?.plan === plan.id ? draft.last.value : undefined;
  const step = last || !ON_FROM_LAST.includes(draft.step.value) ? draft.step.value : 'people';
  /** What comes before the preview, where there is anything. */
  const ahead: Step = last && draft.wanted.value.length > 0 ? 'targets' : 'preview';

  switch (step) {
    case 'next':
      return (
        last && (
          <NextStep
            {...{ draft, plan, last, reviews, holidays }}
            onClose={onClose(last)}
            onBack={() => onLeave('')}
            onDone={go('changes')}
          />
        )
      );
    case 'changes':
      return (
        <ChangesStep
          draft={draft}
          plan={plan}
          onBack={go('next')}
          onDecide={go('decide')}
          onPeople={go('people')}
          onOptions={go('period')}
          onPreview={go(ahead)}
        />
      );
    case 'targets':
      return last && <TargetsStep draft={draft} last={last} onBack={go('changes')} onDone={go('preview')} />;
    case 'details':
      return <PlanDetails plan={plan} onBack={go('plans')} onUse={() => (one ? decideFor(one) : go('cycle')())} />;
    case 'cycle':
      return (
        <CycleChoice
          plan={plan}
          cycle={draft.year.value === 0 ? undefined : draft.cycle.value}
          onBack={go('details')}
          onChoose={decideFor}
        />
      );
    case 'decide':
      return (
        <Decide
          plan={plan}
          cycle={draft.cycle.value}
          people={draft.roster.answer.value?.people}
          typed={draft.typed}
          screen={draft.deciding}
          onAnswer={draft.answer}
          onReopen={draft.reopen}
          onBack={leaveDecisions(last ? 'changes' : one ? 'details' : 'cycle')}
          onDone={decided}
        />
      );
    case 'people':
      return (
        <PeopleStep draft={draft} plan={plan} onDecide={go('decide')} onBack={go(last ? 'changes' : 'decide')} onDone={go('period')} />
      );
    case 'period':
      return <PeriodStep draft={draft} plan={plan} reviews={reviews} holidays={holidays} onBack={go('people')} onDone={go(ahead)} />;
    case 'preview':
      return (
        <PreviewStep
          draft={draft}
          onBack={go(ahead === 'targets' ? ahead : last ? 'changes' : 'period')}
          onDecide={go('decide')}
          onEarlier={onEarlier(plan.id)}
          onPeople={() => {
            void draft.roster.ask({ roster: draft.roster.answer.peek()?.roster ?? '' });
            draft.step.value = last ? 'changes' : 'people';
          }}
        />
      );
    case 'create':
      return <Create draft={draft} onPreview={go('preview')} onLeave={onLeave} />;
  }
}
