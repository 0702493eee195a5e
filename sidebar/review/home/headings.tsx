// How the roster is read, from Home at any time: each column and what it is taken for. What HR says is kept with the workbook.
import { useEffect, useMemo } from 'preact/hooks';
import type { Answer, Args } from '../../../src/rpc/contract';
import { FailureReport } from '../../parts/failure';
import { useFocusAfter } from '../../parts/focus-after';
import { ScreenHead } from '../../parts/screen-head';
import { Waiting } from '../../parts/waiting';
import { type Asking, asking } from '../../server/asking';
import { writer } from '../../server/servers';
import { sayHome, sayPeople, sayRoster } from '../../words';
import { Columns } from '../start/people/columns';

type Props = {
  readonly people: Asking<'checkPeople'>;
  /** The roster as it is read by what was said. */
  readonly onSaid: (roster: Answer<'checkPeople'>) => void;
  readonly onBack: () => void;
};

export function Headings({ people, onSaid, onBack }: Props) {
  const saying = useMemo(() => asking(writer, 'sayRoster'), []);
  const focusAfter = useFocusAfter();
  useEffect(() => void people.ask({ roster: '' }), [people]);
  const [answer, failure] = [people.answer.value, people.failure.value];
  const say = async (said: Omit<Args<'sayRoster'>, 'roster'>, field: string) => {
    const told = await saying.ask({ roster: answer?.roster ?? '', ...said });
    if (!told?.ok) return;
    focusAfter(field);
    people.answer.value = told.value;
    onSaid(told.value);
  };
  if (answer?.sheet)
    return (
      <Columns
        sheet={answer.sheet}
        place={answer.roster}
        saying={saying}
        onSay={(said, field) => void say(said, field)}
        back={sayRoster('doneHome')}
        onBack={onBack}
      />
    );
  return (
    <>
      <ScreenHead title={sayRoster('title')} onBack={onBack} />
      <div class="body">
        {failure ? (
          <FailureReport failure={failure} op="checkPeople" />
        ) : answer ? (
          <p class="quiet">{sayHome('peopleNone')}</p>
        ) : (
          <Waiting text={sayPeople('reading')} />
        )}
      </div>
    </>
  );
}
