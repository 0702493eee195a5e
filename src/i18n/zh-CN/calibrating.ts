// 为何未能确认结果，或未能结束校准。
import type * as en from '../en/calibrating';
import type { Translation } from '../fill';

export const calibrating: Translation<typeof en.calibrating> = {
  logMoved: '“{title}”表插入或移动过列，写入的内容将无法读回。请先把列移回原处。',
  noSeal: '本次考核的表建立时尚无印记，无法辨认哪些确认出自人力资源部。请在首页按“修复”。',
  own: '其中有您本人的结果，应由人力资源部其他人确认。',
  unscored: '尚无综合得分：{who}。',
  noSession: '请写明是哪次校准会。',
  nobodyTook: '请写明参加人。',
  ahead: '校准日期尚未到来。',
  nobody: '没有选中任何人，或所选的人已不在“汇总”表上。',
  left: '还有 {count} 人未定：{who}。',
};
