// The scale of scores drawn as a ruler: each grade in its colour, a hole hatched. The colours only repeat what the words say.
import type { Scale } from './bands';

/** Labels closer than this share of the ruler would touch. */
const CLOSEST = 0.085;

export function Ruler({ scale: { top, bands, label } }: { readonly scale: Scale }) {
  const marks: number[] = [];
  for (const { from } of bands) {
    const last = marks[marks.length - 1];
    if (last === undefined || (from - last) / top >= CLOSEST) marks.push(from);
  }
  return (
    <div>
      <div class="ruler" role="img" aria-label={label}>
        {bands.map(({ from, to, is, step }) => (
          <span key={from} class={is === 'hole' ? 'gap' : is === 'overlap' ? 'overlap' : `step-${step}`} style={{ flexGrow: to - from }} />
        ))}
      </div>
      <div class="ruler-scale" aria-hidden="true">
        {marks.map((at) => (
          <span key={at} style={{ left: `${(at / top) * 100}%` }}>
            {at}
          </span>
        ))}
      </div>
    </div>
  );
}
