// Puts an example from the catalogue at the active cell, where everything it takes is empty.
import { addressOf, isCallOf, setDown } from '../functions/formulas';
import type { Answer, Args } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import { quotedTitle } from '../workbook/area';
import type { Handler } from './handler';
import type { ActiveCell, Services, SheetRequest } from './services';

export const findRoom: Handler<'findRoom'> = (args, services, tell) => {
  if (!isSize(args)) return failed('request', tell('badRequest'));
  const cell = services.activeCell();
  const room = roomAt(cell, args, services);
  return { ok: true, value: { cell: addressOf(cell), obstacle: room.obstacle } };
};

export const insertExample: Handler<'insertExample'> = (args, services, tell) => {
  const rows = args.block.split('\n').map((line) => line.split('\t'));
  const fits = rows.length <= args.height && rows.every((row) => row.length <= args.width);
  if (
    !isSize(args) ||
    !fits ||
    !rows
      .flat()
      .filter(isFormula)
      .every((formula) => isCallOf(services.functionNames, formula))
  ) {
    return failed('request', tell('badRequest'));
  }
  const done = services.alone((): Outcome<Answer<'insertExample'>> => {
    const cell = services.activeCell();
    if (addressOf(cell) !== args.cell) return failed('moved', tell('moved', args));
    const room = roomAt(cell, args, services);
    if (room.obstacle) return failed(room.obstacle, tell(room.obstacle, room));
    services.write(cell.spreadsheetId, [writeRequest(cell, rows, room.locale)]);
    return { ok: true, value: { cell: addressOf(cell) } };
  });
  return done ?? failed('busy', tell('busy'));
};

const isSize = ({ height, width }: Args<'findRoom'>): boolean => [height, width].every((n) => Number.isSafeInteger(n) && n > 0);

type Room = { readonly area: string; readonly obstacle: '' | 'noRoom' | 'occupied'; readonly locale: string };

/** What stands where a block of that size would go. */
function roomAt(cell: ActiveCell, { height, width }: Args<'findRoom'>, services: Services): Room {
  const end = addressOf({ row: cell.row + height - 1, column: cell.column + width - 1 });
  const area = height * width > 1 ? `${addressOf(cell)}:${end}` : end;
  if (cell.row + height > cell.rows || cell.column + width > cell.columns) return { area, obstacle: 'noRoom', locale: '' };
  const { locale, empty } = services.readArea({ spreadsheetId: cell.spreadsheetId, range: `${quotedTitle(cell.sheetTitle)}!${area}` });
  return { area, obstacle: empty ? '' : 'occupied', locale };
}

function writeRequest(cell: ActiveCell, rows: readonly (readonly string[])[], locale: string): SheetRequest {
  return {
    updateCells: {
      start: { sheetId: cell.sheetId, rowIndex: cell.row, columnIndex: cell.column },
      fields: 'userEnteredValue',
      rows: rows.map((row) => ({ values: row.map((value) => cellOf(value, cell, locale)) })),
    },
  };
}

function cellOf(value: string, cell: ActiveCell, locale: string): GoogleAppsScript.Sheets.Schema.CellData {
  if (value === '') return {};
  if (isFormula(value)) return { userEnteredValue: { formulaValue: setDown(value, cell, locale) } };
  return { userEnteredValue: /^-?\d+(\.\d+)?$/.test(value) ? { numberValue: Number(value) } : { stringValue: value } };
}

const isFormula = (value: string): boolean => value.startsWith('=');
