// When Univer calculates: the host decides, it calculates everything, and it can be waited for.
//
// Univer by itself recalculates 100 ms after a change, and only what it thinks is touched. Here its list of such changes is emptied, and the
// host marks the workbook dirty on them and starts full calculations until one changes nothing.
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IFunctionService,
  type ISetFormulaCalculationNotificationMutation,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { Engine } from './engine';

export type Calculation = {
  /** Whether every value is what a full calculation of the workbook as it stands would give. */
  readonly settled: () => boolean;
  /** Resolves when that is so. */
  readonly settle: () => Promise<void>;
  /** Whether a calculation is running: until it is over, nothing may be disposed of. */
  readonly busy: () => boolean;
  /** For what Univer has no change listed for. */
  readonly touch: () => void;
  /** How many full calculations there have been. */
  readonly passes: () => number;
};

const FULL = {
  forceCalculation: true,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};
/** Each link of a chain of spills costs a pass; only a circle, or a function like NOW, needs more than this. */
const MOST_PASSES = 20;
const WAIT_MS = 60_000;

/** Call once Univer is ready (headless) or rendered (page): before that its own listeners are not there. */
export function calculationOf(engine: Engine): Calculation {
  let dirty = true;
  let running: Promise<void> | undefined;
  let passes = 0;
  takeOverTrigger(engine, () => {
    dirty = true;
  });

  /** One pass is not enough where a spill feeds a spill: the second may have read the first one's old values. */
  async function run() {
    let before = fingerprint(engine);
    let moved = false;
    for (let n = 0; dirty || (moved && n < MOST_PASSES); n++) {
      dirty = false;
      passes++;
      await onePass(engine);
      const after = fingerprint(engine);
      moved = after !== before;
      before = after;
    }
  }

  return {
    settled: () => !dirty && !running,
    settle: () => {
      running ??= run().finally(() => {
        running = undefined;
      });
      return running;
    },
    busy: () => running !== undefined,
    touch: () => {
      dirty = true;
    },
    passes: () => passes,
  };
}

function takeOverTrigger({ injector, commands, unitId }: Engine, onChange: () => void): void {
  const manager = injector.get(IActiveDirtyManagerService);
  const changes = new Set(manager.getDirtyConversionMap().keys());
  for (const id of changes) manager.remove(id);
  commands.onCommandExecuted(({ id }, options) => {
    if (!changes.has(id) || options?.applyFormulaCalculationResult || id === SetTriggerFormulaCalculationStartMutation.id) return;
    // Univer keeps parsed formulas with the old meaning of a name, whatever is recalculated: it must forget them
    if (id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id)
      injector.get(IFunctionService).deleteFormulaAstCacheKey(unitId);
    onChange();
  });
}

async function onePass(engine: Engine): Promise<void> {
  // Univer's cache of split formulas is shared by all workbooks of a process, and in it names have the meaning they had where they were first met
  new LexerTreeBuilder().dispose();
  const applied = engine.injector.get(FormulaCalculationSessionService).waitForLatestApplied(WAIT_MS);
  const done = Promise.all([applied, lastWord(engine)]);
  engine.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, FULL, { onlyLocal: true });
  await done;
}

/** The last notification of a calculation. To start another before it, or to dispose, leaves a timer running that later throws. */
const lastWord = ({ commands }: Engine): Promise<void> =>
  new Promise((resolve) => {
    const listening = commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationNotificationMutation.id) return;
      if ((params as ISetFormulaCalculationNotificationMutation).functionsExecutedState === undefined) return;
      listening.dispose();
      resolve();
    });
  });

/** What all formulas and spills give, as one text. */
function fingerprint({ injector, unitId, workbook }: Engine): string {
  const model = injector.get(FormulaDataModel);
  const values: unknown[] = [];
  for (const [sheetId, rows] of Object.entries(model.getFormulaData()[unitId] ?? {})) {
    const matrix = workbook.getSheetBySheetId(sheetId)?.getCellMatrix();
    for (const [r, row] of Object.entries(rows ?? {}))
      for (const c of Object.keys(row ?? {})) values.push(sheetId, r, c, matrix?.getValue(Number(r), Number(c))?.v);
  }
  for (const [sheetId, rows] of Object.entries(model.getArrayFormulaCellData()[unitId] ?? {}))
    for (const [r, row] of Object.entries(rows ?? {}))
      for (const [c, cell] of Object.entries((row ?? {}) as Record<string, { readonly v?: unknown } | null>))
        values.push(sheetId, r, c, cell?.v);
  return JSON.stringify(values);
}
