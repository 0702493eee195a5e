// Days on which stages are due, for all that shows them: the tab Stages holds them, the others read it there, so that a day that HR
// changes, or that moves with the tab Holidays, is the same everywhere.
import { datingOf } from '../arrangement/review';
import { dueDay, ruleDay } from '../plans/due';
import { periodDays } from '../plans/period';
import type { Stage, StageId } from '../plans/plan';
import { shortDayFormula } from './day-formulas';
import { type Formula, type Fx, formula, fx, type Given } from './formula/fx';
import { sentenceIn } from './formula-parts';
import { type Making, range } from './making';
import { serialDay } from './serial-day';
import type { Cell } from './tab';
import { shiftedFormula } from './working-day-formulas';

/** A stage's cell on Stages: a day that stays, or one that moves with the tab Holidays; null where nobody says. */
export function dueCell(making: Making, stage: Stage): Cell {
  const { shift, period, due } = datingOf(making.review);
  const rule = ruleDay(stage, period);
  if (rule && shift !== 'same' && !due[stage.id]) return formula(shiftedFormula(making, rule, shift));
  const day = dueDay(stage, datingOf(making.review));
  return day ? serialDay(day) : null;
}

/**
 * `Due Fri 3 Jul 2026` of the first of these stages that the review has; '' while it has no day: another stage's day would not be what
 * Stages and the Guide say of it. undefined where the review has none of them.
 */
export function dueLine(making: Making, stages: readonly StageId[], sentence: string): Formula | undefined {
  const [words] = stages.flatMap((id) => atStage(making, id, 'words') ?? []);
  return words && formula(fx.let({ due: words }, ({ due }) => fx.IF(fx.eq(due, ''), '', sentenceIn(sentence, [due]))));
}

/** Its day in short within a formula, with the year where that is not the period's; `otherwise` while it has none. */
export function dueShort(making: Making, id: StageId, otherwise: Given, withYear?: boolean): Given {
  const at = atStage(making, id, 'due');
  if (!at) return otherwise;
  const { language, review } = making;
  return fx.let({ until: at }, ({ until }) => {
    const [short, long] = [shortDayFormula(until, language), shortDayFormula(until, language, true)];
    const year = Number(periodDays(review.options.period).last.slice(0, 4));
    const words = withYear ? long : fx.IF(fx.eq(fx.YEAR(until), year), short, long);
    return fx.IF(fx.IF(fx.ISNUMBER(until), fx.gt(until, 0), false), words, otherwise);
  });
}

/** What stands on Stages in the row of a stage, as it stands now; "" where the tab or the row is gone. */
function atStage(making: Making, id: StageId, column: 'due' | 'words'): Fx | undefined {
  const at = making.review.ready.stages.findIndex((stage) => stage.id === id);
  if (at < 0 || !making.has('stages')) return undefined;
  return fx.IFERROR(fx.XLOOKUP(at + 1, range(making, 'stages_n'), range(making, `stages_${column}`)), '');
}
