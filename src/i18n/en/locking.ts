// What stands in the way of locking the scores, and what is said of a lock.
export const locking = {
  noTabs: 'This review has no tab that people score on.',
  unsealed: 'These tabs were made before tabs had seals: {titles}. Press Repair at Home first.',
  unread:
    'Columns that locking needs have lost their marks, or the tab was made before scores could be locked: {titles}. Press Repair at Home; a tab of an older review stays as it is.',
  closedToYou: 'You may not change all of these tabs: {titles}. The file’s owner locks the scores.',
  unfinished: '{title}: {done} of {all} rows are done',
  reason: 'Say in {least} characters or more why the scores are locked although not all rows are done.',
  wantedPoints: 'a number from 0 to {full}, or N/A',
  wantedCount: 'a whole number from 0, or N/A',
  wantedNumber: 'a number, or N/A',
  wantedAnswer: 'one of {words}',
} as const;
