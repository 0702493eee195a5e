// The third step of a start: where the people are read, who of them is reviewed, what is wrong, and raters that HR names.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Plan } from '../../../../src/plans/plan';
import { readyPlan } from '../../../../src/plans/ready';
import { FailureReport } from '../../../parts/failure';
import { NextButton } from '../../../parts/next-button';
import { StepHead } from '../../../parts/step-head';
import { Waiting } from '../../../parts/waiting';
import { reader } from '../../../server/servers';
import { sayPeople, sayRoster } from '../../../words';
import { asksWho } from '../../decide/who/found';
import { placeName } from '../../roster-place';
import type { Draft } from '../draft';
import { Findings } from '../findings';
import { findingsOf, whyBlocked } from './blocked';
import { Columns, ColumnsSummary } from './columns';
import { Departments } from './departments';
import { namedRaters } from './named';
import { NamedRaters } from './named-raters';
import { PeopleAside } from './people-aside';
import { useSayingHeadings } from './saying-headings';
import { SetAside } from './set-aside';
import { Suggestions } from './suggestions';
import { WhoIsReviewed } from './who-is-reviewed';

type Props = {
  readonly draft: Draft;
  readonly plan: Plan;
  readonly onBack: () => void;
  /** To who gets which scorecard. */
  readonly onDecide: () => void;
  readonly onDone: () => void;
};

export function PeopleStep({ draft, plan, onBack, onDecide, onDone }: Props) {
  const { roster, counted } = draft;
  const [answer, failure, running] = [roster.answer.value, roster.failure.value, roster.running.value];
  const read = (from: string) => void roster.ask({ roster: from });
  /** The same place again, whose title may have changed since. */
  const readAgain = () => read(answer?.roster ?? '');
  useEffect(() => {
    const known = roster.answer.peek();
    if (known === undefined || known.roster === '') void roster.ask({ roster: '' });
  }, [roster]);

  const people = answer?.people ?? [];
  const waiting = running || (answer === undefined && failure === undefined);
  const findings = findingsOf(draft, draft.named.value);
  const atColumns = useSignal(false);
  const { saying, onSay } = useSayingHeadings(roster);
  const show = (rows: readonly number[]) => void reader('showRows', { roster: answer?.roster ?? '', rows: [...rows] });
  const raters = namedRaters(readyPlan(plan, draft.cycle.value), people);
  if (draft.settingAside.value) return <SetAside draft={draft} people={counted.value.reviewees} />;
  if (atColumns.value && answer?.sheet)
    return (
      <Columns
        sheet={answer.sheet}
        place={answer.roster}
        saying={saying}
        onSay={(said, field) => void onSay(said, field)}
        back={sayRoster('done')}
        onBack={() => (atColumns.value = false)}
      />
    );
  return (
    <>
      <StepHead title={sayPeople('title')} at="people" onBack={onBack} />
      <div class="body">
        <ReadFrom roster={answer?.roster ?? ''} onRead={read} />
        {waiting && <Waiting text={sayPeople('reading')} />}
        {failure && <FailureReport failure={failure} op="checkPeople" />}
        {answer && !running && people.length === 0 && !failure && (
          <div class="stack">
            <h2 class="heading">{sayPeople('none')}</h2>
            <p class="quiet">{sayPeople('noneHelp')}</p>
            <button type="button" class="button line wide" onClick={() => read('selection')}>
              {sayPeople('readSelection')}
            </button>
          </div>
        )}
        {people.length > 0 && <WhoIsReviewed counted={counted.value} all={people.length} />}
        {people.length > 0 && asksWho(plan, draft.cycle.value) && counted.value.leftOut.some(({ why }) => why === 'none') && (
          <button type="button" class="button line wide" onClick={onDecide}>
            {sayPeople('chooseWho')}
          </button>
        )}
        {answer?.sheet && <ColumnsSummary sheet={answer.sheet} onOpen={() => (atColumns.value = true)} />}
        {answer && <Findings key={answer.roster} findings={findings} onShow={show} />}
        {answer && (
          <Suggestions
            key={`repairs of ${answer.roster}`}
            place={answer.roster}
            repairs={answer.repairs ?? []}
            onShow={show}
            onMended={readAgain}
          />
        )}
        {people.length > 0 && (
          <>
            <PeopleAside draft={draft} people={people} />
            <Departments counted={counted.value} unticked={draft.untickedDepartments} />
            <NamedRaters raters={raters} people={people} named={draft.named} />
          </>
        )}
      </div>
      <div class="foot">
        <NextButton
          label={sayPeople('continue')}
          off={waiting ? '' : whyBlocked(draft, plan)}
          busy={waiting ? sayPeople('reading') : undefined}
          onPress={onDone}
        />
        <button type="button" class="button plain wide" aria-disabled={running} onClick={() => running || readAgain()}>
          {sayPeople('readAgain')}
        </button>
      </div>
    </>
  );
}

type ReadFromProps = { readonly roster: string; readonly onRead: (from: string) => void };

/** The tab, the range that was read, or what is selected in the sheet now. */
const ReadFrom = ({ roster, onRead }: ReadFromProps) => (
  <label class="field">
    <span class="label">{sayPeople('from')}</span>
    <select
      class="input"
      value="read"
      onChange={(event) => {
        const from = event.currentTarget.value;
        event.currentTarget.value = 'read';
        if (from !== 'read') onRead(from === 'tab' ? '' : 'selection');
      }}
    >
      <option value="read">{roster === '' ? sayPeople('tabNone') : placeName(roster)}</option>
      {roster.includes('!') && <option value="tab">{sayPeople('tabNone')}</option>}
      <option value="selection">{sayPeople('selection')}</option>
    </select>
  </label>
);
