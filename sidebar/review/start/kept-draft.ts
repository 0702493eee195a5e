// The draft of a review kept with the workbook as HR goes: the sidebar closed or the page loaded anew, it goes on where it was. While another
// of HR is at it, nothing is kept from here until it is taken over.
import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Answer } from '../../../src/rpc/contract';
import { asking, type Failed } from '../../server/asking';
import { reader, writer } from '../../server/servers';
import type { Draft } from './draft';
import { keptIn, restore, textOf } from './draft-text';

export type KeptDraft = {
  /** Another of HR who is at it, and since when (ISO 8601). */
  readonly held: Signal<{ readonly by: string; readonly at: string } | undefined>;
  /** Why what is typed could not be kept; gone once it is. */
  readonly failure: ReadonlySignal<Failed | undefined>;
  /** What the workbook keeps, as it is told first; later ones are not looked at. */
  readonly found: (list: Answer<'listPlans'>) => Promise<void>;
  /** Goes on with what the other has left, in their place. */
  readonly takeOver: () => Promise<void>;
};

/** At the latest so long after a change it is on its way; and after one that did not arrive it is tried again. */
const [WAIT_MS, AGAIN_MS] = [1_000, 10_000] as const;

/** `open`: whether the way to a review is on the screen; `show` puts it there. */
export function keepingDraft(draft: Draft, open: ReadonlySignal<boolean>, show: () => void): KeptDraft {
  const session = Math.random().toString(36).slice(2);
  const keep = asking(writer, 'keepDraft');
  const answers = asking(reader, 'readAnswers');
  const held = signal<{ readonly by: string; readonly at: string }>();
  const text = computed(() => textOf(draft, open.value));
  /** What the workbook has, as far as is known here. */
  const known = signal<string>();
  const isRefused = signal(false);
  const theirs = { text: '', reviews: [] as Answer<'listPlans'>['reviews'] };
  let timer = 0;

  // nothing is kept before it is known what there is
  effect(() => {
    if (known.value !== undefined && text.value !== known.value && !held.value && !isRefused.value) saveIn(WAIT_MS);
  });

  function saveIn(wait: number): void {
    if (timer === 0) timer = window.setTimeout(() => void save(false), wait);
  }

  async function save(take: boolean): Promise<void> {
    window.clearTimeout(timer);
    timer = 0;
    const sent = text.value;
    const outcome = await keep.ask({ session, draft: sent, take });
    if (!outcome) return; // one that was asked later tells
    if (outcome.ok) {
      const { kept, by, at } = outcome.value;
      batch(() => {
        held.value = kept ? undefined : { by, at };
        if (kept) known.value = sent;
      });
    } else if (outcome.error.code === 'notHr') isRefused.value = true;
    else saveIn(AGAIN_MS);
  }

  async function goOn(from: string): Promise<void> {
    const kept = keptIn(from);
    if (!kept) return;
    restore(draft, kept);
    if (kept.from) {
      const last = await answers.ask({ review: kept.from });
      if (last?.ok) draft.last.value = last.value;
    }
    if (['next', 'changes', 'targets', 'people', 'period', 'preview', 'create'].includes(kept.step))
      await draft.roster.ask({ roster: kept.roster });
    // the sidebar may have been closed while the review was made
    const isMade = kept.step === 'create' && theirs.reviews.some(({ plan }) => plan === kept.plan);
    if (isMade) return draft.begin();
    draft.step.value = kept.step === 'create' ? 'preview' : kept.step;
    if (kept.open) show();
  }

  return {
    held,
    failure: computed(() => (isRefused.value ? undefined : keep.failure.value)),
    async found(list) {
      if (known.value !== undefined) return;
      theirs.reviews = list.reviews;
      known.value = text.value; // what is there now is no change
      if (list.draft?.own) await goOn(list.draft.draft);
      else if (list.draft) {
        theirs.text = list.draft.draft;
        held.value = { by: list.draft.by, at: list.draft.at };
      }
    },
    async takeOver() {
      if (text.value === '') await goOn(theirs.text);
      await save(true);
    },
  };
}
