// 锁定评分前有何阻碍，以及锁定后的说明。
import type * as en from '../en/locking';
import type { Translation } from '../fill';

export const locking: Translation<typeof en.locking> = {
  noTabs: '本次考核没有评分表。',
  unsealed: '以下工作表建立时尚无封记：{titles}。请先在首页按“修复”。',
  unread: '锁定所需的列失去标记，或该表建立时尚不能锁定评分：{titles}。请在首页按“修复”；较早的考核保持原样。',
  closedToYou: '以下工作表您不能全部修改：{titles}。请由文件所有者锁定评分。',
  unfinished: '{title}：已完成 {done} / {all} 行',
  reason: '尚有未完成的行，请用至少 {least} 个字说明为何锁定。',
  wantedPoints: '0 至 {full} 的数字，或 N/A',
  wantedCount: '不小于 0 的整数，或 N/A',
  wantedNumber: '数字，或 N/A',
  wantedAnswer: '以下之一：{words}',
};
