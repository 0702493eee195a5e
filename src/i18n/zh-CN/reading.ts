// 读回考核时缺少或有误的内容，以及应如何处理。
import type * as en from '../en/reading';
import type { Translation } from '../fill';

export const reading: Translation<typeof en.reading> = {
  missingTab: '本次考核的工作表“{title}”已不在。请从版本历史中恢复；其余照常读取。',
  missingName:
    '无法得知命名区域 {name} 的位置：它已不在或指向别处，“{title}”上的定位标记也已不在或互相矛盾。请从版本历史中恢复该表，或在“数据”菜单的命名区域中重新指定单元格。',
  missingColumn:
    '在“{title}”上按标记和列标题都找不到列“{place}”。如已删除，请从版本历史中恢复；如改过列标题，请改回“{place}”后按“修复”。其余各列照常读取。',
  stuck:
    '“{title}”：有列标题出错（#REF!），该表的得分无法读取。请清除该列标题下方误填的内容；如并无误填，请在菜单中“重新计算”，或从版本历史中恢复被删除的列。',
  rowsTwice: '“{title}”：{ids} 不止一行，无法得知以哪一行为准，均不计入。请改回各行本人的工号，或删除多余的一行。',
  holidaysBelow:
    '“{title}”：第 {row} 行以下有 {count} 行未被读取，其中的日期按普通日期计算。请在第 {row} 行之上插入行并把它们移入，或删去不再需要的行。',
  unlisted: '本次考核没有工作表名单（例如文件是复制的）：按任何编辑者都能更改的标记读取，“修复”不处理其工作表，谁可在其中填写请自行留意。',
  nameGone: '命名区域 {name} 已不在，引用它的公式会出错。',
  nameMarks: '命名区域 {name} 的定位标记已不在。它现在指向 {cells}，请核对。',
  nameDoubled: '命名区域 {name} 的定位标记有多处。它应指向 {cells}，请核对。修复会删去其余的标记。',
  nameRenamed: '命名区域 {name} 现在叫 {now}，写有其名称的公式会出错。',
  columnMark: '“{title}”：读取列“{place}”所用的标记已不在。',
  typedMarks: '“{title}”：识别填写列所用的标记已不在：{columns} 列。',
  missingTyped:
    '“{title}”中有填写列的标记已不在，也无法得知是哪几列：在其中填成百分数的、尚缺的目标值都不会被发现。请删去后插入的列，或从版本历史中恢复该表，然后按“修复”。',
  missingPlans:
    '“{title}”：存放各方案信息的隐藏列已无标记，按相邻列也无法得知是哪一列。请删去在其旁边插入的列，然后按“修复”；在此之前，下一次考核的方案不会写入其中。',
  planUnknown: '“{title}”：其中关于方案 {plan} 的信息已不在，该方案的得分未经检查，或不计入。',
  planLost:
    '“{title}”：其中关于方案 {plan} 的信息已不在，能说明该方案的“方案”表也已不在。请从版本历史中恢复其一；在此之前，该方案的得分未经检查，或不计入。',
  nameMoved: '命名区域 {name} 指向了别的单元格，公式正按那些单元格计算。',
  editorMissing: '“{title}”：{emails} 无法在应填写的单元格中输入。',
  editorExtra: '“{title}”：{emails} 不应有编辑权限，却可以输入。',
  editorMoved: '“{title}”：有一项保护的说明中写着另一邮箱，其单元格并不（或不再）归该邮箱填写。',
  warnsOnly: '“{title}”：有一项保护仅显示警告，并不阻止任何人输入。',
  foreign: '“{title}”：有一项不属于本次考核的保护，只让 {emails} 输入，其他人都被挡住。',
  disputed: '“{title}”：{cells} 为不同的人设了保护，谁都无法输入：{emails}。请在“数据”菜单的“保护工作表和范围”中删除有误的一项。',
  closedToYou:
    '下列工作表上有您无权更改的保护，Google 不告诉您它允许谁编辑，也不让您删除：{titles}。您按“修复”也不会处理，请文件所有者（共享云端硬盘上则由设置者）打开首页后按“修复”。',
  neverGiven: '“{title}”：创建本次考核时不知道邮箱，{email} 没有可填写的单元格。修复会开放 {cells}，请核对是否为评分、评语和勾选列。',
  openClosed: '“{title}”：原属某人的单元格，所有能编辑此文件的人都能更改；修复后仅人力资源部可编辑。',
  openGiven: '“{title}”：{email} 的单元格，所有能编辑此文件的人都能更改。',
  unprotected: '“{title}”未受保护，所有能编辑此文件的人都能更改。',
  recalculating: '“重新计算”中断：{count} 个公式还停在各自的单元格中（单元格显示为空），尚未恢复计算。',
  percents: '“{title}”：有 {count} 个单元格显示为百分数，再输入的数会按百分数读取：38 读成 0.38。修复后不再如此，请核对其中的数。',
};
