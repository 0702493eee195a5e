// 环节等待什么，以及为何不能登记、批准或撤销。
import type * as en from '../en/stages';
import type { Translation } from '../fill';

export const stages: Translation<typeof en.stages> = {
  before: '它排在“{stage}”之后。',
  beforeLeft: '它排在“{stage}”之后，而该环节尚余 {count} 项。',
  lock: '须先锁定评分。',
  again: '“{stage}”在其后完成，请先撤销该环节。',
  noColumns: '“{title}”表建立时环节尚不能在侧边栏登记，或其中的列失去标记：请在该表手工填写日期。',
  noSeal: '创建本次考核时，工作表尚无封记。请先在首页按“修复”。',
  closedToYou: '以下工作表您不能全部修改：{titles}。请由文件所有者操作。',
  closes: '关闭考核时即登记完成。',
  noStage: '没有这个环节。',
  noDay: '请填写日期，如 2026-07-08。',
  notYet: '{day} 尚未到来。',
  tooEarly: '{day} 早于“{stage}”的完成日期 {other}。',
  noNumber: '请填写决议文号。',
  noRecord: '请填写通过或商定的内容，以及文件的存放处。',
  noEvidence: '代他人登记批准时，请用至少 5 个字写明依据。',
  noName: '请填写经办人。',
  moved: '结果已与所显示的不同，请重新查看。',
  notYours: '这一级审批不由您办理，或其单元格不归您填写：请人力资源部重新指定。',
  noNote: '请用至少 5 个字写明需要复核什么。',
  noAddress: '“{email}”不是邮箱地址。',
};
