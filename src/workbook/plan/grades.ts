// The Plan tab's sections of grades: their edges, then limits, outcomes, bonus and what follows, by grade.
import { comma } from '../../i18n/lists';
import { isAsked } from '../../plans/asked';
import { knownValue, type Value } from '../../plans/value';
import { LARGEST_FACTOR } from '../../scoring/bonus';
import { area } from '../area';
import { formulaText, fx } from '../formula/fx';
import { holds } from '../formula-parts';
import { criterionInWords, gradeName } from '../grade-words';
import { inWords, type RangeName, wordsFor } from '../making';
import type { Rule } from '../tab';
import { addHeads, addSection, addTable, addText, addValue, FOURTH, origin, type Page, shownValue, VALUE, WHAT } from './page';

export function grades(page: Page): void {
  const { say, making } = page;
  const { ready } = making.review;
  const plan = ready.plan.grades;
  addSection(page, say('grades'));
  if (ready.grades.length > 0) addHeads(page, say('grade'), say('criterion'), say('inWords'));
  const edgeNames = [say('lower'), say('lowerIn'), say('upper'), say('upperIn')];
  addTable(
    page,
    ready.grades.map(({ id, name, criterion, meaning }) => {
      const own = plan.list.find((each) => each.id === id);
      const edges = plan.cutoffs ? [plan.cutoffs] : [own?.from?.at, own?.from?.inclusive, own?.to?.at, own?.to?.inclusive];
      const words = [criterionInWords(criterion, making.language), meaning && inWords(making, meaning)].filter(Boolean).join(' · ');
      return {
        what: inWords(making, name),
        values: [criterion, words],
        looks: ['lockedCenter', 'body', 'body', 'body'],
        ...origin(page, own ? edges : [id.startsWith('gap') ? plan.gap : plan.own], edgeNames, [own?.quote]),
      };
    }),
    'grades',
    WHAT,
    2,
    'pair',
  );
  if (plan.own?.state === 'open' || ready.grades.length === 0) addValue(page, say('noGrades'), plan.own);
  addValue(page, say('gap'), plan.gap);
  addValue(page, say('decimals'), plan.decimals);
  addValue(page, say('basis'), plan.basis);
  addValue(page, say('full'), plan.full);
  if (isAsked(ready.plan, 'grades/beyond')) addValue(page, say('beyond'), plan.beyond);
}

/** Limits, outcomes and coefficients by grade: two columns that HR may change. */
export function results(page: Page): void {
  const { say, making } = page;
  const { ready } = making.review;
  const { plan } = ready;
  const at = (row: number, count: number) => area(row, VALUE, count);
  pairs(page, 'quotas', say('quotas'), say('limit'), plan.grades.quotas, ready.quotas, (row, count) => ({
    area: at(row, count),
    message: say('ruleLimit'),
    strict: false,
    kind: 'formula',
    formula: formulaText(holds(fx.cells(area(row, VALUE)), '%')),
  }));
  if (isAsked(plan, 'grades/rounding')) {
    addValue(page, say('rounding'), plan.grades.rounding);
    addValue(page, say('atLeastOne'), plan.grades.atLeastOne);
  }
  pairs(page, 'outcomes', say('outcomes'), say('outcome'), plan.outcomes, ready.outcomes);
  pairs(page, 'bonus', say('bonus'), say('factor'), plan.bonus, ready.bonus, (row, count) => ({
    area: at(row, count),
    message: say('ruleFactor', { most: LARGEST_FACTOR }),
    strict: true,
    kind: 'number',
    min: 0,
    max: LARGEST_FACTOR,
  }));
}

function pairs(
  page: Page,
  name: RangeName,
  title: string,
  head: string,
  value: Value<unknown>,
  rows: readonly (readonly [string, string | number])[],
  rule?: (row: number, count: number) => Rule,
): void {
  addSection(page, title);
  if (rows.length === 0) {
    addValue(page, title, value);
    return;
  }
  addHeads(page, page.say('grade'), head);
  const text = name === 'outcomes';
  const row = addTable(
    page,
    rows.map(([grade, what]) => ({
      what: gradeName(page.making, grade),
      values: [what],
      looks: [text ? 'inputText' : 'inputCenter'],
      format: name === 'quotas' ? '@' : '0.00',
      ...origin(page, [value]),
    })),
    name,
    WHAT,
    2,
    text ? 'wide' : 'row',
  );
  if (rule) page.rules.push(rule(row, rows.length));
}

export function streaks(page: Page): void {
  const { say, making } = page;
  const { plan, streaks: ready } = making.review.ready;
  const rest = plan.streaks.filter(({ id }) => !ready.some((each) => each.id === id));
  if (plan.streaks.length > 0) addSection(page, say('rules'));
  if (ready.length > 0) addHeads(page, say('grade'), say('periods'), say('mode'), say('window'), say('after'));
  const gradesOf = (ids: readonly string[]) => ids.map((id) => gradeName(making, id)).join(comma(making.language));
  addTable(
    page,
    ready.map(({ id, grades: ids, periods, mode, window, text, caution }) => {
      const own = plan.streaks.find((each) => each.id === id);
      const words = inWords(making, text);
      return {
        what: gradesOf(ids),
        values: [
          periods,
          shownValue(page, mode),
          window ?? '',
          caution ? say('only', { title: words, cycles: withoutStop(inWords(making, caution)) }) : words,
        ],
        looks: ['locked', 'lockedCenter', 'locked', 'lockedText'],
        ...origin(page, [own?.mode, own?.window], [say('mode'), say('window')], [own?.quote]),
      };
    }),
    'rules',
    WHAT,
    FOURTH + 1,
  );
  for (const { grades: ids, cycle, periods, mode, window, text, caution, quote } of rest) {
    const how = knownValue(mode);
    const values = { count: periods, periods: wordsFor(making, 'guide')(`${cycle}s`), text: inWords(making, text) };
    const of = window && knownValue(window);
    const inAll = of === undefined ? say('inAll', values) : say('inWindow', { ...values, window: of });
    const what = how === undefined ? say('inEither', values) : how === 'consecutive' ? say('inRow', values) : inAll;
    page.lines.push({
      is: 'wide',
      what: gradesOf(ids),
      values: [caution ? say('only', { title: what, cycles: withoutStop(inWords(making, caution)) }) : what],
      ...origin(page, [mode, window], [say('mode'), say('window')], [quote]),
    });
  }
  if (plan.uses.length > 0) addSection(page, say('uses'));
  for (const { text, quote } of plan.uses) addText(page, inWords(making, text), '', [quote]);
}

/** A sentence within brackets needs no full stop. */
const withoutStop = (sentence: string): string => sentence.replace(/[.。]$/, '');
