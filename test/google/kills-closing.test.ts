// Killed at each service call that matters: adjusting, closing, opening again and importing earlier periods.
import { type Action, AT_WRITES, killedAtEachCall, REVIEW } from './killed-runs';
import { score } from './scored-month';

/** Everybody set aside: nobody need be scored to close it. */
const CLOSING = {
  review: REVIEW,
  aside: Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`E000${n + 1}`, 'left'])),
  waived: { 'stage:targets': 'none', 'stage:check': 'none', 'stage:release': 'none' },
};
const ACTIONS: readonly Action[] = [
  { op: 'closeReview', what: '', kills: AT_WRITES, args: CLOSING },
  {
    op: 'adjustResult',
    what: '',
    kills: AT_WRITES,
    before: async ({ host }) => {
      await host.operation(() => undefined); // what is read has been calculated
      await score(host, REVIEW, new Set());
    },
    args: async ({ ask }) => {
      const { value } = await ask('readResults', { review: REVIEW });
      const { people } = value as { people: readonly { readonly id: string; readonly score: number; readonly own?: true }[] };
      const [first] = people.filter(({ own }) => !own);
      const rest = { why: 'seen by the meeting', source: 'meeting', by: 'the meeting', resolution: '', on: '2026-01-31', toGrade: '' };
      return { review: REVIEW, id: first?.id, from: first?.score, to: 61.5, ...rest };
    },
  },
  {
    op: 'reopenReview',
    what: '',
    kills: AT_WRITES,
    args: { review: REVIEW, reason: 'wrong' },
    before: ({ ask }) => ask('closeReview', CLOSING),
  },
  {
    op: 'addEarlier',
    what: '',
    kills: AT_WRITES,
    args: {
      plan: 'plan-03',
      text: 'E0004,2025-11,95,\nE0005,2025-12,N/A,',
      choices: { grades: {}, low: '', high: '', left: [], fill: false, exempt: false },
      rows: 2,
    },
  },
];

killedAtEachCall(ACTIONS);
