// The Summary's line of quotas, over as many columns as each needs.
import { marksIn } from '../../i18n/lists';
import { dashboardPlaces, tableCell } from '../dashboard/places';
import { formula, fx } from '../formula/fx';
import { isBlank } from '../formula-parts';
import type { Look } from '../looks';
import { type Making, wordsFor } from '../making';
import type { Cell } from '../tab';
import type { SummaryPlaces } from './column';

type Stretch = { readonly column: number; readonly columns: number; readonly text: Cell; readonly look: Look; readonly isLimit: boolean };

/** The line of quotas: `A 10 (≤ 8): 2 over` over as many columns as it needs, then whose limits they are. */
export function quotaStretches(making: Making, { shown }: SummaryPlaces, widths: readonly number[]): readonly Stretch[] {
  const { quotas, plan } = making.review.ready;
  if (quotas.length === 0) return [];
  const say = wordsFor(making, 'summary');
  const seen = shown.length;
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
