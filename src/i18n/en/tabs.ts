// The titles of tabs of which a review has one.
export const tabs = {
  guide: 'Guide',
  plan: 'Plan',
  people: 'People',
  peers: 'Peers',
  comments: 'Comments',
  dispatch: 'Dispatch',
  summary: 'Summary',
  dashboard: 'Dashboard',
  history: 'History',
  interviews: 'Interviews',
  stages: 'Stages',
  appeals: 'Appeals',
  survey: 'Survey',
  evaluation: 'Plan review',
  holidays: 'Holidays',
  log: 'Log',
} as const;
