// Home in a workbook without a review: what that takes, and the one thing to do next.
import { useMemo } from 'preact/hooks';
import { CircleIcon, DoneIcon, WarnIcon } from '../../icons';
import { NextButton } from '../../parts/next-button';
import { useSaid } from '../../parts/said';
import { SignItem } from '../../parts/sign-list';
import { Way } from '../../parts/way';
import type { Asking } from '../../server/asking';
import { sayHome } from '../../words';
import { placeInSentence } from '../roster-place';
import { worthSaying } from '../start/people/columns';
import { Examples, FirstRoster, PastedFoot } from './first-roster';
import { nextBefore } from './next-at-home';

type Props = {
  readonly plans: number;
  readonly people: Asking<'checkPeople'>;
  /** By what someone comes back: it takes the focus. */
  readonly left: string;
  readonly onOpen: (to: 'start' | 'headings') => void;
};

export function HomeEmpty({ plans, people, left, onOpen }: Props) {
  const { answer } = people;
  const found = answer.value?.people.length ?? 0;
  const sheet = answer.value?.sheet;
  const unsaid = sheet ? worthSaying(sheet) : [];
  const next = nextBefore(answer.value, unsaid.length);
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
        {next === 'people' && <FirstRoster people={people} />}
        {next === 'headings' && (
          <section class="card tint">
            <h2 class="heading">{sayHome('toSay')}</h2>
            <p class="small">{sayHome('toSayHelp', { list: unsaid.join(' · ') })}</p>
          </section>
        )}
        <div class="stack-1">
          <h2 class="label">{sayHome('need')}</h2>
          <ul class="list">
            <Need is={next === 'headings' ? 'warn' : found > 0 ? 'ok' : 'idle'} text={sayHome('people')} about={known} />
            <Need text={sayHome('answers')} about={sayHome('answersHelp')} />
            <Need text={sayHome('period')} />
          </ul>
        </div>
        <ul>
          {next !== 'start' && (
            <li>
              <Way
                text={sayHome(next === 'people' ? 'lookAtPlans' : 'planFirst', { count: plans })}
                id="start"
                focus={left === 'start'}
                onOpen={() => onOpen('start')}
              />
            </li>
          )}
          {sheet && next !== 'headings' && (
            <li>
              <Way text={sayHome('headings')} id="headings" focus={left === 'headings'} onOpen={() => onOpen('headings')} />
            </li>
          )}
        </ul>
        <p class="small quiet">{sayHome('noServer')}</p>
      </div>
      <div class="foot">
        {next === 'people' && <PastedFoot people={people} />}
        {next === 'headings' && (
          <NextButton id="headings" label={sayHome('seeHeadings')} focus={left === 'headings'} onPress={() => onOpen('headings')} />
        )}
        {next === 'start' && <NextButton id="start" label={sayHome('start')} focus={left === 'start'} onPress={() => onOpen('start')} />}
      </div>
    </>
  );
}

type NeedProps = { readonly is?: keyof typeof SIGNS; readonly text: string; readonly about?: string };

/** What a start takes, ticked where it is there. */
const Need = ({ is = 'idle', ...said }: NeedProps) => <SignItem sign={is} Icon={SIGNS[is]} {...said} />;
const SIGNS = { ok: DoneIcon, warn: WarnIcon, idle: CircleIcon };

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
