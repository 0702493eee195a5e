// That a period is closed, when and by whom.
import { dayInWords } from '../../../src/i18n/day-words';
import { dayOf } from '../../../src/plans/day';
import type { Answer } from '../../../src/rpc/contract';
import { DoneIcon } from '../../icons';
import { inWords, language, sayClose } from '../../words';
import { timeOf } from '../days';
import { titleOfKey } from '../periods';

type Props = { readonly period: string; readonly closed: Answer<'closeReview'>['closed'] };

export function ClosedBanner({ period, closed: { by, at } }: Props) {
  const when = new Date(at);
  const moment = { day: dayInWords(dayOf(when), language()), time: timeOf(when, language()) };
  return (
    <div class="banner ok">
      <DoneIcon />
      <div class="small grow">
        <p class="strong">{sayClose('closed', { period: inWords(titleOfKey(period)) })}</p>
        <p>{by === '' ? sayClose('closedOn', moment) : sayClose('closedBy', { ...moment, who: by })}</p>
      </div>
    </div>
  );
}
