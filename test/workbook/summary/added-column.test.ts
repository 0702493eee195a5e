// A column of the Summary more, made up, in a copy of the sources: its object in the file of its group and its heading in each language, and
// no other file touched.
import type { Tab } from '../../../src/workbook/tab';
import { copiedSources } from '../../setup/copied-sources';

jest.setTimeout(280_000);
const COLUMNS = 'src/workbook/summary/columns/follows.ts';
const HEADINGS = [
  ['en', 'Mood'],
  ['zh-CN', '心情'],
] as const;
const OBJECT = `    mood: {
      heading: say('mood'),
      width: 77,
      look: 'computedText',
      spill: ({ column }) => fx.MAP({ rank: column('rank') }, ({ rank }) => fx.join('☺', rank)),
    },`;

const copy = copiedSources();
afterAll(copy.gone);

/** Keys, and whether some column has each. */
const ASKED = [
  ['mood', true],
  ['moods', false],
  ['dimension:quality', true],
  ['dimensions:quality', false],
  ['rollUp:month', true],
  ['rollUp:week', false],
  ['part:self/quality', true],
  ['part:quality', false],
] as const;

test('a key without an object does not compile, nor does asking for one that no column has', () => {
  const asking = ASKED.map(([key], n) => `export const asked${n} = ({ column }: SummaryPlaces) => column('${key}');`);
  copy.edit(COLUMNS, 'type Key =', "type Key = 'mood' |");
  copy.write('src/workbook/summary/asked.ts', ["import type { SummaryPlaces } from './places';", ...asking].join('\n'));
  const said = copy.compiled('.');
  expect(said).toMatch(/follows\.ts.*Property 'mood' is missing/s);
  expect([...said.matchAll(/asked\.ts.*Argument of type '"(.*?)"'/g)].map(([, key]) => key)).toEqual(
    ASKED.flatMap(([key, isThere]) => (isThere ? [] : [key])),
  );
  copy.remove('src/workbook/summary/asked.ts');
});

test('with its object and its heading in each language all compiles', () => {
  copy.edit(COLUMNS, /^ {4}stage: \{$/m, `${OBJECT}\n$&`);
  for (const [language, heading] of HEADINGS) copy.edit(`src/i18n/${language}/summary.ts`, '  stage:', `  mood: '${heading}',\n$&`);
  expect([copy.compiled('.'), copy.compiled('sidebar')]).toEqual(['', '']);
});

test.each(HEADINGS)(
  'it stands on the Summary in %s, before Stage: “%s”, its width, look, mark, and what is calculated',
  (language, heading) => {
    const tab = summaryIn(language);
    const [at, stage] = ['mood', 'stage'].map((key) => tab.marks.find(({ value }) => value === key)?.at ?? -1) as [number, number];
    expect(stage).toBe(at + 1);
    const over = tab.blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, n) => (row + n < tab.frozen.rows ? [line[at - column]] : [])),
    );
    expect(over).toContain(heading);
    expect(JSON.stringify(over)).toContain('☺');
    expect(tab.widths[at]).toBe(77);
    expect(tab.hidden).not.toContain(at);
    expect(tab.looks.filter(({ area, look }) => area.column === at && look === 'computedText')).toHaveLength(1);
  },
);

const summaryIn = (language: string): Tab => (copy.loaded(SUMMARY) as (language: string) => Tab)(language); // what the module below exports

const SUMMARY = `
import { summaryTab } from '../../src/workbook/summary/tab';
import { makingOf } from '../../src/workbook/workbook';
import { answeredPlan, reviewOf } from './fixtures';
module.exports = (language) =>
  summaryTab(makingOf(reviewOf(answeredPlan('plan-05'), { cycle: 'half', language }), { titles: [], shared: {} }), 'summary');
`;
