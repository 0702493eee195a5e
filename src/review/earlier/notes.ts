// What HR is to know of lines that are taken in: which grades the plan gives otherwise, which rows take another's place, who has no line.
import type { Both } from '../../i18n/both';
import { listOf } from '../../plans/finding';
import { periodDays, periodTitle } from '../../plans/period';
import { decisionOf } from '../../plans/ready';
import { textOf } from '../../scoring/reading';
import type { Earlier, ToTakeIn } from './earlier';
import { type EarlierChoices, EXEMPT, earlierSentence, type Result } from './results';

/** `ask`: what HR may turn on or off: the plan's grade for who has none, N/A for who has no line, lines that are left out. */
type EarlierNote = {
  readonly key: string;
  readonly sign: 'warn' | 'info';
  readonly what: Both;
  readonly why?: Both;
  readonly ask?: 'fill' | 'exempt' | 'left';
};

/** `unread`: headings or cells of which nothing is read. */
export function earlierNotes(
  { plan }: Pick<ToTakeIn, 'plan'>,
  earlier: Earlier,
  choices: EarlierChoices,
  unread: readonly string[],
): readonly EarlierNote[] {
  const { standing, without, twice, left, periods } = earlier;
  const some = (count: number, note: () => EarlierNote): readonly EarlierNote[] => (count > 0 ? [note()] : []);
  const graded = (how: Result['graded']): number => standing.filter(({ result }) => result.graded === how).length;
  const [ungraded, filled, notTaken] = [graded('blank'), graded('filled'), graded('notTaken')];
  const same = standing.filter((each) => each.same).length;
  const effective = String(decisionOf(plan, 'effective') ?? '');
  const early = standing.filter(({ result: { period } }) => periodDays(period).first < effective).length;
  const people = new Set(without.map(({ who }) => who.id)).size;
  const [first] = periods.filter((period) => periodDays(period).first >= effective);
  return [
    ...capped(disagreeing(earlier), 'disagreeMore'),
    ...capped(superseding(earlier), 'supersedeMore'),
    ...some(ungraded, () => ({
      ...{ key: 'ungraded', sign: 'warn', ask: 'fill' },
      ...{ what: earlierSentence('ungraded', { count: ungraded }), why: earlierSentence('ungradedHelp') },
    })),
    ...some(filled, () => ({ key: 'filled', sign: 'info', ask: 'fill', what: earlierSentence('filled', { count: filled }) })),
    ...some(notTaken, () => ({ key: 'notTaken', sign: 'info', what: earlierSentence('gradesNotTaken', { count: notTaken }) })),
    ...some(early, () => ({
      ...{ key: 'early', sign: 'warn' },
      ...{ what: earlierSentence('early', { count: early }), why: earlierSentence('earlyHelp', { day: effective }) },
    })),
    ...some(people, () => ({
      ...{ key: 'exempt', sign: choices.exempt ? 'info' : 'warn', ask: 'exempt' },
      what: earlierSentence(choices.exempt ? 'exempt' : 'notExempt', { people }),
      why: choices.exempt ? earlierSentence('exemptHelp', { rows: without.length }) : earlierSentence('notExemptHelp'),
    })),
    ...some(same, () => ({ key: 'same', sign: 'info', what: earlierSentence('already', { count: same }) })),
    ...some(twice, () => ({ key: 'twice', sign: 'info', what: earlierSentence('twice', { count: twice }) })),
    ...some(left, () => ({ key: 'left', sign: 'info', ask: 'left', what: earlierSentence('left', { count: left }) })),
    ...some(unread.length, () => ({
      key: 'unread',
      sign: 'info',
      what: earlierSentence('unread', { list: listOf(unread.slice(0, MOST_UNREAD)) }),
    })),
    ...some(first && plan.streaks.some(({ cycle }) => cycle === first.cycle) ? 1 : 0, () => ({
      ...{ key: 'streaks', sign: 'info' },
      what: earlierSentence('streaks', { period: first ? periodTitle(first) : '' }),
    })),
  ];
}

const disagreeing = ({ standing }: Earlier): readonly EarlierNote[] =>
  standing.flatMap(({ result: { line, who, score, grade, otherwise } }) =>
    otherwise === undefined
      ? []
      : [
          {
            ...{ key: `disagrees:${line.line}`, sign: 'warn' },
            what: earlierSentence('disagrees', { line: line.line, id: who.id, score, grade }),
            why:
              otherwise === '—'
                ? earlierSentence('disagreesHole', { score })
                : earlierSentence('disagreesHelp', { score, grade: otherwise }),
          } as const,
        ],
  );

const superseding = ({ standing }: Earlier): readonly EarlierNote[] =>
  standing.flatMap(({ result: { line, who, period }, before, same }) =>
    before === undefined || same
      ? []
      : [
          {
            ...{ key: `supersedes:${line.line}`, sign: 'warn' },
            what: earlierSentence('supersedes', { line: line.line, id: who.id, period: periodTitle(period) }),
            why: earlierSentence('supersedesHelp', {
              was: [textOf(before.score), textOf(before.grade)].filter((each) => each !== '').join(' ') || EXEMPT,
            }),
          } as const,
        ],
  );

function capped(notes: readonly EarlierNote[], more: 'disagreeMore' | 'supersedeMore'): readonly EarlierNote[] {
  const rest = notes.length - MOST_NOTES;
  if (rest <= 0) return notes;
  return [...notes.slice(0, MOST_NOTES), { key: more, sign: 'warn', what: earlierSentence(more, { count: rest }) }];
}
const MOST_NOTES = 20;
const MOST_UNREAD = 5;
