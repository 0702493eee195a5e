// What the sidebar says of the functions.

/** The sidebar. Cells are named as in the sheet (`K2`). */
export const sidebar = {
  functions: 'Functions',
  searchLabel: 'Search the functions',
  searchHint: 'Search {count} functions',
  found: 'Functions found: {count}',
  nothingFound: 'No function matches “{words}”.',
  nothingFoundHelp: 'Try one short word, such as “grade” or “weight”, or look through all of them.',
  showAll: 'Show all functions',

  // the families, by the catalogue's names
  score: 'Score',
  raters: 'Raters',
  distribution: 'Distribution',
  time: 'Over time',
  money: 'Money',
  check: 'Check and explain',

  back: 'Back to the functions',
  arguments: 'Arguments',
  optional: 'optional',
  examples: 'Examples',
  blank: '(blank)',

  looking: 'Looking at the active cell…',
  free: '{cell} is empty. A cell that holds something is never overwritten.',
  freeBlock: '{cell} and the cells it needs are empty. A cell that holds something is never overwritten.',
  taken: '{cell} is not empty. Choose an empty cell in the sheet.',
  takenBlock: 'Not all is empty at {cell}: the example needs {height} cells down and {width} across. Choose another cell in the sheet.',
  noRoom: 'The sheet ends too soon at {cell}: the example needs {height} cells down and {width} across. Choose another cell in the sheet.',
  insert: 'Insert example in {cell}',
  insertAnywhere: 'Insert example',
  inserting: 'Inserting…',
  inserted: 'Inserted at {cell}.',
  again: 'Choose another cell in the sheet to insert it once more.',
  tryAgain: 'Try again',
} as const;
