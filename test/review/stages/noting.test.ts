// What is wrong with what HR says of a stage: the day, who, a resolution's number, what was passed, by what an approval is known.
import type { Day } from '../../../src/plans/day';
import type { StageId } from '../../../src/plans/plan';
import { standingStages } from '../../../src/review/progress';
import type { AboutStages } from '../../../src/review/stages/asked';
import { dayIn, faultsIn } from '../../../src/review/stages/noting';
import { stageRowsIn } from '../../../src/review/stages/stage-rows';
import { serialOf } from '../../workbook/table-book';
import { closingRead, RECORD } from '../closing/read';

const TODAY = '2026-07-10' as Day;
const KINDS = [
  ['scoring', ''],
  ['comments', ''],
  ['targets', 'record'],
  ['meeting', 'resolution'],
  ['check', ''],
  ['collect', ''],
] as const;
const stages = KINDS.map(([kind, notes], at) => ({
  ...{ n: at + 1, kind, stage: kind, notes },
  on: kind === 'scoring' || kind === 'comments' || kind === 'check' ? serialOf('2026-07-06') : '',
}));
const read = closingRead({ summary: [{ id: 'E1', settled: 80, final: 80 }], stages });
const about: AboutStages = {
  ...{ read, plan: undefined, record: RECORD, rows: stageRowsIn(read.read), sheet: undefined },
  state: { locale: 'en_US', sheets: [], names: [], reviews: [], properties: {}, operation: undefined },
  lists: { record: RECORD, by: '', tabs: [], names: [], to: {}, moved: {}, passed: {} },
};
const SAID = { on: '2026-07-08', by: 'Liu Fang', number: '', record: '' };

test.each<[id: StageId, more: Partial<typeof SAID>, own: boolean, wanted: readonly string[]]>([
  ['comments', {}, false, []],
  ['comments', { on: '' }, false, ['A day is needed']],
  ['comments', { on: 'soon' }, false, ['A day is needed']],
  ['comments', { on: '2026-07-11' }, false, ['has not come yet']],
  ['comments', { by: '  ' }, false, ['Who did it is needed']],
  ['meeting', {}, false, ['The resolution’s number is needed']],
  ['meeting', { number: '2026-14' }, false, []],
  ['meeting', { number: '2026-14', on: '2026-07-05' }, false, ['is before that of “comments”']],
  ['targets', {}, false, ['What was passed']],
  ['targets', { record: 'Minutes of 3 July, folder 2' }, false, []],
  ['check', { on: '2026-07-06' }, false, ['by what that is known']],
  ['check', { on: '2026-07-06', record: 'yes' }, false, ['by what that is known']],
  ['check', { record: 'the signed sheet' }, false, []],
  ['collect', {}, true, []],
  ['collect', { on: '2026-07-05' }, true, ['is before that of “']],
])('%s, %j, own: %s', (id, more, own, wanted) => {
  const stage = standingStages(read.read).list.find((each) => each.id === id);
  const said = stage ? faultsIn(about, stage, { ...SAID, ...more }, TODAY, 'en', own).map(({ en }) => en) : ['no stage'];
  expect(said).toHaveLength(wanted.length);
  for (const [n, words] of wanted.entries()) expect(said[n]).toContain(words);
});

test.each([
  ['2026-07-08', '2026-07-08'],
  ['2026年7月8日', '2026-07-08'],
  ['3/4/2026', undefined],
  ['', undefined],
])('%s is %s', (text, day) => expect(dayIn(text)).toBe(day));
