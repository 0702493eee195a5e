// 操作为何未完成：发生了什么、可能改动了什么（未作改动则不写），以及应当怎么办。
import type * as en from '../en/failures';
import type { Parted, Translation } from '../fill';

export const failed: Translation<typeof en.failed> = {
  nothing: '未作任何更改。',
  more: '……另有 {count} 条。',
  recalculated: '已重新计算 {count} 个公式。',
  stuckTabs: '未能计算：“{tabs}”。显示 #REF! 的列标题下方有误填的内容，请清除。',
  nothingWrong: 'Scoretab 的公式都没有出错。',
  unread: 'Google 中断了操作，没有返回结果。',
};

export const server: Parted<typeof en.server> = {
  badRequest: { happened: '侧边栏与脚本版本不一致。', todo: '请刷新表格后重新打开。' },
  moved: { happened: '当前单元格已不是 {cell}。', todo: '请核对按钮上的单元格后重试。' },
  occupied: { happened: '{area} 中已有内容。', todo: '请选择右侧和下方有空位的单元格。' },
  noRoom: { happened: '工作表不够大，放不下 {area}。', todo: '请选择更靠上或靠左的单元格。' },
  busy: { happened: '有人正在用 Scoretab 修改此表格。', todo: '请一分钟后重试。' },
  open: { happened: '尚有 {count} 项启动前必须决定的待定事项：{list}', todo: '请先决定。' },
  exists: { happened: '本方案本期的考核已存在：{tabs}。', todo: '请选择其他周期，或先删除这些工作表。' },
  problems: { happened: '发现 {count} 个问题：{list}', todo: '请更正后再创建。' },
  gone: { happened: '此工作簿中已没有这次考核。', todo: '请重新打开首页。' },
  planGone: {
    happened: '无法读取该考核的答案：“方案库”表中该考核的一行或其内容已不在。',
    todo: '请从版本记录中恢复，或启动另一项考核并重新填写。',
  },
  closingOpen: { happened: '未关闭，尚有 {count} 项遗漏：{list}', todo: '请处理，或将有关人员设为不参加，或注明理由并豁免。' },
  noPlanHere: { happened: '本工作簿没有按此方案进行的考核。', todo: '请先创建一次，方案的等级由此确定。' },
  noHistory: { happened: '工作表“{title}”不在了。', todo: '请从版本记录恢复，或创建下一次考核，届时会另建一张。' },
  historyLost: { happened: '“{title}”表中以下各列失去标记：{columns}。', todo: '请在首页按“修复”，然后重新检查。' },
  historyShut: { happened: '“{title}”表您不能全部修改。', todo: '请由文件所有者添加。' },
  tooManyLines: { happened: '共 {count} 行，一次最多 {most} 行。', todo: '请分次粘贴，如每次一期或一年。' },
  noColumns: { happened: '标题行缺少以下各列：{columns}。', todo: '请粘贴工号、周期、得分、等级四列。' },
  earlierMoved: { happened: '检查时应添加 {checked} 行，现在是 {rows} 行：检查后工作簿有变化。', todo: '请重新检查。' },
  stageOpen: { happened: '未登记：{list}', todo: '请先完成，然后再登记。' },
  noSuchStage: { happened: '“环节”表中已没有这个环节。', todo: '请返回首页重新读取。' },
  notApprover: {
    happened: '这一级审批不由您办理：人力资源部未指定您的邮箱。',
    todo: '请联系人力资源部，在首页的“环节”中指定审批人。',
  },
  notSentBack: { happened: '未登记：{list}', todo: '请返回重新查看。' },
  lockingOpen: { happened: '未锁定：{list}', todo: '请完成，或写明理由，然后再次锁定。' },
  shortReason: { happened: '理由太短。', todo: '请至少写 5 个字，理由将写入日志。' },
  notSettled: { happened: '改动未处理：{list}', todo: '然后重新检查。' },
  notLocked: { happened: '此处没有这张已锁定的表、这位人员或这项指标。', todo: '请返回重新选择。' },
  unsettled: { happened: '该行在锁定后有改动。', todo: '请先在首页的“检查锁定后的改动”中处理。' },
  nobodyHere: { happened: '“汇总”表上没有此人。', todo: '请另选一人。' },
  notAdjusted: { happened: '未加入调整：{list}', todo: '请改正后再加入。' },
  notConfirmed: { happened: '未确认：{list}', todo: '请更正后重新确认。' },
  notEnded: { happened: '未结束：{list}', todo: '请先逐一调整或确认，再结束校准。' },
  notDecided: { happened: '未登记裁定：{list}', todo: '请改正后再登记。' },
  badScore: { happened: '未更正：“{value}”不是{wanted}。', todo: '请重新填写新值。' },
  released: { happened: '结果已于 {day} 公布。', todo: '评分不再改动；结果有变动的，请按申诉处理或作结果调整。' },
  lettersOpen: { happened: '暂不能发放：{list}', todo: '请先完成并在“环节”表填写日期，再发放。' },
  noAnswerText: { happened: '有意见或拒签时须写明。', todo: '请填写意见，或见证人及送达方式。' },
  printHint: { happened: '已显示通知书。', todo: '按 Ctrl+P（Mac 为 ⌘P）打印，A4 纸，每份一页。' },
  noDaily: { happened: '此脚本构建时未包含自动运行功能。', todo: '请手动提醒。' },
  dailyRefused: { happened: 'Google 不允许此脚本为您自动运行（{reason}）。', todo: '请在脚本请求授权时允许，或手动提醒。' },
  noMail: { happened: '此脚本构建时未包含邮件功能。', todo: '请复制文字，自行告知。' },
  mailRefused: {
    happened: 'Google 不允许此脚本以您的名义发送邮件：{reason}',
    todo: '请在脚本再次询问时允许，或复制文字，自行告知。',
  },
  closedReview: { happened: '本次考核已关闭，各表仅人力资源部可填写。', todo: '请先重新开放考核。' },
  unlisted: { happened: '本次考核没有工作表清单（如复制的文件），无法确认哪些工作表属于它。', todo: '请在创建该考核的文件中关闭。' },
  noReason: { happened: '未写理由。', todo: '请写明为何重新开放。' },
  rosterMoved: { happened: '花名册与读取时不同。', todo: '请重新读取，再看一次该建议。' },
  rosterFormulas: { happened: '这些单元格的内容都来自公式。', todo: '请在公式的来源处更正。' },
  rosterChanged: { happened: '您选定被考核人之后，花名册有改动。', todo: '请返回“人员”一步，重新读取后再创建。' },
  notHr: {
    happened: '仅人力资源部（文件所有者，在共享云端硬盘中为创建第一次考核的人，以及其在设置中指定的人）可以操作。',
    todo: '请联系他们。',
  },
  badAddress: { happened: '以下不是邮箱地址：{list}', todo: '请写成 li@example.com 的形式。' },
  noEmail: { happened: 'Google 未提供您的身份，无法为您保护工作表。', todo: '请刷新页面，并在询问时允许查看邮箱地址。' },
  lastShown: { happened: '隐藏后文件中再无可见的工作表，Google 不允许。', todo: '请先显示另一张工作表。' },
  refused: { happened: 'Google 表格未接受此操作：{reason}', todo: '请确认您可以编辑此工作表，然后重试。' },
  brokenOff: {
    happened: 'Google 表格中断了此操作：{reason}',
    changed: '可能已完成一部分或全部。',
    todo: '请先查看，再重试；不会重复执行。',
  },
  fault: {
    happened: 'Scoretab 自身出错：{reason}',
    todo: '问题不在您的表格。请把这句话发给在此安装 Scoretab 的人。',
  },
  faultHalfway: {
    happened: 'Scoretab 中途出错：{reason}',
    changed: '可能已完成一部分或全部。',
    todo: '问题不在您的表格。请把这句话发给在此安装 Scoretab 的人。',
  },
  unknown: {
    happened: 'Google 表格中断了此操作，事后也无法查明结果：{reason}',
    changed: '可能已全部完成，也可能什么都没有做。',
    todo: '请先查看，再重试；不会重复执行。',
  },
};

export const unloaded: Parted<{ it: typeof en.unloaded }>['it'] = {
  happened: '无法加载脚本文件 {file}：{reason}',
  todo: '请在此安装 Scoretab 的人重新推送全部文件，然后刷新表格。',
};

export const sidebar: Parted<typeof en.sidebar> = {
  unreachable: {
    happened: 'Scoretab 无法访问此工作簿，通常是因为浏览器中同时登录了多个 Google 账号。',
    todo: '请只登录一个账号或改用无痕窗口，然后刷新页面。',
  },
  unloaded,
  noAnswer: { happened: 'Google 已有一分钟没有响应。', todo: '请重试；若仍如此，请刷新页面。' },
  noAnswerWrite: { happened: 'Google 已有一分钟没有响应。', changed: '操作可能仍会完成。', todo: '请先查看，再重试；不会重复执行。' },
  noAnswerInsert: {
    happened: 'Google 已有一分钟没有响应。',
    changed: '示例可能稍后才出现，已有内容不会被覆盖。',
    todo: '请先查看工作表，再重试。',
  },
  noAnswerCreate: {
    happened: 'Google 已有五分钟没有响应。',
    changed: '工作表可能仍会出现：要么全部，要么一张也没有。',
    todo: '请先查看工作簿中的工作表，再重试；已存在的考核不会重复创建。',
  },
  odd: { happened: '有一项答案不符合方案要求（{path}）。', todo: '请返回待定事项重新回答。' },
};

export const titles: Translation<typeof en.titles> = {
  unreachable: 'Scoretab 无法访问此工作簿',
  unloaded: '脚本文件缺失或损坏',
  request: '此侧边栏已过期',
  busy: '有人正在此处使用 Scoretab',
  gone: '此考核已不存在',
  notHr: '仅限人力资源部操作',
  refused: 'Google 表格未接受此操作',
  fault: 'Scoretab 出错',
  open: '还有待定事项',
  exists: '此考核已存在',
  problems: '发现问题',
  moved: '当前单元格已变动',
  occupied: '单元格中已有内容',
  noRoom: '工作表不够大',
};
