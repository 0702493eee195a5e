// What the Summary must say of everybody, worked out from what was typed and from History.
import type { Review, Subject } from '../../src/arrangement/review';
import { inLanguage } from '../../src/i18n/both';
import type { Language } from '../../src/i18n/languages';
import { hasOwnCards, known, type Role } from './cards';
import type { Scored } from './filled';
import { before, countsIn, following, gathered, lasting, type Past, tooNew, type When, within } from './over-time';
import { isNumber, type Score } from './points';
import { exact, HUNDRED, less, ONE, over, type Rational, times, ZERO } from './rational';
import { type Grade, gradeOf, mean, placeAmong, sheetOf, weighed } from './scores';

/** Earlier scores by subject and period; undefined where there is no row. */
export type History = (subject: Subject, when: When) => Score | undefined;

export type Expected = {
  readonly subject: Subject;
  readonly dimension: (title: string) => Score;
  readonly role: (id: string) => Score;
  readonly rollUp: (from: string) => Score;
  readonly final: Score;
  readonly grade: string;
  readonly rank: string;
  readonly streak: number | '';
  /** Texts that must stand in the outcome, and those that must not. */
  readonly says: readonly string[];
  readonly saysNot: readonly string[];
  readonly bonus: Rational | '';
};

/** How many earlier periods are looked at: two years of months, as many as any rule sees. */
const BACK = 24;

export function expectedOf(review: Review, filled: Scored, history: History): readonly Expected[] {
  const { plan } = review.ready;
  const language = review.options.language;
  const scored = review.subjects.map((subject) => scoresOf(review, filled, history, subject));
  return scored.map((own) => {
    const group = scored.filter(({ subject }) => subject.card.id === own.subject.card.id).map(({ final }) => final);
    const grade = isNumber(own.final) ? gradeOf(plan, review.ready.cycle, own.final) : undefined;
    return {
      ...own,
      grade: grade ? inLanguage(grade.name, language) : '',
      rank: placeAmong(plan, own.final, group),
      ...followingOf(review, history, own.subject, grade, language),
    };
  });
}

function scoresOf(review: Review, filled: Scored, history: History, subject: Subject) {
  const { plan, cycle } = review.ready;
  const card = filled.cards.get(subject.card.id);
  if (!card) throw new Error(`no card ${subject.card.id}`);
  const full = exact(known(plan.grades.full) ?? 100);
  const sheets = new Map(
    card.roles.map((role) => [role.id, holders(role, subject).map((rater) => sheetOf(card, filled.rowOf(rater, subject), full))]),
  );
  const role = (id: string): Score => {
    const own = card.roles.find((each) => each.id === id);
    if (!own) return 'exempt';
    return own.via === 'tab' ? mean((sheets.get(id) ?? []).map(({ total }) => total)) : (filled.answersOf(own, subject) ?? 'exempt');
  };
  const counting = card.roles.filter(({ counts }) => counts);
  const dimension = (title: string): Score => {
    const found = card.dimensions.find((each) => inLanguage(each.title, review.options.language) === title);
    if (!found) return 'exempt';
    const parts = counting.map(({ id, share }): readonly [Score, Rational] => [
      mean((sheets.get(id) ?? []).map((sheet) => sheet.dimension(found.id))),
      share,
    ]);
    return weighed(parts);
  };
  const rollUps = plan.rollUps
    .filter(({ to }) => to === cycle)
    .map(({ from, how, share }) => {
      const part = exact(known(share) ?? 0);
      const way = known(how) ?? 'reference';
      const counts = part.n > 0n;
      const scores = within(review.options.period, from).flatMap((when) => history(subject, when) ?? []);
      // a card that is not reviewed in the shorter cycle has nothing to gather
      const has = plan.scorecards.some(({ id, cycles }) => id === card.id && (!cycles || cycles.includes(from)));
      return {
        from,
        share: over(part, HUNDRED),
        counts,
        score: has ? gathered(counts && way === 'reference' ? 'mean' : way, scores) : ('exempt' as const),
      };
    });
  const gathering = rollUps.filter(({ counts }) => counts);
  const own = weighed(counting.map(({ id, share }) => [role(id), share]));
  const final = hasOwnCards(plan, cycle)
    ? weighed([
        [own, gathering.reduce((rest, { share }) => less(rest, share), ONE)],
        ...gathering.map(({ score, share }) => [score, share] as const),
      ])
    : weighed(gathering.map(({ score, share }) => [score, share]));
  return {
    subject,
    dimension,
    role,
    rollUp: (from: string): Score => rollUps.find((each) => each.from === from)?.score ?? 'exempt',
    final,
  };
}

const holders = ({ id, from, via }: Role, { raters }: Subject): readonly string[] =>
  via !== 'tab' ? [] : from === 'self' ? ['self'] : (raters[id] ?? []);

/** The rules over shorter periods, and those of them that brought something in any of this period's. */
function broughtOf(review: Review, history: History, subject: Subject) {
  const { plan, cycle } = review.ready;
  return plan.rollUps.flatMap(({ from, to }) => {
    if (to !== cycle) return [];
    const months = within(review.options.period, from).map((when): Past => {
      const score = history(subject, when);
      return { when, grade: score !== undefined && isNumber(score) ? gradeOf(plan, from, score) : undefined };
    });
    // what still holds in a month whose own grade does not count was brought by another
    const held = months.map((month, n) => ({
      month,
      rules: following(plan, from, months.slice(0, n + 1)).filter((rule) => month.grade && countsIn(plan, rule, month.grade)),
    }));
    return plan.streaks
      .filter((each) => each.cycle === from)
      .map((rule) => ({ rule, in: held.flatMap(({ month, rules }) => (rules.includes(rule) ? [month.when] : [])) }));
  });
}

/** Earlier periods' grades, latest last, then this one's. */
function pastOf(review: Review, history: History, subject: Subject, grade: Grade | undefined): readonly Past[] {
  const { plan } = review.ready;
  const earlier = Array.from({ length: BACK }, (_, k): Past => {
    const when = before(review.options.period, BACK - k);
    const score = history(subject, when);
    return { when, grade: score !== undefined && isNumber(score) ? gradeOf(plan, when.cycle, score) : undefined };
  });
  return [...earlier, { when: review.options.period, grade }];
}

function followingOf(review: Review, history: History, subject: Subject, grade: Grade | undefined, language: Language) {
  const { plan, cycle } = review.ready;
  const rules = plan.streaks.filter((each) => each.cycle === cycle);
  const person = subject.person;
  const own = grade && known(plan.outcomes)?.find(([name]) => name === inLanguage(grade.name, language))?.[1];
  const past = pastOf(review, history, subject, grade);
  const held = person ? following(plan, cycle, past).filter((rule) => !tooNew(rule, person.hired, review.options.period)) : [];
  const brought = person ? broughtOf(review, history, subject) : [];
  const came = brought.filter((each) => each.in.length > 0);
  const cameNot = brought.filter((each) => each.in.length === 0);
  return {
    streak: grade && person && rules.length > 0 ? lasting(plan, cycle, past) : ('' as const),
    says: [
      ...(own ? [own] : []),
      ...held.map(({ text }) => inLanguage(text, language)),
      ...came.map((each) => inLanguage(each.rule.text, language) + monthsIn(each.in, language)),
    ],
    saysNot: [...rules.filter((rule) => !held.includes(rule)), ...cameNot.map(({ rule }) => rule)].map(({ text }) =>
      inLanguage(text, language),
    ),
    // 取消年终奖金资格: what a month brought takes the year's
    bonus: bonusOf(review, subject, grade, came.some(({ rule }) => rule.takes === 'bonus') ? ZERO : ONE),
  };
}

/** The months that brought something, as its text names them: no rule reaches from any other cycle into a longer one. */
function monthsIn(list: readonly When[], language: Language): string {
  if (list.some(({ cycle }) => cycle !== 'month')) throw new Error('only months bring something to a year');
  const names = list.map(({ year, n }) => (language === 'en' ? `${MONTHS[n - 1]} ${year}` : `${year} 年 ${n} 月`));
  return language === 'en' ? ` (${names.join(', ')})` : `（${names.join('、')}）`;
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The policies' own words: plan 3 has 年终奖金; plan 6 pays 以季度为单位; plan 7 has one cycle. */
const BONUS_CYCLES: Readonly<Record<string, string>> = { 'plan-03': 'year', 'plan-06': 'quarter', 'plan-07': 'quarter' };

function bonusOf({ ready, options }: Review, { person }: Subject, grade: Grade | undefined, share: Rational): Rational | '' {
  const { plan, cycle } = ready;
  const factor = known(plan.bonus)?.find(([name]) => grade && name === inLanguage(grade.name, options.language))?.[1];
  if (BONUS_CYCLES[plan.id] !== cycle || person?.base === undefined || factor === undefined) return '';
  return times(times(exact(person.base), exact(factor)), share);
}
