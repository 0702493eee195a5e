// Weights as stacked bars: a bar a scorecard, its parts named below. Weights that the policy does not give have no bar.
import { comma } from '../../../../src/i18n/lists';
import { language, sayPlans } from '../../../words';

export type Bar = {
  /** '' where there is one bar only. */
  readonly label: string;
  readonly names: readonly string[];
  /** Points out of 100; undefined where they are open. */
  readonly weights: readonly number[] | undefined;
};

type Props = { readonly bars: readonly Bar[]; readonly missing: string };

export function WeightBars({ bars, missing }: Props) {
  if (bars.every(({ weights }) => weights === undefined)) return <None text={missing} />;
  const longest = bars.reduce<Bar>((a, b) => (b.names.length > a.names.length ? b : a), { label: '', names: [], weights: undefined });
  // one key under all bars, where each begins with the same parts
  const alike = bars.every(({ names, weights }) => weights === undefined || names.every((name, n) => name === longest.names[n]));
  return (
    <div class="stack-1">
      {bars.map((bar) => (
        <div key={bar.label} class="stack-1">
          <div class={bar.label === '' ? '' : 'twobar'}>
            {bar.label !== '' && <span class="small quiet">{bar.label}</span>}
            {bar.weights ? <Stacked names={bar.names} weights={bar.weights} /> : <None text={missing} />}
          </div>
          {!alike && bar.weights && <Key names={bar.names} />}
        </div>
      ))}
      {alike && <Key names={longest.names} />}
    </div>
  );
}

type StackedProps = { readonly names: readonly string[]; readonly weights: readonly number[] };

const Stacked = ({ names, weights }: StackedProps) => (
  <div
    class="weights"
    role="img"
    aria-label={weights.map((value, n) => sayPlans('part', { name: names[n] ?? '', value })).join(comma(language()))}
  >
    {weights.map((value, n) => (
      <span key={names[n]} style={{ flex: value }}>
        {value >= 6 && value}
      </span>
    ))}
  </div>
);

const Key = ({ names }: { readonly names: readonly string[] }) => (
  <div class="key">
    {names.map((name) => (
      <span key={name}>
        <i />
        {name}
      </span>
    ))}
  </div>
);

const None = ({ text }: { readonly text: string }) => (
  <div class="weights none">
    <span>{text}</span>
  </div>
);
