// The shape a function's results have, for a sentence that stands in place of all of them: array formulas then go on.

/** Rows and columns of the results, from the arguments as given; `people` are those of one cell or row a person. */
export type Shape = (values: ArrayLike<unknown>, people: readonly unknown[]) => readonly [rows: number, columns: number];

/** One result a place of the first range of people. */
export const PLACES: Shape = (_, people) => sizeOf(people.find(isRange));
/** One result a row of the first range of people. */
export const ROWS: Shape = (values, people) => [PLACES(values, people)[0], 1];
/** One result a line of scores beside weights: a row, or a column where the weights stand in one. */
export const LINES: Shape = ({ 0: scores, 1: weights }) => {
  const [height, width] = sizeOf(scores);
  const [tall, wide] = sizeOf(weights);
  return wide === 1 && tall === height && !(tall === 1 && width === 1) ? [1, width] : [height, 1];
};
/** One answer about all of them. */
export const ONCE: Shape = () => [1, 1];

/** The same sentence in each place. */
export const repeated = (sentence: string, [rows, columns]: readonly [number, number]): string | string[][] =>
  rows * columns === 1 ? sentence : Array.from({ length: rows }, () => Array<string>(columns).fill(sentence));

const isRange = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && Array.isArray(value[0]) && value.length * value[0].length > 1;

const sizeOf = (value: unknown): readonly [number, number] => (isRange(value) ? [value.length, value[0]?.length ?? 1] : [1, 1]);
