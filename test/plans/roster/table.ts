// A sheet for tests, written with bars between its cells.
export const table = (text: string): readonly (readonly unknown[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
