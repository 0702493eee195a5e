// What a plan is called where there is little room, as in the title of a tab: two or three words at most.
import { alike, type Both } from '../i18n/both';
import type { LIBRARY_IDS } from './library-ids';

const SHORT_NAMES: Readonly<Record<(typeof LIBRARY_IDS)[number], Both>> = {
  'plan-01': { en: 'Manager', 'zh-CN': '部门经理' },
  'plan-02': { en: 'Commercial', 'zh-CN': '商务' },
  'plan-03': { en: 'E-commerce', 'zh-CN': '电商部' },
  'plan-04': { en: 'By unit', 'zh-CN': '分部门' },
  'plan-05': { en: 'Company', 'zh-CN': '全公司' },
  'plan-06': { en: 'Operations', 'zh-CN': '电商运营' },
  'plan-07': { en: 'Principles', 'zh-CN': '薪酬框架' },
  'plan-08': { en: 'Platform', 'zh-CN': '平台' },
  'plan-09': { en: 'Power service', 'zh-CN': '供电所' },
  'plan-10': { en: 'Store', 'zh-CN': '体验店' },
  'plan-11': { en: 'Course', 'zh-CN': '课程' },
  'plan-12': { en: 'Online shop', 'zh-CN': '网店' },
};

/** Of any other plan its id. */
export const shortName = (plan: string): Both => SHORT_NAMES[plan as keyof typeof SHORT_NAMES] ?? alike(plan);
