// Targets of each their own that HR has still to enter, and the tabs to do it on: without them raters' figures give no points.
import type { Answer } from '../../../src/rpc/contract';
import { WarnIcon } from '../../icons';
import { OpenTabLink } from '../../parts/open-tab';
import { sayHome } from '../../words';

export const Targets = ({ targets }: { readonly targets: Answer<'readReview'>['targets'] }) =>
  targets.length === 0 ? null : (
    <section class="stack-1">
      <h2 class="label">{sayHome('targets')}</h2>
      <div class="banner warn">
        <WarnIcon />
        <p class="grow small">{sayHome('targetsHelp', { count: targets.reduce((sum, { blank }) => sum + blank, 0) })}</p>
      </div>
      <ul class="list">
        {targets.map(({ sheetId, title, blank }) => (
          <li key={sheetId} class="stack-1 padded">
            <div class="row top between">
              <span class="strong grow">{title}</span>
              <span class="small num quiet one-line">{sayHome('targetsBlank', { count: blank })}</span>
            </div>
            <div>
              <OpenTabLink sheetId={sheetId} title={title} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
