// Whom History has no row of in a period that it has of others: their streaks begin anew or go on over it, and nobody would know.
import { expectedOfAll } from '../../arrangement/past-periods';
import * as en from '../../i18n/en/summary';
import { wordsIn } from '../../i18n/words';
import * as zh from '../../i18n/zh-CN/summary';
import { type Period, periodDays, periodTitle } from '../../plans/period';
import type { Person } from '../../plans/person';
import { quoted } from '../area';
import { besideIds, firstOf, sentenceIn } from '../formula-parts';
import { inWords, type Making } from '../making';
import { ofPeriod } from './history-lookup';
import type { SummaryPlaces } from './places';

/** The month from which on somebody has results, as a number (202603): that of hiring where it is known. Departments have no streaks. */
export function sinceMonth(person: Person | undefined): number {
  if (!person) return NEVER;
  return person.hired === undefined ? 1 : monthOf(person.hired);
}
const NEVER = 999999;
const monthOf = (day: string): number => Number(day.slice(0, 7).replace('-', ''));

/** The first of them with the period, and how many more there are; '' where all have a row. Nothing where no rule looks back. */
export function lackingRows(making: Making, { column }: SummaryPlaces): readonly string[] {
  const say = wordsIn(making.language, en.summary, zh.summary);
  const periods = expectedOfAll(making.review);
  if (periods.length === 0) return [];
  const [of, who] = (['of', 'who'] as const).map((each) => making.name(`history_${each}`));
  const [open, close] = making.language === 'en' ? [' (', ')'] : ['（', '）'];
  // whoever is there once among the expected and twice the rows is in no row: linear, unlike a search for each
  const those = (period: Period): string => {
    const rows = `FILTER(${who},${of}=${ofPeriod(making, period)})`;
    const expected = `FILTER(i,c<=${monthOf(periodDays(period).last)})`;
    const title = quoted(open + inWords(making, periodTitle(period)) + close);
    return `IFERROR(MAP(UNIQUE(VSTACK(${rows},${rows},${expected}),FALSE,TRUE),LAMBDA(e,IF(LEN(e)=0,"",e&${title}))),"")`;
  };
  const sentence = firstOf(
    [
      ['LEN(first)=0', '""'],
      ['many=1', sentenceIn(say('lacksOne', { who: '\0' }), ['first'])],
    ],
    sentenceIn(say('lacksMany', { count: '\0', who: '\0' }), ['many', 'first']),
  );
  return [
    `LET(i,${column('who')},c,${besideIds(column('id'), column('whose'), column('since'))},` +
      `all,VSTACK("",${periods.map(those).join(',')}),t,IFERROR(FILTER(all,LEN(all)>0),""),many,ROWS(t),first,INDEX(t,1,1)&"",${sentence})`,
  ];
}
