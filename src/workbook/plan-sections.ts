// The Plan tab's other sections, in the plan's order: how often, grades, limits, outcomes, bonus, what follows, stages, appeal, decisions.
import { shortDay } from '../i18n/day-words';
import { dueDay } from '../plans/due';
import { knownValue, type Value } from '../plans/value';
import { area } from './area';
import { criterionInWords } from './grade-words';
import { inWords, type RangeName } from './making';
import { addScorecards } from './plan-cards';
import {
  addHeads,
  addSection,
  addTable,
  addText,
  addValue,
  FOURTH,
  origin,
  type Page,
  shownValue,
  titleFor,
  VALUE,
  WHAT,
} from './plan-page';
import type { Rule } from './tab';

export function addSections(page: Page): void {
  for (const add of [general, addScorecards, rollUps, grades, results, streaks, stages, appeal, agreements, decisions]) add(page);
}

function general(page: Page): void {
  const { say, making } = page;
  const { plan } = making.review.ready;
  addSection(page, say('general'));
  addText(page, say('about'), inWords(making, plan.about));
  addValue(page, say('cycles'), plan.cycles);
}

function rollUps(page: Page): void {
  const { say, making } = page;
  const { plan } = making.review.ready;
  if (plan.rollUps.length > 0) addSection(page, say('rollUps'));
  for (const { from, to, how, share } of plan.rollUps) {
    const both = { from: shownValue(page, from), to: shownValue(page, to) };
    addValue(page, say('rollUp', both), how);
    addValue(page, say('rollUpShare', both), share, `${knownValue(share)}%`);
  }
}

function grades(page: Page): void {
  const { say, making } = page;
  const { ready } = making.review;
  const plan = ready.plan.grades;
  addSection(page, say('grades'));
  if (ready.grades.length > 0) addHeads(page, say('grade'), say('criterion'), say('inWords'));
  addTable(
    page,
    ready.grades.map(({ id, name, criterion, meaning }) => {
      const own = plan.list.find((each) => each.id === id);
      const edges = plan.cutoffs ? [plan.cutoffs] : [own?.from?.at, own?.from?.inclusive, own?.to?.at, own?.to?.inclusive];
      const words = [criterionInWords(criterion, making.language), meaning && inWords(making, meaning)].filter(Boolean).join(' · ');
      return {
        what: inWords(making, name),
        values: [criterion, words],
        looks: ['locked', 'body', 'body', 'body'],
        ...origin(page, own ? edges : [id.startsWith('gap') ? plan.gap : plan.own], [], [own?.quote]),
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
}

/** Limits, outcomes and coefficients by grade: two columns that HR may change. */
function results(page: Page): void {
  const { say, making } = page;
  const { ready } = making.review;
  const { plan } = ready;
  const at = (row: number, count: number) => area(row, VALUE, count);
  pairs(page, 'quotas', say('quotas'), say('limit'), plan.grades.quotas, ready.quotas, (row, count) => ({
    area: at(row, count),
    message: say('ruleLimit'),
    strict: false,
    kind: 'formula',
    formula: `=ISNUMBER(SEARCH("%",B${row + 1}))`,
  }));
  pairs(page, 'outcomes', say('outcomes'), say('outcome'), plan.outcomes, ready.outcomes);
  pairs(page, 'bonus', say('bonus'), say('factor'), plan.bonus, ready.bonus, (row, count) => ({
    area: at(row, count),
    message: say('ruleFactor'),
    strict: true,
    kind: 'number',
    min: 0,
    max: 1000,
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
      what: gradeName(page, grade),
      values: [what],
      looks: [text ? 'inputText' : 'input'],
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

/** HR's word for a grade, as the grades have it in the workbook's language. */
function gradeName({ making }: Page, typed: string): string {
  const found = making.review.ready.grades.find(({ id, name }) => [id, name.en, name['zh-CN']].includes(typed.trim()));
  return found ? inWords(making, found.name) : typed;
}

function streaks(page: Page): void {
  const { say, making } = page;
  const { plan, streaks: ready } = making.review.ready;
  const rest = plan.streaks.filter(({ id }) => !ready.some((each) => each.id === id));
  if (plan.streaks.length > 0) addSection(page, say('rules'));
  if (ready.length > 0) addHeads(page, say('grade'), say('periods'), say('mode'), say('window'), say('after'));
  const gradesOf = (ids: readonly string[]) => ids.map((id) => gradeName(page, id)).join(',');
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
          caution ? say('only', { title: words, cycles: inWords(making, caution) }) : words,
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
    const known = [mode, window].flatMap((value) => (value ? [knownValue<unknown>(value)] : []));
    const what = [
      `${periods} × ${shownValue(page, cycle)}`,
      shownValue(page, known),
      inWords(making, text),
      caution && inWords(making, caution),
    ];
    page.lines.push({
      is: 'wide',
      what: gradesOf(ids),
      values: [what.filter(Boolean).join(' · ')],
      ...origin(page, [mode, window], [], [quote]),
    });
  }
  if (plan.uses.length > 0) addSection(page, say('uses'));
  for (const { text, quote } of plan.uses) addText(page, inWords(making, text), '', [quote]);
}

function stages(page: Page): void {
  const { say, making } = page;
  const { options, ready } = making.review;
  addSection(page, say('stages'));
  for (const stage of ready.plan.stages) {
    const { title, what, who, cycles, due, quote } = stage;
    const day = ready.stages.includes(stage) ? dueDay(stage, options.period, options.due) : undefined;
    const rule = due && knownValue(due);
    const words = say('stageText', { what: inWords(making, what), who: inWords(making, who) });
    const by = (day ? say('due', { day: shortDay(day, making.language, true) }) : '') + (rule ? ` · ${shownValue(page, rule)}` : '');
    const { source, ...rest } = origin(page, [due], [], [quote]);
    page.lines.push({
      is: 'wide',
      what: titleFor(page, title, cycles),
      values: [words + by],
      source: options.due[stage.id] ? say('dueSet') : source || (quote ? say('given') : ''),
      ...rest,
    });
  }
}

function appeal(page: Page): void {
  const { say, making } = page;
  const { appeal: clock } = making.review.ready.plan;
  if (!clock) return;
  addSection(page, say('appeal'));
  addText(page, say('first'), inWords(making, clock.first));
  addText(page, say('next'), inWords(making, clock.next));
  addValue(page, say('days'), clock.days);
  addValue(page, say('counted'), clock.counted);
  addValue(page, say('answer'), clock.answer);
}

/** Comments, and who may see results. */
function agreements(page: Page): void {
  const { say, making } = page;
  const { comments, confidentiality } = making.review.ready.plan;
  const required = knownValue(comments.required);
  addSection(page, say('comments'));
  addValue(
    page,
    say('required'),
    comments.required,
    typeof required === 'object'
      ? shownValue(
          page,
          required.map((id) => gradeName(page, id)),
        )
      : undefined,
  );
  if (comments.boxes.length > 0) addText(page, say('boxes'), shownValue(page, comments.boxes), [comments.quote]);
  addSection(page, say('confidentiality'));
  addValue(page, say('viewers'), confidentiality.viewers);
  addValue(page, say('channel'), confidentiality.channel);
}

function decisions(page: Page): void {
  const { say, making } = page;
  const { plan } = making.review.ready;
  if (plan.decisions.length > 0) addSection(page, say('decisions'));
  for (const { title, value } of plan.decisions) addValue(page, inWords(making, title), value);
  if (plan.warnings.length > 0) addSection(page, say('warnings'));
  for (const [n, { text, quote }] of plan.warnings.entries()) addText(page, say('warning', { n: n + 1 }), inWords(making, text), [quote]);
}
