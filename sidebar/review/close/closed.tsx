// A period that has just been closed: by whom and when, what was written and hidden, and what comes next.
import { comma } from '../../../src/i18n/lists';
import type { Answer } from '../../../src/rpc/contract';
import { NextButton } from '../../parts/next-button';
import { OpenTabLink } from '../../parts/open-tab';
import { Pair } from '../../parts/pairs';
import { ScreenHead } from '../../parts/screen-head';
import { language, sayClose, sayHome } from '../../words';
import { ClosedBanner } from './closed-banner';

type Props = {
  readonly period: string;
  readonly done: Answer<'closeReview'>;
  readonly onBack: () => void;
  readonly onNext: (() => void) | undefined;
};

export const Closed = ({ period, done, onBack, onNext }: Props) => (
  <>
    <ScreenHead title={sayClose('title')} />
    <div class="body">
      <ClosedBanner period={period} closed={done.closed} />
      <dl class="pairs small">
        <Pair name={sayClose('written')} count={done.rows} />
        <Pair name={sayClose('withResult')} count={done.rows - done.aside} />
        <Pair name={sayClose('hidden')} count={done.tabs} />
        <dt>{sayClose('inSight')}</dt>
        <dd>{done.shared.join(comma(language()))}</dd>
      </dl>
      {done.history > 0 && (
        <div>
          <OpenTabLink sheetId={done.history} title={sayClose('openHistory')} alone />
        </div>
      )}
    </div>
    <div class="foot">
      {onNext && <NextButton label={sayHome('next')} onPress={onNext} />}
      <button type="button" class={onNext ? 'button plain wide' : 'button filled wide'} onClick={onBack}>
        {sayClose('home')}
      </button>
    </div>
  </>
);
