// How many tabs the review has and whether they are seen, and the button that hides or shows them together.
import { useMemo } from 'preact/hooks';
import type { Answer } from '../../../src/rpc/contract';
import { FailureLine } from '../../parts/failure';
import { announce } from '../../parts/said';
import { asking } from '../../server/asking';
import { writer } from '../../server/servers';
import { sayHome } from '../../words';

type Props = { readonly review: Answer<'listPlans'>['reviews'][number]; readonly onDone: () => Promise<void> };

export function ShownTabs({ review: { id, tabs, hidden = false }, onDone }: Props) {
  const showing = useMemo(() => asking(writer, 'showReview'), []);
  const running = showing.running.value;
  const count = tabs.length;
  const press = async () => {
    if (running) return;
    const outcome = await showing.ask({ review: id, shown: hidden });
    if (!outcome?.ok) return;
    await onDone();
    announce(sayHome(hidden ? 'tabsShown' : 'tabsHidden', { count }));
  };
  return (
    <section class="stack-1">
      <FailureLine failure={showing.failure.value} />
      <div class="row between">
        <span class="quiet">{sayHome(hidden ? 'tabsHidden' : 'tabsShown', { count })}</span>
        <button type="button" class="link" aria-disabled={running} onClick={() => void press()}>
          {sayHome(running ? (hidden ? 'showingTabs' : 'hidingTabs') : hidden ? 'showTabs' : 'hideTabs')}
        </button>
      </div>
    </section>
  );
}
