// Why results are not confirmed, or a calibration not ended.
export const calibrating = {
  logMoved: 'Columns were put in or moved on “{title}”: rows that Scoretab adds there could not be read back. Move them back first.',
  noSeal: 'This review was made before tabs had seals, so nobody could tell which confirmations are HR’s. Press Repair at Home.',
  own: 'Your own result is among them: somebody else in HR confirms it.',
  unscored: 'There is no final score yet: {who}.',
  noSession: 'Say at which session it was.',
  nobodyTook: 'Say who took part.',
  ahead: 'The day of the session is still to come.',
  nobody: 'Nobody is chosen, or they are not on the Summary any more.',
  left: '{count} still open: {who}.',
} as const;
