// Percentages typed where percent are asked for, as the sidebar meets them: Home names the cells, Repair gives them their format back, and
// the number typed there next is that number. Raters cost no read.
import { PLAN_05 } from '../../src/plans/library/plan-05';
import { columnName } from '../../src/workbook/area';
import { ANSWERS, answered } from '../plans/answers/index';
import { WHEN } from '../workbook/fixtures';
import { argsFor, lastLogged, tabOf, workbook } from './workbook';

jest.setTimeout(600_000); // a whole workbook calculates

const REVIEW = 'plan-05:2026-H1';
const [HR, LI_MIN] = ['e4@example.com', 'e8@example.com'];
const TAB = tabOf('评分·李敏');
const PLAN = answered(PLAN_05, 'liu@example.com', WHEN, {
  ...ANSWERS['plan-05'],
  'scorecards/1/dimensions/0/adds': [{ title: '完成率', weight: 100, how: { kind: 'kpi', method: 'higher' }, target: 40, unit: '%' }],
});
const FORMATS = 'Sheets.Spreadsheets.getByDataFilter';

test('38% typed for 38: asked about, named, repaired, and 38 typed there is 38', async () => {
  const { host, ask } = await workbook();
  expect((await ask('createReview', argsFor(PLAN))).error).toBeUndefined();
  await ask('grantAccess', { review: REVIEW, emails: [LI_MIN] });
  const as = async (email: string, op: string, args: object = {}) => {
    host.actAs(email);
    return (await ask(op, args, 'en')).value as { repair: { en: string }[]; mended: { en: string }[] };
  };
  const amiss = async () => (await as(HR, 'readReview', { review: REVIEW })).repair.map(({ en }) => en);
  const sheet = host.book.sheets.find(({ properties }) => properties.title === TAB);
  const column =
    sheet?.developerMetadata.find(({ metadataValue }) => metadataValue?.startsWith('input:key/'))?.location?.dimensionRange?.startIndex ??
    -1;
  const cell = `${columnName(column)}${(sheet?.properties.gridProperties?.frozenRowCount ?? 0) + 1}`;
  const seen = () => host.value(`'${TAB}'!${cell}`);
  const left = () =>
    host
      .values(`'${TAB}'!A1:Z40`)
      .flat()
      .map(String)
      .filter((text) => text.includes('38%'));
  expect(await amiss()).toEqual([]);

  expect(await host.typeIn(TAB, cell, '38%', LI_MIN)).toEqual({ accepted: true });
  expect([seen(), left()]).toEqual([0.38, [expect.stringContaining('0.38')]]);
  await host.typeIn(TAB, cell, '38', LI_MIN);
  expect([seen(), left().length]).toEqual([0.38, 1]); // as Sheets reads it in a cell that shows percentages

  expect(await amiss()).toEqual([expect.stringContaining(`“${TAB}”: cells that show percentages: 1.`)]);
  const reads = () => host.calls.made().filter((name) => name === FORMATS).length;
  expect(reads()).toBe(1);
  await as(LI_MIN, 'readReview', { review: REVIEW });
  expect(reads()).toBe(0);

  expect((await as(HR, 'repair')).mended).toHaveLength(1);
  expect(lastLogged(host)).toMatchObject([expect.any(String), HR, '修复', '', '', expect.stringContaining(TAB), '', '', '']);
  expect((await as(HR, 'repair')).mended).toEqual([]);
  expect(host.calls.made()).not.toContain('Sheets.Spreadsheets.batchUpdate'); // no row for nothing
  expect([seen(), await amiss()]).toEqual([0.38, []]);
  expect(await host.typeIn(TAB, cell, '38', LI_MIN)).toEqual({ accepted: true });
  expect([seen(), left()]).toEqual([38, []]);
  host.dispose();
});
