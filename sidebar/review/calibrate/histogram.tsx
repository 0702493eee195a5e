// How many people have which score, a bar so many points, each in the colours of its grades, with the edges between grades. What it shows the
// table under it says in words.
import { edgesIn } from '../../../src/scoring/near-edges';
import { sayCalibrate } from '../../words';
import type { Read, Scored } from './calibration-state';
import { stepOf } from './grade-chip';
import { binsFor, ticksFor } from './scale';

type Props = { readonly people: readonly Scored[]; readonly rules: Read['rules'] };

const [WIDTH, TOP, HEIGHT, LEFT] = [268, 8, 96, 22] as const;
const FOOT = 18;

export function Histogram({ people, rules }: Props) {
  const { from, to, step, count } = binsFor(people.map(({ exact }) => exact));
  const at = (score: number): number => LEFT + ((score - from) / (to - from)) * (WIDTH - LEFT - 4);
  const bins = Array.from({ length: count }, (_, n) => people.filter(({ exact }) => binOf(exact) === n));
  const most = Math.max(...bins.map(({ length }) => length));
  const up = (heads: number): number => TOP + HEIGHT - (heads / most) * HEIGHT;
  const edges = edgesIn(rules.grades).filter((edge) => edge > from && edge < to);
  const heads = most <= 3 ? Array.from({ length: most }, (_, n) => n + 1) : [Math.ceil(most / 2), most];
  const said = { least: least(people), most: highest(people) };
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + FOOT}`}
      role="img"
      aria-label={
        edges.length === 0
          ? sayCalibrate('chartPlain', { ...said, step })
          : step === 1
            ? sayCalibrate('chartOne', said)
            : sayCalibrate('chart', { ...said, step })
      }
    >
      {heads.map((n) => (
        <g key={n}>
          <path class="rule" d={`M${LEFT} ${up(n)}H${WIDTH}`} />
          <text x={LEFT - 6} y={up(n) + 4} text-anchor="end">
            {n}
          </text>
        </g>
      ))}
      {bins.map((bin, n) => {
        const [x, width] = [at(from + n * step) + 0.5, (WIDTH - LEFT - 4) / count - 1];
        return stacked(bin).map(({ grade, below, own }) => (
          <rect key={`${n}/${grade}`} class={barOf(grade)} x={x} y={up(below + own)} width={width} height={up(below) - up(below + own)} />
        ));
      })}
      {edges.map((edge) => (
        <path key={edge} class="edge" d={`M${at(edge)} ${TOP - 4}V${TOP + HEIGHT}`} />
      ))}
      <path class="axis" d={`M${LEFT} ${TOP + HEIGHT}H${WIDTH}`} />
      {ticksFor(from, to, 6).map((tick) => (
        <text key={tick} x={at(tick)} y={TOP + HEIGHT + 14} text-anchor="middle">
          {tick}
        </text>
      ))}
    </svg>
  );

  function binOf(score: number): number {
    return Math.min(count - 1, Math.floor((score - from) / step + 1e-9));
  }

  /** Without grades all bars are alike; what lies in a hole between grades has no colour. */
  function barOf(name: string): string {
    return `bar-${rules.grades.length === 0 ? 2 : (stepOf(name, rules) ?? 'none')}`;
  }

  /** The lower grades below. */
  function stacked(bin: readonly Scored[]) {
    const names = [...new Set(bin.map(({ grade }) => grade))].sort((a, b) => placeOf(b) - placeOf(a));
    let below = 0;
    return names.map((grade) => {
      const own = bin.filter((each) => each.grade === grade).length;
      below += own;
      return { grade, below: below - own, own };
    });
  }

  function placeOf(name: string): number {
    return rules.grades.findIndex(({ grade }) => grade === name);
  }
}

const least = (people: readonly Scored[]): number => Math.min(...people.map(({ score }) => score));
const highest = (people: readonly Scored[]): number => Math.max(...people.map(({ score }) => score));
