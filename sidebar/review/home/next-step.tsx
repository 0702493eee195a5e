// Home's filled button: it does the one next step, or opens the screen or tab on which that is done.
import type { Answer } from '../../../src/rpc/contract';
import { LockIcon } from '../../icons';
import { NextButton } from '../../parts/next-button';
import { OpenTab } from '../../parts/open-tab';
import { sayClose, sayHome, sayLock, sayStages } from '../../words';
import type { Opened } from '../screens';
import { nextAtHome } from './next-at-home';

type Props = {
  readonly read: Answer<'readReview'>;
  /** Whether its tabs are hidden. */
  readonly hidden: boolean;
  /** What was opened before: it takes the focus back. */
  readonly left: string;
  readonly onOpen: (to: Opened) => void;
  /** The stage of that place. */
  readonly onStages: (n: number) => void;
};

/** The button that does the one next step; while something is to be repaired it stands where that is said. */
export function NextStep({ read, hidden, left, onOpen, onStages }: Props) {
  const off = hidden ? sayHome('showFirst') : '';
  const { outside = 0, targets, stages, summary } = read;
  const place = (stages?.list.findIndex(({ next }) => next) ?? -1) + 1;
  const stage = stages?.list[place - 1];
  const [first] = targets;
  switch (nextAtHome(read)) {
    case 'targets':
      return first && <OpenTab sheetId={first.sheetId} label={sayHome('enterTargets')} off={off} />;
    case 'share':
      return (
        <>
          <p class="small quiet">{sayHome('outside', { count: outside })}</p>
          <NextButton label={sayHome('share')} onPress={() => onOpen('share')} />
        </>
      );
    case 'check':
      return <NextButton id="way-check" label={sayLock('checkWay')} focus={left === 'check'} onPress={() => onOpen('check')} />;
    case 'lock':
      return (
        <NextButton
          id="way-lock"
          icon={<LockIcon />}
          label={sayLock(read.locked ? 'lockAgain' : 'way')}
          focus={left === 'lock'}
          onPress={() => onOpen('lock')}
        />
      );
    case 'stage':
      if (stages?.holds)
        return (
          <NextButton
            id="way-stage"
            label={stage?.approval ? sayStages('toApproval', { stage: stage.title }) : sayHome('noteStage', { stage: stage?.title ?? '' })}
            focus={left === 'stages'}
            onPress={() => onStages(place)}
          />
        );
      return stages && <OpenTab sheetId={stages.sheetId} label={sayHome('noteStage', { stage: stage?.title ?? '' })} off={off} />;
    case 'close':
      return <NextButton icon={<LockIcon />} label={sayClose('close')} onPress={() => onOpen('close')} />;
    case 'watch':
      return <OpenTab sheetId={summary} label={sayHome('openSummary')} off={summary === 0 ? sayHome('noSummary') : off} />;
    default:
      return null;
  }
}
