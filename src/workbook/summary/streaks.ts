// The Summary's columns of rules over several periods: how long a grade has lasted, and what follows. Advice, for people only.
import { periodTitle } from '../../plans/period';
import type { Person } from '../../plans/person';
import type { ReadyStreak } from '../../plans/ready';
import { servedBy } from '../../plans/service';
import { type Fx, fx, type Given } from '../formula/fx';
import { besideIds } from '../formula-parts';
import { inWords, type Making, range, wordsFor } from '../making';
import { type Advice, broughtRules } from './brought';
import type { SummaryPlaces } from './column';
import { pastKey } from './facts';
import { inARow } from './in-a-row';

/** The longest of what each rule counts. */
export function streakFormula(making: Making, places: SummaryPlaces): Fx {
  const { streaks: all, gaps } = making.review.ready;
  const firsts = all.flatMap(({ grades }, n) => (all.findIndex((each) => each.grades.join() === grades.join()) === n ? [n] : []));
  const counts = firsts.map((n) => inARow(gradesSoFar(places), ruleCell(making, n, GRADES), gaps));
  return fx.MAP({ g: places.column('grade'), t: places.column('group'), counts }, ({ g, t, counts: each }) =>
    fx.IF(fx.OR(fx.eq(g, ''), ...ofDepartment(making, places, t)), '', fx.MAX(...each)),
  );
}

/** What follows from the grade, and from the grades of several periods. */
export function outcomeFormula(making: Making, places: SummaryPlaces): Fx {
  const { outcomes } = making.review.ready;
  const say = wordsFor(making, 'summary');
  const grades = places.column('grade');
  const table = (column: number): Fx => fx.CHOOSECOLS(range(making, 'outcomes'), column);
  const ofGrade = (grade: Fx): readonly Fx[] => (outcomes.length > 0 ? [fx.XLOOKUP(grade, table(1), table(2), '')] : []);
  const [rules, brought] = [ownRules(making, places), broughtRules(making, places)];
  if (rules.length + brought.length === 0) {
    return fx.MAP({ g: grades }, ({ g }) => fx.IF(fx.eq(g, ''), '', ofGrade(g)[0] ?? ''));
  }
  const all = [...rules, ...brought];
  const from = (n: number): number => all.slice(0, n).reduce((sum, { over }) => sum + over.length, 0);
  return fx.MAP({ g: grades, t: places.column('group'), over: all.flatMap(({ over }) => over) }, ({ g, t, over }) => {
    const none = ofDepartment(making, places, t);
    const texts = all.map(({ text }, n) => {
      const words = text(over.slice(from(n), from(n + 1)));
      return none.length > 0 ? fx.IF(fx.OR(...none), '', words) : words;
    });
    const joined = (each: readonly Given[]): Fx => fx.TEXTJOIN(say('joint'), true, ...each);
    const own = [...ofGrade(g), ...texts.slice(0, rules.length)];
    // what shorter periods brought stands also while this one has no grade yet
    const whole = own.length > 0 ? fx.IF(fx.eq(g, ''), '', joined(own)) : '';
    return brought.length > 0 ? joined([whole, ...texts.slice(rules.length)]) : whole;
  });
}

/** The rules over periods of this cycle: in one call where each follows with every period, else one by one. */
function ownRules(making: Making, places: SummaryPlaces): readonly Advice[] {
  const { streaks, gaps } = making.review.ready;
  const plain = streaks.every(({ again, service }) => again === 'each' && !service);
  if (!plain) return streaks.map((streak, n) => adviceOf(making, places, streak, n));
  const all = fx.CONSEQUENCE(gradesSoFar(places), range(making, 'rules'), gaps);
  return streaks.length > 0 ? [{ over: [all], text: ([x = '']) => x }] : [];
}

/** One rule's text where it holds: once, anew or each time, and only after the years of service it takes. */
function adviceOf(making: Making, places: SummaryPlaces, streak: ReadyStreak, n: number): Advice {
  const { id, service, again, mode } = streak;
  const { gaps } = making.review.ready;
  const took = ruleCell(making, n, PERIODS);
  // periods in a row are counted here; what follows after some of the last is the function's to say
  const isCounted = mode === 'consecutive' || again !== 'each';
  const lasts = isCounted ? [inARow(gradesSoFar(places), ruleCell(making, n, GRADES), gaps)] : [];
  const asked = mode === 'total' ? [fx.CONSEQUENCE(gradesSoFar(places), fx.INDEX(range(making, 'rules'), n + 1, 0), gaps)] : [];
  const served = service ? [besideIds(places.column('id'), places.column('whose'), places.column(`service:${id}`))] : [];
  return {
    over: [...lasts, ...asked, ...served],
    text: (cells) => {
      const [length] = cells.slice(0, lasts.length);
      const [x = ruleCell(making, n, TEXT)] = cells.slice(lasts.length, lasts.length + asked.length);
      const [s] = cells.slice(lasts.length + asked.length);
      const conditions = [
        ...(asked.length > 0 ? [fx.ne(x, '')] : []),
        ...(length ? [fx.ISNUMBER(length), isTime(length, took, again)] : []),
        ...(s ? [fx.ne(s, NOT_SERVED)] : []),
      ];
      return fx.IF(fx.AND(...conditions), s ? fx.join(x, s) : x, '');
    },
  };
}

/** Whether it follows in this period: with each from when it first holds, then alone, or anew after as many periods again. */
function isTime(length: Fx, took: Fx, again: ReadyStreak['again']): Fx {
  if (again === 'each') return fx.ge(length, took);
  return fx.AND(fx.gt(length, 0), fx.eq(length, again === 'once' ? took : fx.times(took, fx.INT(fx.over(length, took)))));
}

/** Marks whoever has not served long enough. */
const NOT_SERVED = '—';

/** What is added to a rule's text for a person: nothing, from when it follows, that the hire date is not known; or NOT_SERVED. */
export function servedWords(making: Making, { service }: ReadyStreak, person: Person | undefined): string {
  if (!service || !person) return '';
  const say = wordsFor(making, 'summary');
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
const [GRADES, PERIODS, TEXT] = [1, 2, 5] as const;
const ruleCell = (making: Making, n: number, column: number): Fx => fx.INDEX(range(making, 'rules'), n + 1, column);

/** Earlier grades, latest last, and this period's. */
function gradesSoFar({ past, column }: SummaryPlaces): Fx {
  const [first, last] = [past[0], past[past.length - 1]];
  return !first || !last ? column('grade') : fx.HSTACK(column(pastKey(first), pastKey(last)), column('grade'));
}

/** Whether a row's group is that of departments: one of these holds. None where no departments are reviewed. */
const ofDepartment = ({ review: { ready } }: Making, { line }: SummaryPlaces, group: Fx): readonly Fx[] =>
  ready.cards.flatMap(({ subject }, n) => (subject === 'departments' ? [fx.eq(group, line(n, 'group', 'group'))] : []));
