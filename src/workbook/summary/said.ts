// What the Summary says of History before anything else: periods that are not there, people without a row, and rows with which something is amiss.
import { watched } from '../../arrangement/past-periods';
import * as en from '../../i18n/en/summary';
import { comma } from '../../i18n/lists';
import { wordsIn } from '../../i18n/words';
import * as zh from '../../i18n/zh-CN/summary';
import { foldId } from '../../plans/fold-id';
import { periodTitle } from '../../plans/period';
import { quoted } from '../area';
import { firstOf, sentenceIn } from '../formula-parts';
import { inWords, type Making } from '../making';
import { ofPeriod } from './history-lookup';
import { lackingRows } from './lacking-rows';
import type { SummaryPlaces } from './places';

/** One sentence or more in one cell; '' where History has all that this review looks at, and nothing is amiss with it. */
export const saidFormula = (making: Making, places: SummaryPlaces): string =>
  `TEXTJOIN(" ",TRUE,${[...missing(making), ...lackingRows(making, places), amiss(making)].join(',')})`;

function missing(making: Making): readonly string[] {
  const say = wordsIn(making.language, en.summary, zh.summary);
  const list = watched(making.review);
  if (list.length === 0) return [];
  const has = list.map(({ period }, n) => `h_${n},ISNUMBER(XMATCH(${ofPeriod(making, period)},o))`);
  const titles = list.map(({ period, due }, n) => {
    const before = list.flatMap((other, m) => (m < n && other.period.cycle === period.cycle ? [`h_${m}`] : []));
    const wanted = due ? 'TRUE' : before.length > 0 ? `OR(${before.join(',')})` : 'FALSE';
    return `IF(AND(NOT(h_${n}),${wanted}),${quoted(inWords(making, periodTitle(period)))},"")`;
  });
  const sentence = firstOf(
    [
      ['LEN(first)=0', '""'],
      ['many>3', sentenceIn(say('missingMany', { count: '\0', first: '\0', last: '\0' }), ['many', 'first', 'INDEX(t,many,1)'])],
    ],
    sentenceIn(say('missing', { periods: '\0' }), [`TEXTJOIN(${quoted(comma(making.language))},TRUE,t)`]),
  );
  return [
    `LET(o,${making.name('history_of')},${has.join(',')},all,VSTACK(${['""', ...titles].join(',')}),t,IFERROR(FILTER(all,LEN(all)>0),""),` +
      `many,ROWS(t),first,INDEX(t,1,1),${sentence})`,
  ];
}

/** Rows of this plan, or of none, of which History says something beside them: the first in its words. */
function amiss(making: Making): string {
  const say = wordsIn(making.language, en.summary, zh.summary);
  const [key, of, words] = (['folded', 'of', 'words'] as const).map((column) => making.name(`history_${column}`));
  const plan = quoted(foldId(`${making.review.ready.plan.id}|`));
  const those = (column: string | undefined): string =>
    `IFERROR(FILTER(${column},(LEN(${words})>0)*((LEN(${of})=0)+(LEFT(${of},LEN(${plan}))=${plan}))),"")`;
  const sentence = firstOf(
    [
      ['LEN(first)=0', '""'],
      ['many=1', sentenceIn(say('amissOne', { key: '\0', what: '\0' }), ['first', 'INDEX(w,1,1)'])],
    ],
    sentenceIn(say('amissMany', { count: '\0', key: '\0', what: '\0' }), ['many', 'first', 'INDEX(w,1,1)']),
  );
  return `LET(t,${those(key)},w,${those(words)},many,ROWS(t),first,INDEX(t,1,1)&"",${sentence})`;
}
