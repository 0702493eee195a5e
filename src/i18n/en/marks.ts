// How English parts sentences and the members of a list, and what it puts around what is said beside.
export const marks = {
  /** Between the members of a list. */
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  /** Between two sentences. */
  space: ' ',
  open: ' (',
  close: ')',
  /** Between two things in quotes. */
  quotes: '”, “',
  /** Between grades in a line. */
  between: ' · ',
  /** A name and the unit it is counted in; a name and an ID. */
  withUnit: '{name}, {unit}',
  withId: '{name} ({id})',
} as const;
