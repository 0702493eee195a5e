// The Summary's columns of rules over several periods: how long a grade has lasted, and what follows. Advice, for people only.
import * as en from '../../i18n/en/summary';
import { wordsIn } from '../../i18n/words';
import * as zh from '../../i18n/zh-CN/summary';
import { periodTitle } from '../../plans/period';
import type { Person } from '../../plans/person';
import type { ReadyStreak } from '../../plans/ready';
import { servedBy } from '../../plans/service';
import { quoted } from '../area';
import { besideIds } from '../formula-parts';
import { LAMBDA_NAMES } from '../lambda-names';
import { inWords, type Making } from '../making';
import { type Advice, broughtRules } from './brought';
import { pastKey, type SummaryPlaces } from './places';

/** The longest of what each rule counts. */
export function streakFormula(making: Making, places: SummaryPlaces): string {
  const { streaks: all, gaps } = making.review.ready;
  const firsts = all.flatMap(({ grades }, n) => (all.findIndex((each) => each.grades.join() === grades.join()) === n ? [n] : []));
  const counts = firsts.map((n) => `STREAK(${gradesSoFar(places)},${ruleCell(making, n, GRADES)},${quoted(gaps)})`);
  const names = LAMBDA_NAMES.slice(0, counts.length);
  const none = ofDepartment(making, places, 't');
  return `MAP(${[places.column('grade'), places.column('group'), ...counts].join(',')},LAMBDA(${['g', 't', ...names].join(',')},IF(OR(g=""${none ? `,${none}` : ''}),"",MAX(${names.join(',')}))))`;
}

/** What follows from the grade, and from the grades of several periods. */
export function outcomeFormula(making: Making, places: SummaryPlaces): string {
  const { outcomes } = making.review.ready;
  const say = wordsIn(making.language, en.summary, zh.summary);
  const grades = places.column('grade');
  const table = (column: number): string => `CHOOSECOLS(${making.name('outcomes')},${column})`;
  const own = outcomes.length > 0 ? [`XLOOKUP(g,${table(1)},${table(2)},"")`] : [];
  const none = ofDepartment(making, places, 't');
  const forPeople = ({ over, text }: Advice): Advice => ({ over, text: (each) => (none ? `IF(${none},"",${text(each)})` : text(each)) });
  const rules = ownRules(making, places).map(forPeople);
  const brought = broughtRules(making, places).map(forPeople);
  if (rules.length + brought.length === 0) return `MAP(${grades},LAMBDA(g,IF(g="","",${own.join()})))`;
  const all = [...rules, ...brought];
  const names = namesFor(all);
  const texts = all.map(({ text }, n) => text(names[n] ?? []));
  const joined = (each: readonly string[]): string => `TEXTJOIN(${quoted(say('joint'))},TRUE,${each.join(',')})`;
  const ofGrade = [...own, ...texts.slice(0, rules.length)];
  // what shorter periods brought stands also while this one has no grade yet
  const whole = ofGrade.length > 0 ? `IF(g="","",${joined(ofGrade)})` : '""';
  const words = brought.length > 0 ? joined([whole, ...texts.slice(rules.length)]) : whole;
  const over = [grades, places.column('group'), ...all.flatMap((rule) => rule.over)];
  return `MAP(${over.join(',')},LAMBDA(${['g', 't', ...names.flat()].join(',')},${words}))`;
}

/** The rules over periods of this cycle: in one call where each follows with every period, else one by one. */
function ownRules(making: Making, places: SummaryPlaces): readonly Advice[] {
  const { streaks, gaps } = making.review.ready;
  const plain = streaks.every(({ again, service }) => again === 'each' && !service);
  if (!plain) return streaks.map((streak, n) => adviceOf(making, places, streak, n));
  const all = `CONSEQUENCE(${gradesSoFar(places)},${making.name('rules')},${quoted(gaps)})`;
  return streaks.length > 0 ? [{ over: [all], text: ([x = '']) => x }] : [];
}

/** Each rule's names, none of them twice. */
const namesFor = (rules: readonly Advice[]): readonly (readonly string[])[] =>
  rules.map(({ over }, n) => {
    const before = rules.slice(0, n).reduce((sum, rule) => sum + rule.over.length, 0);
    return LAMBDA_NAMES.slice(before, before + over.length);
  });

/** One rule's text where it holds: once, anew or each time, and only after the years of service it takes. */
function adviceOf(making: Making, places: SummaryPlaces, { id, again, service }: ReadyStreak, n: number): Advice {
  const gaps = quoted(making.review.ready.gaps);
  const holds = `CONSEQUENCE(${gradesSoFar(places)},INDEX(${making.name('rules')},${n + 1},0),${gaps})`;
  const lasts = again === 'each' ? [] : [`STREAK(${gradesSoFar(places)},${ruleCell(making, n, GRADES)},${gaps})`];
  const served = service ? [besideIds(places.column('id'), places.column('whose'), places.column(`service:${id}`))] : [];
  const took = ruleCell(making, n, PERIODS);
  return {
    over: [holds, ...lasts, ...served],
    text: ([x = '', ...rest]) => {
      const [length] = rest.slice(0, lasts.length);
      const [s] = rest.slice(lasts.length);
      const conditions = [
        `${x}<>""`,
        // once: when it first holds; anew: after as many periods again
        ...(length ? [again === 'once' ? `${length}=${took}` : `${length}=${took}*INT(${length}/${took})`] : []),
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
  return !first || !last ? column('grade') : `HSTACK(${column(pastKey(first), pastKey(last))},${column('grade')})`;
}

/** Whether a row's group is that of departments; undefined where none are reviewed. */
function ofDepartment({ review: { ready } }: Making, { line }: SummaryPlaces, group: string): string | undefined {
  const own = ready.cards.flatMap(({ subject }, n) => (subject === 'departments' ? [`${group}=${line(n, 'group', 'group')}`] : []));
  return own.length > 0 ? `OR(${own.join(',')})` : undefined;
}
