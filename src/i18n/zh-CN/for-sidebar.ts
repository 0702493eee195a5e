// 侧边栏用到的全部文字，按页面分表，汇总于此供登记使用。
export { sidebar as sidebarFailures, titles } from './failures';
export { kpi } from './kpi';
export { sidebar } from './sidebar';
export { adjust } from './sidebar-adjust';
export { close } from './sidebar-close';
export { decide } from './sidebar-decide';
export { earlier } from './sidebar-earlier';
export { exported } from './sidebar-export';
export { letters } from './sidebar-letters';
export { lock } from './sidebar-lock';
export { log } from './sidebar-log';
export { nextPeriod, nextTargets, setAside } from './sidebar-next';
export { pasting } from './sidebar-pasting';
export { person } from './sidebar-person';
export { remind } from './sidebar-remind';
export { failure, home, places, settings, share } from './sidebar-review';
export { stages } from './sidebar-stages';
export { creating, keeping, mend, people, period, plans, preview, roster } from './sidebar-start';
