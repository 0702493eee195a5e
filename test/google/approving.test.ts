// Approvals on the host: in order, in cells of each approver's own; a changed score voids them; sent back and answered; who may do what.
import { serialOf } from '../workbook/table-book';
import { APPROVER, AT, approvedMonth, asking, CHECKER, HR, type Made, RATER, REVIEW } from './approved-month';
import { entering, marksOf, rowsBy, tabBy, tabsBy, write } from './by-marks';
import { lastLogged } from './workbook';

jest.setTimeout(600_000); // a whole workbook calculates

let made: Made;
beforeAll(async () => {
  made = await approvedMonth();
  await as(HR, 'doneStage', { n: AT.notice, ...SAID });
  await as(HR, 'lockScores', { reason: '' });
});
afterAll(() => made.host.dispose());

const as = asking(() => made);
const TODAY = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const SAID = { on: TODAY, by: 'The deputy', number: '', record: 'signed, folder 3', own: false };
const stages = () => tabBy(made.host, 'stages', REVIEW);
const row = (n: number) => rowsBy(made.host, stages(), 'n').find((each) => each.n === n) ?? {};
const states = () => [AT.check, AT.collect, AT.approve].map((n) => row(n).state);
type Read = { steps: { n: number; stands: string; lacks: { en: string }[] }[]; seen: string; results: { id: string }[]; self: boolean };
const toApprove = async (email: string) => (await as(email, 'readApproval')).value as Read;
const approve = async (email: string, n: number) => as(email, 'approve', { n, seen: (await toApprove(email)).seen, note: '' });
/** Cells that are not the Stages tab's own row of a step, and marks, of the whole file. */
const others = (n: number) =>
  JSON.stringify(
    made.host.book.sheets.map(({ properties, rows, protectedRanges, developerMetadata }) => [
      properties.title,
      properties.sheetId === stages().properties.sheetId
        ? rows.map((cells, at) => (at === 3 + n ? [] : cells.map((cell) => cell?.userEnteredValue)))
        : rows.map((cells) => cells.map((cell) => cell?.userEnteredValue)),
      ...[protectedRanges, developerMetadata],
    ]),
  );
/** The cell of a step, as people name it. */
const cellOf = (n: number, mark: string): string => {
  const at = marksOf(stages()).indexOf(mark);
  return `${String.fromCharCode(65 + at)}${4 + n}`;
};
const title = () => stages().properties.title ?? '';
const home = async () => (await as(HR, 'readReview')).value as { repair: object[]; stages: { list: { approval?: { stands: string } }[] } };

test('before HR has named anybody nothing is told to anybody', async () => {
  for (const email of [HR, RATER, CHECKER, APPROVER]) expect((await as(email, 'readApproval')).error?.code).toBe('notHr');
});

test('HR names two: each gets into the file, the cells of one row and no other, and Repair has nothing to say', async () => {
  for (const [n, email] of [[AT.check, CHECKER], [AT.approve, APPROVER]] as const) {
    expect((await as(HR, 'nameApprover', { n, email })).value).toEqual({ count: 1 });
    expect((await as(HR, 'nameApprover', { n, email })).value).toEqual({ count: 0 });
  } // biome-ignore format: two lines
  expect((await as(HR, 'nameApprover', { n: AT.approve, email: 'nobody' })).error?.message).toContain('no e-mail address');
  expect((await as(HR, 'nameApprover', { n: AT.release, email: RATER })).ok).toBe(false);
  expect((await home()).repair).toEqual([]);
  const may = async (email: string, n: number, mark: string) => (await made.host.typeIn(title(), cellOf(n, mark), '', email)).accepted;
  for (const mark of ['on', 'by', 'record']) {
    expect([await may(CHECKER, AT.check, mark), await may(APPROVER, AT.approve, mark)]).toEqual([true, true]);
    expect([await may(CHECKER, AT.approve, mark), await may(APPROVER, AT.check, mark), await may(RATER, AT.check, mark)]).toEqual([
      false,
      false,
      false,
    ]);
  }
  for (const mark of ['stage', 'due', 'logged', 'lock']) expect(await may(APPROVER, AT.approve, mark)).toBe(false);
});

test('each sees the results, and waits for the step before theirs', async () => {
  const read = await toApprove(APPROVER);
  expect(read.steps).toMatchObject([
    { n: AT.approve, stands: 'open', lacks: [{ en: '“Check” comes before it.' }, { en: '“Confirm and add up” comes before it.' }] },
  ]);
  expect(read.results).toHaveLength(5);
  expect((await approve(APPROVER, AT.approve)).error?.message).toContain('“Check” comes before it.');
  expect((await as(APPROVER, 'approve', { n: AT.check, seen: read.seen, note: '' })).error?.code).toBe('notHr');
});

test('an approver’s call writes their own cells and nothing else; HR’s next step puts it into the Log, once', async () => {
  expect((await toApprove(CHECKER)).self).toBe(true); // a rater who is reviewed: said, not forbidden
  const [before, logged] = [others(AT.check), lastLogged(made.host, 'Log')];
  expect((await approve(CHECKER, AT.check)).value).toEqual({ count: 1 });
  expect((await approve(CHECKER, AT.check)).value).toEqual({ count: 0 });
  expect(others(AT.check)).toBe(before);
  expect(lastLogged(made.host, 'Log')).toEqual(logged);
  expect(states()).toEqual(['Done', 'To do', 'Waits for Confirm and add up']);
  expect((await as(HR, 'doneStage', { n: AT.collect, ...SAID, own: true })).value).toEqual({ count: 1 });
  const rows = rowsBy(made.host, tabBy(made.host, 'log'), 'when').slice(-2);
  expect(rows.map(({ who, what }) => [who, what])).toEqual([
    [CHECKER, 'Approved'],
    [HR, 'Approved'],
  ]);
  expect(String(rows[0]?.detail)).toMatch(/^E-commerce, January 2026: Check, on \d{4}-\d\d-\d\d\. Results [0-9a-f]{4} [0-9a-f]{4}\.$/);
  await as(HR, 'doneStage', { n: AT.collect, ...SAID, own: true });
  expect(rowsBy(made.host, tabBy(made.host, 'log'), 'when').slice(-2)).toEqual(rows);
});

test('results that are not those that were shown are not approved', async () => {
  expect((await as(APPROVER, 'approve', { n: AT.approve, seen: '1 a', note: '' })).error?.message).toContain('not those that were shown');
});

test('sent back with a note: HR is told, answers it, and the steps that were to start anew are open', async () => {
  const { seen, results } = await toApprove(APPROVER);
  const args = { n: AT.approve, seen, people: [results[4]?.id], note: 'Look at “cost” again', from: AT.collect };
  expect((await as(APPROVER, 'sendBack', { ...args, note: 'no' })).error?.message).toContain('5 characters');
  const before = others(AT.approve);
  expect((await as(APPROVER, 'sendBack', args)).value).toEqual({ count: 1 });
  expect((await as(APPROVER, 'sendBack', args)).value).toEqual({ count: 0 });
  expect(others(AT.approve)).toBe(before);
  expect([states()[2], row(AT.approve).record]).toEqual(['Sent back', '员工4 E0004: Look at “cost” again']);
  expect((await home()).stages.list[AT.approve - 1]?.approval).toMatchObject({ stands: 'back', by: APPROVER });
  expect((await as(HR, 'undoStage', { n: AT.approve, reason: 'the costs are right' })).value).toEqual({ count: 1 });
  expect(states()).toEqual(['Done', 'To do', 'Waits for Confirm and add up']);
  const rows = rowsBy(made.host, tabBy(made.host, 'log'), 'when').slice(-2);
  expect(rows.map(({ who, what }) => [who, what])).toEqual([
    [APPROVER, 'Sent back'],
    [HR, 'Stage undone'],
  ]);
});

test('entered for somebody, with the evidence or not at all', async () => {
  await as(HR, 'doneStage', { n: AT.collect, ...SAID, own: true });
  expect((await as(HR, 'doneStage', { n: AT.approve, ...SAID, record: '' })).error?.message).toContain('by what that is known');
  expect((await as(HR, 'doneStage', { n: AT.approve, ...SAID, record: '', own: true })).error?.message).toContain('by what that is known');
  expect((await as(HR, 'doneStage', { n: AT.approve, ...SAID })).value).toEqual({ count: 1 });
  expect(lastLogged(made.host, 'Log').slice(1, 3)).toEqual([HR, 'Approval entered']);
  expect(states()).toEqual(['Done', 'Done', 'Done']);
});

test('a changed score voids all of them, on the tab, at Home and for closing; said before HR confirms it', async () => {
  const [sheet] = tabsBy(made.host, 'score', REVIEW);
  const sheetId = sheet?.properties.sheetId;
  const { value } = await as(HR, 'readLocked', { sheetId });
  const { voids, rows, columns } = value as {
    voids: { title: string }[];
    rows: { id: string; cells: string[] }[];
    columns: { mark: string }[];
  };
  expect(voids.map((each) => each.title)).toEqual(['Check', 'Confirm and add up', 'Approval']);
  expect((await as(HR, 'readLocking')).value).toMatchObject({ voids });
  const at = columns.findIndex(({ mark }) => mark.startsWith('rated:'));
  const args = { sheetId, id: rows[0]?.id, mark: columns[at]?.mark, old: rows[0]?.cells[at], reason: 'the report of July' };
  expect((await as(HR, 'correctScore', { ...args, value: '61' })).value).toEqual({ count: 1 });
  expect(states()).toEqual(['Approved another version', 'Approved another version', 'Approved another version']);
  expect(row(1).next).toBe(AT.check);
  expect((await home()).stages.list.flatMap(({ approval }) => approval?.stands ?? [])).toEqual(['other', 'other', 'other']);
  const { obstacles } = (await as(HR, 'readClosing')).value as { obstacles: { key: string; sentence: { en: string } }[] };
  expect(obstacles.filter(({ key }) => /check|collect|approve/.test(key)).map(({ sentence }) => sentence.en)).toEqual(
    ['Check', 'Confirm and add up', 'Approval'].map(
      (each) => `“${each}” was of another version of the results: it is to be approved once more.`,
    ),
  );
  expect(await toApprove(CHECKER)).toMatchObject({ steps: [{ stands: 'other', lacks: [] }] });
  expect((await as(HR, 'doneStage', { n: AT.release, ...SAID })).error?.message).toContain('“Check” comes before it.');
  expect((await approve(CHECKER, AT.check)).value).toEqual({ count: 1 });
  expect(states()).toEqual(['Done', 'Approved another version', 'Approved another version']);
  // what was approved at first is so again once the score is
  await as(HR, 'correctScore', { ...args, old: '61', value: args.old });
  expect(states()).toEqual(['Approved another version', 'Done out of turn', 'Done out of turn']);
});

test('an adjusted result voids them too, is said before, and what an approver noted is in the Log before it', async () => {
  expect((await approve(CHECKER, AT.check)).value).toEqual({ count: 1 });
  expect(states()).toEqual(['Done', 'Done', 'Done']);
  type Results = { voids: { title: string }[]; people: { id: string; score: number; own?: true }[] };
  const { voids, people } = (await as(HR, 'readResults')).value as Results;
  expect(voids.map((each) => each.title)).toEqual(['Check', 'Confirm and add up', 'Approval']);
  const [one] = people.filter(({ own }) => !own);
  const rest = { id: one?.id, toGrade: '', why: 'seen by all', source: 'meeting', by: 'x', resolution: '', on: TODAY };
  expect((await as(HR, 'adjustResult', { ...rest, from: one?.score, to: 61.5 })).value).toEqual({ n: 1 });
  expect(states()).toEqual(['Approved another version', 'Approved another version', 'Approved another version']);
  const rows = rowsBy(made.host, tabBy(made.host, 'log'), 'when').slice(-2);
  expect(rows.map(({ who, what }) => [who, what])).toEqual([
    [CHECKER, 'Approved'],
    [HR, 'Result adjusted'],
  ]);
  // taken back, these are the results that were approved
  expect((await as(HR, 'adjustResult', { ...rest, from: 61.5, to: one?.score })).value).toEqual({ n: 2 });
  expect(states()).toEqual(['Done', 'Done', 'Done']);
});

test('a day that is typed by hand counts, and says that its version is not noted', async () => {
  await write(made.host, entering(stages(), [[AT.check - 1, { on: serialOf(TODAY), print: null }]]));
  expect([states()[0], (await home()).stages.list[AT.check - 1]?.approval?.stands]).toEqual(['Version not noted', 'bare']);
});

test('taken back, the cells are nobody’s, and nothing is told any more', async () => {
  expect((await as(HR, 'nameApprover', { n: AT.approve, email: '' })).value).toEqual({ count: 1 });
  expect((await as(APPROVER, 'readApproval')).error?.code).toBe('notHr');
  expect((await made.host.typeIn(title(), cellOf(AT.approve, 'record'), 'x', APPROVER)).accepted).toBe(false);
  expect((await home()).repair).toEqual([]);
});

test('rows that were sorted leave no approver another’s cells to write in', async () => {
  await write(made.host, [
    {
      sortRange: {
        range: { sheetId: stages().properties.sheetId, startRowIndex: 4, startColumnIndex: 0 },
        sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }],
      },
    },
  ]);
  expect((await toApprove(CHECKER)).steps[0]?.lacks.map(({ en }) => en)).toEqual([expect.stringContaining('its cells are not yours')]);
  expect((await approve(CHECKER, AT.check)).ok).toBe(false);
  expect((await as(HR, 'nameApprover', { n: AT.check, email: CHECKER })).value).toEqual({ count: 1 });
  expect((await approve(CHECKER, AT.check)).value).toEqual({ count: 1 });
});
