// Scores beside weights, line by line: what WEIGHTED_SCORE adds up and SCORE_BREAKDOWN writes out.
import { dimensionNames, type Missing, type Part, partsOf, plainScorer, type Score, weightedScore } from '../scoring/weighted';
import { allOrProblem, isProblem, labelKey, type Numbers, type Results, sameSize } from './cells';
import { type Lines, linesBeside } from './lines';
import { checkTotal, type Headings, type Weights } from './parameters';
import type { Problem } from './sentences';

/** The parts that weigh; fails where the weights do not total, or groups do not stand beside them. */
export function readParts({ cells, values, percent }: Weights, groups: Headings | undefined): readonly Part[] {
  checkTotal(values, cells.place, percent);
  if (!groups) return partsOf(values);
  sameSize(cells, groups.cells);
  return partsOf(values, dimensionNames(groups.texts.map(labelKey)));
}

/** The weighted score of every line: a number, '' where it is not known yet, or what is wrong. */
export function scoreLines(scores: Numbers, weights: Weights, missing: Missing, groups: Headings | undefined): Results {
  const lines = linesBeside(scores, weights.cells);
  const parts = readParts(weights, groups);
  const plain = plainScorer(parts);
  const careful = (line: number) => {
    const read = scoresOf(scores, lines, line, parts);
    return isProblem(read) ? read : (weightedScore(read, parts, missing) ?? '');
  };
  return lines.each((cells, line) => plain(cells) ?? careful(line));
}

/** One line's scores in the order of the parts, or its first problem. */
export function scoresOf(scores: Numbers, { at }: Lines, line: number, parts: readonly Part[]): readonly Score[] | Problem {
  const read = allOrProblem(parts.map((part) => scores.read(...at(line, part.at))));
  if (isProblem(read)) return read;
  return read.map((reading) => (typeof reading === 'object' && reading !== null ? 'exempt' : reading));
}
