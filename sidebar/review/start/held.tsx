// Another of HR is setting a review up: who, since when, and taking it over. And that what is typed could not be kept.
import { WarnIcon } from '../../icons';
import { FailureLine } from '../../parts/failure';
import { useSaid } from '../../parts/said';
import { language, sayKeeping } from '../../words';
import { timeOf } from '../days';
import type { KeptDraft } from './kept-draft';

export function Held({ kept }: { readonly kept: KeptDraft }) {
  const held = kept.held.value;
  const words = held ? sayKeeping('held', { who: held.by || sayKeeping('somebody'), since: timeOf(new Date(held.at), language()) }) : '';
  useSaid(words);
  if (!held) return <FailureLine failure={kept.failure.value} />;
  return (
    <section class="over">
      <div class="banner warn">
        <WarnIcon />
        <div class="grow stack small">
          <p class="strong">{words}</p>
          <p>{sayKeeping('heldHelp')}</p>
          <button type="button" class="button line" onClick={() => void kept.takeOver()}>
            {sayKeeping('takeOver')}
          </button>
        </div>
      </div>
    </section>
  );
}
