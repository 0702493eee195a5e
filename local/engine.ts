// Univer as the host sees it: one workbook of one Univer instance, reached through its exported services.
import {
  ICommandService,
  type IExecutionOptions,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';

export type Engine = {
  readonly injector: Injector;
  readonly unitId: string;
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  /** A mutation on the workbook, marked as the host's own. One that no plugin knows is left out: headless there are fewer. */
  readonly run: (id: string, params: object) => void;
};

/** Marks what the host itself sends, so that what mirrors people's edits leaves it alone. */
export const FROM_HOST: IExecutionOptions & { readonly fromHost: true } = { fromHost: true, onlyLocal: false };

export function engineOf(injector: Injector, unitId: string): Engine {
  const commands = injector.get(ICommandService);
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error(`Univer has no workbook ${unitId}.`);
  return {
    injector,
    unitId,
    workbook,
    commands,
    run: (id, params) => {
      if (commands.hasCommand(id)) commands.syncExecuteCommand(id, { unitId, ...params }, FROM_HOST);
    },
  };
}
