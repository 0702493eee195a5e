// A KPI method more, made up, in a copy of the sources: its entry beside the others and its words in each language, and no other file touched.
import { copiedSources } from '../setup/copied-sources';

jest.setTimeout(280_000);
const METHODS = 'src/scoring/kpi-methods.ts';
const WORDS = ['src/i18n/en/kpi.ts', 'src/i18n/zh-CN/kpi.ts'];

const copy = copiedSources();
afterAll(copy.gone);

test('the compiler asks for its words, and for nothing once they are there', () => {
  copy.edit(METHODS, "  near: { zh: '偏差' },", "$&\n  twice: { zh: '双倍' },");
  copy.edit(METHODS, '  near: (by, actual, target) =>', '  twice: (by, actual) => by.points(actual),\n$&');
  expect(copy.compiled('.')).toMatch(/twice/);
  for (const file of WORDS) copy.edit(file, '  near:', "  twice: 'twice',\n  twiceHelp: '?',\n  twiceNote: '?',\n$&");
  expect([copy.compiled('.'), copy.compiled('sidebar')]).toEqual(['', '']);
});
