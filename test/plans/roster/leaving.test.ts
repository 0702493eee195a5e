// Whether somebody is there: yes and no by their heading, codes of one letter, last days, and columns that speak against each other.
import type { Day } from '../../../src/plans/day';
import { byKind } from '../../../src/plans/roster/kinds';
import { readRoster } from '../../../src/plans/roster/read';

const TODAY = '2026-11-02' as Day;

/** A sheet of people E1, E2 … with these columns, and what each is; `?` where their word is asked about, `!` where something speaks against it. */
function standings(heads: string, ...rows: readonly (readonly unknown[])[]) {
  const sheet = [['ID', 'Name', ...heads.split('|')], ...rows.map((row, n) => [`E${n}`, `P${n}`, ...row])];
  const { people, findings } = readRoster(sheet, 1, undefined, TODAY);
  const rowsOf = (kind: string) => new Set(findings.flatMap((each) => (each.kind === kind ? each.rows : [])));
  const [asked, against, unread] = ['statusUnknown', 'leftThough', 'dateUnread'].map(rowsOf);
  return people
    .map(({ row, status }) => `${status}${asked?.has(row) ? '?' : ''}${against?.has(row) ? '!' : ''}${unread?.has(row) ? ' unread' : ''}`)
    .join(', ');
}
const words = (heads: string, text: string) => standings(heads, ...text.split(' ').map((word) => [word === '_' ? '' : word]));

test.each([
  // where all words are of one pair the heading says what yes is
  ['Employee Status', 'Y N', 'active, left'],
  ['Employee Status', 'TRUE FALSE', 'active, left'],
  ['Employee Status', '是 否', 'active, left'],
  ['Active', 'Yes No', 'active, left'],
  ['Is active?', 'TRUE FALSE', 'active, left'],
  ['在职', '是 否', 'active, left'],
  ['是否在职', '√ ×', 'active, left'],
  ['是否离职', '否 是 _', 'active, left, active'],
  ['Inactive', 'No Yes', 'active, left'],
  ['Resigned?', 'N Y', 'active, left'],
  ['Terminated', 'FALSE TRUE', 'active, left'],
  ['Terminated (Y/N)', 'f t', 'active, left'],
  ['已离职', '0 1', 'active, left'],
  ['離職', '否 是', 'active, left'],
  // what kind of employee somebody is says nothing of yes
  ['Employee Type', 'Y N', 'active?, active?'],
  // codes: T is no true, F no false, and 1 no yes
  ['Employee Status', 'A T L', 'active, active?, active?'],
  ['Status', 'F P T', 'active?, active?, active?'],
  ['Status', '1 2 3', 'active?, active?, active?'],
  ['Status', 'T _', 'active?, active'],
  ['Status', 'T F', 'active?, active?'],
  ['Status', '0 1', 'active?, active?'],
  ['Status', 'Yes', 'active?'],
  ['Active', 'Yes No Maybe', 'active?, active?, active?'],
  ['Active', 'Y No', 'active?, active?'],
  // words that say it themselves, under any heading
  ['Terminated', 'Active Terminated', 'active, left'],
  ['离职状态', '未离职 已离职', 'active, left'],
  ['在职', '在职 离职', 'active, left'],
  // marked with yes alone, a blank may be no
  ['在职', '√ _ √', 'active, active!, active'],
  ['Status', 'Active _', 'active, active'],
])('%s: %s', (heading, column, expected) => expect(words(heading, column)).toBe(expected));

describe('HR’s answer to a word that hangs on its heading', () => {
  const read = (heading: string, statuses: Record<string, 'active' | 'left'>, columns: Record<string, 'status'> = {}) =>
    readRoster([['ID', 'Name', heading], ['E1', 'A', '是'], ['E2', 'B', '否']], 1, { columns, statuses }); // biome-ignore format: a table
  test('is asked, kept and found with it', () => {
    const asked = read('走人了', {}, { 走人了: 'status' });
    expect(asked.statuses.map(({ word, status }) => [word, status])).toEqual([['走人了：是', undefined], ['走人了：否', undefined]]); // biome-ignore format: a table
    const said = read('走人了', { '走人了：是': 'left', '走人了：否': 'active' }, { 走人了: 'status' });
    expect(said.people.map(({ status }) => status)).toEqual(['left', 'active']);
  });
  test('is none to another heading, nor to the bare word', () => {
    const kept = { '走人了：是': 'left', 是: 'left' } as const;
    expect(read('是否在职', kept).people.map(({ status }) => status)).toEqual(['active', 'left']);
  });
  test('goes before what the heading says', () =>
    expect(read('是否离职', { '是否离职：是': 'active' }).people.map(({ status }) => status)).toEqual(['active', 'active']));
});

test.each([
  '离职日期', '离职时间', '最后工作日', '離職日期', 'Termination Date', 'Last day', 'Last Working Day', 'Leave date', 'Date of Leaving', 'Separation Date', 'DOL', 'Relieving Date', '退休日期', '预计离职日期',
])('%s is read', (heading) => {
  expect(readRoster([['ID', 'Name', heading], ['E1', 'A', '2026-01-31']]).columns[2]?.reading).toBe('leftOn');
  expect(words(heading, '2026-01-31 _')).toBe('left, active');
}); // biome-ignore format: a list

test.each<[string, string, readonly unknown[], string]>([
  // the day is the last: it is over the day after
  ['yesterday', 'Last day', ['2026-11-01'], 'left'],
  ['today', 'Last day', ['2026-11-02'], 'active'],
  ['a day to come', 'Last day', ['2026-12-31'], 'active'],
  ['never', 'Last day', ['9999-12-31'], 'active'],
  ['never, as a number', 'Last day', [2_958_465], 'active'],
  ['as Sheets keeps it', 'Last day', [46_000], 'left'],
  ['no day at all', 'Last day', ['0000-00-00'], 'active'],
  ['a word', 'Last day', ['离职'], 'left'],
  ['a word for going on', 'Last day', ['在职'], 'active'],
  ['nonsense', 'Last day', ['soon'], 'active unread'],
  ['a day where yes was asked', 'Terminated', ['2026-03-01'], 'left'],
  // with a column of statuses
  ['it says left', 'Status|Last day', ['Left', '2027-01-01'], 'left'],
  ['it says left, and the day is nonsense', 'Status|Last day', ['Left', 'soon'], 'left'],
  ['it says active, and the day is past', 'Status|Last day', ['Active', '2026-01-01'], 'active!'],
  ['it says active, and the day is to come', 'Status|Last day', ['Active', '2027-01-01'], 'active'],
  ['it says probation, and the day is past', 'Status|Last day', ['Probation', '2026-01-01'], 'probation!'],
  ['it says nothing', 'Status|Last day', ['', '2026-01-01'], 'left'],
  ['it says something that nobody knows', 'Status|Last day', ['T', '2026-01-01'], 'active?'],
  ['what kind of employee says nothing of it', 'Employment Type|Last day', ['Full-time', '2026-01-01'], 'left'],
  // hired again
  ['active, hired after it', 'Status|Hire date|Last day', ['Active', '2025-05-01', '2020-01-01'], 'active'],
  ['no status, hired after it', 'Hire date|Last day', ['2025-05-01', '2020-01-01'], 'active!'],
  ['no status, hired before it', 'Hire date|Last day', ['2019-05-01', '2020-01-01'], 'left'],
  // several columns
  ['a flag against a status', 'Employee Status|Terminated', ['Active', 'Yes'], 'active!'],
  ['a flag in step with a status', 'Employee Status|是否离职', ['Active', '否'], 'active'],
  ['a flag goes before what kind of employee', 'Employee Type|是否离职', ['Full-time', '是'], 'left'],
  ['two that ask', 'Active|Inactive', ['Yes', 'Yes'], 'active!'],
])('%s', (_, heads, row, expected) => expect(standings(heads, row)).toBe(expected)); // biome-ignore format: a table

test('days that may be two are read as the other days of the sheet are written', () =>
  expect(standings('Hire Date|Termination Date', ['03/25/2019', '11/01/2026'], ['01/02/2020', ''])).toBe('left, active'));

test('what speaks against many is one finding, with its rows; HR may have a column not read', () => {
  const sheet = [
    ['ID', 'Name', 'Status', '离职日期'],
    ...['E1', 'E2', 'E3'].map((id) => [id, id, '在职', id === 'E3' ? '' : '2026-06-30']),
  ];
  const found = byKind(readRoster(sheet, 1, undefined, TODAY).findings).filter(({ sentence }) => /离职日期/.test(sentence.en));
  expect(found.map(({ level, column, rows, sentence }) => [level, column, rows, sentence.en])).toEqual([
    ['warning', 'status', [2, 3], 'Rows 2, 3: 2 people are taken to be employed, though “离职日期” speaks against it. Correct the roster, or set them aside.'],
  ]); // biome-ignore format: a sentence
  const silenced = readRoster(sheet, 1, { columns: { 离职日期: '' }, statuses: {} }, TODAY);
  expect(silenced.findings.filter(({ kind }) => kind === 'leftThough')).toEqual([]);
});

test('in a row of people 主管 and 在职 are no headings', () =>
  expect(readRoster([['工号', '姓名', '职务', '在职'], ['1', '李敏', '主管', '在职'], ['2', '王磊', '主管', '离职']]).people.map(({ id, status }) => [id, status]))
    .toEqual([['1', 'active'], ['2', 'left']])); // biome-ignore format: a table

test.each([
  ['Full-Time Permanent', 'active'],
  ['Full-Time Probation', 'probation'],
  ['Part-Time Internship', 'probation'],
  ['Former Employee', 'left'],
  ['全职，已离职', 'left'],
  ['离退休人员', 'left'],
  ['試用人員', 'probation'],
  ['Salaried, full-time', 'active'],
  ['Full-Time Contract', 'active?'],
  ['非正式员工', 'active?'],
  ['全职（借调）', 'active?'],
])('how long somebody works says nothing beside another word: %s', (word, expected) => expect(standings('Status', [word])).toBe(expected));
