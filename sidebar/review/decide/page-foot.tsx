// The foot of a decision: what was done, why saving is off, the button that saves and goes on, and the ways past it.
import { DoneIcon } from '../../icons';
import { useSaid } from '../../parts/said';
import type { Answering } from './answering';
import type { Decision } from './decisions';
import { say } from './words';

/** What came of the last press, here or on the decision before, until something else is typed. */
export type Said = '' | 'saved' | 'back' | 'filled';

type Props = {
  readonly answering: Answering;
  readonly open: boolean;
  readonly said: Said;
  /** What saving leads to; the list where there is none. */
  readonly following: Decision | undefined;
  readonly next: Decision | undefined;
  readonly section: Decision | undefined;
  readonly onGo: (decision: Decision) => void;
  readonly onList: () => void;
};

export function PageFoot({ answering: { changed, faults }, open, said, following, next, section, onGo, onList }: Props) {
  const saves = changed || open;
  const off = saves && faults.length > 0;
  const text = said === '' ? '' : say(said === 'saved' ? 'savedBefore' : said === 'back' ? 'takenBack' : 'filledIn');
  useSaid(text, 'whenShown');
  return (
    <div class="foot">
      <p class="done small">
        {said === 'saved' && (
          <span class="sign ok">
            <DoneIcon />
          </span>
        )}
        {text}
      </p>
      <p class="why" id="why">
        {off ? reasonOf(changed, faults) : changed && said !== 'filled' ? say('notSaved') : ''}
      </p>
      <button
        type="submit"
        form="answer"
        class="button filled wide"
        aria-describedby="why"
        aria-disabled={off}
        onClick={(event) => {
          // the second click of a double click was meant for what the button did before
          if (event.detail > 1) event.preventDefault();
        }}
      >
        {say(saves ? (following ? 'saveNext' : 'save') : next ? 'nextOpen' : 'toList')}
      </button>
      <div class="row between ways">
        {saves && next && (
          <button type="button" class="link" onClick={() => onGo(next)}>
            {say(open ? 'skip' : 'nextOpen')}
          </button>
        )}
        {section && section !== next && (
          <button type="button" class="link" onClick={() => onGo(section)}>
            {say('skipTo', { section: section.place.title })}
          </button>
        )}
        {saves && !next && (
          <button type="button" class="link" onClick={onList}>
            {say('toList')}
          </button>
        )}
      </div>
    </div>
  );
}

function reasonOf(changed: boolean, faults: Answering['faults']): string {
  const [first] = faults;
  if (!changed) return say('nothingTyped');
  return faults.length > 1 ? say('several', { count: faults.length, first: first?.text ?? '' }) : (first?.text ?? '');
}
