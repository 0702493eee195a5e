// What is missing or amiss when a review is read back, and what to do.
export const reading = {
  missingTab: 'The tab “{title}” of this review is gone. Bring it back from the version history; the others are read.',
  missingName: 'The named range {name} is gone: formulas that read it fail. Bring it back from the version history.',
  missingColumn: '“{title}” has lost the column “{place}”. Bring it back from the version history; the other columns are read.',
  unlisted:
    'This review has no list of its tabs, as in a copied file: it is read by marks that every editor can change, and Repair leaves its tabs. Look after who may type there yourself.',
  nameGone: 'The named range {name} is gone: formulas that read it fail.',
  nameMoved: 'The named range {name} names other cells than it should: formulas calculate with those.',
  editorMissing: '“{title}”: {emails} cannot type where they should.',
  editorExtra: '“{title}”: {emails} may type and should not.',
  editorMoved: '“{title}” still names an address that HR has replaced.',
  openClosed: '“{title}”: cells that were somebody’s own are open to everybody in the file. They will be HR’s alone.',
  openGiven: '“{title}”: cells of {email} are open to everybody in the file.',
  unprotected: '“{title}” is not protected: everybody in the file may change it.',
  recalculating: 'Recalculate broke off: {count} formulas were emptied and not written again.',
  percents:
    '“{title}”: cells that show percentages: {count}. What is typed there next is read as one: 38 as 0.38. Repair ends that; check what they hold.',
} as const;
