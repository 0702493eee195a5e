// Settling the results: who is still open, confirming those chosen at a session, and the end once nobody is left.
import type { Signal } from '@preact/signals';
import { shortDay } from '../../../src/i18n/day-words';
import { comma } from '../../../src/i18n/lists';
import type { Failure } from '../../../src/rpc/failure';
import { DoneIcon, ErrorIcon, WarnIcon } from '../../icons';
import { FailureLine } from '../../parts/failure';
import { NextButton } from '../../parts/next-button';
import { OpenTabLink } from '../../parts/open-tab';
import { ScreenHead } from '../../parts/screen-head';
import { inWords, language, sayCalibrate } from '../../words';
import { type CalibrationState, isLeft, mayConfirm, type Read } from './calibration-state';
import { SessionFields } from './session-fields';
import { SettleList } from './settle-list';

type Props = {
  readonly read: Read;
  readonly state: CalibrationState;
  /** What came of the last press; '' for nothing. */
  readonly said: Signal<string>;
  /** Whose result was another, in words; '' where nothing was in the way. */
  readonly moved: Signal<string>;
  readonly confirming: boolean;
  readonly ending: boolean;
  readonly failure: Failure | undefined;
  readonly onAdjust: (person: string, from: string) => void;
  readonly onConfirm: () => void;
  readonly onEnd: () => void;
  readonly onBack: () => void;
  readonly onHome: () => void;
};

export function Settle(props: Props) {
  const { read, state, said, moved, failure, onAdjust, onBack } = props;
  const all = read.people.filter(({ settled }) => settled.is !== 'exempt');
  const left = all.filter(isLeft);
  const count = (is: string): number => all.filter(({ settled }) => settled.is === is).length;
  const confirmable = all.filter(mayConfirm);
  return (
    <>
      <ScreenHead title={sayCalibrate('people')} onBack={onBack} />
      <div class="body">
        {moved.value !== '' && (
          <div class="banner error" role="alert">
            <ErrorIcon />
            <div class="grow small">
              <p class="strong">{sayCalibrate('movedTitle')}</p>
              <p>{moved}</p>
            </div>
          </div>
        )}
        {said.value !== '' && (
          <div class="banner ok">
            <DoneIcon />
            <p class="grow small">{said}</p>
          </div>
        )}
        {read.obstacles.length > 0 && (
          <div class="banner warn">
            <WarnIcon />
            <div class="grow small stack-1">
              {read.obstacles.map((each) => (
                <p key={each.en}>{inWords(each)}</p>
              ))}
            </div>
          </div>
        )}
        <Ended ended={read.ended} left={left.length} />
        <div class="stack-1">
          <p class="strong">{sayCalibrate('settled', { done: all.length - left.length, all: all.length })}</p>
          <progress
            class={left.length === 0 ? 'done' : ''}
            value={all.length - left.length}
            max={Math.max(1, all.length)}
            aria-label={sayCalibrate('settled', { done: all.length - left.length, all: all.length })}
          />
          <p class="small quiet">
            {sayCalibrate('counts', { changed: count('changed'), confirmed: count('confirmed'), open: left.length })}
          </p>
        </div>
        <SettleList {...{ read, state, onAdjust }} />
        {confirmable.length > 0 && <SessionFields state={state} today={read.today} />}
        {read.sessions.length > 0 && (
          <details class="unfold">
            <summary>{sayCalibrate('sessions')}</summary>
            <ul class="list tight">
              {read.sessions.map(({ when, who, said: text }, n) => (
                <li key={`${n}/${when}`} class="small">
                  {text}
                  <span class="quiet line-of-its-own">{sayCalibrate('confirmedAt', { when, who })}</span>
                </li>
              ))}
            </ul>
            {read.log !== 0 && <OpenTabLink sheetId={read.log} words={sayCalibrate('openLog')} />}
          </details>
        )}
      </div>
      <div class="foot">
        <FailureLine failure={failure} />
        <Next {...props} confirmable={confirmable.length} left={left} />
      </div>
    </>
  );
}

type NextProps = Props & { readonly confirmable: number; readonly left: readonly Read['people'][number][] };

/** Confirming while somebody can be confirmed; then the end, or who is left for it; after that nothing is to be done here. */
function Next({ read, state, confirming, ending, onConfirm, onEnd, onHome, confirmable, left }: NextProps) {
  const obstacle = read.obstacles.length > 0 ? sayCalibrate('offObstacles') : '';
  if (confirmable > 0) {
    const { size } = state.picked.value;
    return (
      <NextButton
        label={size > 1 ? sayCalibrate('confirm', { count: size }) : sayCalibrate(size === 1 ? 'confirmOne' : 'confirmNone')}
        off={obstacle || lacksIn(state, read.today)}
        busy={confirming ? sayCalibrate('confirming') : undefined}
        onPress={onConfirm}
      />
    );
  }
  if (read.ended && left.length === 0) return <NextButton label={sayCalibrate('home')} onPress={onHome} />;
  return (
    <NextButton
      label={sayCalibrate('end')}
      off={obstacle || (left.length > 0 ? leftInWords(left) : '')}
      busy={ending ? sayCalibrate('ending') : undefined}
      onPress={onEnd}
    />
  );
}

/** Why it cannot be confirmed yet; '' where it can. */
function lacksIn({ picked, session, took, on }: CalibrationState, today: string): string {
  if (picked.value.size === 0) return sayCalibrate('offChoose');
  if (session.value.trim() === '') return sayCalibrate('offSession');
  if (on.value === '' || on.value > today) return sayCalibrate('offDay');
  return took.value.trim() === '' ? sayCalibrate('offTook') : '';
}

const FEW = 5;
function leftInWords(left: NextProps['left']): string {
  const who = left
    .slice(0, FEW)
    .map(({ name, id }) => name || id)
    .join(comma(language()));
  return left.length > FEW ? sayCalibrate('offLeftMore', { who, count: left.length - FEW }) : sayCalibrate('offLeft', { who });
}

function Ended({ ended, left }: { readonly ended: Read['ended']; readonly left: number }) {
  if (!ended) return null;
  const said = { day: shortDay(ended.at.slice(0, 10), language(), true), who: ended.by };
  return (
    <div class={left === 0 ? 'banner ok' : 'banner warn'}>
      {left === 0 ? <DoneIcon /> : <WarnIcon />}
      <p class="grow small">{left === 0 ? sayCalibrate('ended', said) : sayCalibrate('endedSince', { ...said, count: left })}</p>
    </div>
  );
}
