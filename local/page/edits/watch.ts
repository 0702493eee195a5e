// A person's edits in the grid: refused where the book forbids them, else taken into the book, which then shows itself in Univer.
//
// Univer's own change never happens: its cells are taken out of it before it is carried out. So book and grid cannot part.
import { CommandType, CustomCommandExecutionError, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import { fill } from '../../../src/i18n/fill';
import { addressOf } from '../../book/a1';
import { findSheet } from '../../book/book';
import { mayEditCell, PROTECTED } from '../../book/protection';
import type { Request } from '../../book/schema';
import type { FROM_HOST } from '../../engine';
import { applyEdit, type Watched } from './apply-edit';
import { type Change, changesIn } from './edited-cells';
import { typedInEditor } from './editor-text';
import { stepsOn } from './steps';
import { requestsOf } from './structure';

type Edits = {
  /** What was done before can no longer be undone. */
  readonly forget: () => void;
};

export function watchEdits(watched: Watched): Edits {
  const { host, words, who, refuse } = watched;
  const { commands, unitId, workbook } = host.engine;
  const typed = typedInEditor(host.engine);
  const steps = stepsOn(host.engine, host.files, () => refuse(words().undone));
  let taken: Change[] = [];

  const stop = (reason?: string): never => {
    if (reason) refuse(reason);
    throw new CustomCommandExecutionError(reason ?? 'carried out by the host');
  };

  const takeCells = (params: ISetRangeValuesMutationParams) => {
    const { subUnitId, cellValue = {} } = params;
    const changes = changesIn(subUnitId, cellValue, (row, column) => typed.at(subUnitId, row, column));
    params.cellValue = {};
    if (changes.length === 0) {
      if (Object.keys(cellValue).length > 0 && taken.length === 0) stop(words().formatByHand);
      return;
    }
    const closed = changes.filter(({ sheetId, row, column }) => !mayEditCell(host.book, host.person(), sheetId, row, column));
    const [first] = closed;
    if (first) {
      taken = [];
      const values = { cell: addressOf(first.row, first.column), who: who(), count: closed.length };
      stop(fill(changes.length > 1 ? words().protectedMany : words().protected, values));
    }
    if (taken.length === 0) queueMicrotask(() => void flush());
    taken.push(...changes);
  };

  const flush = async () => {
    const changes = taken;
    taken = [];
    const person = host.person(); // before its turn comes someone else may act
    if (changes.length > 0)
      await host
        .turn(() => applyEdit(watched, changes, person, steps))
        .catch((error: unknown) => refuse(error instanceof Error ? error.message : String(error)));
  };

  const carryOut = (requests: readonly Request[]) =>
    host.turn(async () => {
      const before = host.book;
      try {
        host.files.apply(unitId, requests, host.person());
      } catch (error) {
        const message = error instanceof Error ? error.message.replace(/^Invalid requests\[\d+]\.\w+: /, '') : String(error);
        refuse(message.includes(PROTECTED) ? fill(words().protectedTab, { who: who() }) : message);
        return;
      }
      if (host.book !== before) steps.push(before, host.book);
      const added = requests.some(({ addSheet, duplicateSheet }) => addSheet ?? duplicateSheet);
      const sheet = added && host.book.sheets.find(({ properties: { sheetId } }) => !findSheet(before, sheetId));
      const tab = sheet ? workbook.getSheetBySheetId(String(sheet.properties.sheetId)) : undefined;
      if (tab) workbook.setActiveSheet(tab);
    });

  commands.beforeCommandExecuted((command, options) => {
    if (isOwn(options) || !isOn(command, unitId)) return;
    const requests = requestsOf(command, Number(workbook.getActiveSheet()?.getSheetId()), host.book);
    if (requests) {
      if (requests.length > 0) queueMicrotask(() => void carryOut(requests));
      stop();
    }
    if (command.id === SetRangeValuesMutation.id) return takeCells(command.params as ISetRangeValuesMutationParams);
    const reason = REFUSED[command.id];
    if (reason) stop(words()[reason]);
    if (command.type !== CommandType.MUTATION || !CHANGING.test(command.id) || PASSING.has(command.id)) return;
    // what comes along with values, as when filling or pasting, is left out without a word
    stop(taken.length > 0 ? undefined : words().notByHand);
  });

  return { forget: steps.forget };
}

type Options = IExecutionOptions & Partial<Pick<typeof FROM_HOST, 'fromHost'>> & { readonly applyFormulaCalculationResult?: boolean };

/** The host's own changes, and what a calculation gives. */
const isOwn = (options: Options | undefined): boolean =>
  options?.fromHost === true || options?.fromFormula === true || options?.applyFormulaCalculationResult === true;

/** Texts in the cell's editor are documents of their own. */
function isOn({ params }: ICommandInfo, unitId: string): boolean {
  const named = (params as { readonly unitId?: string } | undefined)?.unitId;
  return named === undefined || named === unitId;
}

/** Mutations that would change the workbook. */
const CHANGING = /^(sheet|data-validation)\.mutation\.|^formula\.mutation\.(set|remove)-defined-name$/;

/** Those that change only how it is looked at: a filter's rows, how high a row must be to show its text. */
const PASSING = new Set([
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-filter-criteria',
  'sheet.mutation.re-calc-filter',
  'sheet.mutation.mark-dirty-filter-change',
  'sheet.mutation.toggle-note-popup',
  'sheet.mutation.update-note-position',
  'sheet.mutation.data-validation-formula-mark-dirty',
  'sheet.mutation.set-drawing-apply', // charts
  'sheet.mutation.empty',
]);

/** Commands of which the first change would not say enough. */
const REFUSED: Readonly<Record<string, 'merged' | 'movedCells' | 'notByHand' | 'formatByHand'>> = {
  'sheet.command.add-worksheet-merge': 'merged',
  'sheet.command.remove-worksheet-merge': 'merged',
  'sheet.command.move-range': 'movedCells',
  'sheet.mutation.move-range': 'movedCells',
  'sheet.command.insert-range-move-right': 'notByHand',
  'sheet.command.insert-range-move-down': 'notByHand',
  'sheet.command.delete-range-move-left': 'notByHand',
  'sheet.command.delete-range-move-up': 'notByHand',
  'sheet.command.set-style': 'formatByHand',
  'sheet.command.set-border': 'formatByHand',
  'sheet.command.clear-selection-format': 'formatByHand',
};
