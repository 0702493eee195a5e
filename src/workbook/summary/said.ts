// What the Summary says of History before anything else: periods that are not there, and rows that stand twice.
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

/** One sentence or two in one cell; '' where History has all that this review looks at, each once. */
export const saidFormula = (making: Making): string => `TEXTJOIN(" ",TRUE,${[...missing(making), doubled(making)].join(',')})`;

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

/** Rows of this plan that do not count, since the same person and period stand again below them. */
function doubled(making: Making): string {
  const say = wordsIn(making.language, en.summary, zh.summary);
  const [key, of, who] = (['folded', 'of', 'who'] as const).map((column) => making.name(`history_${column}`));
  const plan = quoted(foldId(`${making.review.ready.plan.id}|`));
  const sentence = firstOf(
    [
      ['LEN(first)=0', '""'],
      ['many=1', sentenceIn(say('doubledOne', { key: '\0' }), ['first'])],
    ],
    sentenceIn(say('doubledMany', { count: '\0', key: '\0' }), ['many', 'first']),
  );
  return `LET(t,IFERROR(FILTER(${key},(LEN(${who})=0)*(LEFT(${of},LEN(${plan}))=${plan})),""),many,ROWS(t),first,INDEX(t,1,1)&"",${sentence})`;
}
