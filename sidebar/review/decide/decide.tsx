// The decisions that a policy leaves to HR: which of their screens is shown, and what was typed and not saved.
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { checkPlan } from '../../../src/plans/checks/check-plan';
import type { Path } from '../../../src/plans/decide';
import { announce } from '../../parts/said';
import type { DecideProps, DecideScreen } from './decide-props';
import { type Decision, decisionsOf, isOpen } from './decisions';
import { type DraftsByPlan, draftsOf, dropDraft } from './drafts';
import { GivenList } from './given';
import { DecisionList } from './list';
import { DecisionPage } from './page';
import { SuggestionList } from './suggestions';
import { say } from './words';
import '../../styles/decide.css';

export function Decide({ plan, cycle, people, onAnswer, onReopen, onBack, onDone, typed, screen: kept }: DecideProps) {
  const own = useMemo((): DraftsByPlan => new Map(), []);
  const drafts = draftsOf(typed ?? own, plan.id);
  const folds = useMemo(() => new Map<string, boolean>(), []);
  const alone = useSignal<DecideScreen>('list');
  const screen = kept ?? alone;
  const cameFrom = useSignal<Path | 'given' | 'suggestions'>();
  const decisions = useMemo(() => decisionsOf(plan, cycle), [plan, cycle]);
  const findings = useMemo(() => checkPlan(plan, cycle), [plan, cycle]);

  const saved = useSignal(false);
  const show = (next: DecideScreen, isSaved = false): void => {
    const now = screen.value;
    cameFrom.value = now === 'list' ? undefined : typeof now === 'string' ? now : now.path;
    saved.value = isSaved;
    screen.value = next;
  };
  const toList = () => show('list');
  const openOne = ({ path }: Decision, isSaved = false) => show({ path }, isSaved);

  const shown = screen.value;
  const decision = typeof shown === 'string' ? undefined : decisions.find(({ path }) => path === shown.path);
  if (decision) {
    // another decision is another page: what was said of the last one is gone
    return (
      <DecisionPage
        key={decision.path}
        {...{ plan, cycle, people, decision, decisions, drafts, onAnswer, onReopen }}
        afterSaved={saved.value}
        onGo={openOne}
        onList={(isSaved = false) => {
          if (isSaved) announce(say('saved'));
          toList();
        }}
      />
    );
  }
  if (shown === 'given') return <GivenList plan={plan} onList={toList} />;
  if (shown === 'suggestions') {
    const take = (taken: readonly Decision[]) => {
      for (const { path, open } of taken) {
        dropDraft(drafts, path);
        onAnswer(path, open.suggestion);
      }
      const rest = decisions.filter((each) => each.group === 'start' && isOpen(each) && !taken.includes(each));
      const [first] = rest;
      if (first) openOne(first, true);
      else toList();
    };
    return <SuggestionList {...{ decisions, drafts }} onTake={take} onList={toList} />;
  }
  return (
    <DecisionList
      {...{ plan, cycle, people, decisions, findings, drafts, folds, onBack, onDone }}
      cameFrom={cameFrom.value}
      onOpen={openOne}
      onShow={show}
    />
  );
}
