// A workbook for tests whose review of plan 5's first half is gone on from: who was in it, and the roster as it is since.
import type { Answer } from '../../src/rpc/contract';
import { SAMPLE_ROWS } from '../workbook/company';
import { answeredPlan, reviewOf } from '../workbook/fixtures';
import { freshWorkbook, ok, roster, running, type Script } from './review-server';

const [ID, DEPARTMENT, MANAGER, STATUS] = [0, 3, 6, 10] as const;
const HALF = reviewOf(answeredPlan('plan-05'), { cycle: 'half', language: 'en' });

/** One came, one left, one is gone, one moved under another manager, one is on leave. */
const SINCE = [
  ...SAMPLE_ROWS.filter((row) => row[ID] !== 'E037').map((row) =>
    row.map((cell, at) => {
      if (row[ID] === 'E014' && at === DEPARTMENT) return '美工部';
      if (row[ID] === 'E014' && at === MANAGER) return 'E005';
      if (row[ID] === 'E013' && at === STATUS) return '休假';
      if (row[ID] === 'E020' && at === STATUS) return '离职';
      return cell;
    }),
  ),
  (SAMPLE_ROWS.find((row) => row[ID] === 'E015') ?? []).map((cell, at) => (at === ID ? 'E040' : at === 1 ? '石磊' : at === 2 ? '' : cell)),
];

/** Those of the first half: everybody with a scorecard then. */
const BEFORE = HALF.subjects.flatMap(({ person }) => (person ? [person] : []));

export const LAST: Answer<'readAnswers'> = {
  ...{ plan: 'plan-05', period: '2026-H1', language: 'zh-CN', answers: [], closed: false },
  reviewed: BEFORE.map(({ id }) => id),
  carried: {
    named: { generalManager: ['E001', 'E037'] },
    due: { scoring: '2026-07-03' },
    unticked: [],
    people: BEFORE.map(({ id, name, department, position, manager = '' }) => ({ id, name, department, position, manager })),
  },
};

/** With a target for the department's sales of all but two, as the half-year's tabs have them. */
export const WITH_TARGETS: typeof LAST = {
  ...LAST,
  targets: {
    lost: false,
    indicators: [
      {
        key: 'managers/key/key-added-1',
        title: { en: '部门销售额', 'zh-CN': '部门销售额' },
        unit: { en: '万元', 'zh-CN': '万元' },
        of: {
          E004: [92, '92'],
          E005: [1250, '1,250.0'],
          E006: [35.5, '35.50'],
          E007: ['N/A', 'N/A'],
          E008: [35.04, '35.0'],
          E037: [7, '7'],
        },
      },
    ],
  },
};

/** Nobody since has left the roster, and HR is asked for nothing. */
export const nextWorkbook = (last = LAST, rows: readonly (readonly unknown[])[] = SINCE): Script => ({
  ...freshWorkbook(),
  ...running(),
  checkPeople: () => roster(rows),
  readAnswers: () => ok(last),
});
