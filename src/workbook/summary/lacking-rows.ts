// Whom History has no row of in a period that it has of others: their streaks begin anew or go on over it, and nobody would know.
import { expectedOfAll } from '../../arrangement/past-periods';
import { marksIn } from '../../i18n/lists';
import { type Period, periodDays, periodTitle } from '../../plans/period';
import type { Person } from '../../plans/person';
import { type Fx, fx, type Given } from '../formula/fx';
import { besideIds, filledOf, firstOf, isBlank, ofList, sentenceIn } from '../formula-parts';
import { inWords, type Making, range, wordsFor } from '../making';
import type { SummaryPlaces } from './column';
import { ofPeriod } from './history-lookup';

/** The month from which on somebody has results, as a number (202603): that of hiring where it is known. Departments have no streaks. */
export function sinceMonth(person: Person | undefined): number {
  if (!person) return NEVER;
  return person.hired === undefined ? 1 : monthOf(person.hired);
}
const NEVER = 999999;
const monthOf = (day: string): number => Number(day.slice(0, 7).replace('-', ''));

/** The first of them with the period, and how many more there are; '' where all have a row. Nothing where no rule looks back. */
export function lackingRows(making: Making, { column }: SummaryPlaces): readonly Fx[] {
  const say = wordsFor(making, 'summary');
  const periods = expectedOfAll(making.review);
  if (periods.length === 0) return [];
  const [of, who] = [range(making, 'history_of'), range(making, 'history_who')];
  const { open, close } = marksIn(making.language);
  // whoever is there once among the expected and twice the rows is in no row: linear, unlike a search for each
  const those = (period: Period, everybody: Fx, since: Fx): Fx => {
    const rows = fx.FILTER(who, fx.eq(of, ofPeriod(making, period)));
    const expected = fx.FILTER(everybody, fx.le(since, monthOf(periodDays(period).last)));
    const title = open + inWords(making, periodTitle(period)) + close;
    const once = fx.UNIQUE(fx.VSTACK(rows, rows, expected), false, true);
    return fx.IFERROR(
      fx.MAP({ e: once }, ({ e }) => fx.IF(isBlank(e), '', fx.join(e, title))),
      '',
    );
  };
  const sentence = (_: Fx, many: Fx, first: Fx): Given =>
    firstOf(
      [
        [isBlank(first), ''],
        [fx.eq(many, 1), sentenceIn(say('lacksOne', { who: '\0' }), [first])],
      ],
      sentenceIn(say('lacksMany', { count: '\0', who: '\0' }), [many, first]),
    );
  const since = besideIds(column('id'), column('whose'), column('since'));
  return [
    fx.let({ i: column('who'), c: since }, ({ i, c }) =>
      fx.let({ all: fx.VSTACK('', ...periods.map((period) => those(period, i, c))) }, ({ all }) =>
        fx.let({ t: filledOf(all) }, ({ t }) => ofList(t, fx.join(fx.INDEX(t, 1, 1), ''), sentence)),
      ),
    ),
  ];
}
