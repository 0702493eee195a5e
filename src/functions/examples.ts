// The catalogue's examples as data that can travel: a block of values and one formula, with the room it takes.
import { inLanguage } from '../i18n/both';
import type { Language } from '../i18n/languages';
import type { Example, ExampleCell } from './prose';

/** A block with its corner at A1, in a formula's plain form (`,` between arguments). '' leaves a cell as it is. */
type ExampleBlock = {
  readonly rows: readonly (readonly (string | number)[])[];
  /** All it takes, what the formula spills over included. */
  readonly height: number;
  readonly width: number;
};

export function blockOf(example: Example, language: Language): ExampleBlock {
  const row = example.cells.findIndex((cells) => cells.some(isFormula));
  const column = example.cells[row]?.findIndex(isFormula) ?? 0;
  const results = resultsOf(example, language);
  return {
    rows: example.cells.map((cells) => cells.map((cell) => shownIn(cell, language))),
    height: Math.max(example.cells.length, row + results.length),
    width: Math.max(...example.cells.map((cells) => cells.length), column + (results[0]?.length ?? 1)),
  };
}

/** The formula as the catalogue writes it. */
export const formulaOf = (example: Example): string => String(example.cells.flat().find(isFormula));

/** What the formula gives, row by row. */
export const resultsOf = (example: Example, language: Language): readonly (readonly (string | number)[])[] =>
  (Array.isArray(example.gives) ? example.gives : [[example.gives]]).map((row: readonly ExampleCell[]) =>
    row.map((cell) => shownIn(cell, language)),
  );

const isFormula = (cell: ExampleCell): boolean => typeof cell === 'string' && cell.startsWith('=');

const shownIn = (cell: ExampleCell, language: Language): string | number => (typeof cell === 'object' ? inLanguage(cell, language) : cell);
