// What of a review is not in the workbook any more, and what to do about each.
import type { Both } from '../../../src/i18n/both';
import { WarnIcon } from '../../icons';
import { inWords, sayHome } from '../../words';

export const Missing = ({ sentences }: { readonly sentences: readonly Both[] }) =>
  sentences.length === 0 ? null : (
    <section class="stack-1">
      <h2 class="label">{sayHome('missing')}</h2>
      <div class="banner warn">
        <WarnIcon />
        <ul class="grow stack small">
          {sentences.map((sentence) => (
            <li key={sentence.en}>{inWords(sentence)}</li>
          ))}
        </ul>
      </div>
    </section>
  );
