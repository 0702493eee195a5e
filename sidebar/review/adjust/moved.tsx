// Not added: the result is another by now. What happened, that nothing was changed, what to do; what was typed is kept.
import { ErrorIcon } from '../../icons';
import { NextButton } from '../../parts/next-button';
import { OpenTabLink } from '../../parts/open-tab';
import { ScreenHead } from '../../parts/screen-head';
import { sayAdjust, sayFailure } from '../../words';
import type { Moved as MovedTo } from './change';

type Props = {
  readonly title: string;
  readonly person: string;
  readonly from: number;
  readonly moved: MovedTo;
  /** The tab Adjustments. */
  readonly sheetId: number;
  readonly onAgain: () => void;
  readonly onBack: () => void;
};

export function Moved({ title, person, from, moved: { now, n, entered }, sheetId, onAgain, onBack }: Props) {
  const isByRow = n > 0;
  const shown = now.score;
  const parts = [
    [sayFailure('happened'), sayAdjust(isByRow ? 'moved' : 'movedScores', { from, person, now: shown })],
    [sayFailure('changed'), sayAdjust('kept')],
    [sayFailure('todo'), isByRow ? sayAdjust('look', { n, entered: entered || '—', now: shown }) : sayAdjust('lookScores', { now: shown })],
  ] as const;
  return (
    <>
      <ScreenHead title={title} onBack={onBack} />
      <div class="body" role="alert">
        <div class="banner error">
          <ErrorIcon />
          <p class="grow small strong">{sayAdjust('movedTitle')}</p>
        </div>
        <dl class="stack-3">
          {parts.map(([name, text]) => (
            <div key={name}>
              <dt class="label">{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {sheetId !== 0 && (
          <div>
            <OpenTabLink sheetId={sheetId} words={sayAdjust('openTab')} />
          </div>
        )}
      </div>
      <div class="foot">
        <NextButton label={sayAdjust('again', { now: shown })} onPress={onAgain} />
      </div>
    </>
  );
}
