// What stands in the way of closing a review, what is done, and what is told of it.
export const closing = {
  unscored: 'Without a final score: {count}',
  asked: 'With a score that is asked about: {count}',
  unread: 'With a result that is in error: {count}. Recalculate, or look at the Plan tab.',
  rowless: 'Reviewed, but without a row on the Summary: {count}. Bring the rows back from the version history, or set these people aside.',
  unchanged: 'Appeals decided “Changed” whose new score is not the final score: {count}. History would keep the score as it stands.',
  untaken: 'Rows on Adjustments that are not taken: {count}. Correct or empty them: “State” there says what is wrong.',
  repairFirst: 'Press Repair at Home first. {what}',
  changedRows: '“{title}” was changed after the lock, rows: {count}. At Home open Check and put each back, or keep it with a reason.',
  changedPrint:
    '“{title}” is not as it was locked. At Home open Check and accept it with a reason, or bring it back from the version history.',
  openAgain: 'Open again after the lock: {titles}. Lock the scores again at Home.',
  comments: 'Comments not complete: {count}',
  interviews: 'Interviews or improvement plans not recorded: {count}',
  appeals: 'Appeals not decided: {count}',
  stage: 'Not done: {stage}',
  approvedOther: '“{stage}” was of another version of the results: it is to be approved once more.',
  sentBack: '“{stage}” was sent back, and is to be answered.',
  decision: 'Not decided: {question}',
  columns:
    'Columns that closing needs have lost their marks: {columns} on “{title}”. Bring them back from the version history, or press Repair.',
  noTab: 'The tab “{title}” is gone. Bring it back from the version history.',
  unsealed: 'This review was made before tabs had seals. Press Repair at Home first.',
  closedToYou: 'You may not change all of these tabs: {titles}. The file’s owner closes this review.',

  scores: '{done} of {all} have a final score',
  commentsDone: '{done} of {all} comments are complete',
  interviewsDone: '{done} of {all} interviews are recorded',
  appealsDone: 'Appeals decided: {count}',
  stagesDone: 'Stages done: {done} of {all}',
} as const;
