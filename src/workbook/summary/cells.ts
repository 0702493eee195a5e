// Parts of the Summary that are no formula of a column: weights, what is near an edge, and the line of quotas.
import { marksIn } from '../../i18n/lists';
import { dashboardPlaces, tableCell } from '../dashboard/places';
import { type Fx, formula, fraction, fx, type Given } from '../formula/fx';
import { isBlank } from '../formula-parts';
import type { Look } from '../looks';
import { type Making, range, wordsFor } from '../making';
import type { Cell } from '../tab';
import type { SummaryPlaces } from './places';

/** What stands in a card's line of weights, as a formula has it; undefined where nothing does. 0 is shown as `—`. */
export function weightCell(
  making: Making,
  { dimensions, roles, rollUps, parts }: SummaryPlaces,
  n: number,
  key: string,
): Given | undefined {
  const card = making.review.ready.cards[n];
  const read = (name: 'dimensions' | 'shares', at: number): Given => (at < 0 ? 0 : fx.INDEX(range(making, `${name}_${n + 1}`), at + 1));
  const [kind, id = ''] = key.split(/:(.*)/s);
  const rollUp = rollUps.find(({ from }) => kind === 'rollUp' && from === id);
  if (rollUp) return rollUp.how === 'reference' || !rollUp.cards.includes(card?.id ?? '') ? 0 : fraction(rollUp.share / 100);
  const dimension =
    kind === 'dimension'
      ? dimensions.find((each) => each.id === id)
      : kind === 'part'
        ? parts.dimensions.find((each) => parts.roles.some((role) => `${role.id}/${each.id}` === id))
        : undefined;
  if (dimension) return read('dimensions', card ? card.dimensions.findIndex(({ id: own }) => own === dimension.of(card)?.id) : -1);
  const counting = card?.raters.filter(({ counts }) => counts) ?? [];
  return kind === 'role' && roles.some((role) => role.id === id)
    ? read(
        'shares',
        counting.findIndex((role) => role.id === id),
      )
    : undefined;
}

/** Whether a score is less than a point from an edge. */
export const nearEdge = (score: Fx, edges: readonly number[]): Fx =>
  fx.AND(fx.ISNUMBER(score), fx.OR(...edges.map((edge) => fx.AND(fx.gt(score, fraction(edge - 1)), fx.lt(score, fraction(edge + 1))))));

type Stretch = { readonly column: number; readonly columns: number; readonly text: Cell; readonly look: Look; readonly isLimit: boolean };

/** The line of quotas: `A 10 (≤ 8): 2 over` over as many columns as it needs, then whose limits they are. */
export function quotaStretches(making: Making, { seen }: SummaryPlaces, widths: readonly number[]): readonly Stretch[] {
  const { quotas, plan } = making.review.ready;
  if (quotas.length === 0) return [];
  const say = wordsFor(making, 'summary');
  const board = dashboardPlaces(making);
  const stretches: Stretch[] = [];
  let column = 2;
  for (const n of quotas.keys()) {
    let columns = 1;
    while (column + columns < seen && widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0) < 112) columns += 1;
    if (column + columns > seen - 1) break;
    const [grade, people, verdict, limit] = [0, 1, 4, -1].map((k) => tableCell(making, board, n, k));
    if (!grade || !people || !verdict || !limit) break;
    const { open, close, colon } = marksIn(making.language);
    const words = fx.join(grade, ' ', people, open, limit, close + colon, verdict);
    // while limits cannot be read the first row of the table says why, and the others are blank
    const text = formula(fx.IF(isBlank(people), fx.join(grade, ''), words));
    stretches.push({ column, columns, text, look: 'computedCenter', isLimit: true });
    column += columns;
  }
  const whose = say(plan.grades.quotas.state === 'given' ? 'quotasGiven' : 'quotasDecided');
  return [...stretches, { column, columns: 1, text: whose, look: 'hint', isLimit: false }];
}
