// English. Every language has the same tables with the same keys; the compiler holds them to it.

/** What custom functions say in cells. `value` is quoted already, `argument` is the parameter's name. */
export const functions = {
  at: '{argument} row {row}, column {column}',
  tableRow: '{argument} row {row}',
  where: '{place}: {sentence}',

  result: 'result',
  tooLarge: 'this is too large',
  missing: 'nothing was given',
  notRange: 'this is neither a cell nor a range',
  oneCell: 'give one cell, not a range',
  tableColumns: 'the table needs {wanted} columns and has {got}',
  tableEmpty: 'the table has no rows',
  notParted: '{value} has no name and value parted by a sign, as in A>=90 or A=1.2',
  noName: 'the first cell is blank; give the row its name',
  noText: 'the last cell is blank; say what follows',
  sizes: '{a} ({sizeA}) and {b} ({sizeB}) do not fit; sizes are rows × columns',
  unknown: '{value} is not known; use {known}',
  notWhole: '{value} is not a whole number, {least} or more',
  notFlag: '{value} is neither TRUE nor FALSE',
  under: '{high} {x} is under {low} {y}',

  weightsTotal: '{argument} add up to {total}, not {whole}',
  negative: '{value} is negative',
  targetBlank: 'the target is blank',
  noCap: 'the actual value is 0, and there is no cap to say what that is worth',
  detailAllowed: '{value} is not a share from 0 to 1; within needs one, such as 5%',
  detailStart: '{value} is not the start value, a number',
  detailStep: '{value} is not "step,plus,minus", such as "5%,5,10"',
  twoCorners: 'two rows stand at {value}',
  noRater: 'the rater of this score is blank',
  noBase: 'the base is blank, and no money is split on a wrong sum',
  unknownGrade: 'grade {value} has no coefficient',
  poolCents: '{value} has a fraction of a cent; round it to 2 decimals first',
  poolNobody: 'coefficients × base add up to 0, so nobody has a share in the pool',
  cuts: '{value} is not two numbers, the low line and the high one, such as "60,85"',
  gradesBlank: 'name a grade, several, or a criterion',

  quotaOk: 'OK',
  quotaOver: '{people} over',
  quotaShort: '{people} short',
  weightsOk: 'OK',
  weightsMissing: '{total}%: {gap}% is missing',
  weightsOver: '{total}%: {gap}% too much',
  weightsNegative: '{total}%: {value} is negative',
  exempt: '{mark} (exempt)',
  or: ', ',
} as const;

/** What is said of a cell that is not what it should be, by what it should be. */
export const notA = {
  score: '{value} is not a score',
  number: '{value} is not a number',
  weight: '{value} is not a weight',
  amount: '{value} is not an amount',
  share: '{value} is not a share',
  factor: '{value} is not a factor',
  points: '{value} is not a number of points',
  criterion: '{value} is not a criterion such as >=90, <60 or [80,90)',
  limit: '{value} is not a limit such as <=10%, >=5% or =20%',
  name: '{value} is not a name',
  grade: '{value} is not a grade',
  count: '{value} is not a whole number of periods, 1 or more',
  mode: '{value} is neither consecutive (连续) nor total (累计)',
} as const;

/** What the server answers when something was not done: what happened, what was changed, what to do. */
export const server = {
  badRequest: 'The sidebar is not of this script. Nothing was changed. Reload the spreadsheet and open it again.',
  moved: 'The active cell is no longer {cell}. Nothing was changed. Look at the button again, then press it.',
  occupied: 'There is something in {area}. Nothing was changed. Choose a cell with room to the right and below.',
  noRoom: 'The sheet ends before {area} does. Nothing was changed. Choose a cell further up or left.',
  busy: 'Someone else is using Scoretab here. Nothing was changed. Try again soon.',
  refused: 'Google Sheets did not accept this: {reason} Nothing was changed. Check that you may edit this sheet.',
} as const;

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

  unreachable:
    'Scoretab cannot reach this spreadsheet, usually because several Google accounts are signed in. Nothing was changed. Use one account only, or a private window, then reload the page.',
  unanswered:
    'Google has not answered for a minute. An example that was on its way may still arrive; nothing is ever overwritten. Look at the sheet, then try again.',
} as const;

/** What the roster's checks find: where, what, and what to do. */
export const roster = {
  columnMissing: 'Row {row}: there is no column {column}. Give a column that heading.',
  columnTwice: 'Row {row}: {column} stands over two columns. Rename one of them; the first is read.',
  idBlank: 'Row {row}: {name} has no ID. Give everyone an ID of their own.',
  idTwice: 'Row {row}: the ID {id} is that of row {other} too. Give everyone an ID of their own.',
  nameBlank: 'Row {row}: {id} has no name. Fill it in.',
  sameName: 'Rows {rows}: {name} is the name of several people. They are told apart by ID: {ids}.',
  emailOdd: 'Row {row}, {column}: “{value}” is no e-mail address. Correct it or leave it blank.',
  dateUnread: 'Row {row}, {column}: “{value}” is no date. Write it as 2026-07-01.',
  dateAmbiguous: 'Row {row}, {column}: “{value}” can be read as two dates. Write it as 2026-07-01.',
  amountUnread: 'Row {row}, {column}: “{value}” is no amount of 0 or more. Correct it or leave it blank.',
  statusUnknown: 'Row {row}, {column}: “{value}” is not known. Use active, probation, dispatched or left.',
  personUnknown: 'Row {row}, {column}: nobody here has the ID or the name “{value}”. Add that person or correct it.',
  personAmbiguous: 'Row {row}, {column}: “{value}” is the name of several people. Write the ID: {ids}.',
  ownRater: 'Row {row}, {column}: {name} would rate themself. Name someone else.',
  raterLeft: 'Row {row}, {column}: “{value}” has left. Name someone else.',
  managerMissing: 'Row {row}: {name} has no manager. Name one.',
  managerMissingOne: 'Row {row}: {name} has no manager. {department} has one head, {head}. Name that person or another.',
  circle: 'Row {row}: the managers above {name} lead back to {name}. Correct one of them.',
  raterWithoutEmail: 'Row {row}: {name} rates others and has no e-mail address, so the file cannot be shared with them from here.',
  probation: 'Row {row}: {name} is on probation.',
  probationUntil: 'Row {row}: {name} is on probation until {until}.',
  moved: 'Row {row}: {name} moved here from {from} on {on}. The present head rates and asks the former one.',
  movedHalf: 'Row {row}: of the move of {name} either the former department or the date is missing. Fill in both or neither.',
} as const;
