// Formulas that call our functions: which are allowed to be written, and how they move to where they are set down.
import { localFormula, outsideQuotes } from '../i18n/locale';

/** Row and column count from 0. */
type Spot = { readonly row: number; readonly column: number };

const CALL = /^=([A-Z_]+)\((?:(?:"(?:[^"]|"")*"|[A-Z]{1,2}\d+(?::[A-Z]{1,2}\d+)?|-?\d+(?:\.\d+)?|TRUE|FALSE)(?:, ?(?=[^)])|(?=\)$)))+\)$/;

/** Whether a formula is one call of one of the functions named, on cells, numbers and texts, and nothing else. */
export const isCallOf = (names: readonly string[], formula: string): boolean => names.includes(CALL.exec(formula)?.[1] ?? '');

/** A formula written as if its block stood at A1, set down with its corner at `spot`, in the spreadsheet's locale. */
export const setDown = (formula: string, spot: Spot, locale: string): string => localFormula(shiftReferences(formula, spot), locale);

const shiftReferences = (formula: string, spot: Spot): string =>
  outsideQuotes(formula, (code) =>
    code.replace(/\b([A-Z]{1,2})(\d+)\b/g, (_, letters: string, digits: string) =>
      addressOf({ row: Number(digits) - 1 + spot.row, column: columnOf(letters) + spot.column }),
    ),
  );

/** `K2` */
export const addressOf = ({ row, column }: Spot): string => `${lettersOf(column)}${row + 1}`;

const lettersOf = (column: number): string =>
  column < 0 ? '' : lettersOf(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
