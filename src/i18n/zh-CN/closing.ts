// 关闭考核时有何遗漏、已完成什么。
import type * as en from '../en/closing';
import type { Translation } from '../fill';

export const closing: Translation<typeof en.closing> = {
  unscored: '尚无综合得分：{count} 人',
  asked: '得分有疑问：{count} 人',
  unread: '结果显示错误：{count} 人。请重新计算，或查看“方案”表。',
  rowless: '已列为被考核人，但“汇总”表中没有其行：{count} 人。请从版本记录中恢复，或将其设为不参加。',
  unchanged: '申诉结论为“变更”，但新得分与综合得分不一致：{count} 项。“历史”表将按现有得分记录。',
  untaken: '“结果调整”表中未采用的行：{count} 项。请更正或清空，原因见该表“状态”列。',
  repairFirst: '请先在首页按“修复”。{what}',
  changedRows: '“{title}”锁定后有改动，共 {count} 行。请在首页打开“检查”，逐一恢复，或注明理由后保留。',
  changedPrint: '“{title}”与锁定时不一致。请在首页打开“检查”，注明理由后认可，或从版本记录恢复。',
  openAgain: '锁定后又重新开放：{titles}。请在首页再次锁定评分。',
  comments: '评语未写全：{count} 人',
  interviews: '面谈或改进计划未登记：{count} 人',
  appeals: '申诉未审定：{count} 项',
  stage: '环节未完成：{stage}',
  approvedOther: '“{stage}”所批为另一版本的结果，须重新批准。',
  sentBack: '“{stage}”已被退回，尚待答复。',
  decision: '尚未决定：{question}',
  columns: '“{title}”表中关闭考核所需的列失去标记：{columns}。请从版本记录恢复，或按“修复”。',
  noTab: '工作表“{title}”不在了。请从版本记录恢复。',
  unsealed: '创建本次考核时，工作表尚无封记。请先在首页按“修复”。',
  closedToYou: '以下工作表您不能全部修改：{titles}。请由文件所有者关闭本次考核。',

  scores: '综合得分 {done} / {all}',
  commentsDone: '评语 {done} / {all}',
  interviewsDone: '面谈 {done} / {all}',
  appealsDone: '申诉已审定：{count} 项',
  stagesDone: '环节已完成 {done} / {all}',
};
