// Earlier periods that have just been added to History: how many rows, and which lines were not taken.
import type { Answer } from '../../../src/rpc/contract';
import { DoneIcon } from '../../icons';
import { OpenTabLink } from '../../parts/open-tab';
import { Pair } from '../../parts/pairs';
import { useSaid } from '../../parts/said';
import { ScreenHead } from '../../parts/screen-head';
import { sayClose, sayEarlier } from '../../words';

type Props = { readonly added: Answer<'addEarlier'>; readonly onMore: () => void; readonly onHome: () => void };

export function Added({ added: { added, left, history }, onMore, onHome }: Props) {
  const done = added === 0 ? sayEarlier('addedNone') : added === 1 ? sayEarlier('addedOne') : sayEarlier('added', { count: added });
  useSaid(done, 'whenShown');
  return (
    <>
      <ScreenHead title={sayEarlier('title')} />
      <div class="body">
        <div class="banner ok">
          <DoneIcon />
          <p class="grow strong">{done}</p>
        </div>
        <dl class="pairs small">
          <Pair name={sayEarlier('linesLeft')} count={left} />
        </dl>
        <div>
          <OpenTabLink sheetId={history} title={sayClose('openHistory')} alone />
        </div>
      </div>
      <div class="foot">
        <button type="button" class="button filled wide" onClick={onHome}>
          {sayClose('home')}
        </button>
        <button type="button" class="button plain wide" onClick={onMore}>
          {sayEarlier('pasteMore')}
        </button>
      </div>
    </>
  );
}
