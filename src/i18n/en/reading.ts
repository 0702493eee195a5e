// What is missing or amiss when a review is read back, and what to do.
export const reading = {
  missingTab: 'The tab “{title}” of this review is gone. Bring it back from the version history; the others are read.',
  missingName:
    'It is not known where the named range {name} belongs: it is gone or names other cells, and the marks of its place on “{title}” are gone or contradict each other. Bring that tab back from the version history, or name the cells again under Data › Named ranges.',
  missingColumn:
    'On “{title}” the column “{place}” is found neither by its mark nor by its heading. If it was deleted, bring it back from the version history; if its heading was changed, write “{place}” again and press Repair. The others are read.',
  stuck:
    '“{title}”: a heading is in error (#REF!), so its scores are not read. Clear what was typed in the cells below that heading; if nothing was, press Recalculate in the menu, or bring a deleted column back from the version history.',
  rowsTwice:
    '“{title}”: {ids} in more than one row. Nobody can tell which row is right, so none counts: give each row its own ID, or delete the row too many.',
  holidaysBelow:
    '“{title}”: {count} rows below row {row} are not read, so their days count as any other. Insert rows above row {row} and move them there, or delete rows that are no longer needed.',
  unlisted:
    'This review has no list of its tabs, as in a copied file: it is read by marks that every editor can change, and Repair leaves its tabs as they are. Look after who may type there yourself.',
  nameGone: 'The named range {name} is gone: formulas that read it fail.',
  nameMarks: 'The marks by which the named range {name} would be found again are gone. It names {cells}: check that these are its cells.',
  nameDoubled:
    'The named range {name} is marked in several places. It belongs to {cells}: check that these are its cells. Repair takes out the other marks.',
  nameRenamed: 'The named range {name} is called {now}: formulas that are written with its name fail.',
  columnMark: '“{title}”: the mark by which the column “{place}” is read is gone.',
  columnMoved: '“{title}”: the mark by which the column “{place}” is read stands on another column as well, or instead.',
  typedMarks: '“{title}”: the marks by which columns that are typed in are known are gone: {columns}.',
  missingTyped:
    'On “{title}” columns that are typed in have lost their marks, and nothing tells which they are: percentages typed there, and targets still to be entered, go unnoticed. Take out columns that were put in, or bring the tab back from the version history; then press Repair.',
  missingPlans:
    '“{title}”: the hidden column in which it has what it knows of plans has lost its mark, and its neighbours do not tell it. Take out columns that were put in beside it, then press Repair: until then the next review’s plan is not added there.',
  planUnknown:
    '“{title}”: what it has to know of the plan {plan} is gone, so that scores of that plan there are not checked, or not counted.',
  planLost:
    '“{title}”: what it has to know of the plan {plan} is gone, and so is the row of the tab Plans that would tell. Bring either back from the version history: until then scores of that plan there are not checked, or not counted.',
  nameMoved: 'The named range {name} names other cells than it should: formulas calculate with those.',
  editorMissing: '“{title}”: {emails} cannot type where they should.',
  editorExtra: '“{title}”: {emails} may type and should not.',
  editorMoved: '“{title}”: a protection is labelled with an address that its cells are not, or no longer, given to.',
  warnsOnly: '“{title}”: a protection there only warns and stops nobody from typing.',
  foreign: '“{title}”: a protection that is none of the review’s lets {emails} alone type, and keeps everybody else from it.',
  disputed:
    '“{title}”: {cells} are protected for different people, so that none of them can type: {emails}. Delete the wrong protection under Data › Protect sheets and ranges.',
  closedToYou:
    'A protection there is closed to you, and Google neither tells you whom it lets in nor lets you remove it: {titles}. Repair leaves it as it is. Ask the file’s owner, or on a shared drive whoever set it, to open Home and press Repair.',
  neverGiven:
    '“{title}”: {email} has no cells to type in, since no address was known when this review was made. Repair gives {cells}: check that these are for scores, comment and tick.',
  openClosed: '“{title}”: cells that were somebody’s own are open to everybody in the file. They will be HR’s alone.',
  lockedOpen: '“{title}”: cells of a locked tab are open to others than HR.',
  endedOpen: '“{title}”: cells of a closed review are open to others than HR.',
  openGiven: '“{title}”: cells of {email} are open to everybody in the file.',
  unsealed:
    'Reviews that were created before tabs had seals: their tabs are known by marks, which everybody in the file can copy. Repair puts on seals that nobody can.',
  unprotected: '“{title}” is not protected: everybody in the file may change it.',
  recalculating: 'Recalculate broke off: {count} formulas wait in their cells, which show nothing, and are not at work again.',
  percents:
    '“{title}”: cells that show percentages: {count}. What is typed there next is read as one: 38 as 0.38. Repair ends that; check what they hold.',
} as const;
