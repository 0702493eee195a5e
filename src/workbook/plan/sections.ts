// The Plan tab's sections, in the plan's order; the shorter ones are here.
import { peopleAside } from '../../arrangement/review';
import { shortDay } from '../../i18n/day-words';
import { capital, comma, nameWithId } from '../../i18n/lists';
import { stageAsDecided } from '../../plans/effects';
import type { StageId } from '../../plans/plan';
import { knownValue } from '../../plans/value';
import { type Formula, formula, fx } from '../formula/fx';
import { sentenceIn } from '../formula-parts';
import { gradeName } from '../grade-words';
import { inWords } from '../making';
import { dueShort } from '../stage-dates';
import { addScorecards } from './cards';
import { grades, results, streaks } from './grades';
import { addSection, addText, addValue, origin, type Page, shownValue, titleFor } from './page';

export function addSections(page: Page): void {
  for (const add of [general, aside, addScorecards, rollUps, grades, results, streaks, stages, appeal, agreements, decisions]) add(page);
}

function general(page: Page): void {
  const { say, making } = page;
  const { plan } = making.review.ready;
  addSection(page, say('general'));
  addText(page, say('about'), inWords(making, plan.about));
  const often = knownValue(plan.cycles)?.map((cycle) => say(`${cycle}Often`));
  addValue(page, say('cycles'), plan.cycles, often && capital(often.join(comma(making.language))));
}

/** Who is not reviewed in this period although they could be, and why: for HR, as this tab is. */
function aside(page: Page): void {
  const { say, making } = page;
  const people = peopleAside(making.review);
  if (people.length === 0) return;
  addSection(page, say('aside'));
  for (const { person, reason, by, at } of people) {
    const source = say('decided', { who: by, day: shortDay(at.slice(0, 10), making.language, true) });
    page.lines.push({ is: 'wide', what: nameWithId(making.language, person.name, person.id), values: [reason], source });
  }
}

function rollUps(page: Page): void {
  const { say, making } = page;
  const { plan } = making.review.ready;
  if (plan.rollUps.length > 0) addSection(page, say('rollUps'));
  for (const { from, to, how, share } of plan.rollUps) {
    const both = { from: capital(shownValue(page, from)), to: shownValue(page, to) };
    addValue(page, say('rollUp', both), how);
    addValue(page, say('rollUpShare', both), share, `${knownValue(share)}%`);
  }
}

function stages(page: Page): void {
  const { say, making } = page;
  const { options, ready } = making.review;
  addSection(page, say('stages'));
  for (const stage of ready.plan.stages.map((each) => stageAsDecided(ready.plan, each))) {
    const { title, what, who, cycles, due, quote } = stage;
    const rule = due && knownValue(due);
    const words = say('stageText', { what: inWords(making, what), who: inWords(making, who) });
    const by = rule ? ` · ${shownValue(page, rule)}` : '';
    const { source, ...rest } = origin(page, [due], [], [quote]);
    page.lines.push({
      is: 'wide',
      what: titleFor(page, title, cycles),
      values: [ready.stages.some(({ id }) => id === stage.id) ? dated(page, stage.id, words, by) : words + by],
      room: words + say('due', { day: '2026-12-31' }) + by,
      source: options.due[stage.id] ? say('dueSet') : source || (quote ? say('given') : ''),
      ...rest,
    });
  }
}

/** With the day on which it is due between the two, as Stages has it. */
function dated({ making, say }: Page, id: StageId, before: string, after: string): Formula {
  return formula(
    fx.let({ due: dueShort(making, id, '', true) }, ({ due }) => {
      const by = fx.IF(fx.eq(due, ''), '', sentenceIn(say('due', { day: '\0' }), [due]));
      return fx.join(before, by, ...(after === '' ? [] : [after]));
    }),
  );
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
          required.map((id) => gradeName(making, id)),
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
  for (const { title, value, effect } of plan.decisions) {
    const what = inWords(making, title);
    addValue(page, effect.is === 'record' ? say('forTheRecord', { what }) : what, value);
  }
  if (plan.warnings.length > 0) addSection(page, say('warnings'));
  for (const [n, { text, quote }] of plan.warnings.entries()) addText(page, say('warning', { n: n + 1 }), inWords(making, text), [quote]);
}
