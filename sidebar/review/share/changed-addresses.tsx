// Raters whose address on the People tab is another than when the review was created: HR says which is right, and that one gets access.
import type { Signal } from '@preact/signals';
import { sayShare } from '../../words';
import { type AccessOf, TabLink } from './rater-access';

type Props = { readonly raters: readonly AccessOf[]; readonly picked: Signal<ReadonlyMap<string, string>> };

export const ChangedAddresses = ({ raters, picked }: Props) =>
  raters.length === 0 ? null : (
    <section class="stack-1">
      <h2 class="label">{sayShare('changed')}</h2>
      <p class="small quiet">{sayShare('changedHelp')}</p>
      <ul class="list">
        {raters.map(({ id, name, email, was, refused, tabs }) => (
          <li key={id} class="padded stack-1">
            <fieldset>
              <legend>
                <span class="unseen">{sayShare('changedFor', { name })}</span>
                <span aria-hidden="true">
                  <b>{name}</b> <span class="quiet">{id}</span>
                </span>
              </legend>
              {[{ address: email, when: 'now' as const }, ...(was === '' ? [] : [{ address: was, when: 'was' as const }])].map(
                ({ address, when }) => (
                  <label key={when} class="choice">
                    <input
                      type="radio"
                      name={`address-${id}`}
                      checked={picked.value.get(id) === address}
                      onChange={() => {
                        picked.value = new Map([...picked.value, [id, address]]);
                      }}
                    />
                    <span class="grow">
                      {address}
                      <span class="small quiet line-of-its-own">{sayShare(when)}</span>
                    </span>
                  </label>
                ),
              )}
            </fieldset>
            {refused !== '' && <p class="small fault">{sayShare('refused', { reason: refused })}</p>}
            {tabs.map((tab) => (
              <TabLink key={tab.link} {...tab} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
