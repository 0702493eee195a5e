// Weights beside scores: a row of weights serves rows of scores, a column of weights serves columns.
import { type Cells, failSizes, type Results, type Value } from './cells';
import type { Problem } from './sentences';

/** Scores as lines that each run along the weights, whichever way they lie. */
export type Lines = {
  /** Where the nth cell of a line stands in the argument, from 0. */
  readonly at: (line: number, n: number) => readonly [row: number, column: number];
  /** One result a line, laid out as the lines lie. */
  readonly each: (result: (cells: readonly unknown[], line: number) => Value | Problem) => Results;
};

/** Fails, naming both sizes, where neither way fits. */
export function linesBeside(scores: Cells<unknown>, weights: Cells<unknown>): Lines {
  if (weights.height === 1 && weights.width === scores.width) {
    return { at: (line, n) => [line, n], each: (result) => scores.rows.map((cells, line) => [result(cells, line)]) };
  }
  if (weights.width === 1 && weights.height === scores.height) {
    const columns = Array.from({ length: scores.width }, (_, column) => scores.rows.map((row) => row[column]));
    return { at: (line, n) => [n, line], each: (result) => [columns.map(result)] };
  }
  return failSizes(scores, weights);
}
