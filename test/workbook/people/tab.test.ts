// The People tab: what is written there is read back as the same people, and what is wrong shows at once.
import type { Language } from '../../../src/i18n/languages';
import type { Person } from '../../../src/plans/person';
import { readRoster } from '../../../src/plans/roster/read';
import { newPeopleTab, peopleTab } from '../../../src/workbook/people/tab';
import { requestsFor } from '../../../src/workbook/requests/requests';
import type { Tab } from '../../../src/workbook/tab';
import { company, sampleCompany } from '../company';
import { answeredPlan, reviewOf } from '../fixtures';
import { bookOf, errorsIn, faultsIn, forbiddenIn, makingFor, valuesOf } from '../table-book';

const reviewFor = (people: readonly Person[], language: Language = 'en') =>
  reviewOf(answeredPlan('plan-05'), { cycle: 'half', language, people });
const tabOf = (people: readonly Person[], language: Language = 'en') => peopleTab(makingFor(reviewFor(people, language)), 'people');
/** The tab's rows as they are written, headings first. */
const rowsOf = (tab: Tab): readonly (readonly unknown[])[] =>
  tab.blocks.flatMap(({ cells }) => cells.map((row) => row.map((cell) => (typeof cell === 'object' ? 'Check' : cell))));

const full: readonly Person[] = sampleCompany().map((person, n) => ({
  ...person,
  row: n + 2,
  delegate: n === 1 ? sampleCompany()[2]?.id : undefined,
  status: n === 30 ? 'dispatched' : n === 31 ? 'left' : person.status,
}));

test.each(['en', 'zh-CN'] as const)('%s: what is written is read back as the same people', (language) => {
  expect(readRoster(rowsOf(tabOf(full, language))).people).toEqual(full);
});

test('read back from the sheet as well, blank rows and all', async () => {
  const tab = tabOf(full, 'zh-CN');
  const host = await bookOf([tab], reviewFor(full, 'zh-CN'));
  expect(errorsIn(host, [tab])).toEqual([]);
  expect(readRoster(host.values(`'${tab.title}'!A1:P${tab.rows}`)).people).toEqual(full);
  expect(valuesOf(host, tab, 'check').filter((each) => each !== '')).toEqual([]);
});

test.each<[string, readonly Person[], Language]>([
  ['the sample', full, 'en'],
  ['the sample', full, 'zh-CN'],
  ['a thousand', company(1000), 'en'],
])('%s: the layout holds', (_, people, language) => {
  const tab = tabOf(people, language);
  expect(faultsIn(tab)).toEqual([]);
  expect(forbiddenIn(tab)).toEqual([]);
  expect(tab.rows - 1 - people.length).toBeGreaterThanOrEqual(20);
  expect(tab.inputs).toEqual([]);
  expect(tab.rules.find(({ kind }) => kind === 'range')).toMatchObject({ strict: false, range: `='${tab.title}'!$A$2:$A$${tab.rows}` });
});

test.each<[Language, cell: string, typed: string | number, row: number, says: string]>([
  ['en', 'A4', 'E002', 3, 'ID twice'],
  ['en', 'A4', 'e002', 3, 'ID twice'],
  ['en', 'A4', ' Ｅ０ ０２\u200b', 3, 'ID twice'],
  ['en', 'G6', 'ｅ００４', 5, ''],
  ['en', 'G6', 'Ｅ００５', 5, 'Manager is the person themself'],
  ['en', 'A5', '', 4, 'ID missing'],
  ['en', 'B6', '', 5, 'Name missing'],
  ['en', 'G6', 'E999', 5, 'Manager is nobody here'],
  ['en', 'G6', 'E005', 5, 'Manager is the person themself'],
  ['en', 'G12', '王磊', 11, ''],
  ['zh-CN', 'H6', '某人', 5, '分管领导查无此人'],
  ['zh-CN', 'I6', 'E999', 5, '委托给查无此人'],
  ['en', 'B42', 'Somebody', 41, 'ID missing'],
])('%s: %s typed as “%s” says so', async (language, cell, typed, row, says) => {
  const tab = tabOf(full, language);
  const host = await bookOf([tab], reviewFor(full, language));
  await host.typeIn(tab.title, cell, typed);
  expect(valuesOf(host, tab, 'check')[row - 1]).toBe(says);
});

test('an ID with zeros in front stays as typed', async () => {
  const tab = tabOf([]);
  const { requests } = requestsFor([tab], { locale: 'en_US', sheetIds: [], index: 0, hr: [], reviewId: 'x' });
  const formats = requests.flatMap(({ repeatCell }) => repeatCell?.cell?.userEnteredFormat?.numberFormat ?? []);
  expect(formats).toContainEqual({ type: 'TEXT', pattern: '@' });
});

test.each(['en', 'zh-CN'] as const)('HR who starts from nothing gets headings, rules and examples who are nobody: %s', (language) => {
  const tab = newPeopleTab(language, '花名册');
  expect(faultsIn(tab)).toEqual(['no anchor']); // it bears no marks: it is no review's
  expect(tab.marks).toEqual([]);
  const rows = rowsOf(tab);
  expect(readRoster(rows).findings).toEqual([]);
  const { people, skipped } = readRoster([...rows, ['E1', '李敏']]);
  expect([people.map(({ id }) => id), skipped.map(({ kind }) => kind)]).toEqual([['E1'], ['example', 'example', 'example']]);
  // whoever is given another name is somebody
  const [heads = [], first = []] = rows;
  expect(readRoster([heads, first.map((cell, at) => (at === 1 ? '李敏' : cell))]).people).toMatchObject([{ name: '李敏' }]);
});
