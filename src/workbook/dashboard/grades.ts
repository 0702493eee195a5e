// The Dashboard's grades: the table beside the charts, and what their chart is drawn from.
import * as en from '../../i18n/en/dashboard';
import * as enSummary from '../../i18n/en/summary';
import { wordsIn } from '../../i18n/words';
import * as zh from '../../i18n/zh-CN/dashboard';
import * as zhSummary from '../../i18n/zh-CN/summary';
import { a1, area, quoted } from '../area';
import { fraction, sentenceIn } from '../formula-parts';
import type { Making } from '../making';
import type { SummaryPlaces } from '../summary/places';
import type { Cell, Formula } from '../tab';
import { exactOf, headsOf, type LimitPlaces, mixedOf, numberOf, plainOf, verdictOf, wordsOf } from './limits';
import { peopleIn } from './people';
import { BINS, type DashboardPlaces, FIRST, hiddenCells, TABLE, TABLES } from './places';

const formula = (calculation: string): Formula => ({ formula: `=${calculation}` });

/** Grades with people, share, limit and whether it is kept, in the workbook's own words whatever language the functions speak. */
export function gradeTable(making: Making, board: DashboardPlaces, summary: SummaryPlaces): Formula {
  const say = wordsIn(making.language, en.dashboard, zh.dashboard);
  const { cells, count, scored } = peopleIn(making, board, summary);
  if (making.review.ready.quotas.length > 0) {
    const heads = [say('quota'), say('count'), say('share'), say('limit'), ...(isChecked(making) ? [say('check')] : [])]
      .map(quoted)
      .join(',');
    const call = `QUOTA_CHECK(${cells('grade')},${making.name('quotas')})`;
    const table = isChecked(making)
      ? `LET(t,${call},HSTACK(CHOOSECOLS(t,1,2,3,4),MAP(CHOOSECOLS(t,5),LAMBDA(w,${checkInWords(making)}))))`
      : `CHOOSECOLS(${call},1,2,3,4)`;
    // QUOTA_CHECK would refuse the whole table, with an error in place of words
    const refused = `HSTACK(${[say('limitsMix'), '', '', '', ...(isChecked(making) ? [''] : [])].map(quoted).join(',')})`;
    return formula(`VSTACK(HSTACK(${heads}),IF(${mixedIn(board)},${refused},${table}))`);
  }
  const heads = [say('grade'), say('count'), say('share')].map(quoted).join(',');
  const listed = `CHOOSECOLS(${making.name('grades')},1)`;
  const names = board.graded > making.review.ready.grades.length ? `VSTACK(${listed},"—")` : listed;
  const people = count(`(${summary.far('grade')}=g)`);
  const share = `IF(${scored}=0,"",${people}/${scored})`;
  return formula(`VSTACK(HSTACK(${heads}),LET(t,${names},HSTACK(t,MAP(t,LAMBDA(g,${people})),MAP(t,LAMBDA(g,${share})))))`);
}

const mixedIn = (board: DashboardPlaces): string => mixedOf(hiddenCells(board, 'grades', 4), hiddenCells(board, 'grades', 5));

/** Whether limits round as QUOTA_CHECK rounds them, so that its verdict is the plan's. */
const isChecked = ({ review }: Making): boolean => {
  const { rounding, atLeastOne } = review.ready.headRule;
  return rounding === 'down' && atLeastOne === undefined;
};

/** Beside the table: the verdict on each row, where limits round as QUOTA_CHECK's do not. */
export function verdicts(making: Making, board: DashboardPlaces): readonly Cell[] {
  if (making.review.ready.quotas.length === 0 || isChecked(making)) return [];
  const words = wordsIn(making.language, en.dashboard, zh.dashboard);
  const say = wordsIn(making.language, enSummary.summary, zhSummary.summary);
  const said = (key: 'over' | 'short') => (number: string) => sentenceIn(say(key, { people: '\0' }), [number]);
  const ok = quoted(say('ok'));
  const rows = Array.from({ length: board.graded }, (_, n) => {
    const [grade, people] = [0, 1].map((column) => a1(area(TABLES + 1 + n, TABLE + column)));
    if (n >= board.limits) return formula(`IF(${grade}="","",${ok})`);
    return formula(
      verdictOf(limitPlaces(making, board, n), people ?? '', making.review.ready.headRule, {
        over: said('over'),
        short: said('short'),
        ok,
      }),
    );
  });
  return [words('check'), ...rows];
}

/** QUOTA_CHECK speaks the language of the build, `2 over` or `超 2 人`: said again in the workbook's. */
function checkInWords(making: Making): string {
  const say = wordsIn(making.language, enSummary.summary, zhSummary.summary);
  const { over, short } = enSummary.summary;
  const people = (template: string): string => `LEFT(w,LEN(w)-${template.replace('{people}', '').length})`;
  const said = (key: 'over' | 'short', number: string): string => sentenceIn(say(key, { people: '\0' }), [number]);
  if (making.language === 'zh-CN') {
    return `IF(ISNUMBER(SEARCH("over",w)),${said('over', people(over))},IF(ISNUMBER(SEARCH("short",w)),${said('short', people(short))},IF(w="OK",${quoted(say('ok'))},w)))`;
  }
  return `IF(ISNUMBER(SEARCH("超",w)),"over",IF(ISNUMBER(SEARCH("少",w)),"short",IF(w="符合",${quoted(say('ok'))},w)))`;
}

/** What the chart of grades is drawn from: label, people, limit in heads, and that in words; then the limit's number, that if it is plain, and the limit unrounded. */
export function gradeRow(making: Making, board: DashboardPlaces, summary: SummaryPlaces, n: number): readonly Cell[] {
  const cell = (column: number): string => a1(area(TABLES + 1 + n, TABLE + column));
  if (board.graded === 0) return binRow(making, board, summary, n);
  if (board.limits === 0) return [formula(`${cell(0)}&""`), formula(`IF(${cell(1)}="",0,${cell(1)})`)];
  const places = limitPlaces(making, board, n);
  return [
    formula(`${cell(0)}&" ("&${a1(area(FIRST + n, board.at('grades', 3)))}&")"`),
    formula(cell(1)),
    formula(headsOf(places, making.review.ready.headRule)),
    formula(wordsOf(places)),
    formula(numberOf(places)),
    formula(plainOf(places)),
    formula(exactOf(places)),
  ];
}

function limitPlaces(making: Making, board: DashboardPlaces, n: number): LimitPlaces {
  const own = (column: number): string => a1(area(FIRST + n, board.at('grades', column)));
  return {
    written: `INDEX(${making.name('quotas')},${n + 1},2)`,
    number: own(4),
    plain: own(5),
    mixed: mixedIn(board),
    allPlain: hiddenCells(board, 'grades', 5),
    all: `SUM(${a1(area(TABLES + 1, TABLE + 1, board.graded))})`,
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
  const from = n === 0 ? '1' : `(${final}>=${fraction(edge(n))})`;
  const to = last ? '' : `*(${final}<${fraction(edge(n + 1))})`;
  return [last ? `≥ ${edge(n)}` : `< ${edge(n + 1)}`, formula(peopleIn(making, board, summary).count(`ISNUMBER(${final})*${from}${to}`))];
}
