// The Dashboard's grades: the table beside the charts, and what their chart is drawn from.
import { LANGUAGES } from '../../i18n/languages';
import { SERVER } from '../../i18n/texts';
import { area } from '../area';
import { type Formula, type Fx, formula, fraction, fx, type Given } from '../formula/fx';
import { firstOf, holds, type Step, sentenceIn } from '../formula-parts';
import { type Making, range, wordsFor } from '../making';
import type { SummaryPlaces } from '../summary/places';
import type { Cell } from '../tab';
import { exactOf, headsOf, type LimitPlaces, mixedOf, numberOf, plainOf, verdictOf, wordsOf } from './limits';
import { peopleIn } from './people';
import { BINS, type DashboardPlaces, FIRST, hiddenCells, TABLE, TABLES } from './places';

/** Grades with people, share, limit and whether it is kept, in the workbook's own words whatever language the functions speak. */
export const gradeTable = (making: Making, board: DashboardPlaces, summary: SummaryPlaces): Formula =>
  formula(making.review.ready.quotas.length > 0 ? limitTable(making, board, summary) : plainTable(making, board, summary));

function limitTable(making: Making, board: DashboardPlaces, summary: SummaryPlaces): Fx {
  const say = wordsFor(making, 'dashboard');
  const { cells } = peopleIn(making, board, summary);
  const isOwn = isChecked(making);
  const heads = [say('quota'), say('count'), say('share'), say('limit'), ...(isOwn ? [say('check')] : [])];
  const call = fx.QUOTA_CHECK(cells('grade'), range(making, 'quotas'));
  const table = isOwn
    ? fx.let({ t: call }, ({ t }) =>
        fx.HSTACK(
          fx.CHOOSECOLS(t, 1, 2, 3, 4),
          fx.MAP({ w: fx.CHOOSECOLS(t, 5) }, ({ w }) => checkInWords(making, w)),
        ),
      )
    : fx.CHOOSECOLS(call, 1, 2, 3, 4);
  // QUOTA_CHECK would refuse the whole table, with an error in place of words
  const refused = fx.HSTACK(say('limitsMix'), ...heads.slice(1).map(() => ''));
  return fx.VSTACK(fx.HSTACK(...heads), fx.IF(mixedIn(board), refused, table));
}

function plainTable(making: Making, board: DashboardPlaces, summary: SummaryPlaces): Fx {
  const say = wordsFor(making, 'dashboard');
  const { count, scored } = peopleIn(making, board, summary);
  const listed = fx.CHOOSECOLS(range(making, 'grades'), 1);
  const names = board.graded > making.review.ready.grades.length ? fx.VSTACK(listed, '—') : listed;
  const people = (grade: Fx): Fx => count(fx.eq(summary.far('grade'), grade));
  const table = fx.let({ t: names }, ({ t }) =>
    fx.HSTACK(
      t,
      fx.MAP({ g: t }, ({ g }) => people(g)),
      fx.MAP({ g: t }, ({ g }) => fx.IF(fx.eq(scored, 0), '', fx.over(people(g), scored))),
    ),
  );
  return fx.VSTACK(fx.HSTACK(say('grade'), say('count'), say('share')), table);
}

const mixedIn = (board: DashboardPlaces): Fx => mixedOf(hiddenCells(board, 'grades', 4), hiddenCells(board, 'grades', 5));

/** Whether limits round as QUOTA_CHECK rounds them, so that its verdict is the plan's. */
const isChecked = ({ review }: Making): boolean => {
  const { rounding, atLeastOne } = review.ready.headRule;
  return rounding === 'down' && atLeastOne === undefined;
};

/** Beside the table: the verdict on each row, where limits round as QUOTA_CHECK's do not. */
export function verdicts(making: Making, board: DashboardPlaces): readonly Cell[] {
  if (making.review.ready.quotas.length === 0 || isChecked(making)) return [];
  const words = wordsFor(making, 'dashboard');
  const say = wordsFor(making, 'summary');
  const said = (key: 'over' | 'short') => (number: Fx) => sentenceIn(say(key, { people: '\0' }), [number]);
  const ok = say('ok');
  const rows = Array.from({ length: board.graded }, (_, n) => {
    const cell = (column: number): Fx => fx.cells(area(TABLES + 1 + n, TABLE + column));
    if (n >= board.limits) return formula(fx.IF(fx.eq(cell(0), ''), '', ok));
    const sayings = { over: said('over'), short: said('short'), ok };
    return formula(verdictOf(limitPlaces(making, board, n), cell(1), making.review.ready.headRule, sayings));
  });
  return [words('check'), ...rows];
}

/** QUOTA_CHECK speaks the language of the build, `2 over` or `超 2 人`: said again in the workbook's. */
function checkInWords(making: Making, verdict: Fx): Given {
  const say = wordsFor(making, 'summary');
  const others = LANGUAGES.filter((language) => language !== making.language).map((language) => SERVER[language].summary);
  const steps = others.flatMap((other): readonly Step[] => [
    ...(['over', 'short'] as const).map((key): Step => {
      const [before = '', after = ''] = other[key].split('{people}');
      const people = fx.MID(verdict, before.length + 1, fx.minus(fx.LEN(verdict), before.length + after.length));
      return [holds(verdict, before.trim() || after.trim()), sentenceIn(say(key, { people: '\0' }), [people])];
    }),
    [fx.eq(verdict, other.ok), say('ok')],
  ]);
  return firstOf(steps, verdict);
}

/** What the chart of grades is drawn from: label, people, limit in heads, and that in words; then the limit's number, that if it is plain, and the limit unrounded. */
export function gradeRow(making: Making, board: DashboardPlaces, summary: SummaryPlaces, n: number): readonly Cell[] {
  const cell = (column: number): Fx => fx.cells(area(TABLES + 1 + n, TABLE + column));
  if (board.graded === 0) return binRow(making, board, summary, n);
  if (board.limits === 0) return [formula(fx.join(cell(0), '')), formula(fx.IF(fx.eq(cell(1), ''), 0, cell(1)))];
  const places = limitPlaces(making, board, n);
  return [
    formula(fx.join(cell(0), ' (', fx.cells(area(FIRST + n, board.at('grades', 3))), ')')),
    formula(cell(1)),
    formula(headsOf(places, making.review.ready.headRule)),
    formula(wordsOf(places)),
    formula(numberOf(places)),
    formula(plainOf(places)),
    formula(exactOf(places)),
  ];
}

function limitPlaces(making: Making, board: DashboardPlaces, n: number): LimitPlaces {
  const own = (column: number): Fx => fx.cells(area(FIRST + n, board.at('grades', column)));
  return {
    written: fx.INDEX(range(making, 'quotas'), n + 1, 2),
    number: own(4),
    plain: own(5),
    mixed: mixedIn(board),
    allPlain: hiddenCells(board, 'grades', 5),
    all: fx.SUM(fx.cells(area(TABLES + 1, TABLE + 1, board.graded))),
    exact: own(6),
    allExact: hiddenCells(board, 'grades', 6),
    heads: own(2),
    n,
    of: board.limits,
  };
}

/** Without grades: tenths of the full score, the last one open above. */
function binRow(making: Making, board: DashboardPlaces, summary: SummaryPlaces, n: number): readonly Cell[] {
  const { full } = making.review.ready;
  const edge = (k: number): number => Math.round((full * k * 100) / BINS) / 100;
  const last = n === BINS - 1;
  const final = summary.far('settled');
  const isHere = [
    fx.ISNUMBER(final),
    ...(n === 0 ? [] : [fx.ge(final, fraction(edge(n)))]),
    ...(last ? [] : [fx.lt(final, fraction(edge(n + 1)))]),
  ];
  return [last ? `≥ ${edge(n)}` : `< ${edge(n + 1)}`, formula(peopleIn(making, board, summary).count(...isHere))];
}
