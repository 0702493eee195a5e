// What an approver sees, and nothing else: the results that wait for them, with what was approved before; they approve, or send them back.

import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { dayInWords, shortDay } from '../../../src/i18n/day-words';
import { comma } from '../../../src/i18n/lists';
import { ClockIcon, DoneIcon, InfoIcon, LockIcon, WarnIcon } from '../../icons';
import { FailureLine, FailureReport } from '../../parts/failure';
import { NextButton } from '../../parts/next-button';
import { announce } from '../../parts/said';
import { ScreenHead } from '../../parts/screen-head';
import { TryAgain } from '../../parts/try-again';
import { Waiting } from '../../parts/waiting';
import { asking } from '../../server/asking';
import { reader, writer } from '../../server/servers';
import { inWords, language, sayHome, sayStages } from '../../words';
import { titleOfKey } from '../periods';
import { planTitle } from '../plan-names';
import { ResultList } from './result-list';
import { SendBack } from './send-back';
import type { ToApprove } from './to-approve';

/** `onBack`: of who has tabs of their own too; left out where this is all there is. */
type Props = { readonly review: string; readonly onBack?: (() => void) | undefined; readonly children?: ComponentChildren };

export function Approve({ review, onBack, children }: Props) {
  const look = useMemo(() => asking(reader, 'readApproval'), []);
  const giving = useMemo(() => asking(writer, 'approve'), []);
  const [sending, said] = [useSignal(false), useSignal('')];
  useEffect(() => void look.ask({ review }), [look, review]);
  const [read, failure, running] = [look.answer.value, look.failure.value, look.running.value];
  // the first whose turn it is, else the first that waits
  const step = read?.steps.find(({ lacks }) => lacks.length === 0) ?? read?.steps[0];
  const tell = async (words: string) => {
    [said.value, sending.value] = [words, false];
    announce(words);
    await look.ask({ review });
  };
  const lookAgain = async () => {
    if (running) return;
    said.value = '';
    await look.ask({ review });
  };
  const press = async () => {
    if (!read || !step) return;
    const outcome = await giving.ask({ review, n: step.n, seen: read.seen, note: '' });
    if (outcome?.ok) await tell(sayStages('approvedNow'));
    else if (outcome?.error.code === 'open') await look.ask({ review });
  };
  if (read && step && sending.value)
    return (
      <SendBack
        {...{ review, read, step }}
        onSent={() => tell(sayStages('sentBackNow'))}
        onBack={() => {
          sending.value = false;
        }}
      />
    );
  const isTurn = step !== undefined && step.lacks.length === 0;
  return (
    <>
      <ScreenHead
        title={sayStages('forYou')}
        onBack={onBack}
        withoutFocus={onBack === undefined}
        {...(read && { count: sayStages('count', { count: read.steps.length }) })}
      />
      <div class="body">
        {children}
        {read === undefined && running && <Waiting text={sayStages('reading')} />}
        {read === undefined && failure && <FailureReport failure={failure} op="readApproval" />}
        {said.value !== '' && (
          <div class="banner ok">
            <DoneIcon />
            <p class="small grow">{said}</p>
          </div>
        )}
        {read && <Shown read={read} step={step} />}
        {read && (
          <div>
            <button type="button" class="link" aria-disabled={running} onClick={() => void lookAgain()}>
              {sayHome(running ? 'readingAgain' : 'readAgain')}
            </button>
          </div>
        )}
      </div>
      <div class="foot">
        {read && <FailureLine failure={giving.failure.value ?? failure} />}
        {read && step && (
          <>
            <p class="small quiet">{sayStages('approves')}</p>
            <NextButton
              icon={<DoneIcon />}
              label={sayStages('approve')}
              off={isTurn ? '' : sayStages('offLacks')}
              busy={giving.running.value ? sayStages('approving') : undefined}
              onPress={() => void press()}
            />
            {isTurn && (
              <button
                type="button"
                class="button line wide"
                onClick={() => {
                  [said.value, sending.value] = ['', true];
                }}
              >
                {sayStages('sendBack')}
              </button>
            )}
          </>
        )}
        {read === undefined && failure && (
          <TryAgain busy={running ? sayStages('reading') : undefined} onPress={() => void look.ask({ review })} />
        )}
      </div>
    </>
  );
}

function Shown({ read, step }: { readonly read: ToApprove; readonly step: ToApprove['steps'][number] | undefined }) {
  const { plan, period, given, viewers, average, self, results } = read;
  return (
    <>
      <div class="stack-1">
        <p class="strong">{inWords(titleOfKey(period))}</p>
        <p class="meta">{planTitle(plan)}</p>
        {step && <p class="meta">{step.title}</p>}
        {step && step.due !== '' && <p class="meta">{sayStages('due', { day: dayInWords(step.due, language()) })}</p>}
      </div>
      {!step && (
        <div class="stack-1">
          <p class="strong">{sayStages('none')}</p>
          <p class="small quiet">{sayStages('noneHelp')}</p>
        </div>
      )}
      {step && step.lacks.length > 0 && (
        <div class="banner warn">
          <ClockIcon />
          <div class="small grow">
            <p class="strong">{sayStages('stillWaits')}</p>
            {step.lacks.map((each) => (
              <p key={each.en}>{inWords(each)}</p>
            ))}
          </div>
        </div>
      )}
      {step && (step.stands === 'other' || step.stands === 'back') && (
        <div class="banner warn">
          <WarnIcon />
          <p class="small grow">{sayStages(step.stands === 'other' ? 'another' : 'wasBack')}</p>
        </div>
      )}
      {given.length > 0 && (
        <ul class="list">
          {given.map(({ n, title, by, on }) => (
            <li key={n} class="item">
              <span class="sign ok">
                <DoneIcon />
              </span>
              <span class="grow">{sayStages('givenBy', { stage: title, who: by })}</span>
              <span class="small quiet num one-line">{shortDay(on, language())}</span>
            </li>
          ))}
        </ul>
      )}
      {step && <ResultList results={results} />}
      {step && average !== '' && <p class="meta">{sayStages('average', { average })}</p>}
      {step && self && (
        <div class="banner warn">
          <InfoIcon />
          <p class="small grow">{sayStages('own')}</p>
        </div>
      )}
      {step && viewers.length > 0 && (
        <div class="banner">
          <LockIcon />
          <p class="small grow">{sayStages('viewers', { viewers: viewers.map(inWords).join(comma(language())) })}</p>
        </div>
      )}
    </>
  );
}
