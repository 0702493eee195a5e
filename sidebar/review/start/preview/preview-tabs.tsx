// The tabs that would be made, by whom they are for.
import { useSignal } from '@preact/signals';
import type { Answer } from '../../../../src/rpc/contract';
import { factsOf, type Readers } from '../../../../src/workbook/tab-kinds';
import { TabIcon } from '../../../icons';
import { sayPreview } from '../../../words';

type PreviewTab = Answer<'previewReview'>['tabs'][number];
const READERS: readonly Readers[] = ['everyone', 'managers', 'staff', 'hr'];
const FIRST = 7;

export const PreviewTabs = ({ tabs }: { readonly tabs: readonly PreviewTab[] }) => (
  <>
    {READERS.map((readers) => {
      const own = tabs.filter(({ kind }) => factsOf(kind).readers === readers);
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
  return sayPreview(factsOf(kind).about);
}
