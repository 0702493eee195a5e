// When Univer calculates: the host decides, it calculates everything, and it can be waited for.
//
// The trigger is taken from Univer (univer/calculation.ts). The host marks the workbook dirty on changes and starts full calculations until
// one changes nothing. Where only cells were typed into, what hangs on them is calculated first, so that it is seen at once and the first
// full calculation is most often the last; the full calculations hold it to what is right.
import { changesBetween, type DirtyRange, type Values, valuesNow } from './changed-values';
import type { Engine } from './engine';
import { onePass, takeOverTrigger } from './univer/calculation';
import { calculateSpillsInOrder } from './univer/spills';

export type Calculation = {
  /** Whether every value is what a full calculation of the workbook as it stands would give. */
  readonly settled: () => boolean;
  /** Resolves when that is so. */
  readonly settle: () => Promise<void>;
  /** Resolves when what hangs on the cells typed into has been calculated: most often all there is, but only `settle` makes sure. */
  readonly calculateTyped: () => Promise<void>;
  /** Whether a calculation is running: until it is over, nothing may be disposed of. */
  readonly busy: () => boolean;
  /** For what Univer has no change listed for. */
  readonly touch: () => void;
  /** How many calculations there have been. */
  readonly passes: () => number;
};

/** Spills that are in one pass another size than in the one before cost a pass; only a circle, or a function like NOW, needs more than this. */
const MOST_PASSES = 20;

/** Call once Univer is ready (headless) or rendered (page): before that its own listeners are not there. */
export function calculationOf(engine: Engine): Calculation {
  let dirty = true;
  /** The cells typed into since the last calculation; undefined where more has changed than values. */
  let typed: readonly DirtyRange[] | undefined;
  let running: Promise<void> | undefined;
  let passes = 0;
  calculateSpillsInOrder(engine);
  takeOverTrigger(engine, (cells) => {
    typed = dirty ? typed && cells && [...typed, ...cells] : cells;
    dirty = true;
  });

  let values: Values = new Map();
  /** A pass over everything, or over what hangs on some cells; the cells whose values it moved. */
  async function pass(cells?: readonly DirtyRange[]): Promise<readonly DirtyRange[]> {
    passes++;
    await onePass(engine, cells);
    const before = values;
    values = valuesNow(engine);
    return changesBetween(engine, before, values);
  }

  async function calculateTyped() {
    const cells = typed ?? [];
    typed = typed && []; // what is typed meanwhile is the next one's
    values = valuesNow(engine);
    if (cells.length > 0) await pass(cells);
  }

  /** What hangs on the cells typed into, then everything, until a pass over everything moves nothing. */
  async function run() {
    await moment(); // formulas of rules, registered just now, are reported as changes a moment later
    if (!dirty) return; // whoever asked before has waited for it all
    await calculateTyped();
    for (let n = 0, resting = false; (dirty || !resting) && n < MOST_PASSES; n++) {
      dirty = false;
      resting = (await pass()).length === 0;
    }
  }

  /** One calculation after the other. One that fails does so for whoever asked for it, and not for those behind it. */
  const alone = (calculate: () => Promise<void>): Promise<void> => {
    const before = (running ?? Promise.resolve()).catch(() => {});
    const mine = before.then(calculate).finally(() => {
      if (running === mine) running = undefined;
    });
    running = mine;
    return mine;
  };

  return {
    settled: () => !dirty && !running,
    // whoever waits for what runs adds nothing behind it: two that wait would keep each other waiting
    settle: () => (dirty ? alone(run) : (running ?? Promise.resolve())),
    calculateTyped: () => (dirty && typed ? alone(calculateTyped) : Promise.resolve()),
    busy: () => running !== undefined,
    touch: () => {
      dirty = true;
      typed = undefined;
    },
    passes: () => passes,
  };
}

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
