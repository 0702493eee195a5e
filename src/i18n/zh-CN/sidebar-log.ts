// 侧边栏关于日志的文字：日志是否仍如 Scoretab 所写。
import type * as en from '../en/sidebar-log';
import type { Translation } from '../fill';

export const log: Translation<typeof en.log> = {
  title: '核对日志',
  checking: '正在逐行核对……',
  sound: '日志完整：共 {rows} 行，行行相接。',
  edited: '日志第 {row} 行写入后被改动（第 {n} 条）。',
  gone: '日志第 {row} 行之前缺少第 {n} 条。',
  moved: '日志第 {row} 行本应是第 {n} 条：行的位置被改动，或该表被排序。',
  cut: '日志末尾缺失，自第 {n} 条起。',
  stands: '该行内容：{when}，{who}，{what}。',
  todo: '原来的内容和改动人，可在文件的版本历史中查看。',
  none: '尚无日志：建立第一次考核时生成。',
  older: '此日志建立时各行尚未相接，无法判断是否被改动。',
  lost: '日志表或将各行相接的隐藏列已不在。请从版本历史中恢复。',
  rows: 'Scoretab 写入',
  typed: '手工填写',
  copied: '此处不知道哪一行是最后一行（如复制的文件），末尾被删无法察觉。',
  begun: '编号从头开始了 {count} 次，复制文件后继续使用即如此。',
  openTab: '打开“日志”表',
  proves: '手工填写的行不作证明。能编辑本文件脚本的人可以重新计算所有行。',
  home: '返回首页',
};
