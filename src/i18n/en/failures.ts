// Why something was not done: what happened, what may have been changed (left out where nothing was), and what to do.

export const failed = {
  nothing: 'Nothing was changed.',
  more: '… and {count} more.',
  recalculated: 'Formulas calculated again: {count}.',
  stuckTabs: 'Not calculated: “{tabs}”. Something was typed below a heading that shows #REF!: clear those cells.',
  nothingWrong: 'No formula of Scoretab shows an error.',
  /** What happened where Google was asked and gave nothing that can be read. */
  unread: 'Google stopped without answering.',
} as const;

/** What the server answers. */
export const server = {
  badRequest: { happened: 'The sidebar and the script are of different versions.', todo: 'Reload the spreadsheet and open it again.' },
  moved: { happened: 'The active cell is no longer {cell}.', todo: 'Check the cell named on the button, then press it again.' },
  occupied: { happened: 'There is something in {area}.', todo: 'Choose a cell with room to the right and below.' },
  noRoom: { happened: 'The sheet ends before {area} does.', todo: 'Choose a cell further up or left.' },
  busy: { happened: 'Someone else is using Scoretab here.', todo: 'Try again in a minute.' },
  open: { happened: 'Still open, and needed to start: {count}. {list}', todo: 'Decide them first.' },
  exists: {
    happened: 'This plan has a review for this period already: {tabs}.',
    todo: 'Choose another period, or delete those tabs first.',
  },
  problems: { happened: 'Problems found: {count}. {list}', todo: 'Fix them, then create again.' },
  gone: { happened: 'This workbook has no such review any more.', todo: 'Open the first page again.' },
  planGone: {
    happened: 'The answers of this review cannot be read: its row on the tab Plans, or what that holds, is gone.',
    todo: 'Bring it back from the version history, or start another review and answer anew.',
  },
  closingOpen: {
    happened: 'Not closed: {count} still in the way. {list}',
    todo: 'Do what is missing, set people aside, or waive it with a reason.',
  },
  noPlanHere: { happened: 'This workbook has no review by this plan.', todo: 'Create one first: it says what the plan’s grades are.' },
  noHistory: {
    happened: 'The tab “{title}” is gone.',
    todo: 'Bring it back from the version history, or create the next review, which makes another.',
  },
  historyLost: { happened: 'Columns of “{title}” have lost their marks: {columns}.', todo: 'Press Repair at Home, then check again.' },
  historyShut: { happened: 'You may not change all of “{title}”.', todo: 'The file’s owner adds the rows.' },
  tooManyLines: {
    happened: 'These are {count} lines, and {most} go in at once.',
    todo: 'Paste them in parts, a period or a year at a time.',
  },
  noColumns: { happened: 'The heading has no column for {columns}.', todo: 'Paste the columns ID, period, score and grade.' },
  earlierMoved: {
    happened: '{checked} rows were to be added, and by now it is {rows}: the workbook has changed since the check.',
    todo: 'Check the lines again.',
  },
  stageOpen: { happened: 'Not done: {list}', todo: 'Have that done first; then note this.' },
  noSuchStage: { happened: 'There is no such stage on Stages any more.', todo: 'Go back to Home: it is read again.' },
  notApprover: {
    happened: 'This step is not yours: HR has named nobody with your address for it.',
    todo: 'Ask HR, who names whoever approves under “Stages” at Home.',
  },
  notSentBack: { happened: 'Nothing was noted: {list}', todo: 'Go back and look again.' },
  lockingOpen: { happened: 'Not locked: {list}', todo: 'Have it done, or give a reason, then lock again.' },
  shortReason: { happened: 'The reason is too short.', todo: 'Write at least 5 characters: it is kept in the Log.' },
  notSettled: { happened: 'The change stays as it is: {list}', todo: 'Then check again.' },
  notLocked: { happened: 'This tab, person or indicator is not locked here.', todo: 'Go back and choose again.' },
  unsettled: { happened: 'This row was changed after the lock.', todo: 'Settle that first: at Home, Check for changes.' },
  nobodyHere: { happened: 'This person is not on the Summary.', todo: 'Choose somebody else.' },
  notAdjusted: { happened: 'Not adjusted: {list}', todo: 'Put that right, then add it again.' },
  notConfirmed: { happened: 'Not confirmed: {list}', todo: 'Put that right, then confirm again.' },
  notEnded: { happened: 'Not ended: {list}', todo: 'Adjust or confirm them; then end it.' },
  notDecided: { happened: 'Not recorded: {list}', todo: 'Put that right, then record it again.' },
  badScore: { happened: 'Not corrected: “{value}” is not {wanted}.', todo: 'Type the new score again.' },
  released: {
    happened: 'The results were released on {day}.',
    todo: 'Scores stay as they are now. Change a result by an appeal’s decision, or adjust it.',
  },
  lettersOpen: { happened: 'No letter goes out yet: {list}', todo: 'Do what comes first and note its day on Stages, then release.' },
  noAnswerText: {
    happened: 'A remark or a refusal needs words.',
    todo: 'Write the remark, or who was the witness and how the letter was handed over.',
  },
  printHint: { happened: 'Letters are shown.', todo: 'Print with Ctrl+P (on a Mac ⌘P), A4, one letter a page.' },
  noDaily: { happened: 'This script was built without anything that runs by itself.', todo: 'Remind raters by hand.' },
  dailyRefused: {
    happened: 'Google does not let this script run by itself for you ({reason}).',
    todo: 'Allow it when the script asks, or remind raters by hand.',
  },
  noMail: { happened: 'This script was built without mail.', todo: 'Copy the texts and tell people yourself.' },
  mailRefused: {
    happened: 'Google does not let this script send mail for you: {reason}',
    todo: 'Allow it when the script asks again, or copy the texts and tell people yourself.',
  },
  closedReview: { happened: 'This review is closed: its tabs are HR’s alone.', todo: 'Reopen the review first.' },
  unlisted: {
    happened: 'This review has no list of its tabs, as in a copied file, so nobody can tell which tabs are its own.',
    todo: 'Close it in the file in which it was created.',
  },
  noReason: { happened: 'There is no reason.', todo: 'Write why it is opened again.' },
  rosterMoved: { happened: 'The roster is not as it was read.', todo: 'Read it again, then look at the suggestion once more.' },
  rosterFormulas: { happened: 'All of these cells get what they show from formulas.', todo: 'Correct it where the formulas take it from.' },
  rosterChanged: {
    happened: 'The roster has changed since you chose who is reviewed.',
    todo: 'Go back to the people: they are read again. Then create.',
  },
  notHr: {
    happened:
      'Only HR may do this: the owner of this file (on a shared drive, whoever created the first review), and whom they name in Settings.',
    todo: 'Ask them.',
  },
  badAddress: { happened: 'These are not e-mail addresses: {list}', todo: 'Write them like li@example.com.' },
  noEmail: {
    happened: 'Google does not tell who you are, so no tab could be protected for you.',
    todo: 'Reload, and allow the e-mail address when asked.',
  },
  lastShown: { happened: 'No other tab of this file would be seen, and Google hides no last one.', todo: 'Show another tab first.' },
  refused: { happened: 'Google Sheets did not accept this: {reason}', todo: 'Check that you may edit this sheet.' },
  brokenOff: {
    happened: 'Google Sheets broke this off: {reason}',
    changed: 'Some or all of it may have been done.',
    todo: 'Look first, then try again: nothing is done twice.',
  },
  fault: {
    happened: 'Scoretab itself failed at this: {reason}',
    todo: 'The fault is not in your sheet. Send this sentence to whoever set Scoretab up here.',
  },
  faultHalfway: {
    happened: 'Scoretab itself failed halfway through this: {reason}',
    changed: 'Some or all of it may have been done.',
    todo: 'The fault is not in your sheet. Send this sentence to whoever set Scoretab up here.',
  },
  unknown: {
    happened: 'Google Sheets broke this off, and could not be asked afterwards what was done: {reason}',
    changed: 'All of it may have been done, or nothing.',
    todo: 'Look first, then try again: nothing is done twice.',
  },
} as const;

/** Apart from the others: the menu's own entry says it too, from the file that is loaded for every call of a function. */
export const unloaded = {
  happened: 'The script’s own file {file} could not be loaded: {reason}',
  todo: 'Whoever set Scoretab up here pushes all of its files again; then reload the spreadsheet.',
} as const;

/** What the sidebar says itself. */
export const sidebar = {
  unreachable: {
    happened: 'Scoretab cannot reach this workbook, usually because several Google accounts are signed in.',
    todo: 'Use one account only, or a private window, then reload the page.',
  },
  unloaded,
  noAnswer: { happened: 'Google has not answered for a minute.', todo: 'Try again; if it stays so, reload the page.' },
  noAnswerWrite: {
    happened: 'Google has not answered for a minute.',
    changed: 'It may still be done.',
    todo: 'Look first, then try again: nothing is done twice.',
  },
  noAnswerInsert: {
    happened: 'Google has not answered for a minute.',
    changed: 'The example may still arrive; nothing is ever overwritten.',
    todo: 'Look at the sheet first, then try again.',
  },
  noAnswerCreate: {
    happened: 'Google has not answered for five minutes.',
    changed: 'The tabs may still appear, all of them or none.',
    todo: 'Look at the tabs of the workbook, then try again: a review that is there is not made twice.',
  },
  odd: { happened: 'An answer does not fit the plan ({path}).', todo: 'Go back to the open decisions and answer it anew.' },
} as const;

/** What a failure is called, by its code. */
export const titles = {
  unreachable: 'Scoretab cannot reach this workbook',
  unloaded: 'A file of the script is missing or damaged',
  request: 'This sidebar is out of date',
  busy: 'Someone else is using Scoretab here',
  gone: 'This review is not here any more',
  notHr: 'Only HR may do this',
  refused: 'Google Sheets did not accept this',
  fault: 'Scoretab has a fault here',
  open: 'Something is still open',
  exists: 'This review is there already',
  problems: 'Problems were found',
  moved: 'The active cell has moved',
  occupied: 'The cells are not empty',
  noRoom: 'The sheet ends too soon',
} as const;
