// Further people who are HR, by e-mail: a list with one field to add to it. What is no address is said and kept.
import { useSignal } from '@preact/signals';
import { besideRemoved, useFocusAfter } from '../parts/focus-after';
import { PersonRow } from '../parts/person-row';
import { saySettings } from '../words';

type Props = { readonly emails: readonly string[]; readonly onChange: (emails: readonly string[]) => void };

/** As the roster's own check. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/** The id of an address's remove button. */
const buttonOf = (email: string): string => `remove-${email}`;

export function FurtherHr({ emails, onChange }: Props) {
  const typed = useSignal('');
  const fault = useSignal('');
  const focusAfter = useFocusAfter();
  const add = () => {
    const value = typed.value.trim();
    if (value === '') return;
    const known = emails.some((email) => email.toLowerCase() === value.toLowerCase());
    fault.value = !ADDRESS.test(value) ? saySettings('odd', { value }) : known ? saySettings('twice', { value }) : '';
    if (fault.value !== '') return;
    typed.value = '';
    onChange([...emails, value]);
  };
  const remove = (n: number) => {
    focusAfter(...besideRemoved(emails.map(buttonOf), n, 'address'));
    onChange(emails.filter((_, m) => m !== n));
  };
  return (
    <section class="stack">
      <h2 class="label">{saySettings('others')}</h2>
      <p class="meta">{saySettings('othersHelp')}</p>
      {emails.length === 0 && <p class="small quiet">{saySettings('nobody')}</p>}
      <ul>
        {emails.map((email, n) => (
          <PersonRow key={email} remove={{ id: buttonOf(email), label: saySettings('remove', { email }), onPress: () => remove(n) }}>
            {email}
          </PersonRow>
        ))}
      </ul>
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
