// Made-up answers of HR to what plan 3 leaves open.
import type { Answers } from './answers';

export const ANSWERS_03: Answers = {
  'scorecards/0/dimensions/0/adds': [
    { title: '单笔订单推广成本', weight: 60, how: { kind: 'kpi', method: 'lower' }, target: 18, unit: '元', source: '推广账户报表' },
    { title: '推广费用超预算', weight: 40, how: { kind: 'kpi', method: 'limit' }, target: 'each', unit: '元' },
  ],
  'scorecards/0/dimensions/1/adds': [
    { title: '网站访客数', weight: 50, how: { kind: 'kpi', method: 'higher' }, target: 30000, unit: '人', cap: 110, source: '网站统计' },
    { title: '推广内容质量', weight: 50, how: { kind: 'rated' }, standard: '文案准确，图片清晰，活动信息无差错' },
  ],
  'scorecards/0/dimensions/2/adds': [
    {
      title: '网络渠道销售额',
      weight: 70,
      how: { kind: 'kpi', method: 'higher' },
      target: 'each',
      unit: '元',
      cap: 120,
      source: '店铺后台',
    },
    { title: '渠道客户维护', weight: 30, how: { kind: 'rated' } },
  ],
  'scorecards/0/weights': [30, 30, 40],
  'scorecards/0/shares': [80, 20],
  'rollUps/0/how': 'mean',
  'rollUps/0/share': 100,
  'grades/list/2/to/inclusive': false,
  'grades/list/0/renamed/name': '年度优秀员工',
  'grades/list/1/renamed/name': '年度合格员工',
  'grades/gap': '—',
  'grades/decimals': 2,
  'grades/basis': 'exact',
  'grades/beyond': 'full',
  'grades/rounding': 'down',
  'streaks/1/mode': 'total',
  'streaks/1/window': 12,
  'comments/required': 'none',
  'confidentiality/viewers': '本人、直接上级、分管领导、人力资源部',
  'confidentiality/channel': 'shared',
  'decisions/0/value': '2026-01-01',
  'decisions/1/value': 'anew',
  'decisions/2/value': 'skip',
  'decisions/3/value': 'once',
};
