// A letter in words: each of its sections as a heading with lines, which the mail, the page and the preview all show.
import { inLanguage } from '../../i18n/both';
import { dayInWords, shortDay } from '../../i18n/day-words';
import type { Language } from '../../i18n/languages';
import { comma } from '../../i18n/lists';
import { SERVER } from '../../i18n/texts';
import { wordsIn } from '../../i18n/words';
import type { AppealTerm } from '../../plans/appeal-term';
import type { Day } from '../../plans/day';
import { periodDays, periodOf, periodTitle } from '../../plans/period';
import type { Plan } from '../../plans/plan';
import { sectionInWords } from '../../plans/section-words';
import { knownValue } from '../../plans/value';
import type { Letter, SumLine } from './letter';

export type Setting = {
  readonly plan: Plan;
  readonly period: string;
  readonly language: Language;
  readonly decimals: number;
  readonly told: Day;
  readonly term: AppealTerm | undefined;
  /** Whoever signs; '' for HR. */
  readonly sender: string;
  readonly comments: boolean;
  readonly rank: boolean;
};

export type Section = { readonly title: string; readonly lines: readonly string[]; readonly numbered?: true };
export type Told = {
  readonly subject: string;
  readonly period: string;
  readonly days: string;
  readonly final: string;
  readonly sums: readonly { readonly title: string; readonly score: string; readonly weight: string; readonly counts: string }[];
  readonly total: string;
  readonly notes: readonly string[];
  readonly sections: readonly Section[];
  readonly signed: string;
};

export function tellLetter(letter: Letter, setting: Setting): Told {
  const { language, decimals, told, sender } = setting;
  const say = wordsIn(SERVER, 'letters', language);
  const known = periodOf(setting.period);
  const period = known ? inLanguage(periodTitle(known), language) : setting.period;
  const { first, last } = known ? periodDays(known) : { first: '', last: '' };
  const shown = (score: number): string => withPlaces(score, decimals);
  const exact = letter.lines.reduce((sum, { counts }) => sum + counts, 0);
  return {
    subject: say('subject', { period }),
    period,
    days: known ? say('days', { first: shortDay(first, language), last: shortDay(last, language, true) }) : '',
    final: shown(letter.final),
    sums: letter.lines.map((line) => ({
      title: titleOf(line, language),
      score: atLeast(tidy(line.score), decimals),
      weight: `${tidy(line.weight)}%`,
      counts: letter.adds ? tidy(line.counts) : '',
    })),
    total: letter.adds ? tidy(exact) : '',
    notes: [
      ...(letter.raters === '' ? [] : [say('raters', { raters: letter.raters })]),
      ...(letter.calculated === undefined ? [] : [say('adjusted', { from: shown(letter.calculated), to: shown(letter.final) })]),
      ...(letter.grade === ''
        ? []
        : [
            letter.gradeWords === ''
              ? say('bands', { bands: letter.bands })
              : say('ownBand', { grade: letter.grade, words: letter.gradeWords, bands: letter.bands }),
          ]),
      ...(setting.rank && letter.rank !== undefined ? [say('rank', { rank: letter.rank })] : []),
    ],
    sections: sectionsOf(letter, setting),
    signed: say('signed', { sender: sender || say('hr'), day: dayInWords(told, language) }),
  };
}

function sectionsOf(letter: Letter, { plan, language, term, comments }: Setting): readonly Section[] {
  const say = wordsIn(SERVER, 'letters', language);
  const { appeal } = plan;
  const section = (each: string): string => sectionInWords(each, language);
  const clauses = letter.clauses.map(section).join(comma(language));
  const answer = appeal ? (knownValue(appeal.answer) ?? 0) : 0;
  const days = term && say(term.working ? 'workingDays' : 'calendarDays', { days: term.days });
  return [
    ...(comments ? letter.comments.filter(({ text }) => text !== '').map(({ title, text }): Section => ({ title, lines: [text] })) : []),
    ...(letter.follows === ''
      ? []
      : [{ title: say('follows'), lines: [clauses === '' ? letter.follows : say('withClause', { text: letter.follows, clauses })] }]),
    ...(appeal
      ? [
          {
            title: say('disagree'),
            numbered: true as const,
            lines: [
              inLanguage(appeal.first, language),
              inLanguage(appeal.next, language),
              ...(term && days ? [say('until', { day: dayInWords(term.until, language), days })] : []),
              ...(answer > 0 ? [say('answer', { days: answer })] : []),
            ],
          },
        ]
      : []),
    { title: say('confirm'), lines: [say('confirmHelp')] },
  ];
}

const titleOf = ({ title }: SumLine, language: Language): string =>
  typeof title === 'string' ? title : wordsIn(SERVER, 'letters', language)(title.rollUp);

/** Half away from zero, of the decimal value as a cell shows it: 68.475 is 68.48. */
function withPlaces(value: number, places: number): string {
  const whole = Math.round(Number(`${Math.abs(value).toFixed(10)}e${places}`));
  return `${value < 0 && whole > 0 ? '-' : ''}${Number(`${whole}e-${places}`).toFixed(places)}`;
}

/** To a ten-thousandth, without zeros at its end: so that whoever works it out again gets the same. */
const tidy = (value: number): string => String(Number(withPlaces(value, 4)));

const atLeast = (text: string, places: number): string => {
  const [whole = '', part = ''] = text.split('.');
  return places === 0 && part === '' ? whole : `${whole}.${part.padEnd(places, '0')}`;
};
