// 一段得分的写法：单一界限，或一段区间；端点是否包含须写明。
import type * as en from '../en/criteria';
import type { Translation } from '../fill';

export const criteria: Translation<typeof en.criteria> = {
  atLeast: '{edge} 分（含）以上',
  over: '{edge} 分（不含）以上',
  atMost: '{edge} 分（含）以下',
  under: '{edge} 分（不含）以下',
  exactly: '{edge} 分',
  range: '{from}至 {to}',
  from: '{edge} 分（含）',
  fromOver: '{edge} 分（不含）',
  to: '{edge} 分（含）',
  toUnder: '{edge} 分（不含）',
  overOpen: '{edge} 分以上',
  underOpen: '{edge} 分以下',
  fromOpen: '{edge} 分',
  toOpen: '{edge} 分',
};
