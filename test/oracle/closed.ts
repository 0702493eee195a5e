// History before a review: four months and more of earlier results with gaps, and shorter periods of which one is missing.
import type { Review, Subject } from '../../src/arrangement/review';
import { inLanguage } from '../../src/i18n/both';
import { historyKey } from '../../src/workbook/records/history-tab';
import type { Tab } from '../../src/workbook/tab';
import type { History } from './expected';
import type { Entry } from './filled';
import { before, type When, within } from './over-time';
import type { Kind } from './people';
import { isNumber, type Score } from './points';
import { randomFor } from './random';
import { exact, near } from './rational';
import { gradeOf } from './scores';

/** How many earlier periods History holds. */
const BACK = 6;

const keyOf = ({ cycle, year, n }: When): string => `${cycle} ${year} ${n}`;

/** Everybody's earlier scores. The places of the gaps go with the subject's, so that each is somebody's. */
export function historyOf(name: string, review: Review, kindOf: (subject: Subject) => Kind): History {
  const { plan, cycle } = review.ready;
  const scores = new Map<string, Score>();
  for (const [n, subject] of review.subjects.entries()) {
    const random = randomFor([name, subject.id, 'history'].join('|'));
    const kind = kindOf(subject);
    const score = (): Score => {
      if (kind === 'high') return exact(90 + random.below(90) / 10);
      if (kind === 'low') return exact(30 + random.below(290) / 10);
      return exact(random.of([95.5, 90, 85.25, 70, 59.99, 42]));
    };
    const put = (when: When, one: Score): unknown => scores.set(`${subject.id}|${keyOf(when)}`, one);
    if (plan.streaks.some((each) => each.cycle === cycle)) {
      // one, two … periods ago nobody scored them; of some it was two periods, of some none
      const gaps = n % 6 === 5 ? [] : n % 6 === 4 ? [2, 3] : [1 + (n % 3)];
      for (let back = BACK; back > 0; back--) if (!gaps.includes(back)) put(before(review.options.period, back), score());
    }
    for (const { from, to } of plan.rollUps) {
      const own = plan.scorecards.find(({ id }) => id === subject.card.id)?.cycles;
      if (to !== cycle || (own && !own.includes(from))) continue; // nobody has a result of what they are not reviewed in
      for (const [place, when] of within(review.options.period, from).entries()) {
        const missing = n % 8 === 6 || (n % 3 === 0 && place === n % 2);
        if (!missing) put(when, n % 8 === 5 || (n % 4 === 1 && place === 1) ? 'exempt' : score());
      }
    }
  }
  return ({ id }, when) => scores.get(`${id}|${keyOf(when)}`);
}

/** As closing a period writes it. */
export function historyEntries(review: Review, tab: Tab, history: History): readonly Entry[] {
  const { plan, cycle } = review.ready;
  const language = review.options.language;
  const shorter = plan.rollUps.filter(({ to }) => to === cycle).flatMap(({ from }) => within(review.options.period, from));
  const periods = [...Array.from({ length: BACK }, (_, k) => before(review.options.period, BACK - k)), ...shorter];
  const rows = review.subjects.flatMap((subject) =>
    periods.flatMap((when) => {
      const score = history(subject, when);
      if (score === undefined) return [];
      const grade = isNumber(score) ? gradeOf(plan, when.cycle, score) : undefined;
      return [
        {
          key: historyKey(subject.id, plan.id, when),
          id: subject.id,
          score: isNumber(score) ? near(score) : '—',
          grade: grade && inLanguage(grade.name, language),
        },
      ];
    }),
  );
  return rows.flatMap((row, n) =>
    Object.entries(row).flatMap(([mark, cell]) => (cell === undefined || cell === '' ? [] : [{ tab, row: n, mark, cell }])),
  );
}
