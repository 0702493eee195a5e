// The tab of shipping days deleted while a review runs: what the Summary says, and that nothing is in error for it.
import { answeredPlan, reviewOf } from '../fixtures';
import { openReview } from '../opened-review';
import { errorsIn, rowsOf, sheetIdOf } from '../table-book';

jest.setTimeout(600_000);

test('Dispatch deleted: said in every row, and the score tab that takes its values has no error', async () => {
  const plan = answeredPlan('plan-12');
  const logistics = reviewOf(plan, { cycle: 'month' }).subjects.filter(({ card }) => card.id === 'logistics');
  const only = logistics.flatMap(({ person }) => person?.id ?? []);
  expect(only.length).toBeGreaterThan(0);
  const opened = await openReview(reviewOf(plan, { cycle: 'month', language: 'en', only }), [
    'plan',
    'score',
    'summary',
    'dispatch',
    'history',
    'log',
  ]);
  const stages = () => rowsOf(opened.host, opened.tab('summary'), ['stage'], only.length).flat();
  expect(stages()).not.toContain('“Dispatch” is missing');
  const sheetId = sheetIdOf(opened.host, opened.tab('dispatch'));
  await opened.host.operation(() =>
    opened.host.Spreadsheets.batchUpdate({ requests: [{ deleteSheet: { sheetId } }] }, opened.host.book.spreadsheetId),
  );
  expect(stages()).toEqual(only.map(() => '“Dispatch” is missing'));
  expect(errorsIn(opened.host, [opened.tab('score:0'), opened.tab('summary')])).toEqual([]);
});
