// What is known of an appeal: whose, whether in time, its days, the first talk, the opinion on it, and by when it is answered.
import { shortDay } from '../../../src/i18n/day-words';
import { ClockIcon, DoneIcon, WarnIcon } from '../../icons';
import { SignItem } from '../../parts/sign-list';
import { inWords, language, sayAdjust } from '../../words';
import type { Results } from './change';

type Props = { readonly appeal: Results['appeals'][number]; readonly results: Results };

export function AppealFacts({ appeal, results: { talkFirst, answerDays } }: Props) {
  const { told, last, talk, asked, due, inTime, contested, by, proposal } = appeal;
  const day = (each: string): string => shortDay(each, language());
  return (
    <>
      <div class="stack-1">
        <div class="row top">
          <h2 class="heading grow">{sayAdjust('optionShort', appeal)}</h2>
          {inTime !== '' && (
            <span class={inTime === 'yes' ? 'badge ok' : 'badge warn'}>
              {inTime === 'yes' ? <DoneIcon /> : <WarnIcon />}
              {sayAdjust(inTime === 'yes' ? 'inTime' : 'late')}
            </span>
          )}
        </div>
        <p class="small quiet">
          {told !== '' && last !== ''
            ? sayAdjust('days', { told: day(told), last: day(last), asked: day(asked) })
            : sayAdjust('asked', { asked: day(asked) })}
        </p>
        {contested !== '' && <p class="small">{sayAdjust('contested', { what: contested })}</p>}
      </div>
      <ul class="list">
        <SignItem
          sign={talk === '' ? 'warn' : 'ok'}
          Icon={talk === '' ? WarnIcon : DoneIcon}
          text={talk === '' ? sayAdjust('talkOpen') : `${sayAdjust('talk')} · ${day(talk)}`}
          about={talk === '' && talkFirst ? inWords(talkFirst) : undefined}
        />
        <SignItem
          sign={proposal === '' ? 'warn' : 'ok'}
          Icon={proposal === '' ? WarnIcon : DoneIcon}
          text={proposal === '' ? sayAdjust('opinionOpen') : by === '' ? proposal : sayAdjust('opinion', { by, opinion: proposal })}
        />
        {due !== '' && (
          <SignItem
            sign="info"
            Icon={ClockIcon}
            text={`${sayAdjust('due')} · ${sayAdjust('dueBy', { day: day(due) })}`}
            about={answerDays > 0 ? sayAdjust('dueDays', { days: answerDays }) : undefined}
          />
        )}
      </ul>
    </>
  );
}
