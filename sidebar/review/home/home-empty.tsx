// Home in a workbook without a review: how to start one, and what that takes.
import { useMemo } from 'preact/hooks';
import { CircleIcon, DoneIcon } from '../../icons';
import { useSaid } from '../../parts/said';
import { SignItem } from '../../parts/sign-list';
import { takeFocus } from '../../parts/take-focus';
import type { Asking } from '../../server/asking';
import { sayHome } from '../../words';
import { placeInSentence } from '../roster-place';
import { Examples, FirstRoster } from './first-roster';

type Props = {
  readonly plans: number;
  readonly people: Asking<'checkPeople'>;
  /** Whether someone comes back from the start. */
  readonly focus: boolean;
  readonly onStart: () => void;
};

export function HomeEmpty({ plans, people, focus, onStart }: Props) {
  const found = people.answer.value?.people.length ?? 0;
  const isWithout = people.answer.value?.roster === '';
  const known = whatIsKnown(people, found);
  useSaid(known);
  return (
    <>
      <div class="body">
        <Drawing />
        <div class="stack">
          <h1 class="title">{sayHome('none')}</h1>
          <p class="quiet">{sayHome('noneHelp', { count: plans })}</p>
        </div>
        <Examples people={people} />
        {isWithout && <FirstRoster people={people} />}
        <button
          type="button"
          id="start"
          class={isWithout ? 'button plain wide' : 'button filled wide'}
          ref={focus ? takeFocus : null}
          onClick={onStart}
        >
          {isWithout ? sayHome('lookAtPlans', { count: plans }) : sayHome('start')}
        </button>
        <div class="stack-1">
          <h2 class="label">{sayHome('need')}</h2>
          <ul class="list">
            <Need there={found > 0} text={sayHome('people')} about={known} />
            <Need text={sayHome('answers')} about={sayHome('answersHelp')} />
            <Need text={sayHome('period')} />
          </ul>
        </div>
      </div>
      <div class="foot">
        <p class="why">{sayHome('noServer')}</p>
      </div>
    </>
  );
}

type NeedProps = { readonly there?: boolean; readonly text: string; readonly about?: string };

/** What a start takes, ticked where it is there. */
const Need = ({ there = false, ...said }: NeedProps) => (
  <SignItem sign={there ? 'ok' : 'idle'} Icon={there ? DoneIcon : CircleIcon} {...said} />
);

function whatIsKnown({ answer, failure }: Asking<'checkPeople'>, found: number): string {
  if (failure.value) return failure.value.message;
  if (answer.value === undefined) return sayHome('peopleLooking');
  const { roster } = answer.value;
  if (found > 0) return sayHome('peopleFound', { count: found, place: placeInSentence(roster) });
  return roster === '' ? sayHome('peopleNone') : sayHome('peopleNobody', { place: placeInSentence(roster) });
}

/** A table that fills. */
const Drawing = () =>
  useMemo(
    () => (
      <svg class="art" viewBox="0 0 268 92" aria-hidden="true">
        <path class="art-line" d="M.5 .5h267v91H.5zM.5 23.5h267M.5 46.5h267M.5 69.5h267M70.5 .5v91M212.5 .5v91" />
        <path class="art-name" d="M10 8h42v8h-42zM10 31h50v8h-50zM10 54h38v8h-38zM10 77h46v8h-46z" />
        <path class="art-first" d="M80 31h62v8h-62zM80 54h52v8h-52zM80 77h66v8h-66z" />
        <path class="art-second" d="M144 31h46v8h-46zM134 54h40v8h-40zM148 77h50v8h-50z" />
        <path class="art-tick" d="M234 35l4 4 8-8M234 58l4 4 8-8" />
      </svg>
    ),
    [],
  );
