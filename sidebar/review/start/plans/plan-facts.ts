// What a plan's card and details say of it, counted and put in words: cycles and decisions.
import { comma } from '../../../../src/i18n/lists';
import { isAsked } from '../../../../src/plans/asked';
import { openIn } from '../../../../src/plans/decide';
import type { Plan } from '../../../../src/plans/plan';
import { type Cycle, knownValue, type Value } from '../../../../src/plans/value';
import { language, sayPlans } from '../../../words';

/** How many decisions HR has to take some day; what a policy merely lacks is none. */
export const openCount = (plan: Plan): number =>
  openIn(plan).filter(({ path, open }) => open.needed !== 'never' && isAsked(plan, path)).length;

/** How many values the policy itself gives. */
export function givenCount(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  if ('state' in node) return node.state === 'given' ? 1 : 0;
  return Object.values(node).reduce<number>((sum, child) => sum + givenCount(child), 0);
}

/** Where the values come from, all alike; open where one of them is. */
export function stateOf(values: readonly (Value<unknown> | undefined)[]): Value<unknown>['state'] {
  const states = values.flatMap((value) => (value ? [value.state] : []));
  return states.includes('open') ? 'open' : states.includes('decided') ? 'decided' : 'given';
}

/** `Quarter and year`; `No cycle given` where that is open. */
export function cyclesInWords(cycles: readonly Cycle[] | undefined): string {
  const names = (cycles ?? []).map((cycle) => sayPlans(cycle));
  if (names.length === 0) return sayPlans('noCycle');
  return listInWords(names.map((name, n) => (n === 0 ? name : name.toLowerCase())));
}

function listInWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : sayPlans('list', { list: names.slice(0, -1).join(comma(language())), last });
}

export const cyclesOf = (plan: Plan): readonly Cycle[] | undefined => knownValue(plan.cycles);
