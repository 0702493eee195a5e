// The raters there would be, those without an e-mail by name: the file cannot be shared with them from here.
import { nameWithId } from '../../../../src/i18n/lists';
import type { Answer } from '../../../../src/rpc/contract';
import { DoneIcon, WarnIcon } from '../../../icons';
import { language, sayPreview } from '../../../words';

type Rater = Answer<'previewReview'>['raters'][number];

export function PreviewRaters({ raters }: { readonly raters: readonly Rater[] }) {
  const without = raters.filter(({ email }) => email === '');
  return (
    <section class="stack-1">
      <h2 class="label">{sayPreview('raters')}</h2>
      {raters.length === 0 && <p class="quiet">{sayPreview('nobody')}</p>}
      {raters.length > 0 && without.length === 0 && (
        <p class="row top">
          <span class="sign ok">
            <DoneIcon />
          </span>
          <span class="grow">{sayPreview('allEmail')}</span>
        </p>
      )}
      <ul class="list tight">
        {without.map(({ id, name }) => (
          <li key={id} class="item">
            <span class="sign warn">
              <WarnIcon />
            </span>
            <span class="grow">
              <span class="strong line-of-its-own">{nameWithId(language(), name, id)}</span>
              <span class="small quiet">{sayPreview('withoutEmail')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
