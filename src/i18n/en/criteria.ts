// Which scores a grade has: one edge alone, or from one to another.
export const criteria = {
  atLeast: '{edge} and above',
  over: 'above {edge}',
  atMost: '{edge} and under',
  under: 'under {edge}',
  exactly: '{edge}',
  range: '{from} to {to}',
  from: '{edge}',
  fromOver: 'above {edge}',
  to: '{edge}',
  toUnder: 'under {edge}',
} as const;
