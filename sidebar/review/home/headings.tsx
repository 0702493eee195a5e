// How the roster is read, from Home at any time: each column and what it is taken for. What HR says is kept with the workbook.
import { useEffect } from 'preact/hooks';
import type { Answer } from '../../../src/rpc/contract';
import { FailureReport } from '../../parts/failure';
import { ScreenHead } from '../../parts/screen-head';
import { Waiting } from '../../parts/waiting';
import type { Asking } from '../../server/asking';
import { sayHome, sayPeople, sayRoster } from '../../words';
import { Columns } from '../start/people/columns';
import { useSayingHeadings } from '../start/people/saying-headings';

type Props = {
  readonly people: Asking<'checkPeople'>;
  /** The roster as it is read by what was said. */
  readonly onSaid: (roster: Answer<'checkPeople'>) => void;
  readonly onBack: () => void;
};

export function Headings({ people, onSaid, onBack }: Props) {
  const { saying, onSay } = useSayingHeadings(people, onSaid);
  useEffect(() => void people.ask({ roster: '' }), [people]);
  const [answer, failure] = [people.answer.value, people.failure.value];
  if (answer?.sheet)
    return (
      <Columns
        sheet={answer.sheet}
        place={answer.roster}
        saying={saying}
        onSay={(said, field) => void onSay(said, field)}
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
