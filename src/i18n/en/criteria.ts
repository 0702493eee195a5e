// A stretch of scores in words, as of a grade: one edge alone, or from one to another.
export const criteria = {
  atLeast: '{edge} and above',
  over: 'over {edge}',
  atMost: '{edge} and under',
  under: 'under {edge}',
  exactly: '{edge}',
  range: '{from} to {to}',
  from: '{edge}',
  fromOver: 'over {edge}',
  to: '{edge} inclusive',
  toUnder: 'under {edge}',
  /** The same where it is open whether the edge is inside: a sentence after it says so. */
  overOpen: 'over {edge}',
  underOpen: 'under {edge}',
  fromOpen: 'over {edge}',
  toOpen: 'under {edge}',
} as const;
