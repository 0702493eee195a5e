// Targets that were hardly meant so beside last period's, and which indicators are measured in percent.
import { isHardlyMeant, type Sureness, surenessOf } from '../../src/plans/in-percent';

const both = (text: string) => ({ en: text, 'zh-CN': text });

test.each<[title: string, unit: string, sure: Sureness]>([
  ['Sales', '%', 'percent'],
  ['Sales', '％', 'percent'],
  ['退货率', '', 'percent'],
  ['Percent on time', '', 'percent'],
  ['退货率', '单', 'other'],
  ['Sales', 'k', 'other'],
  ['Sales', '', 'unsaid'],
])('%s in “%s”: %s', (title, unit, sure) =>
  expect(surenessOf({ title: both(title), unit: unit === '' ? undefined : both(unit) })).toBe(sure),
);

test.each<[target: number, beside: number, sure: Sureness, asked: boolean]>([
  [0.38, 40, 'percent', true],
  [0.38, 40, 'unsaid', true],
  [0.38, 40, 'other', false],
  [1, 40, 'percent', true],
  [1, 40, 'unsaid', false], // one piece
  [1.5, 30, 'percent', true],
  [1.51, 40, 'percent', false],
  [0.4, 7.9, 'percent', false], // a small rate
  [0.4, 8, 'percent', true],
  [0.38, 0.4, 'percent', false],
  [0, 40, 'percent', false],
  [-0.38, 40, 'percent', false],
])('%d beside %d, %s', (target, beside, sure, asked) => expect(isHardlyMeant(target, beside, sure)).toBe(asked));
