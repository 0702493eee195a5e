// All values of a plan with where they stand, in the order in which they stand.
import { type Path, reopen } from '../../../src/plans/decide';
import type { Plan } from '../../../src/plans/plan';
import type { Value } from '../../../src/plans/value';

type ValueAt = { readonly path: Path; readonly value: Value<unknown> };

export const valuesOf = (node: unknown, names: readonly string[] = []): readonly ValueAt[] => {
  if (isValue(node)) return [{ path: names.join('/'), value: node }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, child]) => valuesOf(child, [...names, name]));
};

/** The plan as the policy leaves it: every answer taken back. */
export const asAsked = (plan: Plan): Plan =>
  valuesOf(plan).reduce((now, { path, value }) => {
    const outcome = value.state === 'decided' ? reopen(now, path) : undefined;
    return outcome?.ok ? outcome.plan : now;
  }, plan);

const isValue = (node: unknown): node is Value<unknown> =>
  typeof node === 'object' && node !== null && 'state' in node && ['given', 'decided', 'open'].includes(String(node.state));
