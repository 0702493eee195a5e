// 脚本自身（尚未加载服务器时）用到的文字，汇总于此。
export { failed, unloaded } from './failures';
export { marks } from './marks';
export { menu } from './menu';
