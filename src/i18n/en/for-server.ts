// What the server says: on tabs, of reviews that are read back, of failures.
export { adjustments } from './adjustments';
export { arrange } from './arrange';
export { closing } from './closing';
export { dashboard } from './dashboard';
export { earlier } from './earlier';
export { server as serverFailures } from './failures';
export { weightsOk } from './functions';
export { guide } from './guide';
export { kpi } from './kpi';
export { locking } from './locking';
export { peopleTab } from './people-tab';
export { planTab, planValues } from './plan-tab';
export { process } from './process';
export { reading } from './reading';
export { records } from './records';
export { score } from './score';
export { summary } from './summary';
export { tabs } from './tabs';
