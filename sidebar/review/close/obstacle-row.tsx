// One thing in the way of closing: what it is, whom it concerns, and each way on: the tab, setting somebody aside, waiving it.
import { maySetAside, mayWaive } from '../../../src/plans/closing-obstacles';
import { ClockIcon } from '../../icons';
import { OpenTabLink } from '../../parts/open-tab';
import { useSomeFirst } from '../../parts/some-first';
import { inWords, sayClose } from '../../words';
import { Reason } from './reason';
import type { Asked, Obstacle } from './said';

type Props = {
  readonly obstacle: Obstacle;
  readonly asked: Asked | undefined;
  readonly onAsk: (asked: Asked | undefined) => void;
  readonly onGive: (reason: string) => void;
};

/** So many people are listed at first. */
const FEW = 6;

export function ObstacleRow({ obstacle, asked, onAsk, onGive }: Props) {
  const { key, sentence, people, sheetId } = obstacle;
  const [listed, rest] = useSomeFirst(people, FEW, sayClose('more', { count: people.length }));
  const isAsked = asked?.key === key;
  return (
    <li class="item">
      <span class="sign warn">
        <ClockIcon />
      </span>
      <div class="grow stack-1">
        <p>{inWords(sentence)}</p>
        {listed.map((person) =>
          maySetAside(obstacle) ? (
            <div key={person.id}>
              {isAsked && asked.person?.id === person.id ? (
                <Reason
                  question={sayClose('whyAside', { name: person.name })}
                  label={sayClose('reasonAside')}
                  onGive={onGive}
                  onCancel={() => onAsk(undefined)}
                />
              ) : (
                <button type="button" class="link small" onClick={() => onAsk({ key, person })}>
                  {sayClose('setAside', { name: person.name })}
                </button>
              )}
            </div>
          ) : (
            <p class="small quiet" key={person.id}>
              {person.name}
            </p>
          ),
        )}
        {rest}
        {mayWaive(obstacle) &&
          (isAsked && !asked.person ? (
            <Reason question={sayClose('whyWaived')} label={sayClose('reasonWaive')} onGive={onGive} onCancel={() => onAsk(undefined)} />
          ) : (
            <div>
              <button type="button" class="link small" onClick={() => onAsk({ key })}>
                {sayClose('waive')}
                <span class="unseen">{inWords(sentence)}</span>
              </button>
            </div>
          ))}
        {sheetId > 0 && (
          <div>
            <OpenTabLink sheetId={sheetId} title={inWords(sentence)} />
          </div>
        )}
      </div>
    </li>
  );
}
