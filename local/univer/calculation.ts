// The third seam to Univer's inside: when it calculates, and in what order (spills.ts). By itself it does so 100 ms after a change, and only
// what it thinks is touched. Reached into are the list of changes that start a calculation, which is emptied; the
// mutation that starts one and the notification that ends it; and two caches of parsed formulas in which names keep an old meaning. All are
// exported, none is documented: the order of notifications and the keys of the caches are known from Univer's source alone.
import {
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
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { cellsIn, type DirtyRange } from '../changed-values';
import type { Engine } from '../engine';

/** Rules that are to be looked at again change no value. */
const VALIDATION_DIRTY = 'sheet.mutation.data-validation-formula-mark-dirty';

/** From here on Univer starts no calculation; `onChange` is told of every change that would have started one, with the cells where they are few. */
export function takeOverTrigger(
  { injector, commands, unitId }: Engine,
  onChange: (cells: readonly DirtyRange[] | undefined) => void,
): void {
  const manager = injector.get(IActiveDirtyManagerService);
  const changes = new Set(manager.getDirtyConversionMap().keys());
  if (![SetRangeValuesMutation, SetDefinedNameMutation, RemoveDefinedNameMutation].every(({ id }) => changes.has(id)))
    throw new Error('Univer no longer lists where it did what starts a calculation: look at local/univer/calculation.ts');
  for (const id of changes) manager.remove(id);
  commands.onCommandExecuted(({ id, params }, options) => {
    if (!changes.has(id) || options?.applyFormulaCalculationResult || id === SetTriggerFormulaCalculationStartMutation.id) return;
    // Univer keeps parsed formulas with the old meaning of a name, whatever is recalculated: it must forget them. All of them: those of
    // more than 64 characters it keeps under a hash, in which no workbook is found
    if (id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id)
      injector.get(IFunctionService).deleteFormulaAstCacheKey('');
    if (id === SetRangeValuesMutation.id) onChange(cellsIn(unitId, params as Parameters<typeof cellsIn>[1]));
    else onChange(id === VALIDATION_DIRTY ? [] : undefined);
  });
}

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

/** Calculates everything, or what hangs on some cells. */
export async function onePass(engine: Engine, cells?: readonly DirtyRange[]): Promise<void> {
  // Univer's cache of split formulas is shared by all workbooks of a process, and in it names have the meaning they had where they were first met
  new LexerTreeBuilder().dispose();
  // without a limit: a calculation is over when it is over, and a busy machine takes its time
  const applied = engine.injector.get(FormulaCalculationSessionService).waitForLatestApplied();
  const done = Promise.all([applied, lastWord(engine)]);
  engine.commands.syncExecuteCommand(
    SetFormulaCalculationStartMutation.id,
    cells ? { ...FULL, forceCalculation: false, dirtyRanges: cells } : FULL,
    { onlyLocal: true },
  );
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
