// The reminder to one rater, in the workbook's language: how far they are, until when, by which sentence of the policy, whom they have left.
import { inLanguage } from '../../i18n/both';
import { dayInWords } from '../../i18n/day-words';
import { isPolicyLanguage, type Language } from '../../i18n/languages';
import { comma } from '../../i18n/lists';
import { SERVER } from '../../i18n/texts';
import { wordsIn } from '../../i18n/words';
import type { Day } from '../../plans/day';
import { periodOf, periodTitle } from '../../plans/period';
import type { Plan } from '../../plans/plan';
import { sectionInWords } from '../../plans/section-words';
import { type Quote, quotesOf } from '../../plans/value';
import type { ReviewRecord } from '../review-record';
import type { Message, Part } from '../sending/message';

type ToRemind = {
  readonly record: ReviewRecord;
  readonly plan: Plan | undefined;
  readonly due: Day | '';
  readonly today: Day;
  /** Whoever signs; '' for HR. */
  readonly sender: string;
};

type Rater = {
  readonly name: string;
  readonly done: number;
  readonly all: number;
  /** Names. */
  readonly left: readonly string[];
  readonly tabs: readonly { readonly title: string; readonly link: string }[];
};

/** Names that a mail lists. */
const MOST_NAMES = 20;

export function reminderFor({ record, plan, due, today, sender }: ToRemind, { name, done, all, left, tabs }: Rater): Message {
  const { language } = record;
  const say = wordsIn(SERVER, 'reminding', language);
  const period = periodOf(record.period);
  const day = due === '' ? '' : dayInWords(due, language);
  const when = due === '' ? 'none' : due < today ? 'past' : 'due';
  const open = all - done;
  const count = all === 1 ? say('leftOnly') : open === 1 ? say('leftOne', { all }) : say('left', { left: open, all });
  const more = left.length - MOST_NAMES;
  const names = left.slice(0, MOST_NAMES).join(comma(language));
  const far = say('far', { period: period ? inLanguage(periodTitle(period), language) : record.period, done, all });
  return {
    subject: say(`${when}Subject`, { day, count }),
    parts: [
      { text: say('hello', { name }) },
      { text: say('sentences', { first: far, second: say(`${when}Ask`, { day }) }) },
      ...dueQuotes(plan).map((quote): Part => ({ text: quoted(quote, language) })),
      ...tabs.map(({ title, link }): Part => ({ text: tabs.length === 1 ? say('open') : say('openTab', { title }), link })),
      { text: more > 0 ? say('namesMore', { names, more }) : say('names', { names }) },
      { text: sender === '' ? say('hr') : sender },
    ],
  };
}

/** The sentences that set the day by which scores are due, where the policy has any. */
function dueQuotes(plan: Plan | undefined): readonly Quote[] {
  const due = plan?.stages.find(({ id }) => id === 'scoring')?.due;
  return due?.state === 'given' ? quotesOf(due) : [];
}

function quoted({ text, en, section }: Quote, language: Language): string {
  const say = wordsIn(SERVER, 'reminding', language);
  return isPolicyLanguage(language)
    ? say('policy', { text, section })
    : say('policy', { text: en, section: sectionInWords(section, language) });
}
