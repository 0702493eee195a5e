// 简体中文。各语言的表与键相同，由编译器保证。
import type * as en from './en';
import type { Translation } from './fill';

export const functions: Translation<typeof en.functions> = {
  at: '{argument} 第 {row} 行第 {column} 列',
  tableRow: '{argument} 第 {row} 行',
  where: '{place}：{sentence}',

  result: '结果',
  tooLarge: '数值过大',
  missing: '未填写',
  notRange: '不是单元格或区域',
  oneCell: '只接受一个单元格，不接受区域',
  tableColumns: '应有 {wanted} 列，实有 {got} 列',
  tableEmpty: '表中没有任何行',
  notParted: '{value} 没有用符号分开名称与数值，应如 A>=90 或 A=1.2',
  noName: '首列为空，请填写名称',
  noText: '末列为空，请写明结果',
  sizes: '{a}（{sizeA}）与 {b}（{sizeB}）大小不符（行 × 列）',
  unknown: '{value} 无法识别，可用：{known}',
  notWhole: '{value} 不是 {least} 以上的整数',
  notFlag: '{value} 不是 TRUE 或 FALSE',
  under: '{high} {x} 低于 {low} {y}',

  weightsTotal: '{argument} 合计为 {total}，不是 {whole}',
  negative: '{value} 为负数',
  targetBlank: '目标值为空',
  noCap: '实际值为 0，且没有封顶分可用',
  detailAllowed: '{value} 不是 0 到 1 的比例；within 需要允差，例如 5%',
  detailStart: '{value} 不是起始值（数字）',
  detailStep: '{value} 不是“步长,加分,减分”，例如 "5%,5,10"',
  twoCorners: '有两行同在 {value}',
  noRater: '该得分的考核人为空',
  noBase: '基数为空；总和有误时不分配奖金',
  unknownGrade: '等级 {value} 没有系数',
  poolCents: '{value} 有不足一分的零头，请先保留两位小数',
  poolNobody: '系数 × 基数合计为 0，无人可分',
  cuts: '{value} 不是两个数字（低线、高线），例如 "60,85"',
  gradesBlank: '请填一个或多个等级，或一个条件',

  quotaOk: '符合',
  quotaOver: '超 {people} 人',
  quotaShort: '少 {people} 人',
  weightsOk: '正确',
  weightsMissing: '{total}%：还差 {gap}%',
  weightsOver: '{total}%：超出 {gap}%',
  weightsNegative: '{total}%：{value} 为负数',
  exempt: '{mark}（免计）',
  or: '、',
};

export const notA: Translation<typeof en.notA> = {
  score: '{value} 不是得分',
  number: '{value} 不是数字',
  weight: '{value} 不是权重',
  amount: '{value} 不是金额',
  share: '{value} 不是比例',
  factor: '{value} 不是系数',
  points: '{value} 不是分值',
  criterion: '{value} 不是条件，应如 >=90、<60 或 [80,90)',
  limit: '{value} 不是名额限制，应如 <=10%、>=5% 或 =20%',
  name: '{value} 不是名称',
  grade: '{value} 不是等级',
  count: '{value} 不是期数，应为 1 以上的整数',
  mode: '{value} 既不是“连续”也不是“累计”',
};

export const server: Translation<typeof en.server> = {
  badRequest: '侧边栏与脚本不一致，未作任何更改。请刷新表格后重新打开。',
  moved: '当前单元格已不是 {cell}，未作任何更改。请再看一眼按钮后重试。',
  occupied: '{area} 中已有内容，未作任何更改。请选择右侧和下方有空位的单元格。',
  noRoom: '工作表不够大，放不下 {area}，未作任何更改。请选择更靠上或靠左的单元格。',
  busy: '有人正在用 Scoretab 修改此表格，未作任何更改。请一分钟后重试。',
  refused: 'Google 表格未接受此操作：{reason} 未作任何更改。请确认您可以编辑此工作表，然后重试。',
};

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

  unreachable:
    'Scoretab 无法访问此表格，通常是因为浏览器中同时登录了多个 Google 账号。未作任何更改。请只登录一个账号或改用无痕窗口，然后刷新页面。',
  unanswered: 'Google 已有一分钟没有响应。正在插入的示例可能稍后才出现，已有内容不会被覆盖。请先查看工作表，再重试。',
};
