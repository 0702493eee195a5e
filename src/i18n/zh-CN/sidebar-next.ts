// 侧边栏在由上一期启动下一期时的文字。
import type * as en from '../en/sidebar-next';
import type { Translation } from '../fill';

export const nextPeriod: Translation<typeof en.nextPeriod> = {
  notClosed: '{period}尚未关闭',
  lacks: '“历史”中还没有该期每位被考核人的记录。',
  blindBoth: '跨周期规则与{longer}看不到该期结果。',
  blindStreaks: '跨周期规则看不到该期结果。',
  blindLonger: '{longer}看不到该期结果。',
  quarter: '季度考核',
  half: '半年考核',
  year: '年度考核',
  works: '新一期考核本身不受影响：照常评分和评定等级。',
  later: '之后仍可关闭，关闭后其结果即计入。',
};

export const setAside: Translation<typeof en.setAside> = {
  heading: '本期不参加',
  none: '无。',
  open: '设为不参加',
  openFor: '设为不参加：{name}',
  title: '不参加',
  person: '被考核人',
  choose: '请选择…',
  why: '理由',
  leave: '休假',
  left: '离职',
  other: '其他',
  words: '说明',
  happens: '会发生什么',
  noRow: '各评分表中没有其所在行；需给他人评分的，照常评分。',
  named: '“说明”人人可读，只列姓名，不写理由；理由写在人力资源部的“方案”表和“日志”中。',
  history: '关闭时“历史”中该期记为不适用，不是 0 分。',
  undo: '创建之前可恢复参加。',
  confirm: '设为不参加',
  blockPerson: '请选择人员。',
  blockWords: '请写明理由。',
  takeBack: '恢复参加',
  takeBackOf: '恢复参加：{name}',
};
