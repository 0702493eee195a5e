// What arranging a review finds: who cannot be rated, and what to do.
export const arrange = {
  nobody: 'Nobody on the roster gets a scorecard of this plan in this period. Check the columns Group, Position and Status.',
  raterMissing: '{name} ({id}) has nobody to rate as {role}. Fill it in on the roster, or name someone.',
  namedUnknown: 'Nobody on the roster has the ID {id}, named as {role}. Name somebody else.',
  namedLeft: '{name} ({id}) has left and cannot rate as {role}. Name somebody else.',
  asideUnknown: 'Nobody on the roster has the ID {id}, set aside for this period. Set aside whom you mean, or nobody.',
  historyLacks:
    'Missing from History, and so from streaks and roll-ups: {periods}. Close those periods, or add their results to History, first.',
  historyLacksMany:
    'Missing from History, and so from streaks and roll-ups: {count} periods, {first} to {last}. Close those periods, or add their results to History, first.',
  dueOrder: '{stage} is due before {before}, which comes first. Change one of the dates.',
  otherRoster:
    'The people of this workbook are on the tab “{tab}”. Add these people there and read them from there: every review uses the addresses on it.',
  planAlike:
    'This workbook has reviews of a plan “{other}”, and History cannot tell it from “{plan}”: capitals, width and spaces do not count there. Give this plan another id.',
  wide: 'Score tabs “{card}” are wider than A4 landscape: “{dimension}” has {count} indicators. Give indicators one target for everybody, or use fewer indicators.',
  atTheTop: '{name} ({id}) has no manager and is not reviewed. If that is wrong, fill in a manager.',
  roleOnce: '{name} ({id}): whoever holds the role {role} counts in another one, as decided. Its share goes to the other raters.',
  twoRoles:
    '{name} ({id}) counts in two roles for {count} of those reviewed, with both shares: {roles}. Change the roster if that is wrong.',
  roleSpread: '{name} ({id}) answers to the top and has no {role}: that share goes to the other raters.',
} as const;
