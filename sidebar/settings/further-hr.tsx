// Who is HR, by e-mail: the owner and oneself, who stay, and a list with one field to add to it. What is no address is said and kept.
import { useSignal } from '@preact/signals';
import { comma } from '../../src/i18n/lists';
import { isAmong, readAddress } from '../../src/plans/address';
import { WarnIcon } from '../icons';
import { besideRemoved, useFocusAfter } from '../parts/focus-after';
import { PersonRow } from '../parts/person-row';
import { language, saySettings } from '../words';
import type { Settings } from './settings-state';

type Props = Pick<Settings, 'hr' | 'you' | 'owner' | 'older'> & {
  readonly onChange: (part: Partial<Pick<Settings, 'hr' | 'older'>>) => void;
};

/** The id of an address's remove button. */
const buttonOf = (email: string): string => `remove-${email}`;

export function FurtherHr({ hr, you, owner, older, onChange }: Props) {
  const stays = (email: string): boolean => isAmong(email, [you, owner]);
  const emails = hr.filter((email) => !stays(email));
  const suggested = older.filter((email) => !stays(email) && !emails.some((each) => each.toLowerCase() === email.toLowerCase()));
  const mine = you === '' ? [] : [you];
  const typed = useSignal('');
  const fault = useSignal('');
  const focusAfter = useFocusAfter();
  const add = () => {
    const value = readAddress(typed.value) ?? typed.value.trim();
    if (value === '') return;
    const known = isAmong(value, [you, owner, ...emails]);
    fault.value = readAddress(value) === undefined ? saySettings('odd', { value }) : known ? saySettings('twice', { value }) : '';
    if (fault.value !== '') return;
    typed.value = '';
    onChange({ hr: [...mine, ...emails, value] });
  };
  const remove = (n: number) => {
    focusAfter(...besideRemoved(emails.map(buttonOf), n, 'address'));
    onChange({ hr: [...mine, ...emails.filter((_, m) => m !== n)] });
  };
  const take = (email: string) => {
    focusAfter(buttonOf(email));
    onChange({ hr: [...mine, ...emails, email] });
  };
  const leave = () => {
    focusAfter('address');
    onChange({ older: [] });
  };
  return (
    <section class="stack">
      <h2 class="label">{saySettings('others')}</h2>
      <p class="meta">{saySettings('othersHelp')}</p>
      {suggested.length > 0 && (
        <div class="banner warn">
          <WarnIcon />
          <div class="grow small stack-1">
            <p>{saySettings('older', { emails: suggested.join(comma(language())) })}</p>
            {suggested.map((email) => (
              <button key={email} type="button" class="link" onClick={() => take(email)}>
                {saySettings('olderAdd', { email })}
              </button>
            ))}
            <button type="button" class="link" onClick={leave}>
              {saySettings('olderLeave')}
            </button>
          </div>
        </div>
      )}
      <ul>
        {owner !== '' && (
          <Stays
            email={owner}
            why={isAmong(owner, [you]) ? [saySettings('owner'), saySettings('you')].join(comma(language())) : saySettings('owner')}
          />
        )}
        {isAmong(you, hr) && !isAmong(you, [owner]) && <Stays email={you} why={saySettings('you')} />}
        {emails.map((email, n) => (
          <PersonRow key={email} remove={{ id: buttonOf(email), label: saySettings('remove', { email }), onPress: () => remove(n) }}>
            {email}
          </PersonRow>
        ))}
      </ul>
      {emails.length === 0 && <p class="small quiet">{saySettings('nobody')}</p>}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <div class="row top">
          <label class="grow">
            <span class="unseen">{saySettings('address')}</span>
            <input
              class="input"
              type="email"
              id="address"
              autocomplete="off"
              placeholder={saySettings('address')}
              aria-invalid={fault.value !== ''}
              aria-describedby="address-fault"
              value={typed}
              onInput={(event) => {
                typed.value = event.currentTarget.value;
                fault.value = '';
              }}
            />
          </label>
          <button type="submit" class="button line">
            {saySettings('add')}
          </button>
        </div>
      </form>
      <p class="small fault" id="address-fault" role="alert">
        {fault}
      </p>
    </section>
  );
}

/** Somebody who cannot be taken off the list. */
const Stays = ({ email, why }: { readonly email: string; readonly why: string }) => (
  <PersonRow>
    {email}
    <span class="small quiet line-of-its-own">{why}</span>
  </PersonRow>
);
