// One difference since the lock: whose row on which tab, and cell by cell what was locked and what stands there now.
import type { Answer } from '../../../src/rpc/contract';
import { OpenTabLink } from '../../parts/open-tab';
import { sayLock } from '../../words';
import { shown } from './opened-again';

type Difference = Answer<'checkLock'>['differences'][number];

/** Whose; of a tab as a whole its title. */
export const personOf = ({ name, id, title }: Difference): string =>
  id === '' ? name || title : name === '' ? id : sayLock('person', { name, id });

export const DifferenceCard = ({ difference }: { readonly difference: Difference }) => {
  const { kind, title, sheetId, row, cells } = difference;
  return (
    <div class="card">
      <h2 class="heading">{personOf(difference)}</h2>
      {kind !== 'print' && <p class="small quiet">{sayLock('onRow', { title, row })}</p>}
      {kind === 'print' && <p class="small">{sayLock('print')}</p>}
      {kind === 'new' && <p class="small">{sayLock('newRow')}</p>}
      {cells.map(({ heading, old, now }, n) => (
        <dl key={n} class="pairs small">
          <dt>{sayLock('cell')}</dt>
          <dd>{heading}</dd>
          <dt>{sayLock('asLocked')}</dt>
          <dd class="num">{shown(old)}</dd>
          <dt>{sayLock('now')}</dt>
          <dd class="num strong">{shown(now)}</dd>
        </dl>
      ))}
      <div>
        <OpenTabLink sheetId={sheetId} title={title} />
      </div>
    </div>
  );
};
