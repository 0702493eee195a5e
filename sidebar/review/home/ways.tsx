// The ways on from Home that are no next step: lists that one looks down.
import type { Answer } from '../../../src/rpc/contract';
import { Way } from '../../parts/way';
import { sayAdjust, sayClose, sayEarlier, sayExport, sayHome, sayLetters, sayLog, sayPerson, sayStages } from '../../words';

type Always = {
  /** The way by which Home was left: it takes the focus back. */
  readonly left: string;
  readonly onEarlier: () => void;
  readonly onHeadings: () => void;
  readonly onLog: () => void;
  readonly onExport: () => void;
  readonly onStart: () => void;
};

/** Those that are there whether the review runs or is closed. */
export const WaysAlways = ({ left, onEarlier, onHeadings, onLog, onExport, onStart }: Always) => (
  <>
    <li>
      <Way id="way-earlier" text={sayEarlier('way')} focus={left === 'earlier'} onOpen={onEarlier} />
    </li>
    <li>
      <Way text={sayHome('headings')} focus={left === 'headings'} onOpen={onHeadings} />
    </li>
    <li>
      <Way id="way-export" text={sayExport('title')} focus={left === 'export'} onOpen={onExport} />
    </li>
    <li>
      <Way id="way-log" text={sayLog('title')} focus={left === 'log'} onOpen={onLog} />
    </li>
    <li>
      <Way text={sayHome('another')} focus={left === 'start'} onOpen={onStart} />
    </li>
  </>
);

type Running = Always & {
  readonly read: Pick<Answer<'readReview'>, 'results' | 'scored' | 'stages'>;
  readonly onShare: () => void;
  readonly onLetters: () => void;
  readonly onAdjust: () => void;
  readonly onAppeal: () => void;
  readonly onPerson: () => void;
  readonly onClose: () => void;
  /** The stage of that place, or all where it is 0. */
  readonly onStages: (n: number) => void;
  /** Undefined where the plan is none of the library's. */
  readonly onNext: (() => void) | undefined;
};

/** Those of a review that runs. */
export function RunningWays({
  read,
  left,
  onShare,
  onLetters,
  onAdjust,
  onAppeal,
  onPerson,
  onClose,
  onStages,
  onNext,
  ...always
}: Running) {
  const { results, scored, stages } = read;
  return (
    <ul>
      <li>
        <Way id="way-access" text={sayHome('access')} focus={left === 'share'} onOpen={onShare} />
      </li>
      {stages?.holds && (
        <li>
          <Way id="way-stages" text={sayStages('way')} focus={left === 'stages'} onOpen={() => onStages(0)} />
        </li>
      )}
      {scored > 0 && (
        <li>
          <Way id="way-letters" text={sayLetters('way')} focus={left === 'letters'} onOpen={onLetters} />
        </li>
      )}
      {results?.adjustments && scored > 0 && (
        <li>
          <Way id="way-adjust" text={sayAdjust('title')} focus={left === 'adjust'} onOpen={onAdjust} />
        </li>
      )}
      {scored > 0 && (
        <li>
          <Way id="way-person" text={sayPerson('title')} focus={left === 'person'} onOpen={onPerson} />
        </li>
      )}
      {results?.appeals && (
        <li>
          <Way id="way-appeal" text={sayAdjust('appeal')} focus={left === 'appeal'} onOpen={onAppeal} />
        </li>
      )}
      <li>
        <Way id="way-close" text={sayClose('way')} focus={left === 'close'} onOpen={onClose} />
      </li>
      {onNext && (
        <li>
          <Way text={sayHome('next')} focus={left === 'next'} onOpen={onNext} />
        </li>
      )}
      <WaysAlways left={left} {...always} />
    </ul>
  );
}
