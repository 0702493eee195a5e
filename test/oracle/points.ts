// Points of an indicator from what was typed, as functions.md writes each method.
import type { Method } from '../../src/plans/plan-indicators';
import type { Indicator, Target } from './cards';
import { add, compare, exact, HUNDRED, larger, less, ONE, over, type Rational, size, smaller, times, ZERO } from './rational';

/** `blank`: not yet scored. `exempt`: not applicable. */
export type Score = Rational | 'blank' | 'exempt';
/** What stands in a cell; undefined where nothing was typed. */
export type Cell = number | string | undefined;
/** What a row of one tab holds, and the targets of that person: by indicator. */
export type Row = {
  readonly input: (indicator: Indicator) => Cell;
  readonly second: (indicator: Indicator) => Cell;
  readonly target: (indicator: Indicator) => Cell;
};

const EXEMPT = ['N/A', 'NA', 'n/a', '-', '—', '不适用', '免考'];
const YES = ['Yes', '是'];
const NO = ['No', '否'];

/** A cell as a number, or why it is none: of texts those alone are typed that say "not applicable". */
export function read(cell: Cell): Score {
  if (cell === undefined || cell === '') return 'blank';
  if (typeof cell === 'number') return exact(cell);
  if (EXEMPT.includes(cell)) return 'exempt';
  throw new Error(`nobody types ${cell}`);
}

/** The points of each indicator of a row. `full`: what all points together make. */
export function pointsIn(indicators: readonly Indicator[], row: Row, full: Rational): ReadonlyMap<Indicator, Score> {
  const free = new Map(indicators.map((each) => [each, together(each, row)]));
  const shut = (id: string): 'blank' | boolean => {
    const gate = indicators.find((each) => each.id === id);
    const points = gate && free.get(gate);
    if (points === 'blank') return 'blank';
    return points !== undefined && points !== 'exempt' && compare(points, HUNDRED) < 0;
  };
  return new Map(
    indicators.map((each): readonly [Indicator, Score] => {
      const points = free.get(each) ?? 'blank';
      const gates = each.gate.map(shut);
      const gated: Score = gates.includes('blank') ? 'blank' : gates.includes(true) && isNumber(points) ? ZERO : points;
      // what a rater gives is on the plan's scale already
      return [each, isNumber(gated) && each.how.kind !== 'rated' ? over(times(gated, full), HUNDRED) : gated];
    }),
  );
}

export const isNumber = (score: Score): score is Rational => score !== 'blank' && score !== 'exempt';

/** Both conditions must hold where there are two; where one does not apply, the indicator does not. */
function together(indicator: Indicator, row: Row): Score {
  const first = pointsOf(indicator.how, row.input(indicator), targetOf(indicator.target, row.target(indicator)), indicator.cap);
  if (!indicator.also) return first;
  const second = pointsOf(indicator.also.how, row.second(indicator), targetOf(indicator.also.target, undefined), indicator.also.cap);
  if (first === 'blank' || second === 'blank') return 'blank';
  return first === 'exempt' || second === 'exempt' ? 'exempt' : smaller(first, second);
}

const targetOf = (target: Target, own: Cell): Score => (typeof target === 'number' ? exact(target) : read(own));

function pointsOf(how: Method, cell: Cell, target: Score, cap: number | undefined): Score {
  if (how.kind === 'yesNo') {
    if (YES.includes(String(cell))) return HUNDRED;
    return NO.includes(String(cell)) ? ZERO : read(cell);
  }
  const actual = read(cell);
  if (!isNumber(actual)) return actual;
  switch (how.kind) {
    case 'rated':
      return actual;
    case 'deduct':
      return larger(ZERO, less(HUNDRED, times(actual, exact(how.points))));
    case 'steps':
      return stepped(actual, how.steps);
    case 'kpi': {
      if (how.method === 'none') return actual.n === 0n ? HUNDRED : ZERO;
      if (!isNumber(target)) return 'blank';
      const points = larger(ZERO, against(how.method, actual, target, String(how.detail ?? '')));
      return cap === undefined ? points : smaller(points, exact(cap));
    }
  }
}

type Kpi = Extract<Method, { kind: 'kpi' }>['method'];

/** Before the floor of 0 and the cap. */
function against(method: Exclude<Kpi, 'none'>, a: Rational, t: Rational, detail: string): Rational {
  const all = (holds: boolean): Rational => (holds ? HUNDRED : ZERO);
  const off = (): Rational => over(less(a, t), size(t));
  const isZero = t.n === 0n;
  switch (method) {
    case 'higher':
      return isZero ? all(a.n >= 0n) : times(HUNDRED, add(ONE, off()));
    case 'lower':
      return isZero ? all(a.n <= 0n) : times(HUNDRED, less(ONE, off()));
    case 'inverse':
      if (a.n === 0n) return isZero ? HUNDRED : exact(1_000_000);
      return isZero ? ZERO : over(times(HUNDRED, t), a);
    case 'near':
      return isZero ? all(a.n === 0n) : times(HUNDRED, less(ONE, size(off())));
    case 'within':
      return all(compare(size(less(a, t)), times(share(detail), size(t))) <= 0);
    case 'reach':
      return all(compare(a, t) >= 0);
    case 'limit':
      return all(compare(a, t) <= 0);
    case 'below':
      return all(compare(a, t) < 0);
    case 'progress': {
      const start = detail === '' ? ZERO : exact(detail);
      return compare(t, start) === 0 ? all(compare(a, t) >= 0) : times(HUNDRED, over(less(a, start), less(t, start)));
    }
    case 'plusminus': {
      const [step = '', plus = '', minus = '', most] = detail.split(',').map((part) => part.trim());
      if (isZero) return all(a.n === 0n);
      const [by, up] = [share(step), share(step).n < 0n ? less(ZERO, off()) : off()];
      if (most !== undefined && compare(less(ZERO, up), share(most)) > 0) return ZERO;
      return add(HUNDRED, times(over(up, size(by)), exact(up.n >= 0n ? plus : minus)));
    }
  }
}

/** `5%` or 0.05. */
const share = (text: string): Rational => (text.endsWith('%') ? over(exact(text.slice(0, -1)), HUNDRED) : exact(text));

/** The first row whose criterion is met; 0 where none is. */
function stepped(actual: Rational, steps: string): Rational {
  for (const row of steps.split(';')) {
    const [, points = '', sign = '', edge = ''] = /^\s*([\d.]+)\s*(>=|<=|>|<|=)\s*(-?[\d.]+)\s*$/.exec(row) ?? [];
    const side = compare(actual, exact(edge));
    if ((sign.includes('>') && side > 0) || (sign.includes('<') && side < 0) || (sign.includes('=') && side === 0)) return exact(points);
  }
  return ZERO;
}
