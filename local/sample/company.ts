// The made-up company that the local host opens with: 38 people in eight departments, in Chinese and English.
//
// It holds what a roster's checks are for: two people of one name (one of them a manager), one who moved within the year, one on
// probation, and one whose manager is missing.
import type { Day } from '../../src/plans/day';
import type { Person, PersonId } from '../../src/plans/person';

type Language = 'en' | 'zh-CN';
type Both = readonly [zh: string, en: string];

const DEPARTMENTS = {
  office: ['总经办', 'General office'],
  hr: ['人力资源部', 'Human resources'],
  design: ['美工部', 'Design'],
  editorial: ['编辑部', 'Editorial'],
  marketing: ['市场推广部', 'Marketing'],
  service: ['客服部', 'Customer service'],
  orders: ['生产跟单部', 'Merchandising'],
  logistics: ['物流发货部', 'Logistics'],
} as const satisfies Readonly<Record<string, Both>>;
type Department = keyof typeof DEPARTMENTS;

const GROUPS = { top: ['', ''], middle: ['中层管理人员', 'Middle managers'], staff: ['一般员工', 'General staff'] } as const;

/** ID, names, department, position, group, direct manager, executive in charge. */
type Row = readonly [
  id: string,
  zh: string,
  en: string,
  at: Department,
  position: Both,
  group: keyof typeof GROUPS,
  manager: string,
  executive: string,
];

const head = (id: string, zh: string, en: string, at: Department, above: string): Row => {
  const [zhAt, enAt] = DEPARTMENTS[at];
  return [id, zh, en, at, [`${zhAt}经理`, `Head of ${enAt.toLowerCase().replace('human resources', 'HR')}`], 'middle', above, above];
};

/** People of one department, with IDs one after another. */
const staff = (first: number, at: Department, position: Both, manager: string, executive: string, names: readonly Both[]): Row[] =>
  names.map(([zh, en], n): Row => [idOf(first + n), zh, en, at, position, 'staff', manager, executive]);

const idOf = (n: number): string => `E${String(n).padStart(3, '0')}`;

const ROWS: readonly Row[] = [
  ['E001', '周建国', 'Zhou Jianguo', 'office', ['总经理', 'General manager'], 'top', '', ''],
  ['E002', '林佩文', 'Lin Peiwen', 'office', ['副总经理', 'Deputy general manager'], 'top', 'E001', ''],
  ['E003', '何志远', 'He Zhiyuan', 'office', ['副总经理', 'Deputy general manager'], 'top', 'E001', ''],
  head('E004', '刘芳', 'Liu Fang', 'hr', 'E002'),
  head('E005', '王磊', 'Wang Lei', 'design', 'E002'),
  head('E006', '苏晓彤', 'Su Xiaotong', 'editorial', 'E002'),
  head('E007', '陈思远', 'Chen Siyuan', 'marketing', 'E002'),
  head('E008', '李敏', 'Li Min', 'service', 'E002'),
  head('E009', '张伟', 'Zhang Wei', 'orders', 'E003'),
  head('E010', '赵国强', 'Zhao Guoqiang', 'logistics', 'E003'),
  ...staff(11, 'design', ['网店美工', 'Shop designer'], 'E005', 'E002', [
    ['徐静', 'Xu Jing'],
    ['高翔', 'Gao Xiang'],
    ['罗佳怡', 'Luo Jiayi'],
  ]),
  ...staff(14, 'editorial', ['网店编辑', 'Shop editor'], 'E006', 'E002', [
    ['唐婉', 'Tang Wan'],
    ['曹阳', 'Cao Yang'],
    ['许诺', 'Xu Nuo'],
  ]),
  ...staff(17, 'marketing', ['市场推广', 'Promotion'], 'E007', 'E002', [
    ['彭飞', 'Peng Fei'],
    ['蒋丽', 'Jiang Li'],
    ['韩冬', 'Han Dong'],
    ['邓雨晴', 'Deng Yuqing'],
    ['沈浩', 'Shen Hao'],
    ['叶子涵', 'Ye Zihan'],
  ]),
  ...staff(23, 'service', ['客服', 'Customer service'], 'E008', 'E002', [
    ['孙雅婷', 'Sun Yating'],
    ['马超', 'Ma Chao'],
    ['努尔古丽·阿卜杜热依木', 'Nurgul Abdurehim'],
    ['郑欣怡', 'Zheng Xinyi'],
    ['黄志强', 'Huang Zhiqiang'],
    ['吴倩', 'Wu Qian'],
    ['欧阳慧敏', 'Ouyang Huimin'],
    ['冯雪', 'Feng Xue'],
  ]),
  ...staff(31, 'orders', ['生产跟单', 'Merchandiser'], 'E009', 'E003', [
    ['董晓燕', 'Dong Xiaoyan'],
    ['程亮', 'Cheng Liang'],
    ['袁媛', 'Yuan Yuan'],
  ]),
  ...staff(34, 'logistics', ['物流发货', 'Dispatch'], 'E010', 'E003', [
    ['张伟', 'Zhang Wei'],
    ['魏国栋', 'Wei Guodong'],
    ['任强', 'Ren Qiang'],
    ['田甜', 'Tian Tian'],
  ]),
  ['E038', '田小雨', 'Tian Xiaoyu', 'logistics', ['物流发货', 'Dispatch'], 'staff', '', ''],
];

export function companyIn(language: Language): readonly Person[] {
  const say = ([zh, en]: Both): string => (language === 'zh-CN' ? zh : en);
  return ROWS.map(([id, zh, en, at, position, group, manager, executive], n): Person => {
    const late = id === 'E038';
    return {
      id: id as PersonId,
      row: n + 2,
      name: say([zh, en]),
      email: emailOf(id, en),
      department: say(DEPARTMENTS[at]),
      position: say(position),
      group: say(GROUPS[group]),
      manager: (manager || undefined) as PersonId | undefined,
      executive: (executive || undefined) as PersonId | undefined,
      delegate: undefined,
      hired: (late ? '2026-04-01' : `${2016 + (n % 9)}-0${1 + (n % 9)}-15`) as Day,
      base: group === 'staff' ? 6000 + 50 * (n % 7) : group === 'middle' ? 9000 + 100 * (n % 7) : 15000,
      status: late ? 'probation' : 'active',
      probationEnds: late ? ('2026-09-30' as Day) : undefined,
      moved: id === 'E026' ? { from: say(DEPARTMENTS.marketing), on: '2026-04-01' as Day } : undefined,
    };
  });
}

/** `zhang.wei@example.com`; with the ID where two share a name. */
function emailOf(id: string, name: string): string {
  const twice = ROWS.filter(([, , en]) => en === name).length > 1;
  return `${name.toLowerCase().replace(/ /g, '.')}${twice ? `.${id.toLowerCase()}` : ''}@example.com`;
}
