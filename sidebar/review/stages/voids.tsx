// Which approvals a change would void, said before HR confirms it.
import { shortDay } from '../../../src/i18n/day-words';
import type { Answer } from '../../../src/rpc/contract';
import { WarnIcon } from '../../icons';
import { language, sayStages } from '../../words';

export const Voids = ({ voids = [] }: Pick<Answer<'readLocking'>, 'voids'>) =>
  voids.length === 0 ? null : (
    <div class="banner warn">
      <WarnIcon />
      <div class="small grow">
        <p class="strong">{voids.length === 1 ? sayStages('voidsOne') : sayStages('voids', { count: voids.length })}</p>
        {voids.map(({ title, by, on }) => (
          <p key={title}>{sayStages('voided', { stage: title, who: by, day: shortDay(on, language()) })}</p>
        ))}
      </div>
    </div>
  );
