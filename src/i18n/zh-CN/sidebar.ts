// 侧边栏中“函数”部分的文字：分类、参数、示例与插入过程。
import type * as en from '../en/sidebar';
import type { Translation } from '../fill';

export const sidebar: Translation<typeof en.sidebar> = {
  functions: '函数',
  searchLabel: '搜索函数',
  searchHint: '搜索 {count} 个函数',
  found: '找到 {count} 个函数',
  nothingFound: '没有与“{words}”匹配的函数。',
  nothingFoundHelp: '请换一个更短的词，例如“等级”或“权重”，或查看全部函数。',
  showAll: '显示全部函数',

  score: '评分',
  raters: '考核人',
  distribution: '分布',
  time: '跨期',
  money: '奖金',
  check: '检查与解释',

  back: '返回函数列表',
  arguments: '参数',
  optional: '可选',
  examples: '示例',
  blank: '（空）',

  looking: '正在查看当前单元格…',
  free: '{cell} 为空。有内容的单元格不会被覆盖。',
  freeBlock: '{cell} 及所需的相邻单元格均为空。有内容的单元格不会被覆盖。',
  taken: '{cell} 已有内容。请在工作表中另选一个空单元格。',
  takenBlock: '{cell} 处并非全空：示例需要向下 {height} 格、向右 {width} 格的空白。请在表中另选一个单元格。',
  noRoom: '{cell} 处表格不够大：示例需要向下 {height} 格、向右 {width} 格。请在表中另选一个单元格。',
  insert: '在 {cell} 插入示例',
  insertAnywhere: '插入示例',
  inserting: '正在插入…',
  inserted: '已插入到 {cell}。',
  again: '如需再次插入，请在工作表中另选单元格。',
  tryAgain: '重试',
};
