// The ways on from Home that are no next step: a list that one looks down, in the order in which a review needs them.
import type { Answer } from '../../../src/rpc/contract';
import { Way } from '../../parts/way';
import { sayAdjust, sayCalibrate, sayClose, sayEarlier, sayExport, sayHome, sayLetters, sayLog, sayPerson, sayStages } from '../../words';
import type { Opened } from '../screens';

type Read = Answer<'readReview'>;
/** `when`: a way that is there only in some reviews. */
type WayOn = { readonly to: Opened; readonly text: () => string; readonly when?: (read: Read) => boolean };

const isScored = ({ scored }: Read): boolean => scored > 0;

/** While a review runs. */
const RUNNING: readonly WayOn[] = [
  { to: 'share', text: () => sayHome('access') },
  { to: 'stages', text: () => sayStages('way'), when: ({ stages }) => stages?.holds === true },
  { to: 'letters', text: () => sayLetters('way'), when: isScored },
  { to: 'calibrate', text: () => sayCalibrate('way'), when: (read) => isScored(read) && read.results?.adjustments === true },
  { to: 'adjust', text: () => sayAdjust('title'), when: (read) => isScored(read) && read.results?.adjustments === true },
  { to: 'appeal', text: () => sayAdjust('appeal'), when: ({ results }) => results?.appeals === true },
  { to: 'close', text: () => sayClose('way') },
];

/** Once it is closed. */
const CLOSED: readonly WayOn[] = [{ to: 'reopen', text: () => sayClose('reopenWay') }];

/** Either way. */
const ALWAYS: readonly WayOn[] = [
  { to: 'person', text: () => sayPerson('title'), when: isScored },
  { to: 'export', text: () => sayExport('title') },
  { to: 'log', text: () => sayLog('title') },
  { to: 'earlier', text: () => sayEarlier('way') },
  { to: 'headings', text: () => sayHome('headings') },
  { to: 'start', text: () => sayHome('another') },
];

type Props = {
  readonly read: Read;
  /** The way by which Home was left: it takes the focus back. */
  readonly left: string;
  readonly onOpen: (to: Opened) => void;
  /** Goes on with the next period, of a review that runs; undefined where there is no such way. */
  readonly onNext: (() => void) | undefined;
};

export function Ways({ read, left, onOpen, onNext }: Props) {
  const items = (ways: readonly WayOn[]) =>
    ways
      .filter(({ when }) => when === undefined || when(read))
      .map(({ to, text }) => (
        <li key={to}>
          <Way id={`way-${to}`} text={text()} focus={left === to} onOpen={() => onOpen(to)} />
        </li>
      ));
  return (
    <ul>
      {items(read.closed ? CLOSED : RUNNING)}
      {onNext && (
        <li>
          <Way id="way-next" text={sayHome('next')} focus={left === 'next'} onOpen={onNext} />
        </li>
      )}
      {items(ALWAYS)}
    </ul>
  );
}
