// A rater's tabs: how many rows of each are done, and the way to it.
import { OpenTabLink } from '../../parts/open-tab';
import { sayHome } from '../../words';
import { Bar } from './bar';
import type { TabProgress } from './by-rater';

export const TabList = ({ title, tabs }: { readonly title: string; readonly tabs: readonly TabProgress[] }) => (
  <section class="stack-1">
    <h2 class="label">{title}</h2>
    <ul class="list">
      {tabs.map((tab) => (
        <li key={tab.sheetId} class="stack-1 padded">
          <div class="row top between">
            <span class="strong grow">{tab.title}</span>
            <span class="small num quiet one-line">{sayHome('ofAll', tab)}</span>
          </div>
          <Bar counts={tab} name={tab.title} />
          <div>
            <OpenTabLink sheetId={tab.sheetId} title={tab.title} />
          </div>
        </li>
      ))}
    </ul>
  </section>
);
