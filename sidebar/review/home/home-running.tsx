// Home of a review under way: rows done, rater by rater with who is behind first, people scored, and what is missing.
import type { ComponentChildren } from 'preact';
import { dayInWords } from '../../../src/i18n/day-words';
import { dayOf } from '../../../src/plans/day';
import type { Answer } from '../../../src/rpc/contract';
import type { Failure } from '../../../src/rpc/failure';
import { DoneIcon } from '../../icons';
import { FailureLine } from '../../parts/failure';
import { NextButton } from '../../parts/next-button';
import { OpenTabLink } from '../../parts/open-tab';
import { inWords, language, sayClose, sayHome, sayLock } from '../../words';
import { Approve } from '../approve/approve';
import { ToApproveWay } from '../approve/to-approve-way';
import { ClosedBanner } from '../close/closed-banner';
import { timeOf } from '../days';
import { HomeLock } from '../lock/home-lock';
import { LockedBanner } from '../lock/locked-banner';
import { titleOfKey } from '../periods';
import { planTitle, planWith } from '../plan-names';
import { RemindButton } from '../remind/remind-button';
import type { Opened } from '../screens';
import { HomeApprovals } from '../stages/home-approvals';
import { byRater, totalOf } from './by-rater';
import { Missing } from './missing';
import { nextAtHome } from './next-at-home';
import { NextStep } from './next-step';
import { RaterRow } from './rater-row';
import { Repair } from './repair';
import { StageBar, StagesToCome } from './stages';
import { stagesAfter } from './stages-after';
import { TabList } from './tab-list';
import { Targets } from './targets';
import { Ways } from './ways';

type Props = {
  readonly read: Answer<'readReview'>;
  /** Why it could not be read again. */
  readonly stale: Failure | undefined;
  readonly readAt: Date | undefined;
  readonly running: boolean;
  readonly which: ComponentChildren;
  /** Hides or shows the review's tabs, for HR. */
  readonly tabs: ComponentChildren;
  /** Whether its tabs are hidden. */
  readonly hidden: boolean;
  /** What was opened before, a rater's ID or a way: it takes the focus back. */
  readonly left: string;
  readonly onRead: () => void;
  /** Goes on with the next period; undefined where the plan is none of the library's. */
  readonly onNext: (() => void) | undefined;
  readonly nextFailure: Failure | undefined;
  /** The review of the period after this one, where the workbook has it. */
  readonly later: { readonly name: string; readonly open: () => void } | undefined;
  readonly onOpen: (to: Opened) => void;
  /** The stage of that place, or all where it is 0. */
  readonly onStages: (n: number) => void;
  readonly onRater: (rater: string) => void;
};

export function HomeRunning(props: Props) {
  const { read, which } = props;
  // an approver without a tab sees what waits for them, and nothing else
  if (!read.hr && !read.closed && read.approve !== undefined && read.progress.length === 0)
    return <Approve review={read.id}>{which}</Approve>;
  return (
    <>
      <div class="body">
        {which}
        <div class="stack-1">
          <h1 class="title">{sayHome('title', { period: inWords(titleOfKey(read.period)) })}</h1>
          <p class="meta">{planTitle(read.plan)}</p>
          <p class="meta">{sayHome('created', { day: dayInWords(dayOf(new Date(read.created)), language()) })}</p>
        </div>
        {!read.hr ? <Own {...props} /> : read.closed ? <Ended {...props} closed={read.closed} /> : <Standing {...props} />}
      </div>
      {read.hr && !read.closed && <Foot {...props} />}
      {read.hr && read.closed && <NextFoot {...props} />}
    </>
  );
}

/** What a rater sees who is not HR: their own tabs, and nothing of anybody else; of a closed review, whose tabs are hidden, that it is. */
const Own = ({ read: { progress, closed, locked, period, due, approve }, left, onOpen }: Pick<Props, 'read' | 'left' | 'onOpen'>) =>
  closed ? (
    <>
      <ClosedBanner period={period} closed={closed} />
      <p>{sayClose('ended')}</p>
    </>
  ) : (
    <>
      {!isShut(progress) && <p>{sayHome(progress.length > 0 ? 'notHr' : 'notHrNoTab')}</p>}
      {approve !== undefined && <ToApproveWay count={approve} focus={left === 'approve'} onOpen={() => onOpen('approve')} />}
      {locked && isShut(progress) && <LockedBanner locked={locked} />}
      {isShut(progress) && <p>{sayLock('ownLocked')}</p>}
      {progress.length > 0 && !isShut(progress) && due && <p class="strong">{sayHome('ownDue', { day: dayInWords(due, language()) })}</p>}
      {progress.length > 0 && <TabList title={sayHome('ownTabs')} tabs={progress} />}
    </>
  );

/** Whether all tabs of whoever asks are locked: one that was opened again is to be filled in. */
const isShut = (own: Answer<'readReview'>['progress']): boolean => own.length > 0 && own.every(({ locked }) => locked);

/** A review that is closed: nothing is asked of it any more, unless it is opened again. */
const Ended = ({ read, tabs, closed, left, onRead, onOpen, nextFailure }: Props & { readonly closed: Closed }) => (
  <>
    <ClosedBanner period={read.period} closed={closed} />
    <Repair sentences={read.repair} onDone={onRead} />
    {tabs}
    <FailureLine failure={nextFailure} />
    <Ways read={read} left={left === 'close' ? 'start' : left} onOpen={onOpen} onNext={undefined} />
  </>
);
type Closed = NonNullable<Answer<'readReview'>['closed']>;

/** On from a closed review: to the one of the period after it, or to its start. */
function NextFoot({ later, onNext }: Pick<Props, 'later' | 'onNext'>) {
  if (!later && !onNext) return null;
  return (
    <div class="foot">
      {later ? (
        <NextButton label={sayHome('later', { period: later.name })} onPress={later.open} />
      ) : (
        onNext && <NextButton label={sayHome('next')} onPress={onNext} />
      )}
    </div>
  );
}

function Standing({ read, tabs, left, onRead, onNext, nextFailure, onOpen, onRater }: Props) {
  const { done, all } = totalOf(read.progress);
  const complete = done >= all;
  const selfs = totalOf(read.selfs);
  const label = sayHome('rowsLabel', { done, all });
  const plan = planWith(read.plan);
  const after = plan && !read.stages ? stagesAfter(plan, read.period) : '';
  return (
    <>
      {read.stages && <StageBar stages={read.stages} />}
      {all > 0 && (
        <div class="stack">
          <div class="row baseline">
            <span class="figure">{done}</span>
            <span class="quiet">{sayHome('rowsDone', { all })}</span>
            {complete && (
              <span class="badge ok at-end">
                <DoneIcon />
                {sayHome('allIn')}
              </span>
            )}
          </div>
          <progress class={complete ? 'done' : ''} value={done} max={all} aria-label={label} />
          <p class="small quiet">{sayHome('scored', { scored: read.scored, people: read.people })}</p>
          {selfs.all > 0 && <p class="small quiet">{sayHome('selfs', selfs)}</p>}
          {read.summary !== 0 && nextAtHome(read) !== 'watch' && (
            <div>
              <OpenTabLink sheetId={read.summary} title={sayHome('summaryTab')} alone />
            </div>
          )}
        </div>
      )}
      {read.approve !== undefined && read.approve > 0 && (
        <ToApproveWay count={read.approve} focus={left === 'approve'} onOpen={() => onOpen('approve')} />
      )}
      {read.stages && <HomeApprovals stages={read.stages} isLockNext={read.lock?.next === true} />}
      <HomeLock read={read} left={left} onOpen={onOpen} />
      <Missing sentences={read.missing} />
      <Repair sentences={read.repair} isNext={nextAtHome(read) === 'repair'} onDone={onRead} />
      <Targets targets={read.targets} />
      <div class="stack-1">
        <div class="row between">
          <h2 class="label">{sayHome('byRater')}</h2>
          <span class="meta">{sayHome('behindFirst')}</span>
        </div>
        {read.progress.length === 0 && <p class="quiet">{sayHome('noTabs')}</p>}
        <RemindButton read={read} focus={left === 'remind'} onPress={() => onOpen('remind')} />
        <ul>
          {byRater(read.progress).map((rater) => (
            <li key={rater.id}>
              <RaterRow rater={rater} focus={left === rater.id} onOpen={() => onRater(rater.id)} />
            </li>
          ))}
        </ul>
      </div>
      {read.stages && <StagesToCome stages={read.stages} />}
      {after !== '' && <p class="small quiet">{sayHome('after', { stages: after })}</p>}
      {tabs}
      <FailureLine failure={nextFailure} />
      <Ways read={read} left={left} onOpen={onOpen} onNext={onNext} />
    </>
  );
}

function Foot(props: Props) {
  const { stale, readAt, running, onRead } = props;
  const time = readAt ? timeOf(readAt, language()) : '';
  return (
    <div class="foot">
      <FailureLine failure={stale} before={sayHome('stale', { time })} />
      <div class="row">
        <span class="meta grow">{running ? sayHome('readingAgain') : sayHome('readAt', { time })}</span>
        <button type="button" class="link" aria-disabled={running} onClick={onRead}>
          {sayHome('readAgain')}
        </button>
      </div>
      <NextStep {...props} />
    </div>
  );
}
