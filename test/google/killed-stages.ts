// What is killed of stages and approvals: noting a stage, undoing it, naming who approves, approving, sending back; each with what is there
// before it. HR is named to approve the check, so that one account does all.
import { STAGES_02 } from '../../src/plans/library/plan-02-process';
import type { Plan } from '../../src/plans/plan';
import { serialOf } from '../workbook/table-book';
import { entering, tabBy, write } from './by-marks';
import type { lockActions } from './killed-locks';

/** With a check of the results before they are released. */
export const checked = (plan: Plan): Plan => ({
  ...plan,
  stages: plan.stages.flatMap((stage) =>
    stage.id === 'release' ? [...STAGES_02.filter(({ id }) => id === 'check').map(({ due: _, ...each }) => each), stage] : [stage],
  ),
});

type Action<K> = ReturnType<typeof lockActions<K>>[number];
type Made = Parameters<NonNullable<Action<never>['before']>>[0];

const [TARGETS, CHECK] = [1, 3] as const;
const HR = 'e4@example.com';
const SAID = { on: '2026-02-03', by: 'Liu Fang', number: '', record: 'signed, folder 3', own: false };
const REASON = 'the wrong sheet was looked at';

export const stageActions = <K>(review: string, kills: K): readonly Action<K>[] => {
  const done = (n: number) => ({ review, n, ...SAID });
  const scored = async ({ host, ask }: Made) => {
    const sheet = tabBy(host, 'stages', review);
    await write(
      host,
      entering(
        sheet,
        [0, 1].map((n) => [n, { on: serialOf('2026-02-02') }] as const),
      ),
    );
    return ask('lockScores', { review, reason: 'nobody scores' });
  };
  const named = async (made: Made) => {
    await scored(made);
    return made.ask('nameApprover', { review, n: CHECK, email: HR });
  };
  const seen = async ({ ask }: Made) => ((await ask('readApproval', { review })).value as { seen: string }).seen;
  return [
    { op: 'doneStage', what: '', kills, args: done(TARGETS) },
    {
      op: 'undoStage',
      what: '',
      kills,
      args: { review, n: TARGETS, reason: REASON },
      before: ({ ask }) => ask('doneStage', done(TARGETS)),
    },
    { op: 'nameApprover', what: '', kills, args: { review, n: CHECK, email: 'boss@example.com' } },
    { op: 'doneStage', what: ', an approval that was given elsewhere', kills, args: done(CHECK), before: scored },
    { op: 'approve', what: '', kills, before: named, args: async (made) => ({ review, n: CHECK, seen: await seen(made), note: '' }) },
    {
      op: 'sendBack',
      what: '',
      kills,
      before: named,
      args: async (made) => ({ review, n: CHECK, seen: await seen(made), people: [], note: 'look at costs again', from: CHECK }),
    },
    {
      op: 'reopenScores',
      what: ', with an approval that the Log does not have',
      kills,
      before: async (made) => {
        await named(made);
        return made.ask('approve', { review, n: CHECK, seen: await seen(made), note: '' });
      },
      args: { review, tabs: [272_900], reason: 'what two scores rest on' },
    },
  ];
};
