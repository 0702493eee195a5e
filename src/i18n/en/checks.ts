// What the checks of a roster and of a plan find, and how a stretch of scores is written in that.
export { criteria } from './criteria';

/** Why somebody is set aside for a period. */
export const aside = { leave: 'Leave', left: 'Left the company', other: 'Other', because: '{why}: {words}' } as const;

/** What the roster's checks find: where, what, and what to do. */
export const roster = {
  columnMissing: 'Row {row}: there is no column {column}. Give a column that heading.',
  columnTwice: 'Row {row}: {column} stands over two columns. Rename one of them; the first is read.',
  idBlank: 'Row {row}: {name} has no ID. Give everyone an ID of their own.',
  idTwice: 'Row {row}: the ID {id} is that of row {other} too. Give everyone an ID of their own.',
  idAlike: 'Row {row}: the ID {id} differs only in zeros from {near} in row {other}. If they are one, write it alike.',
  idDigits:
    'Row {row}: the ID {id} is a number of more than 15 digits, and Sheets keeps only 15. Format the column as text and enter it again.',
  idSign: 'Row {row}: the ID {id} holds a | or begins with __, which no ID can. Give that person another.',
  sameEmail: 'Rows {rows}: {value} is the address of several people: {ids}. Give each their own.',
  severalNamed: 'Row {row}, {column}: “{value}” names several people. The first, “{first}”, is taken.',
  nameBlank: 'Row {row}: {id} has no name. Fill it in.',
  sameName: 'Rows {rows}: {name} is the name of several people. They are told apart by ID: {ids}.',
  emailOdd: 'Row {row}, {column}: “{value}” is not an e-mail address. Correct it or leave it blank.',
  dateUnread: 'Row {row}, {column}: “{value}” is not a date. Write it as 2026-07-01.',
  dateAmbiguous: 'Row {row}, {column}: “{value}” can be read as two dates. Write it as 2026-07-01.',
  amountUnread: 'Row {row}, {column}: “{value}” is not an amount of 0 or more. Correct it or leave it blank.',
  statusUnknown: 'Row {row}, {column}: “{value}” is not known. Say what it means, or use active, probation, dispatched or left.',
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
  moved: 'Row {row}: {name} moved here from {from} on {on}. Check who rates them.',
  leftThough: 'Row {row}: {name} is taken to be employed, though “{heading}” has “{value}”. Correct the roster, or set that person aside.',
  movedHalf: 'Row {row}: for the move of {name}, the former department or the date is missing. Fill in both or neither.',
} as const;

/** The same of several rows at once: which, how many, and what to do. */
export const rosterKinds = {
  idBlank: 'Rows {rows}: {count} people have no ID. Give everyone an ID of their own.',
  idTwice: 'Rows {rows}: {count} IDs are in a row further up too. Give everyone an ID of their own.',
  idAlike: 'Rows {rows}: {count} IDs differ only in zeros from others. Where two are one, write them alike.',
  idDigits:
    'Rows {rows}: {count} IDs came as numbers of more than 15 digits, of which Sheets keeps 15. Format the column as text and enter them again.',
  idSign: 'Rows {rows}: {count} IDs hold a | or begin with __, which no ID can. Give those people others.',
  nameBlank: 'Rows {rows}: {count} people have no name. Fill it in.',
  sameName: 'Rows {rows}: {count} names belong to several people each. They are told apart by ID.',
  sameEmail: 'Rows {rows}: {count} addresses belong to several people each. Give everyone an address of their own.',
  severalNamed: 'Rows {rows}, {column}: {count} cells name several people. The first of each is taken.',
  emailOdd: 'Rows {rows}, {column}: {count} are not e-mail addresses. Correct them or leave them blank.',
  dateUnread: 'Rows {rows}, {column}: {count} are not dates. Write them as 2026-07-01.',
  dateAmbiguous: 'Rows {rows}, {column}: {count} can be read as two dates. Write them as 2026-07-01.',
  amountUnread: 'Rows {rows}, {column}: {count} are not amounts of 0 or more. Correct them or leave them blank.',
  statusUnknown: 'Rows {rows}, {column}: “{value}” is not known. Say what it means, or use active, probation, dispatched or left.',
  personUnknown: 'Rows {rows}, {column}: {count} cells name nobody who is on the roster. Add those people or correct the cells.',
  personAmbiguous: 'Rows {rows}, {column}: {count} cells name somebody whose name several people have. Write their IDs.',
  ownRater: 'Rows {rows}, {column}: {count} people would rate themselves. Name someone else.',
  raterLeft: 'Rows {rows}, {column}: {count} cells name somebody who has left. Name someone else.',
  managerMissing: 'Rows {rows}: {count} people have no manager. Name one for each.',
  circle: 'Rows {rows}: the managers above {count} people lead back to themselves. Correct one of them.',
  raterWithoutEmail:
    'Rows {rows}: {count} people rate others and have no e-mail address, so the file cannot be shared with them from here.',
  probation: 'Rows {rows}: {count} people are on probation.',
  moved: 'Rows {rows}: {count} people moved within the year. Check who rates them.',
  leftThough:
    'Rows {rows}: {count} people are taken to be employed, though “{value}” speaks against it. Correct the roster, or set them aside.',
  movedHalf: 'Rows {rows}: for {count} moves, the former department or the date is missing. Fill in both or neither.',
} as const;

/** What has an obvious repair, which HR may have written into the roster. */
export const repairs = {
  head: '{department}, without a manager: {count}. Its only head is {head}.',
  address: 'E-mail addresses with something that does not belong there, such as “mailto:” or a comma: {count}.',
  unseen: '{column}, cells with characters or spaces that nobody sees: {count}.',
  person: '{column}, cells with a name or an address where the ID would be sure: {count}.',
} as const;

/** What a plan's checks find. `where` is a scorecard's title, a dimension's or an indicator's, or a question. */
export const plan = {
  weightsTotal: '{where}: the weights of the {what} total {total}, not 100. Change them.',
  weightsCount: '{where}: weights given: {count}; {what}: {of}. Give each its weight.',
  weightNegative: '{where}: the weight {value} of one of the {what} is negative. Make it 0 or more.',
  dimensions: 'dimensions',
  indicators: 'indicators',
  raters: 'raters who count',

  cutoffsCount: 'Grades: lower cut-offs given: {count}; grades: {of}. Give one to each but the last.',
  cutoffsFall: 'Grades: the lower cut-offs do not fall: {edges}. Put the best grade first, each cut-off under the one before.',
  gradeTwice: 'Grades: two have the name “{grade}”. Rename one.',
  gradeEmpty: 'Grades: “{grade}” ends before it begins, so nobody can get it. Correct its cut-offs.',
  gradeUnreachable: 'Grades: nobody can get “{grade}”: scores go from 0 to {most}. Check full marks, caps and cut-offs.',
  gradeHole: 'Grades: no grade covers {stretch}. Move a cut-off, or name those scores.',
  gradeUnnamed: 'Grades: no grade covers {stretch}. Those scores show “—”, as decided.',
  gradeOverlap: 'Grades: “{a}” and “{b}” both cover {stretch}. Move a cut-off.',
  gradeUnknown: '{where}: the plan has no grade “{grade}”. Correct it or add that grade.',

  limitUnread: 'Quotas: the limit “{value}” of “{grade}” cannot be read. Write it as <=10%, >=5% or =20%.',
  indicatorWanted: '{where}: that answer calls for an indicator, and none is added to “{dimensions}”. Add one, or change the answer.',
  measureWanted:
    '{where}: that answer calls for an indicator with a target, and none is added to “{dimensions}”. Add one, or change the answer.',
  ownStandIn: '{where}: nobody can stand in for themself ({people}). Name somebody else.',
  limitNobody: 'Quotas: no number of people fits the limits of “{grade}”. Change them.',
  limitsMost: 'Quotas: together the grades take at most {sum} of {whole}. Raise a limit or drop it.',
  limitsLeast: 'Quotas: together the grades need at least {sum} of {whole}. Lower a limit or drop it.',
  reviewed: 'the {count} reviewed',
  quotas: 'Quotas',
  bonus: 'Bonus',
  outcomes: 'Outcomes',
  comments: 'Comments',

  factorUnread: 'Bonus: the coefficient “{value}” of “{grade}” is not a number from 0 to 20. Correct it.',
  noCycle: 'The plan has no review of this cycle ({cycle}). Choose another cycle.',
  rollUpOver: 'Roll-up: shorter periods make {total}% of the score. Give them 100% or less.',
  rollUpAlone: 'Roll-up: nothing else is scored in this cycle, and the shorter periods make {total}% of it. Give them 100%.',
  rollUpCycle: 'Roll-up: the plan has no review of the cycle that it is about ({cycle}). Add the cycle.',
  month: 'month',
  quarter: 'quarter',
  half: 'half-year',
  year: 'year',
  term: 'term',
  gateUnknown: '{where}: it depends on the indicator “{id}”, which is not among the other indicators of this scorecard. Correct it.',
  titleBlank: '{where}: an indicator has no name. Give it one.',
  capUnread: '{where}: with a maximum of {value} nobody can get points. Give a number above 0.',
  detailUnread: '{where}: the scoring method needs {wanted}. Fill it in.',
  detailWithin: 'the deviation allowed, 0 to 1 or such as 5%',
  detailProgress: 'a start value that is a number',
  detailPlusminus: 'step, plus and minus, such as 5%,5,10',
  stepsUnread: '{where}: the steps “{value}” cannot be read. Write them as 100>=100; 85>=90.',

  stageEarly: 'Stages: “{stage}” stands before “{needs}”, which it needs. Put it after.',
  stageDue: 'Stages: “{stage}” is due before “{before}”, which comes first. Change one of the dates.',

  raterNobody: '{where}: the roster names nobody as this rater for any of the {count} reviewed. Fill it in, or give the rater weight 0.',
  raterFew: '{where}: fewer than {least} people can rate {people}, so no mean is shown. Lower “Fewest answers”.',
  positionNobody: '{where}: nobody on the roster has the position {positions}. Name this rater before scoring.',
  ownRater: '{where}: {people} would rate themself. Name someone else for them.',
  cardNobody: '{where}: nobody on the roster gets this scorecard. Check groups and positions.',
  personNoCard: 'People: no scorecard fits {people}. Check their groups and positions.',

  answerOdd: '“{where}” The answer “{value}” does not fit. {wanted}',
  wantNumber: 'Give a number.',
  wantAtLeast: 'Give a number of {min} or more.',
  wantAtMost: 'Give a number of {max} or less.',
  wantBetween: 'Give a number from {min} to {max}.',
  wantText: 'Write it in words.',
  wantDay: 'Give a day, such as 2026-07-01.',
  wantChoice: 'Choose one of these: {options}.',
  wantNumbers: 'Give a number for each of these: {options}.',
  wantTarget: 'Give a number, or choose “Each person their own”.',
  wantCycles: 'Choose at least one cycle.',
  wantIndicators: 'Give each indicator a name, a weight and a scoring method.',
  wantMethod: 'Choose a scoring method.',
  wantGrades: 'Give each grade a name, and each but the last its lower cut-off.',
  wantRosterWords: 'Choose at least one word of the roster.',
  wantPairs: 'Fill in both columns of each row: {options}.',
} as const;

/** How many are reviewed. */
export const counts = {
  people: 'people reviewed: {count}',
  departments: 'departments reviewed: {count}',
} as const;
