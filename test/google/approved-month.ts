// A month of plan 3 with three approvals as plan 2 has them, on the host, everybody scored: HR, who approves, and a rater of its people.
import { STAGES_02 } from '../../src/plans/library/plan-02-process';
import type { Plan } from '../../src/plans/plan';
import { rosterRows } from '../workbook/company';
import { answeredPlan } from '../workbook/fixtures';
import { score } from './scored-month';
import { argsFor, workbook } from './workbook';

export const REVIEW = 'plan-03:2026-01';
export const [HR, RATER, CHECKER, APPROVER] = ['e4@example.com', 'p3@example.com', 'p2@example.com', 'boss@example.com'] as const;

const PLAN_3 = answeredPlan('plan-03');
const stage = (id: string): Plan['stages'] => STAGES_02.filter((each) => each.id === id);
export const PLAN: Plan = {
  ...PLAN_3,
  stages: [
    ...stage('notice'),
    ...PLAN_3.stages.filter(({ id }) => id === 'scoring'),
    ...['check', 'collect', 'approve', 'release', 'archive'].flatMap(stage).map(({ due: _, ...each }) => each),
  ],
};
/** The places of its stages. */
export const AT = { notice: 1, scoring: 2, check: 3, collect: 4, approve: 5, release: 6, archive: 7 } as const;

export type Made = Awaited<ReturnType<typeof workbook>>;

export async function approvedMonth(code?: string) {
  const made = await workbook(rosterRows(6, {}), 'People', { locale: 'de_DE' }, code);
  const args = argsFor(PLAN, { period: { cycle: 'month', year: 2026, n: 1 }, due: {}, language: 'en' });
  expect((await made.ask('createReview', args, 'en')).error).toBeUndefined();
  expect((await made.ask('grantAccess', { review: REVIEW, emails: [CHECKER, RATER] }, 'en')).error).toBeUndefined();
  await score(made.host, REVIEW, new Set(['E0004']));
  return made;
}

/** Of somebody, as the sidebar asks. */
export const asking =
  (made: () => Made) =>
  (email: string, op: string, args: object = {}) => {
    made().host.actAs(email);
    return made().ask(op, { review: REVIEW, ...args }, 'en');
  };
