// Further people who are HR, by e-mail: a list with one field to add to it. What is no address is said and kept.
import { useSignal } from '@preact/signals';
import { CloseIcon, PersonIcon } from '../icons';
import { saySettings } from '../words';

type Props = { readonly emails: readonly string[]; readonly onChange: (emails: readonly string[]) => void };

/** As the roster's own check. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

export function FurtherHr({ emails, onChange }: Props) {
  const typed = useSignal('');
  const fault = useSignal('');
  const add = () => {
    const value = typed.value.trim();
    if (value === '') return;
    const known = emails.some((email) => email.toLowerCase() === value.toLowerCase());
    fault.value = !ADDRESS.test(value) ? saySettings('odd', { value }) : known ? saySettings('twice', { value }) : '';
    if (fault.value !== '') return;
    typed.value = '';
    onChange([...emails, value]);
  };
  return (
    <section class="stack">
      <h2 class="label">{saySettings('others')}</h2>
      <p class="meta">{saySettings('othersHelp')}</p>
      {emails.length === 0 && <p class="small quiet">{saySettings('nobody')}</p>}
      <ul>
        {emails.map((email) => (
          <li key={email} class="row">
            <span class="sign idle">
              <PersonIcon />
            </span>
            <span class="grow">{email}</span>
            <button
              type="button"
              class="icon-button"
              aria-label={saySettings('remove', { email })}
              onClick={() => onChange(emails.filter((each) => each !== email))}
            >
              <CloseIcon />
            </button>
          </li>
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
