// Locking the scores: how far they are, what is missing on which tab, what opening some again has changed, what happens then, and what was done.

import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { dayInWords } from '../../../src/i18n/day-words';
import type { Answer } from '../../../src/rpc/contract';
import { DoneIcon, ErrorIcon, GivenIcon, LockIcon } from '../../icons';
import { FailureLine, FailureReport } from '../../parts/failure';
import { NextButton } from '../../parts/next-button';
import { Pair } from '../../parts/pairs';
import { announce } from '../../parts/said';
import { ScreenHead } from '../../parts/screen-head';
import { SignItem, SignList } from '../../parts/sign-list';
import { TryAgain } from '../../parts/try-again';
import { Waiting } from '../../parts/waiting';
import { asking } from '../../server/asking';
import { reader, writer } from '../../server/servers';
import { inWords, language, sayLock } from '../../words';
import { LockedBanner } from './locked-banner';
import { OpenedAgain } from './opened-again';
import { ReasonField, saysWhy } from './reason-field';
import { UnfinishedTab } from './unfinished-tab';

type Props = { readonly review: string; readonly onBack: () => void };
type Read = Answer<'readLocking'>;

export function Lock({ review, onBack }: Props) {
  const look = useMemo(() => asking(reader, 'readLocking'), []);
  const lock = useMemo(() => asking(writer, 'lockScores'), []);
  const reason = useSignal('');
  useEffect(() => void look.ask({ review }), [look, review]);
  const [read, failure, done] = [look.answer.value, look.failure.value, lock.answer.value];
  if (done) return <Locked done={done} onBack={onBack} />;
  const press = async () => {
    const outcome = await lock.ask({ review, reason: reason.value.trim() });
    if (outcome?.ok) announce(sayLock('locked'));
    else if (outcome?.error.code === 'open') await look.ask({ review });
  };
  return (
    <>
      <ScreenHead title={sayLock('title')} onBack={onBack} />
      <div class="body">
        {read === undefined && look.running.value && <Waiting text={sayLock('reading')} />}
        {read === undefined && failure && <FailureReport failure={failure} op="readLocking" />}
        {read?.locked && <LockedBanner locked={read.locked} />}
        {read && !read.locked && <ToLock read={read} reason={reason} />}
      </div>
      <div class="foot">
        {read && <FailureLine failure={lock.failure.value ?? failure} />}
        {read && !read.locked && (
          <>
            <p class="small quiet">{sayLock('undone')}</p>
            <NextButton
              icon={<LockIcon />}
              label={read.tabs === 1 ? sayLock('lockOne') : sayLock('lockTabs', { count: read.tabs })}
              off={offOf(read, reason.value)}
              busy={lock.running.value ? sayLock('locking') : undefined}
              onPress={() => void press()}
            />
          </>
        )}
        {read === undefined && failure && (
          <TryAgain busy={look.running.value ? sayLock('reading') : undefined} onPress={() => void look.ask({ review })} />
        )}
        {read && (
          <button type="button" class="button plain wide" onClick={onBack}>
            {sayLock(read.locked ? 'home' : 'notNow')}
          </button>
        )}
      </div>
    </>
  );
}

const offOf = ({ obstacles, unfinished }: Read, reason: string): string =>
  obstacles.length > 0 ? sayLock('offObstacles') : unfinished.length > 0 && !saysWhy(reason) ? sayLock('offReason') : '';

function ToLock({ read, reason }: { readonly read: Read; readonly reason: Signal<string> }) {
  const { done, rows: all, raters, unfinished, obstacles, again, due } = read;
  return (
    <>
      <div class="stack">
        <div class="row baseline">
          <span class="figure">{done}</span>
          <span class="quiet">{sayLock('done', { all })}</span>
        </div>
        <progress class={done >= all ? 'done' : ''} value={done} max={Math.max(1, all)} aria-label={sayLock('doneLabel', { done, all })} />
        {due !== '' && <p class="small quiet">{sayLock('due', { day: dayInWords(due, language()) })}</p>}
      </div>
      {obstacles.length > 0 && (
        <SignList title={sayLock('inTheWay')}>
          {obstacles.map((each) => (
            <SignItem key={each.en} sign="error" Icon={ErrorIcon} text={inWords(each)} />
          ))}
        </SignList>
      )}
      {unfinished.length > 0 && (
        <>
          <section class="stack-1">
            <h2 class="label">{sayLock('unfinished')}</h2>
            <ul class="list">
              {unfinished.map((tab) => (
                <UnfinishedTab key={tab.sheetId} tab={tab} />
              ))}
            </ul>
          </section>
          <ReasonField label={sayLock('whyUnfinished')} reason={reason} />
        </>
      )}
      <OpenedAgain tabs={again} />
      <SignList title={sayLock('happens')}>
        <SignItem
          sign="info"
          Icon={LockIcon}
          text={raters > 1 ? sayLock('happensTabs', { raters, count: read.tabs }) : sayLock('happensOne')}
        />
        <SignItem sign="info" Icon={GivenIcon} text={sayLock('happensKept')} />
      </SignList>
      <SignList title={sayLock('stays')}>
        <SignItem sign="idle" Icon={DoneIcon} text={sayLock('staysTold')} />
        <SignItem sign="idle" Icon={DoneIcon} text={sayLock('staysScores')} />
      </SignList>
    </>
  );
}

/** What was done. */
const Locked = ({ done, onBack }: { readonly done: Answer<'lockScores'>; readonly onBack: () => void }) => (
  <>
    <ScreenHead title={sayLock('title')} />
    <div class="body">
      <LockedBanner locked={done.locked} />
      <dl class="pairs small">
        <Pair name={sayLock('tabs')} count={done.locked.tabs} />
        <Pair name={sayLock('rows')} count={done.rows} />
      </dl>
    </div>
    <div class="foot">
      <button type="button" class="button filled wide" onClick={onBack}>
        {sayLock('home')}
      </button>
    </div>
  </>
);
