// What the parameters of a LAMBDA are called.

/** Names for what a lambda takes. None reads as a place on the sheet, and none is used inside what is taken. */
export const LAMBDA_NAMES = [...'abdehjlmouyz']
  .flatMap((letter, _, all) => [letter, ...all.map((other) => `${letter}_${other}`)])
  .sort((a, b) => a.length - b.length);
