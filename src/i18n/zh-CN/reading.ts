// 读回考核时缺少的内容，以及应如何处理。
import type * as en from '../en/reading';
import type { Translation } from '../fill';

export const reading: Translation<typeof en.reading> = {
  missingTab: '本次考核的工作表“{key}”已不在。请从版本历史中恢复；其余照常读取。',
  missingName: '命名区域 {name} 已不在，引用它的公式会出错。请从版本历史中恢复。',
  missingColumn: '“{title}”缺少列“{place}”。请从版本历史中恢复；其余各列照常读取。',
};
