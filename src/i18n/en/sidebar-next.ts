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
