// The Plan tab's scorecards: weights that HR may change, each indicator's share of the whole as a formula over them, and the raters' shares.
import type { Both } from '../../i18n/both';
import { isPolicyLanguage } from '../../i18n/languages';
import { marksIn } from '../../i18n/lists';
import { dimensionWeights, raterShares } from '../../plans/card-shares';
import type { Dimension, Scorecard } from '../../plans/plan';
import type { ReadyCard, ReadyDimension, ReadyIndicator, ReadyRater } from '../../plans/ready-cards';
import type { Value } from '../../plans/value';
import { area } from '../area';
import { type Formula, type Fx, formula, fx } from '../formula/fx';
import { countOf, saysOk } from '../formula-parts';
import { indicatorNote } from '../indicator-notes';
import { inWords } from '../making';
import {
  addHeads,
  addSection,
  addTable,
  addText,
  addValue,
  type Line,
  nextRow,
  origin,
  type Page,
  SECOND,
  shownValue,
  titleFor,
  VALUE,
  WAS,
} from './page';

export function addScorecards(page: Page): void {
  const { plan, cards } = page.making.review.ready;
  for (const own of plan.scorecards) {
    const n = cards.findIndex(({ id }) => id === own.id);
    const card = cards[n];
    if (card) addScorecard(page, card, own, n + 1);
    else addOther(page, own);
  }
}

function addScorecard(page: Page, card: ReadyCard, own: Scorecard, n: number): void {
  const { say, making } = page;
  addSection(page, say('scorecard', { card: inWords(making, card.title) }));
  addApplies(page, own);

  addHeads(page, say('dimension'), say('weight'));
  const dimensionsAt = addShares(
    page,
    `dimensions_${n}`,
    card.dimensions.map(({ id, title, weight }) => ({
      what: inWords(making, title),
      was: weight / 100,
      ...origin(page, [own.weights], [], [written(own, id)?.quote]),
    })),
  );

  addHeads(page, say('indicator'), say('within'), say('whole'), say('target'), say('how'));
  const all = card.dimensions.flatMap((dimension, d) => dimension.indicators.map((indicator) => ({ dimension, indicator, d })));
  const row = nextRow(page);
  const format = formatFor(all.map(({ indicator }) => indicator.weight));
  addTable(
    page,
    all.map(({ dimension, indicator, d }, k) => {
      const whole = formula(fx.times(fx.cells(area(row + k, VALUE)), fx.cells(area(dimensionsAt + d, VALUE))));
      return { ...indicatorLine(page, dimension, indicator, written(own, dimension.id), whole), format };
    }),
    `weights_${n}`,
    SECOND,
  );
  if (all.length > 0) page.rules.push(shareRule(page, row, all.length));
  for (const [d, { title, indicators }] of card.dimensions.entries()) {
    const first = all.findIndex((each) => each.d === d);
    if (first >= 0) addCheck(page, say('checkOf', { title: inWords(making, title) }), row + first, indicators.length);
  }

  addHeads(page, say('rater'), say('share'), say('fills'));
  const [counting, shown] = [card.raters.filter(({ counts }) => counts), card.raters.filter(({ counts }) => !counts)];
  addShares(
    page,
    `shares_${n}`,
    counting.map((rater) => ({ was: rater.share / 100, ...raterLine(page, rater, own) })),
  );
  for (const rater of shown) page.lines.push({ is: 'pair', ...raterLine(page, rater, own) });
  const here = new Set([...card.dimensions, ...card.raters].map(({ id }) => id));
  const left = [...own.dimensions, ...own.raters].filter(({ id }) => !here.has(id));
  if (left.length > 0) addText(page, say('left'), shownValue(page, left.map(({ title }) => title))); // biome-ignore format: one idea
}

/** Numbers that total 100%, and whether they do. Returns the first one's row. */
function addShares(
  page: Page,
  name: `dimensions_${number}` | `shares_${number}`,
  lines: readonly (Omit<Line, 'is'> & { readonly was: number })[],
): number {
  if (lines.length === 0) return nextRow(page);
  const format = formatFor(lines.map(({ was }) => was * 100));
  const row = addTable(
    page,
    lines.map((line) => ({
      ...line,
      values: [line.was, ...(line.values?.slice(1) ?? [])],
      looks: ['inputCenter', 'body', 'body', 'body'],
      format,
    })),
    name,
    VALUE,
    1,
    'pair',
  );
  page.rules.push(shareRule(page, row, lines.length));
  addCheck(page, page.say('check'), row, lines.length);
  return row;
}

function indicatorLine(
  page: Page,
  dimension: ReadyDimension,
  indicator: ReadyIndicator,
  own: Dimension | undefined,
  whole: Formula,
): Omit<Line, 'is'> {
  const { say, making } = page;
  const { title, target, weight, id, how } = indicator;
  const one = own?.indicators.find((each) => each.id === id);
  const words = inWords(making, title);
  const note = indicatorNote(making, indicator);
  return {
    what: id === dimension.id ? words : `${inWords(making, dimension.title)} · ${words}`,
    values: [
      weight / 100,
      whole,
      target === 'each' ? say('each') : (target ?? ''),
      [how.kind === 'rated' ? say('rated') : '', note].filter((each) => each !== '').join('\n'),
    ],
    looks: ['input', 'computed', 'locked', 'lockedText'],
    was: weight / 100,
    // what HR added is HR's as a whole
    ...(one
      ? origin(
          page,
          [own?.weights, one.how, one.target, one.also?.target],
          [say('weight'), say('how'), say('target'), say('target')],
          [one.quote],
        )
      : origin(page, [own?.adds ?? own?.weights])),
  };
}

function raterLine(page: Page, { id, title, via, least, counts }: ReadyRater, own: Scorecard): Omit<Line, 'is'> {
  const { say, making } = page;
  const rater = own.raters.find((each) => each.id === id);
  const fills = (via === 'tab' ? say('tab') : say(via, { least })) + (counts ? '' : say('notCounted'));
  return {
    what: inWords(making, title),
    values: ['', fills],
    ...origin(page, [counts ? own.shares : undefined, rater?.least], [say('share'), say('fills')], [rater?.quote]),
  };
}

/** A card of other reviews: what is known of it, and what is open. */
function addOther(page: Page, card: Scorecard): void {
  const { say, making } = page;
  addSection(page, say('otherCard', { card: inWords(making, card.title), cycles: shownValue(page, card.cycles ?? []) }));
  addApplies(page, card);
  addShared(page, say('weights'), card.weights, card.dimensions, dimensionWeights(card));
  for (const { title, indicators, adds } of card.dimensions) {
    const name = say('indicators', { dimension: inWords(making, title) });
    if (indicators.length > 0)
      addText(
        page,
        name,
        shownValue(
          page,
          indicators.map((each) => each.title),
        ),
      );
    addValue(page, name, adds);
  }
  const counting = card.raters.filter(({ counts }) => counts);
  addShared(page, say('shares'), card.shares, counting, raterShares(card));
  for (const { title, least } of card.raters) addValue(page, say('least', { rater: titleFor(page, title, undefined) }), least);
}

/** Whoever is left over after the other cards’ groups and posts; everybody where there is no other. */
function addApplies(page: Page, { subject, applies: { groups, positions, rest, said } }: Scorecard): void {
  const { say } = page;
  if (said?.state === 'decided') {
    addValue(page, say('applies'), said, shownValue(page, [...said.value.map(({ word }) => word), ...(rest ? [say('rest')] : [])]));
    return;
  }
  const named = namesIn(page, [...new Set([...groups, ...positions])]);
  const only = page.making.review.ready.plan.scorecards.filter((card) => card.subject === 'people').length < 2;
  const who = [...named, ...(rest ? [say(only && named.length === 0 ? 'everyone' : 'rest')] : [])];
  addText(page, say('applies'), subject === 'departments' ? say('departments') : shownValue(page, who));
}

/** `Head 70%, director 30%`: what each of them has, once that is known; where one alone has the whole nobody had to say so. */
function addShared(
  page: Page,
  what: string,
  written: Value<readonly number[]> | undefined,
  named: readonly { readonly title: Both }[],
  percents: readonly number[] | undefined,
): void {
  const each = percents?.map((percent, n) => `${named[n] ? `${inWords(page.making, named[n].title)} ` : ''}${percent}%`);
  const text = each && shownValue(page, each);
  if (written) addValue(page, what, written, text);
  else if (text) addText(page, what, text);
}

/** A group or a post has names in both languages, by which rosters are read: those of the workbook's, or all where it has none there. */
function namesIn({ making: { language } }: Page, names: readonly string[]): readonly string[] {
  const own = names.filter((name) => /\p{Script=Han}/u.test(name) === isPolicyLanguage(language));
  return own.length > 0 ? own : names;
}

/** Whether weights total 100% as they now stand, and how many HR has changed here; in the workbook's own words. */
function addCheck(page: Page, what: string, row: number, rows: number): void {
  const { say } = page;
  const [now, was] = [fx.cells(area(row, VALUE, rows)), fx.cells(area(row, WAS, rows))];
  const total = fx.join('⚠ ', fx.ROUND(fx.times(fx.SUM(now), 100), 2), say('total'));
  const bad = fx.IF(fx.lt(fx.MIN(now), 0), `⚠ ${say('below')}`, total);
  const verdict = (c: Fx): Fx => fx.IF(saysOk(c), say('ok'), bad);
  const changed = fx.IFERROR(countOf(fx.ne(fx.ROUND(fx.minus(now, was), 8), 0)), 1);
  const words = fx.let({ c: fx.WEIGHT_CHECK(now) }, ({ c }) =>
    fx.let({ t: verdict(c), n: changed }, ({ t, n }) =>
      fx.IF(fx.eq(n, 0), t, fx.join(t, marksIn(page.making.language).semicolon, n, say('changed'))),
    ),
  );
  page.lines.push({ is: 'wide', what, values: [formula(words)], looks: ['computedText'] });
}

const shareRule = ({ say }: Page, row: number, rows: number): Page['rules'][number] => ({
  area: area(row, VALUE, rows),
  message: say('ruleShare'),
  strict: true,
  kind: 'number',
  min: 0,
  max: 1,
});

const written = ({ dimensions }: Scorecard, id: string): Dimension | undefined => dimensions.find((each) => each.id === id);

/** Whole percents where all of them are. */
const formatFor = (points: readonly number[]): string => (points.every(Number.isInteger) ? '0%' : '0.00%');
