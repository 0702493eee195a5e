// 侧边栏在由上一期启动下一期时的文字。
import type * as en from '../en/sidebar-next';
import type { Translation } from '../fill';

export const nextPeriod: Translation<typeof en.nextPeriod> = {
  notClosed: '{period}尚未关闭',
  lacks: '“历史”中还没有该期每位被考核人的记录。',
  blindBoth: '跨周期规则与{longer}看不到该期结果。',
  blindStreaks: '跨周期规则看不到该期结果。',
  blindLonger: '{longer}看不到该期结果。',
  quarter: '季度考核',
  half: '半年考核',
  year: '年度考核',
  works: '新一期考核本身不受影响：照常评分和评定等级。',
  later: '之后仍可关闭，关闭后其结果即计入。',
};
