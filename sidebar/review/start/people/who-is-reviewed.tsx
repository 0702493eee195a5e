// How many are reviewed, by scorecard, and who is left out and why.
import { Pair } from '../../../parts/pairs';
import { useSaid } from '../../../parts/said';
import { inWords, sayPeople } from '../../../words';
import type { Counted, LeftOut } from './counted';

const WHY = {
  none: 'none0',
  top: 'top',
  left: 'left',
  probation: 'probation',
  dispatched: 'dispatched',
  unticked: 'unticked',
  aside: 'aside',
} as const satisfies Readonly<Record<LeftOut, Parameters<typeof sayPeople>[0]>>;

export function WhoIsReviewed({ counted, all }: { readonly counted: Counted; readonly all: number }) {
  useSaid(`${counted.reviewed} ${sayPeople('reviewed', { all })}`, 'whenShown');
  return (
    <div class="stack">
      <div class="row baseline">
        <span class="figure">{counted.reviewed}</span>
        <span class="quiet">{sayPeople('reviewed', { all })}</span>
      </div>
      {counted.units > 0 && <p>{sayPeople('units', { count: counted.units })}</p>}
      <dl class="pairs small">
        {counted.cards.map(({ title, count }) => (
          <Pair key={title.en} name={inWords(title)} count={count} />
        ))}
        {counted.leftOut.map(({ why, count }) => (
          <Pair key={why} name={sayPeople('leftOut', { why: sayPeople(WHY[why]) })} count={count} />
        ))}
      </dl>
    </div>
  );
}
