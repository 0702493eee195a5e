// Why a result is not adjusted, or an appeal not decided.
export const adjusting = {
  noPlan: 'The answers of this review cannot be read: its row on the tab Plans, or what that holds, is gone.',
  columns: 'Columns of “{title}” have lost their marks: {count}. Press Repair at Home.',
  nobodyHere: 'This person is not on the Summary, or stands there more than once.',
  noResult: 'There is no final score yet, so nothing to adjust.',
  own: 'This is your own result: somebody else in HR adjusts it.',
  badScore: 'The new score is no number from 0.',
  lowScore: 'The new score is {to}: was {meant} meant?',
  badGrade: '“{grade}” is none of the plan’s grades.',
  same: 'The new result is the one that stands.',
  shortWhy: 'Say why in {least} characters or more.',
  nobody: 'Say who decided it.',
  ahead: 'The day on which it was decided is still to come.',
  noAppeals: 'The tab Appeals is gone.',
  noAppeal: 'This appeal is not there any more, or is decided already.',
} as const;
