// 每次考核只有一张的工作表的标题。
import type * as en from '../en/tabs';
import type { Translation } from '../fill';

export const tabs: Translation<typeof en.tabs> = {
  guide: '说明',
  plan: '方案',
  people: '花名册',
  peers: '互评',
  comments: '评语',
  dispatch: '发货',
  summary: '汇总',
  dashboard: '看板',
  adjustments: '结果调整',
  history: '历史',
  interviews: '面谈',
  stages: '环节',
  appeals: '申诉',
  survey: '调研',
  evaluation: '方案评估',
  holidays: '节假日',
  plans: '方案库',
  log: '日志',
};
