// What is missing when a review is read back, and what to do.
export const reading = {
  missingTab: 'The tab “{key}” of this review is gone. Bring it back from the version history; the others are read.',
  missingName: 'The named range {name} is gone: formulas that read it fail. Bring it back from the version history.',
  missingColumn: '“{title}” has lost the column “{place}”. Bring it back from the version history; the other columns are read.',
} as const;
