// The People tab's words. The headings of the columns are the roster's own.
export const peopleTab = {
  check: 'Check',
  idBlank: 'ID missing',
  nameBlank: 'Name missing',
  idTwice: 'ID twice',
  unknown: ' is nobody here',
  self: ' is the person themself',

  active: 'active',
  probation: 'probation',
  dispatched: 'dispatched',
  left: 'left',

  ruleEmail: 'An e-mail address, such as li@example.com',
  ruleDay: 'A date, such as 2026-07-01',
  ruleAmount: 'An amount of 0 or more',
  ruleStatus: 'active, probation, dispatched or left',
  rulePerson: 'The ID of someone on this tab; a name works too where it is theirs alone',

  noteId: 'Everyone’s own, never used twice. Names may be shared, IDs not.',
  noteGroup: 'Decides, with the position, which scorecard a person gets.',
  noteManager: 'The ID of the direct manager. Blank for whoever answers to nobody.',
  noteExecutive: 'The ID of the executive in charge.',
  noteDelegate: 'Who rates in this person’s stead, by ID.',
  noteBase: 'What a bonus is worked out from.',
  noteStatus: 'Only active people are reviewed. Blank means active.',
  noteMoved: 'Who moved within the year: the former department, and the day of the move beside it.',
  noteCheck: 'What can be seen at once. The sidebar checks all the rest when a review is started.',
} as const;
