// How each rater scores: every score a dot on one scale, the mean, and how far from the other raters of the same people.
import { FEWEST } from '../../../src/scoring/raters-apart';
import { sayCalibrate } from '../../words';
import { inTenths, isScored, type Read, withSign } from './calibration-state';
import { ticksFor } from './scale';

type Props = { readonly read: Read };
type Rater = Read['raters'][number];

const [WIDTH, SIDE, MIDDLE] = [268, 6, 12] as const;

export function Raters({ read: { raters, people, rules } }: Props) {
  const finals = people.filter(isScored).filter(({ apart }) => !apart);
  if (raters.length === 0)
    return (
      <section class="stack">
        <h2 class="heading">{sayCalibrate('raters')}</h2>
        <p>{sayCalibrate('noRaters')}</p>
      </section>
    );
  const mean = finals.length >= FEWEST ? finals.reduce((sum, { exact }) => sum + exact, 0) / finals.length : undefined;
  const [least, most] = [Math.min(...raters.map((each) => each.least)), Math.max(...raters.map((each) => each.most))];
  const spare = Math.max((most - least) * 0.03, rules.full * 0.01);
  const [from, to] = [least - spare, most + spare];
  const at = (score: number): number => SIDE + ((score - from) / (to - from)) * (WIDTH - 2 * SIDE);
  const ticks = ticksFor(from, to, 6);
  return (
    <section class="stack">
      <h2 class="heading">{sayCalibrate('raters')}</h2>
      {mean !== undefined && <p class="meta">{sayCalibrate('ratersHelp', { mean: inTenths(mean) })}</p>}
      <p class="meta">{sayCalibrate('apartHelp')}</p>
      <ul class="list tight">
        {raters.map((rater, n) => (
          <li key={`${n}/${rater.name}`}>
            <div class="row between baseline">
              <span class="strong grow">{rater.name}</span>
              <span class="small one-line">
                <span class="quiet">{rater.apart === undefined ? sayCalibrate('notCompared') : sayCalibrate('apart')}</span>{' '}
                {rater.apart !== undefined && <span class="num strong">{withSign(rater.apart)}</span>}
              </span>
            </div>
            <Strip {...{ rater, at, mean, ticks }} />
            <p class="meta num">{ratesInWords(rater)}</p>
          </li>
        ))}
      </ul>
      <svg class="chart" viewBox={`0 0 ${WIDTH} 16`} aria-hidden="true">
        {ticks.map((tick) => (
          <text key={tick} x={at(tick)} y={12} text-anchor="middle">
            {tick}
          </text>
        ))}
      </svg>
      {raters.some(({ scores, apart }) => scores.length === 0 || apart === undefined) && (
        <p class="small quiet">{sayCalibrate('fewHelp', { count: FEWEST })}</p>
      )}
    </section>
  );
}

function ratesInWords({ rated, mean, least, most }: Rater): string {
  if (mean !== undefined) return sayCalibrate('rates', { count: rated, mean: inTenths(mean) });
  const [low, high] = [inTenths(least), inTenths(most)];
  return low === high
    ? sayCalibrate('ratesSame', { count: rated, least: low })
    : sayCalibrate('ratesFew', { count: rated, least: low, most: high });
}

type StripProps = {
  readonly rater: Rater;
  readonly at: (score: number) => number;
  readonly mean: number | undefined;
  readonly ticks: readonly number[];
};

/** What it shows the line under it says in words. */
function Strip({ rater: { scores, least, most, mean: own }, at, mean, ticks }: StripProps) {
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${2 * MIDDLE}`} aria-hidden="true">
      {ticks.map((tick) => (
        <path key={tick} class="rule" d={`M${at(tick)} 0V${2 * MIDDLE}`} />
      ))}
      {mean !== undefined && <path class="mean" d={`M${at(mean)} 0V${2 * MIDDLE}`} />}
      {scores.length === 0 && <path class="span" d={`M${at(least)} ${MIDDLE}H${Math.max(at(most), at(least) + 1)}`} />}
      {placed(scores, at).map(({ x, y }, n) => (
        <circle key={n} class="dot" cx={x} cy={y} r={3} />
      ))}
      {own !== undefined && <path class="own" d={`M${at(own)} 2V${2 * MIDDLE - 2}`} />}
    </svg>
  );
}

/** Dots that would cover each other stand one over the other, as far as there is room. */
const LEVELS = [0, -5, 5, -8, 8] as const;
function placed(scores: readonly number[], at: StripProps['at']): readonly { readonly x: number; readonly y: number }[] {
  const ends = LEVELS.map(() => Number.NEGATIVE_INFINITY);
  return [...scores]
    .sort((a, b) => a - b)
    .map((score) => {
      const x = at(score);
      const free = ends.findIndex((end) => x - end >= 5);
      const level = free < 0 ? ends.indexOf(Math.min(...ends)) : free;
      ends[level] = x;
      return { x, y: MIDDLE + (LEVELS[level] ?? 0) };
    });
}
