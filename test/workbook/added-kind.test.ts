// A kind of tab more, made up, in a copy of the sources: its facts, its own file, its maker, its title in each language, and no other file
// touched.
import type { Request } from '../../src/workbook/requests/requests';
import { copiedSources } from '../setup/copied-sources';
import { tabOf } from './tab-of';

jest.setTimeout(280_000);
const TITLES = [
  ['en', 'Moods'],
  ['zh-CN', '心情'],
] as const;
const OWN = `// The Moods tab, made up: one column that people fill in.
import type { Making } from '../making';
import type { Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import { headOf, recordsTab } from '../table';

export const moodsTab = (making: Making, key: TabKey): Tab =>
  recordsTab(making, {
    key,
    kind: 'moods',
    title: headOf(making, 'moods'),
    line: '',
    hint: '',
    columns: [{ key: 'mood', heading: '☺', width: 100, look: 'inputText' }],
    rows: 3,
    frozen: 1,
  });
`;

const copy = copiedSources();
afterAll(copy.gone);

test('the compiler asks for its maker and its title', () => {
  copy.edit('src/workbook/tab-kinds.ts', '  holidays: {', "  moods: { use: 'kept', readers: 'hr', about: 'record' },\n$&");
  copy.write('src/workbook/records/moods-tab.ts', OWN);
  const said = copy.compiled('.');
  const files = new Set([...said.matchAll(/^\S*?src\/(\S+?)\(/gm)].map(([, file]) => file));
  expect([...files].sort()).toEqual(['workbook/records/moods-tab.ts', 'workbook/titles.ts', 'workbook/workbook.ts']);
});

test('with these all compiles', () => {
  copy.edit('src/workbook/workbook.ts', '  holidays: {', '  moods: { of: always, make: moodsTab },\n$&');
  copy.edit('src/workbook/workbook.ts', 'import { stagesTab }', "import { moodsTab } from './records/moods-tab';\n$&");
  for (const [language, title] of TITLES) copy.edit(`src/i18n/${language}/tabs.ts`, '  log:', `  moods: '${title}',\n$&`);
  expect([copy.compiled('.'), copy.compiled('sidebar')]).toEqual(['', '']);
});

test.each(TITLES)('a review has it in %s: “%s”, with its place, colour and mark', (language, called) => {
  const title = tabOf(called);
  const { titles, requests } = madeIn(language);
  expect(titles.slice(-5, -4)).toEqual([title]);
  const made = requests.flatMap(({ addSheet }) => (addSheet?.properties?.title === title ? [addSheet.properties] : []));
  expect(made).toHaveLength(1);
  expect(made[0]?.tabColorStyle).toEqual(requests.flatMap(({ addSheet }) => addSheet?.properties ?? []).slice(-1)[0]?.tabColorStyle);
  const marks = requests.flatMap(({ createDeveloperMetadata: each }) => each?.developerMetadata ?? []);
  expect(marks.filter(({ metadataValue }) => /"key":"moods"|^mood$/.test(metadataValue ?? ''))).toHaveLength(2);
});

type Made = { readonly titles: readonly string[]; readonly requests: readonly Request[] };
const madeIn = (language: string): Made => (copy.loaded(MADE) as (language: string) => Made)(language); // what the module below exports

/** The titles of a review's tabs, and the requests that make them. */
const MADE = `
import { requestsFor } from '../../src/workbook/requests/requests';
import { tabsFor } from '../../src/workbook/workbook';
import { answeredPlan, reviewOf } from './fixtures';
module.exports = (language) => {
  const tabs = tabsFor(reviewOf(answeredPlan('plan-05'), { cycle: 'half', language }), { titles: [], shared: {} });
  const target = { locale: 'en_US', sheetIds: [], index: 0, hr: ['hr@example.com'], reviewId: 'r' };
  return { titles: tabs.map(({ title }) => title), requests: requestsFor(tabs, target).requests };
};
`;
