// The tabs that would be made, by whom they are for.
import { useSignal } from '@preact/signals';
import type { Answer } from '../../../../src/rpc/contract';
import { TabIcon } from '../../../icons';
import { sayPreview } from '../../../words';

type PreviewTab = Answer<'previewReview'>['tabs'][number];
type Readers = 'everyone' | 'managers' | 'staff' | 'hr';
type About = 'guide' | 'plan' | 'roster' | 'computed' | 'record' | 'append' | 'fill';

/** Each kind of tab: for whom it is, and what is said of it. */
const KINDS: Readonly<Record<string, { readonly readers: Readers; readonly about: About }>> = {
  guide: { readers: 'everyone', about: 'guide' },
  score: { readers: 'managers', about: 'fill' },
  comments: { readers: 'managers', about: 'fill' },
  dispatch: { readers: 'managers', about: 'fill' },
  self: { readers: 'staff', about: 'fill' },
  survey: { readers: 'staff', about: 'fill' },
  peers: { readers: 'hr', about: 'fill' },
  plan: { readers: 'hr', about: 'plan' },
  people: { readers: 'hr', about: 'roster' },
  summary: { readers: 'hr', about: 'computed' },
  dashboard: { readers: 'hr', about: 'computed' },
  stages: { readers: 'hr', about: 'record' },
  interviews: { readers: 'hr', about: 'record' },
  appeals: { readers: 'hr', about: 'record' },
  evaluation: { readers: 'hr', about: 'record' },
  holidays: { readers: 'hr', about: 'record' },
  history: { readers: 'hr', about: 'append' },
  log: { readers: 'hr', about: 'append' },
};

const OTHER = { readers: 'hr', about: 'record' } as const;
const READERS: readonly Readers[] = ['everyone', 'managers', 'staff', 'hr'];
const FIRST = 7;

export const PreviewTabs = ({ tabs }: { readonly tabs: readonly PreviewTab[] }) => (
  <>
    {READERS.map((readers) => {
      const own = tabs.filter(({ kind }) => (KINDS[kind] ?? OTHER).readers === readers);
      return own.length > 0 && <Section key={readers} readers={readers} tabs={own} />;
    })}
  </>
);

function Section({ readers, tabs }: { readonly readers: Readers; readonly tabs: readonly PreviewTab[] }) {
  const all = useSignal(false);
  const more = tabs.length - FIRST;
  const folded = readers === 'managers' && !all.value && more > 1;
  return (
    <section>
      <h2 class="label">{sayPreview(readers)}</h2>
      <ul class="list tight">
        {(folded ? tabs.slice(0, FIRST) : tabs).map((tab) => (
          <li key={tab.title} class="item">
            <span class="sign idle">
              <TabIcon />
            </span>
            <span class="grow">{tab.title}</span>
            <span class="small quiet num one-line">{aboutOf(tab)}</span>
          </li>
        ))}
      </ul>
      {folded && (
        <button type="button" class="link" onClick={() => (all.value = true)}>
          {sayPreview('more', { count: more })}
        </button>
      )}
    </section>
  );
}

function aboutOf({ kind, people }: PreviewTab): string {
  if (kind === 'score') return people === 1 ? sayPreview('row') : sayPreview('rows', { count: people });
  return sayPreview((KINDS[kind] ?? OTHER).about);
}
