// The stages that a review may have.
export const STAGES = [
  'standards', 'targets', 'notice', 'kickoff', 'report', 'self', 'vote', 'scoring', 'comments', 'meeting', 'check', 'collect', 'approve',
  'release', 'interview', 'improve', 'appeal', 'survey', 'archive', 'evaluate',
] as const; // biome-ignore format: one list, in the order in which stages may come
