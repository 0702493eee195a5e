// Weights beside scores: a row of weights serves rows of scores, a column of weights serves columns.
import { type Cells, failSizes, type Results, type Value } from './cells';
import type { Problem } from './sentences';

/** Scores as lines that each run along the weights, whichever way they lie. */
export type Lines = {
  readonly lines: readonly (readonly unknown[])[];
  /** Where the nth cell of a line stands in the argument, from 0. */
  readonly at: (line: number, n: number) => readonly [row: number, column: number];
  /** One result a line, laid out as the lines lie. */
  readonly layOut: (results: readonly (Value | Problem)[]) => Results;
};

/** Fails, naming both sizes, where neither way fits. */
export function linesBeside(scores: Cells<unknown>, weights: Cells<unknown>): Lines {
  if (weights.height === 1 && weights.width === scores.width) {
    return { lines: scores.rows, at: (line, n) => [line, n], layOut: (results) => results.map((result) => [result]) };
  }
  if (weights.width === 1 && weights.height === scores.height) {
    const lines = Array.from({ length: scores.width }, (_, column) => scores.rows.map((row) => row[column]));
    return { lines, at: (line, n) => [n, line], layOut: (results) => [results] };
  }
  return failSizes(scores, weights);
}

/** The cells of a row or a column, in order. */
export const inOrder = (cells: Cells<unknown>): readonly unknown[] => cells.rows.flat();
