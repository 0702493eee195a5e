// The ids of the library's plans, in order, without the plans: all that the server carries of them.
export const LIBRARY_IDS = [
  'plan-01',
  'plan-02',
  'plan-03',
  'plan-04',
  'plan-05',
  'plan-06',
  'plan-07',
  'plan-08',
  'plan-09',
  'plan-10',
  'plan-11',
  'plan-12',
] as const;
