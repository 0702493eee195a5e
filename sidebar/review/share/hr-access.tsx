// Those named HR in the settings who cannot open the file: ticked, they get access with the raters.
import type { Answer } from '../../../src/rpc/contract';
import { sayShare } from '../../words';

type Props = {
  readonly hr: Answer<'listAccess'>['hr'];
  readonly isTicked: (email: string) => boolean;
  readonly toggle: (email: string) => void;
};

export const HrAccess = ({ hr, isTicked, toggle }: Props) =>
  hr.length === 0 ? null : (
    <section class="stack-1">
      <h2 class="label">{sayShare('hr')}</h2>
      <p class="small quiet">{sayShare('hrHelp')}</p>
      <ul class="list">
        {hr.map(({ email, refused }) => (
          <li key={email} class="padded stack-1">
            <label class="choice">
              <input type="checkbox" checked={isTicked(email)} onChange={() => toggle(email)} />
              <span class="grow">{email}</span>
            </label>
            {refused !== '' && <p class="small fault">{sayShare('refused', { reason: refused })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
