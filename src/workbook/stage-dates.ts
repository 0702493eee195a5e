// Days on which stages are due, for all that shows them: the tab Stages holds them, the others read it there, so that a day that HR
// changes, or that moves with the tab Holidays, is the same everywhere.
import { datingOf } from '../arrangement/review';
import { dueDay, ruleDay } from '../plans/due';
import { periodDays } from '../plans/period';
import type { Stage, StageId } from '../plans/plan';
import { shortDayFormula } from './day-formulas';
import { sentenceIn } from './formula-parts';
import type { Making } from './making';
import { serialDay } from './serial-day';
import type { Cell, Formula } from './tab';
import { shiftedFormula } from './working-day-formulas';

/** A stage's cell on Stages: a day that stays, or one that moves with the tab Holidays; null where nobody says. */
export function dueCell(making: Making, stage: Stage): Cell {
  const { shift, period, due } = datingOf(making.review);
  const rule = ruleDay(stage, period);
  if (rule && shift !== 'same' && !due[stage.id]) return { formula: `=${shiftedFormula(making, rule, shift)}` };
  const day = dueDay(stage, datingOf(making.review));
  return day ? serialDay(day) : null;
}

/**
 * `Due Fri 3 Jul 2026` of the first of these stages that the review has; '' while it has no day: another stage's day would not be what
 * Stages and the Guide say of it. undefined where the review has none of them.
 */
export function dueLine(making: Making, stages: readonly StageId[], sentence: string): Formula | undefined {
  const [words] = stages.flatMap((id) => atStage(making, id, 'words') ?? []);
  return words === undefined ? undefined : { formula: `=LET(due,${words},IF(due="","",${sentenceIn(sentence, ['due'])}))` };
}

/** Its day in short within a formula, with the year where that is not the period's; `otherwise`, a formula too, while it has none. */
export function dueShort(making: Making, id: StageId, otherwise: string, withYear?: boolean): string {
  const due = atStage(making, id, 'due');
  if (!due) return otherwise;
  const { language, review } = making;
  const [short, long] = [false, true].map((year) => shortDayFormula('until', language, year));
  const words = withYear ? long : `IF(YEAR(until)=${periodDays(review.options.period).last.slice(0, 4)},${short},${long})`;
  return `LET(until,${due},IF(IF(ISNUMBER(until),until>0,FALSE),${words},${otherwise}))`;
}

/** What stands on Stages in the row of a stage, as it stands now; "" where the tab or the row is gone. */
function atStage(making: Making, id: StageId, column: 'due' | 'words'): string | undefined {
  const at = making.review.ready.stages.findIndex((stage) => stage.id === id);
  if (at < 0 || !making.has('stages')) return undefined;
  return `IFERROR(XLOOKUP(${at + 1},${making.name('stages_n')},${making.name(`stages_${column}`)}),"")`;
}
