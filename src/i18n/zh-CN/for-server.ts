// 服务器用到的文字：各表、读回的考核、失败原因，汇总于此。
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
