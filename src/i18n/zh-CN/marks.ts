// 中文的标点：句间、并列项之间以及括注。
import type * as en from '../en/marks';
import type { Translation } from '../fill';

export const marks: Translation<typeof en.marks> = {
  comma: '、',
  semicolon: '；',
  colon: '：',
  space: '',
  open: '（',
  close: '）',
  quotes: '”“',
  between: '；',
  withUnit: '{name}（{unit}）',
  withId: '{name}（{id}）',
};
