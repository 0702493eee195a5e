// Weights in all: what else counts towards their 100, what is missing, a bar of them, and an even share of what is left.
import { knownValue } from '../../../../src/plans/value';
import { clean } from '../../../../src/scoring/decimal';
import { isBlank } from '../../../../src/scoring/reading';
import { DoneIcon, ErrorIcon } from '../../../icons';
import { useSaid } from '../../../parts/said';
import { dimensionAt } from '../places';
import { say } from '../words';
import { type Around, figureIn } from './editor';

/** What counts towards the 100 besides what is typed. `open`: it is not settled yet. `decided`: what it is by HR's answer so far. */
export type Besides = { readonly known: number; readonly open: boolean; readonly decided?: number };

const NOTHING: Besides = { known: 0, open: false };

/** The indicators' weights and those that are added share one 100: each is held to what the other takes. */
export function besides({ plan, path }: Around): Besides {
  const dimension = dimensionAt(plan, path);
  if (!dimension) return NOTHING;
  const { indicators, weights, adds } = dimension;
  if (path.endsWith('/weights')) {
    if (!adds) return NOTHING;
    if (adds.state === 'open') return { known: 0, open: adds.needed !== 'never' };
    return { known: sum(adds.value.map(({ weight }) => weight)), open: false };
  }
  if (!path.endsWith('/adds') || indicators.length === 0) return NOTHING;
  // without weights of their own the plan's indicators take what is left
  if (weights?.state === 'decided') return { known: 0, open: true, decided: sum(weights.value) };
  if (weights?.state !== 'given') return { known: 0, open: true };
  return { known: sum(knownValue(weights) ?? []), open: false };
}

const sum = (weights: readonly number[]): number => clean(weights.reduce((total, weight) => total + weight, 0));

type TotalProps = { readonly weights: readonly (number | undefined)[]; readonly besides: Besides; readonly blanks: boolean };

/** The total, said aloud as it changes. While fields are blank a total under 100 is no mistake yet. */
export function Total({ weights, besides: { known, open }, blanks }: TotalProps) {
  const total = sum([known, ...weights.map((weight) => weight ?? 0)]);
  const gap = clean(Math.abs(100 - total));
  const even = gap <= 0.005;
  const over = total > 100 && !even;
  const wrong = over || (!even && !blanks && !open);
  const text = even ? say('totalEven') : say(over ? 'totalOver' : blanks || open ? 'totalLeft' : 'totalUnder', { total, gap });
  useSaid(text);
  return (
    <div class="total">
      <span class="strong">{say('total')}</span>
      <span class={`row ${wrong ? 'wrong' : even ? 'even' : 'quiet'}`}>
        {wrong ? <ErrorIcon /> : even ? <DoneIcon /> : null}
        <span class="strong num">{text}</span>
      </span>
    </div>
  );
}

/** The same as one bar; the hatched end is what is missing. Said in figures beside it. */
export function WeightBar({ weights, besides: known }: { readonly weights: readonly (number | undefined)[]; readonly besides: number }) {
  const parts = weights.map((weight) => Math.max(0, weight ?? 0));
  const rest = Math.max(0, 100 - sum([known, ...parts]));
  return (
    <div class="weights sharing" aria-hidden="true">
      {parts.map((part, n) => (
        <span key={n} class={part === 0 ? 'nothing' : ''} style={{ flexGrow: part }}>
          {part >= 9 ? clean(part) : ''}
        </span>
      ))}
      {known > 0 && (
        <span class="besides" style={{ flexGrow: known }}>
          {known >= 9 ? known : ''}
        </span>
      )}
      {rest > 0 && <span class="missing" style={{ flexGrow: rest }} />}
    </div>
  );
}

/** Blank fields filled with equal whole shares of what is missing; the first ones take what does not divide. */
export function shareRest(draft: readonly string[], known: number): readonly string[] {
  const places = draft.flatMap((text, n) => (isBlank(text) ? [n] : []));
  const rest = clean(Math.max(0, 100 - sum([known, ...draft.map((text) => figureIn(text, true) ?? 0)])));
  const whole = Math.floor(rest / places.length);
  const extra = clean(rest - whole * places.length);
  return draft.map((text, n) => {
    const place = places.indexOf(n);
    if (place < 0) return text;
    return String(clean(whole + Math.min(1, Math.max(0, clean(extra - place)))));
  });
}
