// What is new since the last review: who came, left, moved or is away, each with what; how many are reviewed; and what still comes.
import { useEffect } from 'preact/hooks';
import { shortDay } from '../../../../src/i18n/day-words';
import { comma, nameWithId } from '../../../../src/i18n/lists';
import { reasonInWords } from '../../../../src/plans/aside-words';
import { foldId } from '../../../../src/plans/fold-id';
import { type Change, GONE } from '../../../../src/plans/people-since';
import type { Plan } from '../../../../src/plans/plan';
import { openFor } from '../../../../src/plans/ready';
import { WarnIcon } from '../../../icons';
import { FailureReport } from '../../../parts/failure';
import { NextButton } from '../../../parts/next-button';
import { Pair } from '../../../parts/pairs';
import { StepHead } from '../../../parts/step-head';
import { Waiting } from '../../../parts/waiting';
import { Way } from '../../../parts/way';
import { language, sayNext, sayPeople } from '../../../words';
import type { Draft } from '../draft';
import { whyBlocked } from '../people/blocked';
import { PeopleAside } from '../people/people-aside';
import { SetAside } from '../people/set-aside';
import { ChangedPerson } from './changed-person';
import { changesOf, stillNamed } from './changes';

type Props = {
  readonly draft: Draft;
  readonly plan: Plan;
  readonly onBack: () => void;
  readonly onDecide: () => void;
  readonly onPeople: () => void;
  readonly onOptions: () => void;
  readonly onPreview: () => void;
};

export function ChangesStep({ draft, plan, onBack, onDecide, onPeople, onOptions, onPreview }: Props) {
  const { roster, counted } = draft;
  const people = roster.answer.value?.people ?? [];
  const { changes, sum } = changesOf(draft);
  const { named, gone } = stillNamed(draft);
  const away = changes.filter(({ kind }) => kind === 'leave').length;
  // the roster may have been changed since the last look at it, in a tab beside this page
  useEffect(() => void roster.ask({ roster: roster.answer.peek()?.roster ?? '' }), [roster]);
  if (draft.settingAside.value) return <SetAside draft={draft} people={counted.value.reviewees} />;

  const nameOf = (id: string): string => {
    const known = people.find((each) => foldId(each.id) === foldId(id)) ?? draft.last.value?.carried?.people.find((each) => each.id === id);
    return nameWithId(language(), known?.name ?? '?', id);
  };
  const open = openFor(plan, draft.cycle.value).length;
  const waiting = roster.running.value || (roster.answer.value === undefined && roster.failure.value === undefined);
  const blocked = waiting ? '' : whyBlocked(draft, plan, named);
  const goOn = () => {
    draft.named.value = named;
    if (open > 0) onDecide();
    else if (blocked !== '') onPeople();
    else onPreview();
  };
  return (
    <>
      <StepHead title={sayNext('newTitle')} at="changes" onBack={onBack} />
      <div class="body">
        {waiting && <Waiting text={sayPeople('reading')} />}
        {roster.failure.value && <FailureReport failure={roster.failure.value} op="checkPeople" />}
        {people.length > 0 && (
          <>
            <section class="stack-1">
              <h2 class="label">{sayNext('people')}</h2>
              {changes.length === 0 && <p class="quiet">{sayNext('nothing')}</p>}
              <ul class="list">
                {changes.map((change) => (
                  <ChangedPerson
                    key={`${change.kind} ${change.id}`}
                    change={change}
                    what={whatOf(change)}
                    onAside={
                      change.kind === 'leave' ? () => (draft.settingAside.value = { id: change.id, why: 'leave', words: '' }) : undefined
                    }
                  />
                ))}
              </ul>
            </section>
            <dl class="pairs small">
              <Pair name={sayNext('before')} count={sum.before} />
              {sum.came > 0 && <Pair name={sayNext('came')} count={`+${sum.came}`} />}
              {GONE.map((why) => sum.gone[why] > 0 && <Pair key={why} name={sayNext(why)} count={`−${sum.gone[why]}`} />)}
              <Pair name={sayNext('now')} count={sum.now} />
              {away > 0 && <Pair name={sayNext('ifAside')} count={`−${away}`} />}
            </dl>
            {gone.length > 0 && (
              <div class="banner warn">
                <WarnIcon />
                <p class="grow small">{sayNext('ratersGone', { names: gone.map(nameOf).join(comma(language())) })}</p>
              </div>
            )}
            <PeopleAside draft={draft} people={people} />
          </>
        )}
        <ul>
          <li>
            <Way text={sayNext('allPeople')} onOpen={onPeople} />
          </li>
          <li>
            <Way text={sayNext('options')} onOpen={onOptions} />
          </li>
        </ul>
      </div>
      <div class="foot">
        <p class="small quiet">
          {open > 0 ? sayNext('open', { count: open }) : blocked === '' ? '' : sayNext('toPeople', { why: blocked })}
        </p>
        <NextButton label={sayNext('continue')} busy={waiting ? sayPeople('reading') : undefined} onPress={goOn} />
      </div>
    </>
  );

  /** What there is to say of a change, line by line. */
  function whatOf({ kind, moves, now, id }: Change): readonly string[] {
    const or = (text: string): string => text || sayNext('nothingThere');
    const named = (manager: string): string => (manager === '' ? sayNext('nothingThere') : nameOf(manager));
    switch (kind) {
      case 'left':
        return [sayNext(now ? 'hasLeft' : 'goneFromRoster')];
      case 'moved':
        return moves.map(({ what, from, to }) =>
          what === 'manager'
            ? sayNext('ofManager', { from: named(from), to: named(to) })
            : sayNext(what === 'department' ? 'ofDepartment' : 'ofPosition', { from: or(from), to: or(to) }),
        );
      case 'leave':
        return [sayNext('away', { word: now?.away ?? '' })];
      case 'probation':
        return [
          now?.probationEnds ? sayNext('probationUntil', { day: shortDay(now.probationEnds, language(), true) }) : sayNext('probationOut'),
        ];
      case 'aside': {
        const asked = Object.entries(draft.aside.value).find(([each]) => foldId(each) === foldId(id))?.[1];
        return asked ? [reasonInWords(asked, language())] : [];
      }
      case 'out':
        return [sayNext('noCard')];
      case 'came':
        return now?.position ? [now.position] : [];
    }
  }
}
