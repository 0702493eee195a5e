// Stretches of scores in words, with what belongs to them at each edge: `90 and above`, `from 60, under 80`.
import type { Stretch } from '../../../src/plans/edges';
import { say } from './words';

export function stretchWords({ from, to }: Stretch): string {
  if (!from && !to) return say('anyScore');
  if (!to) return from ? say(from.inclusive ? 'andAbove' : 'over', { x: from.at }) : '';
  if (!from) return say(to.inclusive ? 'andUnder' : 'under', { x: to.at });
  return say(from.inclusive ? 'between' : 'betweenOver', { x: from.at, rest: say(to.inclusive ? 'upTo' : 'under', { x: to.at }) });
}
