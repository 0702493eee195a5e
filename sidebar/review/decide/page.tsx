// One decision: the question, the sentence that leaves it open, a suggestion if there is one, and the editor of its answer.
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Plan } from '../../../src/plans/plan';
import { DoneIcon, ErrorIcon, WarnIcon } from '../../icons';
import { PolicyQuote } from '../../parts/policy-quote';
import { useSaid } from '../../parts/said';
import { StepHead } from '../../parts/step-head';
import { inWords, language } from '../../words';
import { answerWords } from './answer-words';
import { type Answering, answering } from './answering';
import { NeedBadge, RecordBadge } from './badges';
import type { DecideProps } from './decide-props';
import { type Decision, isOpen, nextOpen, nextSection } from './decisions';
import type { Drafts } from './drafts';
import { GradeScale } from './grade-scale';
import { PageFoot, type Said } from './page-foot';
import { cardAt } from './who/found';
import { policyWordsOf } from './who/words-of-cards';
import { dayWords, say } from './words';

type Props = Pick<DecideProps, 'plan' | 'cycle' | 'people' | 'onAnswer' | 'onReopen'> & {
  readonly decision: Decision;
  readonly decisions: readonly Decision[];
  readonly drafts: Drafts;
  /** It is come to from an answer that was saved just now. */
  readonly afterSaved: boolean;
  readonly onGo: (decision: Decision, saved?: boolean) => void;
  readonly onList: (saved?: boolean) => void;
};

export function DecisionPage({ plan, cycle, people, decision, decisions, drafts, afterSaved, onAnswer, onReopen, onGo, onList }: Props) {
  const { path, open, answer, place, n } = decision;
  const question = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const said = useSignal<Said>(afterSaved ? 'saved' : '');
  const toMend = useRef<string | undefined>(undefined);
  const now = answering({ plan, cycle, people, decision, drafts, onAnswer });

  useLayoutEffect(() => question.current?.focus(), []);
  // a field may be shown only with what is wrong with it
  useLayoutEffect(() => {
    const name = toMend.current;
    toMend.current = undefined;
    if (name !== undefined) focusField(form.current, name);
  });

  const next = nextOpen(decisions, decision);
  /** Whoever answers goes on to what is open; who came to change an answer, or to say who gets what, goes back. */
  const following = isOpen(decision) && decision.group !== 'who' ? next : undefined;
  const save = () => {
    const outcome = now.save();
    if (outcome.saved) return following ? onGo(following, true) : onList(true);
    said.value = '';
    toMend.current = outcome.field;
  };
  const takeBack = () => {
    now.dropChanges();
    onReopen(path);
    said.value = 'back';
    question.current?.focus();
  };

  const all = decisions.filter(({ group }) => group === decision.group).length;
  return (
    <>
      <StepHead title={say('decision')} at="decide" count={say('nOf', { n, all })} withoutFocus onBack={() => onList()} />
      <div class="body">
        <form
          class="stack-3"
          id="answer"
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (now.changed || isOpen(decision)) save();
            else if (next) onGo(next);
            else onList();
          }}
          onInput={() => {
            said.value = '';
          }}
          onFocusOut={({ target }) => now.touch(fieldName(target))}
        >
          <fieldset
            class={`card ${isOpen(decision) ? 'open' : ''}`}
            aria-labelledby="question"
            aria-describedby={now.whole.length > 0 ? 'whole' : undefined}
          >
            <div class="wrap">
              <NeedBadge decision={decision} />
              {decision.forTheRecord && <RecordBadge />}
            </div>
            <p class="meta">{[place.title, place.within].filter(Boolean).join(' · ')}</p>
            <h2 class="heading" id="question" tabIndex={-1} ref={question}>
              {inWords(open.question)}
            </h2>
            {open.quote ? <PolicyQuote quote={open.quote} /> : <p class="small quiet">{silence(plan, decision)}</p>}
            {open.suggestion !== undefined && (
              <button
                type="button"
                class="button line"
                onClick={() => {
                  now.useSuggestion();
                  said.value = 'filled';
                }}
              >
                {say('useSuggestion', { value: answerWords(open.as, open.suggestion) })}
              </button>
            )}
            {decision.forTheRecord && <p class="small quiet">{say('forTheRecordHelp')}</p>}
            <GradeScale plan={now.plan} path={path} />
            {now.view()}
            <WholeFaults answering={now} />
          </fieldset>
        </form>
        {answer && (
          <div class="item answered">
            <span class="sign ok">
              <DoneIcon />
            </span>
            <div class="grow">
              <p class="strong">{answerWords(open.as, answer.value)}</p>
              <p class="meta">
                {answer.who
                  ? say('decidedBy', { who: answer.who, day: dayWords(answer.when) })
                  : say('decidedOn', { day: dayWords(answer.when) })}
              </p>
            </div>
            <button type="button" class="link" onClick={takeBack}>
              {say('takeBack')}
            </button>
          </div>
        )}
      </div>
      <PageFoot
        answering={now}
        open={isOpen(decision)}
        said={said.value}
        following={following}
        next={next}
        section={nextSection(decisions, decision)}
        onGo={onGo}
        onList={() => onList()}
      />
    </>
  );
}

/** What the policy says where it has no sentence to quote: its words for those who get a scorecard, else nothing. */
function silence(plan: Plan, { path }: Decision): string {
  const card = cardAt(plan, path);
  return card ? say('whoPolicyWords', { words: policyWordsOf(card, language()) }) : say('silent');
}

/** What is wrong with the answer, or good to know, that belongs to no single field. */
function WholeFaults({ answering: { whole, warnings } }: { readonly answering: Answering }) {
  useSaid([...whole.map(({ text }) => text), ...warnings].join(' '));
  return (
    <div>
      <div id="whole">
        {whole.map(({ text }) => (
          <p key={text} class="fault small">
            <ErrorIcon />
            <span class="grow">{text}</span>
          </p>
        ))}
      </div>
      {warnings.map((text) => (
        <p key={text} class="unfinished small">
          <WarnIcon />
          <span class="grow">{text}</span>
        </p>
      ))}
    </div>
  );
}

const fieldName = (target: EventTarget | null): string => (target instanceof HTMLElement ? (target.getAttribute('name') ?? '') : '');

/** The field to mend, or where it has no field of its own the first there is. */
function focusField(form: HTMLFormElement | null, name: string): void {
  const fields = [...(form?.querySelectorAll<HTMLElement>('input, select, textarea, #add-row') ?? [])];
  (fields.find((field) => field.getAttribute('name') === name) ?? fields[0])?.focus();
}
