// 为何未能调整结果，或未能裁定申诉。
import type * as en from '../en/adjusting';
import type { Translation } from '../fill';

export const adjusting: Translation<typeof en.adjusting> = {
  noPlan: '本次考核的各项答复已无法读取：“方案库”表上的该行或其内容已不在。',
  columns: '“{title}”表有 {count} 列失去标记。请在首页按“修复”。',
  nobodyHere: '“汇总”表上没有此人，或此人不止一行。',
  noResult: '尚无综合得分，无从调整。',
  own: '这是您本人的结果，应由人力资源部其他人调整。',
  badScore: '新得分不是不小于 0 的数字。',
  lowScore: '新得分为 {to}，是否应为 {meant}？',
  badGrade: '方案中没有等级“{grade}”。',
  same: '新结果与现有结果相同。',
  shortWhy: '请用至少 {least} 个字说明原因。',
  nobody: '请写明由谁决定。',
  ahead: '决定日期尚未到来。',
  noAppeals: '“申诉”表已不在。',
  noAppeal: '该申诉已不在，或已裁定。',
};
