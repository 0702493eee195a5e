// How the Summary looks: its cells, what is merged, and what stands out.
import { area } from '../area';
import { formulaText, fx } from '../formula/fx';
import { holds, isFilled } from '../formula-parts';
import { type Making, wordsFor } from '../making';
import { decimalsFor } from '../number-format';
import { runsOf } from '../runs';
import type { Condition, Looks, Tab } from '../tab';
import type { Shown, SummaryPlaces } from './column';
import type { rightColumns } from './fitting';
import type { quotaStretches } from './quota-line';

type Stretches = ReturnType<typeof quotaStretches>;
type Right = ReturnType<typeof rightColumns>;

/** `unseen`: columns that are not shown, whose texts must not make rows tall. */
export function looksOf(
  making: Making,
  places: SummaryPlaces,
  stretches: Stretches,
  right: Right,
  unseen: readonly number[],
): readonly Looks[] {
  const { rows, count, shown, at } = places;
  const seen = shown.length;
  const text = ({ look }: Shown): boolean => /text|small|line/i.test(look);
  const head = rows.first - rows.head;
  const [from, to] = [at('group') + 1, at('final')];
  return [
    { area: area(0, 0), look: 'title' },
    { area: area(0, right.from, 1, right.count), look: 'titleRight' },
    { area: area(1, 0), look: 'sub' },
    ...(stretches.length > 0 ? [{ area: area(rows.quotas, 0), look: 'bodyStrong' } as const] : []),
    ...stretches.map(({ column, columns: wide, look }): Looks => ({ area: area(rows.quotas, column, 1, wide), look })),
    { area: area(rows.groups, 0, 1, seen), look: 'dimension' },
    { area: area(rows.head, 0, head, seen), look: 'indicator' },
    ...shown.flatMap((column, n) => (text(column) ? [{ area: area(rows.head, n, head), look: 'indicatorLeft' } as const] : [])),
    { area: area(rows.weights, at('department'), head - 1, 2), look: 'pointsRight' },
    ...(to > from ? [{ area: area(rows.weights, from, head - 1, to - from), look: 'weight', format: weightFormat(making) } as const] : []),
    ...shown.map(
      ({ look, format }, n): Looks => ({ area: area(rows.first, n, count), look: unseen.includes(n) ? 'computed' : look, format }),
    ),
  ];
}

/** A weight or a share, with the decimals some have; nothing is a dash. */
function weightFormat({ review: { ready } }: Making): string {
  const numbers = ready.cards.flatMap(({ dimensions, raters }) => [
    ...dimensions.map(({ weight }) => weight),
    ...raters.map(({ share }) => share),
  ]);
  return `${decimalsFor(numbers)}%;;"—"`;
}

/** Nothing across the frozen edge, and nothing in the anchor row where something spills from it. */
export function mergesOf({ rows, shown, at }: SummaryPlaces, stretches: Stretches, right: Right): Tab['merges'] {
  const lines = rows.first - rows.weights;
  const groups = runsOf(shown, ({ group }) => group).filter(({ from, count }) => from >= 4 && count > 1);
  const tall = shown.flatMap((_, n) => {
    if (n < 2) return [area(rows.head, n, 1 + lines)];
    return n >= at('final') && lines > 1 ? [area(rows.head, n, lines)] : [];
  });
  return [
    ...(right.count > 1 ? [area(0, right.from, 1, right.count)] : []),
    area(rows.groups, 0, 1, 2),
    area(rows.groups, 2, 1, 2),
    ...groups.map(({ from, count }) => area(rows.groups, from, 1, count)),
    ...tall,
    ...stretches.filter(({ columns: wide }) => wide > 1).map(({ column, columns: wide }) => area(rows.quotas, column, 1, wide)),
  ];
}

export function conditionsOf(making: Making, places: SummaryPlaces, stretches: Stretches): readonly Condition[] {
  const say = wordsFor(making, 'summary');
  const { rows, count, at, shown, hidden } = places;
  const from = at('group') + 1;
  const scores = at('final') - from;
  const first = fx.cells(area(rows.first, from));
  const limits = stretches.filter(({ isLimit }) => isLimit).map((each) => area(rows.quotas, each.column, 1, each.columns));
  const limit = limits[0] && fx.cells({ ...limits[0], columns: 1 });
  return [
    { areas: [area(rows.first, from, count, scores + 1)], formula: formulaText(fx.eq(fx.LEFT(first, 1), '⚠')), look: 'bad' },
    ...(scores > 0
      ? [{ areas: [area(rows.first, from, count, scores)], formula: formulaText(fx.eq(first, '—')), look: 'none' } as const]
      : []),
    ...shown.flatMap(({ conditions }) => conditions?.(places) ?? []),
    // the line, as far as it runs on, where it says what History lacks
    ...(at('said') < 0
      ? []
      : [
          {
            areas: [area(1, 0, 1, shown.length)],
            formula: formulaText(isFilled(fx.cells(area(rows.first, at('said')), true))),
            look: 'bad',
          } as const,
        ]),
    ...hidden.flatMap(({ conditions }) => conditions?.(places) ?? []),
    ...(limit
      ? [{ areas: limits, formula: formulaText(fx.AND(fx.ne(limit, ''), fx.NOT(holds(limit, say('ok'))))), look: 'missing' } as const]
      : []),
  ];
}
