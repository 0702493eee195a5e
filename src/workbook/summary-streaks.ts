// The Summary's columns of rules over several periods: how long a grade has lasted, and what follows. Advice, for people only.
import * as en from '../i18n/en/summary';
import { wordsIn } from '../i18n/words';
import * as zh from '../i18n/zh-CN/summary';
import { periodTitle } from '../plans/period';
import type { Person } from '../plans/person';
import type { ReadyStreak } from '../plans/ready';
import { servedBy } from '../plans/service';
import { quoted } from './area';
import { besideIds } from './formula-parts';
import { NAMES } from './lambda-names';
import { inWords, type Making } from './making';
import type { SummaryPlaces } from './summary-places';

/** The longest of what each rule counts. */
export function streakFormula(making: Making, places: SummaryPlaces): string {
  const { streaks: all, gaps } = making.review.ready;
  const firsts = all.flatMap(({ grades }, n) => (all.findIndex((each) => each.grades.join() === grades.join()) === n ? [n] : []));
  const counts = firsts.map((n) => `STREAK(${gradesSoFar(places)},${ruleCell(making, n, GRADES)},${quoted(gaps)})`);
  const names = NAMES.slice(0, counts.length);
  const none = ofDepartment(making, places, 't');
  return `MAP(${[places.column('grade'), places.column('group'), ...counts].join(',')},LAMBDA(${['g', 't', ...names].join(',')},IF(OR(g=""${none ? `,${none}` : ''}),"",MAX(${names.join(',')}))))`;
}

/** What follows from the grade, and from the grades of several periods. */
export function outcomeFormula(making: Making, places: SummaryPlaces): string {
  const { outcomes, streaks, gaps } = making.review.ready;
  const say = wordsIn(making.language, en.summary, zh.summary);
  const grades = places.column('grade');
  const table = (column: number): string => `CHOOSECOLS(${making.name('outcomes')},${column})`;
  const own = outcomes.length > 0 ? [`XLOOKUP(g,${table(1)},${table(2)},"")`] : [];
  if (streaks.length === 0) return `MAP(${grades},LAMBDA(g,IF(g="","",${own.join()})))`;
  const plain = streaks.every(({ again, service }) => again === 'each' && !service);
  const rules: readonly Advice[] = plain
    ? [{ over: [`CONSEQUENCE(${gradesSoFar(places)},${making.name('rules')},${quoted(gaps)})`], text: ([x = '']) => x }]
    : streaks.map((streak, n) => adviceOf(making, places, streak, n));
  const names = namesFor(rules);
  const none = ofDepartment(making, places, 't');
  const texts = rules.map(({ text }, n) => {
    const words = text(names[n] ?? []);
    return none ? `IF(${none},"",${words})` : words;
  });
  const over = [grades, places.column('group'), ...rules.flatMap((rule) => rule.over)];
  return `MAP(${over.join(',')},LAMBDA(${['g', 't', ...names.flat()].join(',')},IF(g="","",TEXTJOIN(${quoted(say('joint'))},TRUE,${[...own, ...texts].join(',')}))))`;
}

/** What a rule's text is worked out from, a column each, and the text by the names those go by. */
type Advice = { readonly over: readonly string[]; readonly text: (names: readonly string[]) => string };

/** Each rule's names, none of them twice. */
const namesFor = (rules: readonly Advice[]): readonly (readonly string[])[] =>
  rules.map(({ over }, n) => {
    const before = rules.slice(0, n).reduce((sum, rule) => sum + rule.over.length, 0);
    return NAMES.slice(before, before + over.length);
  });

/** One rule's text where it holds: once, anew or each time, and only after the years of service it takes. */
function adviceOf(making: Making, places: SummaryPlaces, { id, periods, again, service, text }: ReadyStreak, n: number): Advice {
  const { column, followed } = places;
  const gaps = quoted(making.review.ready.gaps);
  const holds = `CONSEQUENCE(${gradesSoFar(places)},INDEX(${making.name('rules')},${n + 1},0),${gaps})`;
  const lasts = again === 'once' ? [`STREAK(${gradesSoFar(places)},${ruleCell(making, n, GRADES)},${gaps})`] : [];
  // the title of a rule of three is given again when neither of the two periods before brought it
  const before =
    again === 'anew' ? followed.slice(Math.max(0, followed.length - periods + 1)).map((period) => column(`followed:${period}`)) : [];
  const served = service ? [besideIds(column('id'), column('whose'), column(`service:${id}`))] : [];
  return {
    over: [holds, ...lasts, ...before, ...served],
    text: ([x = '', ...rest]) => {
      const last = rest.slice(0, lasts.length);
      const outcomes = rest.slice(lasts.length, lasts.length + before.length);
      const [s] = rest.slice(lasts.length + before.length);
      const isGiven = outcomes.flatMap((outcome) =>
        [text.en, text['zh-CN']].map((words) => `ISNUMBER(SEARCH(${quoted(words)},${outcome}))`),
      );
      const conditions = [
        `${x}<>""`,
        ...last.map((length) => `${length}=${ruleCell(making, n, PERIODS)}`),
        ...(isGiven.length > 0 ? [`NOT(OR(${isGiven.join(',')}))`] : []),
        ...(s ? [`${s}<>${quoted(NOT_SERVED)}`] : []),
      ];
      const words = s ? `${x}&${s}` : x;
      return conditions.length > 1 ? `IF(AND(${conditions.join(',')}),${words},"")` : words;
    },
  };
}

/** Marks whoever has not served long enough. */
const NOT_SERVED = '—';

/** What is added to a rule's text for a person: nothing, from when it follows, that the hire date is not known; or NOT_SERVED. */
export function servedWords(making: Making, { service }: ReadyStreak, person: Person | undefined): string {
  if (!service || !person) return '';
  const say = wordsIn(making.language, en.summary, zh.summary);
  const served = servedBy(service, person.hired, making.review.options.period);
  switch (served.is) {
    case 'served':
      return '';
    case 'short':
      return NOT_SERVED;
    case 'unknown':
      return say('noHireDate');
    case 'from':
      return say('fromMonth', { month: inWords(making, periodTitle(served.month)) });
  }
}

/** The rules' columns on the Plan tab, from 1. */
const [GRADES, PERIODS] = [1, 2] as const;
const ruleCell = (making: Making, n: number, column: number): string => `INDEX(${making.name('rules')},${n + 1},${column})`;

/** Earlier grades, latest last, and this period's. */
function gradesSoFar({ past, column }: SummaryPlaces): string {
  const [first, last] = [past[0], past[past.length - 1]];
  return first === undefined ? column('grade') : `HSTACK(${column(`past:${first}`, `past:${last}`)},${column('grade')})`;
}

/** Whether a row's group is that of departments; undefined where none are reviewed. */
function ofDepartment({ review: { ready } }: Making, { line }: SummaryPlaces, group: string): string | undefined {
  const own = ready.cards.flatMap(({ subject }, n) => (subject === 'departments' ? [`${group}=${line(n, 'group', 'group')}`] : []));
  return own.length > 0 ? `OR(${own.join(',')})` : undefined;
}
