// HR's answers: finding what is open in a plan, answering it, and taking an answer back. Pure; the plan stays as it was.
import type { Decided, Given, Open } from './value';

/** Where a value stands in a plan: `grades/2/from`. */
export type Path = string;

type Answer = { readonly value: unknown; readonly who: string; readonly when: string };
/** Why an answer was not taken: there is no value at that path, or the policy itself gives it. */
export type Refusal = 'noValue' | 'given';
export type Outcome<P> = { readonly ok: true; readonly plan: P } | { readonly ok: false; readonly why: Refusal; readonly path: Path };

type AnyValue = Given<unknown> | Decided<unknown> | Open<unknown>;

/** All that is open, in the order in which it stands. */
export function openIn(plan: unknown): readonly { readonly path: Path; readonly open: Open<unknown> }[] {
  return valuesIn(plan, []).flatMap(({ path, value }) => (value.state === 'open' ? [{ path, open: value }] : []));
}

/** Every answer there is, in the order in which they were given. */
export const answersIn = (plan: unknown): readonly (Answer & { readonly path: Path })[] =>
  valuesIn(plan, [])
    .flatMap(({ path, value }) => (value.state === 'decided' ? [{ path, value: value.value, who: value.who, when: value.when }] : []))
    .sort((a, b) => Date.parse(a.when) - Date.parse(b.when));

/** Answers what is open at a path, or answers it anew. What the policy gives is not HR's to decide. */
export const decide = <P>(plan: P, path: Path, { value, who, when }: Answer): Outcome<P> =>
  change(plan, path, (now) => {
    const open = now.state === 'decided' ? now.open : now;
    return open.state === 'open' ? { state: 'decided', value, who, when, open } : 'given';
  });

/** Takes an answer back: the question is open again. What is open already stays so. */
export const reopen = <P>(plan: P, path: Path): Outcome<P> =>
  change(plan, path, (now) => (now.state === 'decided' ? now.open : now.state === 'open' ? now : 'given'));

function change<P>(plan: P, path: Path, turn: (now: AnyValue) => AnyValue | Refusal): Outcome<P> {
  const names = path.split('/');
  const now = names.reduce<unknown>((node, name) => childOf(node, name), plan);
  const next = isValue(now) ? turn(now) : 'noValue';
  if (typeof next === 'string') return { ok: false, why: next, path };
  return { ok: true, plan: replaced(plan, names, next) as P }; // the same plan but for one value
}

/** The tree with another node at a path; what does not lie on the path is shared, not copied. */
function replaced(node: unknown, [name, ...rest]: readonly string[], next: unknown): unknown {
  if (name === undefined) return next;
  const child = replaced(childOf(node, name), rest, next);
  if (Array.isArray(node)) return node.map((each, n) => (String(n) === name ? child : each));
  return { ...(node as object), [name]: child }; // a node on the way to a value holds others
}

function valuesIn(node: unknown, names: readonly string[]): readonly { readonly path: Path; readonly value: AnyValue }[] {
  if (isValue(node)) return [{ path: names.join('/'), value: node }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, child]) => valuesIn(child, [...names, name]));
}

/** Own properties only: a path such as `constructor` leads nowhere. */
const childOf = (node: unknown, name: string): unknown =>
  typeof node === 'object' && node !== null ? new Map<string, unknown>(Object.entries(node)).get(name) : undefined;

const isValue = (node: unknown): node is AnyValue =>
  typeof node === 'object' && node !== null && 'state' in node && ['given', 'decided', 'open'].includes(String(node.state));
