// What the Summary says of History before anything else: periods that are not there, people without a row, and rows with which something is amiss.
import { watched } from '../../arrangement/past-periods';
import { comma, marksIn } from '../../i18n/lists';
import { foldId } from '../../plans/fold-id';
import { periodTitle } from '../../plans/period';
import { type Fx, fx, type Given } from '../formula/fx';
import { filledOf, firstOf, isBlank, isFilled, ofList, sentenceIn } from '../formula-parts';
import { inWords, type Making, range, wordsFor } from '../making';
import type { SummaryPlaces } from './column';
import { ofPeriod } from './history-lookup';
import { lackingRows } from './lacking-rows';

/** One sentence or more in one cell; '' where History has all that this review looks at, and nothing is amiss with it. */
export const saidFormula = (making: Making, places: SummaryPlaces): Fx =>
  fx.TEXTJOIN(marksIn(making.language).space, true, ...missing(making), ...lackingRows(making, places), amiss(making));

function missing(making: Making): readonly Fx[] {
  const say = wordsFor(making, 'summary');
  const list = watched(making.review);
  if (list.length === 0) return [];
  const titles = (has: readonly Fx[]): readonly Fx[] =>
    list.map(({ period, due }, n) => {
      const before = list.flatMap((other, m) => (m < n && other.period.cycle === period.cycle ? has.slice(m, m + 1) : []));
      const wanted = due ? true : before.length > 0 && fx.OR(...before);
      return fx.IF(fx.AND(fx.NOT(has[n] ?? false), wanted), inWords(making, periodTitle(period)), '');
    });
  const sentence = (t: Fx, many: Fx, first: Fx): Given =>
    firstOf(
      [
        [isBlank(first), ''],
        [fx.gt(many, 3), sentenceIn(say('missingMany', { count: '\0', first: '\0', last: '\0' }), [many, first, fx.INDEX(t, many, 1)])],
      ],
      sentenceIn(say('missing', { periods: '\0' }), [fx.TEXTJOIN(comma(making.language), true, t)]),
    );
  return [
    fx.let({ o: range(making, 'history_of') }, ({ o }) =>
      fx.let({ has: list.map(({ period }) => fx.ISNUMBER(fx.XMATCH(ofPeriod(making, period), o))) }, ({ has }) =>
        fx.let({ all: fx.VSTACK('', ...titles(has)) }, ({ all }) =>
          fx.let({ t: filledOf(all) }, ({ t }) => ofList(t, fx.INDEX(t, 1, 1), sentence)),
        ),
      ),
    ),
  ];
}

/** Rows of this plan, or of none, of which History says something beside them: the first in its words. */
function amiss(making: Making): Fx {
  const say = wordsFor(making, 'summary');
  const [key, of, words] = [range(making, 'history_folded'), range(making, 'history_of'), range(making, 'history_words')] as const;
  const plan = foldId(`${making.review.ready.plan.id}|`);
  const isOurs = fx.plus(isBlank(of), fx.eq(fx.LEFT(of, fx.LEN(plan)), plan));
  const those = (column: Fx): Fx => fx.IFERROR(fx.FILTER(column, fx.times(isFilled(words), isOurs)), '');
  return fx.let({ t: those(key), w: those(words) }, ({ t, w }) =>
    ofList(t, fx.join(fx.INDEX(t, 1, 1), ''), (_, many, first) =>
      firstOf(
        [
          [isBlank(first), ''],
          [fx.eq(many, 1), sentenceIn(say('amissOne', { key: '\0', what: '\0' }), [first, fx.INDEX(w, 1, 1)])],
        ],
        sentenceIn(say('amissMany', { count: '\0', key: '\0', what: '\0' }), [many, first, fx.INDEX(w, 1, 1)]),
      ),
    ),
  );
}
