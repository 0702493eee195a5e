// 侧边栏关于“结果由来”说明页的文字。
import type * as en from '../en/sidebar-person';
import type { Translation } from '../fill';

export const person: Translation<typeof en.person> = {
  title: '结果由来',
  reading: '正在读取结果……',
  what: '一页说明：各考核人的评分、如何汇总、经决定的调整、审批情况和日志。可打印或存为 PDF。',
  person: '被考核人',
  choose: '请选择被考核人',
  selected: '先在“汇总”表选中某人所在行，此处即选定该人。',
  names: '其中列出考核人姓名及各自评分，仅供人力资源部使用，不交本人。',
  off: '请选择被考核人。',
  show: '显示说明页',
  drawing: '正在生成……',
  shown: '{name}的说明页已在表格上方打开。',
};
