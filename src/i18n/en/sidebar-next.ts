// What the sidebar says where a review goes on from the last one.

export const nextPeriod = {
  notClosed: '{period} is not closed',
  lacks: 'History does not have a row of it for everybody who was reviewed.',
  blindBoth: 'Rules over several periods and {longer} cannot see its results.',
  blindStreaks: 'Rules over several periods cannot see its results.',
  blindLonger: '{longer} cannot see its results.',
  quarter: 'the quarter',
  half: 'the half-year',
  year: 'the year',
  works: 'The new review itself works: scores and grades.',
  later: 'It can be closed later: its results count from then on.',
} as const;

/** Somebody is set aside for one period. */
export const setAside = {
  heading: 'Set aside for this period',
  none: 'Nobody.',
  open: 'Set a person aside',
  openFor: 'Set aside: {name}',
  title: 'Set aside',
  person: 'Person',
  choose: 'Choose …',
  why: 'Why',
  leave: 'Leave',
  left: 'Left the company',
  other: 'Other',
  words: 'In words',
  happens: 'What happens',
  noRow: 'No row on any score tab. Whoever rates others goes on rating them.',
  named: 'The Guide, which everybody reads, names them without the reason. HR’s Plan tab and the Log have it.',
  history: 'At closing History gets N/A for this period, which is no zero.',
  undo: 'Until the review is created, they can be taken back in.',
  confirm: 'Set aside',
  blockPerson: 'Choose who it is.',
  blockWords: 'Say in words why.',
  takeBack: 'Take back in',
  takeBackOf: 'Take back in: {name}',
} as const;
