// “花名册”表上的文字；各列标题用花名册自己的名称。
import type * as en from '../en/people-tab';
import type { Translation } from '../fill';

export const peopleTab: Translation<typeof en.peopleTab> = {
  check: '检查',
  idBlank: '缺工号',
  nameBlank: '缺姓名',
  idTwice: '工号重复',
  unknown: '查无此人',
  self: '是本人',

  active: '在职',
  probation: '试用期',
  dispatched: '派遣',
  left: '离职',

  ruleEmail: '邮箱地址，如 li@example.com',
  ruleDay: '日期，如 2026-07-01',
  ruleAmount: '0 或以上的金额',
  ruleStatus: '在职、试用期、派遣或离职',
  rulePerson: '本表中某人的工号；姓名不重复时也可填姓名',

  noteId: '人人不同，不可重复。姓名可以相同，工号不可。',
  noteGroup: '与岗位一起决定适用哪张考核表。',
  noteManager: '直接上级的工号；没有上级的留空。',
  noteExecutive: '分管领导的工号。',
  noteDelegate: '代其评分的人的工号。',
  noteBase: '计算奖金的基数。',
  noteStatus: '只考核在职人员；空白视为在职。',
  noteMoved: '年内调动的人填调动前的部门，旁边一列填调动日期。',
  noteCheck: '此处只检查一眼可见的问题；启动考核时侧边栏会全面检查。',
};
