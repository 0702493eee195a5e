// Where a period's Summary, Stages and History are not as the oracle has them, a line each.
import { inLanguage } from '../../src/i18n/both';
import { periodKey } from '../../src/plans/period';
import { known } from '../oracle/cards';
import type { Expected } from '../oracle/expected';
import { isNumber } from '../oracle/points';
import { gradeOf } from '../oracle/scores';
import { agrees, dimensionTitles, said, wantedFor } from '../oracle/wanted';
import { serialOf } from '../workbook/table-book';
import { lastMonthOf } from './calendar';
import { dueIn } from './due';
import { ABSENT, type Begun, type Ended } from './year';

/** As each language has it. */
const NOT_APPLICABLE = { en: 'N/A', 'zh-CN': '不适用' } as const;
const SET_ASIDE = { en: 'Set aside: ', 'zh-CN': '不参加：' } as const;
const LEAVE = { en: 'Leave', 'zh-CN': '休假' } as const;

const apart = (what: string, is: unknown, wanted: unknown): readonly string[] =>
  String(is) === String(wanted) ? [] : [`${what}: ${is}, not ${wanted}`];

/** Before it is closed. */
export function differencesIn(begun: Begun): readonly string[] {
  const { review, expected } = begun;
  const titles = dimensionTitles(review);
  const summary = begun.summary();
  const due = dueIn(review.ready.plan.id, review.options.period);
  return [
    ...apart(
      'on the Summary',
      [...summary.keys()],
      expected.map(({ subject }) => subject.id),
    ),
    ...expected.flatMap((each) =>
      Object.entries(summary.get(each.subject.id) ?? {}).flatMap(([key, cell]) => {
        const wanted = wantedFor(key, each, titles) ?? earlierFor(key, each, begun);
        return wanted === undefined || agrees(cell, wanted) ? [] : [`${each.subject.id} ${key}: ${cell}, not ${said(wanted)}`];
      }),
    ),
    ...begun.stages().flatMap(({ kind, due: day }) => apart(`${kind} due`, day, due.get(String(kind)) ?? '')),
  ];
}

/** What the Summary has of an earlier period: its grade, by the name that the grade had then. */
function earlierFor(key: string, { subject }: Expected, { review, past }: Begun) {
  const [what, of] = key.split(':');
  if (what !== 'past') return undefined;
  const found = past.find(({ period }) => periodKey(period) === of);
  const score = found?.scores.get(subject.id);
  const grade = found && score && isNumber(score) ? gradeOf(review.ready.plan, found.period.cycle, score) : undefined;
  return { text: grade ? inLanguage(grade.name, review.options.language) : '' };
}

/** What closing wrote to History: a row each, and nothing else of that period. */
export function historyDifferences(
  { review, expected, aside }: Pick<Begun, 'review' | 'expected' | 'aside'>,
  { closed, history, without }: Ended,
): readonly string[] {
  const { language, period } = review.options;
  const { id } = review.ready.plan;
  const share = countedOf(review);
  const out = [...aside, ...without];
  const everybody = [...expected.map(({ subject }) => subject.id), ...aside];
  const common = (who: string) => [
    ...apart(`${who} key`, history.get(who)?.key, `${who}|${id}|${periodKey(period)}`),
    ...apart(`${who} closed`, Math.floor(Number(history.get(who)?.closed)), serialOf(closed.closed.at.slice(0, 10))),
    ...apart(`${who} state`, history.get(who)?.state, ''),
  ];
  return [
    ...apart('rows of History', [...history.keys()].sort(), everybody.sort()),
    ...apart('set aside', [closed.rows, closed.aside, closed.added], [everybody.length, out.length, everybody.length]),
    ...everybody.flatMap(common),
    ...out.flatMap((who) => {
      const { score, grade, outcome, bonus, counted } = history.get(who) ?? {};
      const why = aside.includes(who) ? inLanguage(LEAVE, language) : ABSENT;
      return apart(
        `${who} aside`,
        [score, grade, outcome, bonus, counted],
        [inLanguage(NOT_APPLICABLE, language), '', inLanguage(SET_ASIDE, language) + why, '', ''],
      );
    }),
    ...expected.flatMap((each) => {
      const who = each.subject.id;
      const row = history.get(who) ?? {};
      if (out.includes(who)) return [];
      const pairs = (['final', 'grade', 'outcome', 'bonus'] as const).map((key) => [key, wantedFor(key, each, new Map())] as const);
      return [
        ...pairs.flatMap(([key, wanted]) => {
          const cell = row[key === 'final' ? 'score' : key];
          return wanted === undefined || agrees(cell, wanted) ? [] : [`${who} ${key} on History: ${cell}, not ${said(wanted)}`];
        }),
        ...apart(`${who} counted`, row.counted, share),
      ];
    }),
  ];
}

/** Points out of 100 that such periods make of the longest that they roll up to; '' where they do not. */
function countedOf({ ready: { plan, cycle } }: Begun['review']): number | '' {
  const year = { year: 0, n: 1 };
  const rollUps = plan.rollUps.filter(({ from }) => from === cycle);
  const [longest] = [...rollUps].sort((a, b) => lastMonthOf({ cycle: b.to, ...year }) - lastMonthOf({ cycle: a.to, ...year }));
  if (longest && known(longest.share) === undefined) throw new Error(`${plan.id}: no share`);
  return longest ? (known(longest.share) ?? '') : '';
}
