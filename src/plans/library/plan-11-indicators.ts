// Plan 11's indicators: four of the blog that the text names, a practicum for each of six projects, and the effect of promotion.
import { both, quote } from './authoring';
import { draftIndicator as indicator } from './draft';

export const BLOG = quote(
  '二2(3)',
  '学期末老师根据学生撰写的博客日志数量、博客搜索引擎关键词的排名效果、访问量及外部链接数量等指标给学生评定相应的博客实训成绩',
  'At the end of term the teacher marks the blog practicum by indicators such as the number of posts, the blog’s rank for search keywords, visits and the number of external links',
);
export const SIX = quote(
  '二1',
  '我们把网络营销课程的教学内容设计为六个项目',
  'We have designed the content of the online marketing course as six projects',
);
const CASES = quote('二1 项目1', '实训内容是寻找优秀的网络营销案例', 'The practicum is to find excellent cases of online marketing');
const ANALYSIS = quote('二1 项目2', '实训内容:XX企业A产品的市场分析', 'Practicum: a market analysis of product A of company XX');
const PROMOTION = quote(
  '二1 项目3',
  '让学生运用学到的网络推广方法为企业做推广',
  'Students promote a company with the methods of online promotion they have learnt',
);
export const EFFECT = quote(
  '二1 项目3',
  '实际推广效果将影响学生的平时成绩',
  'The actual effect of the promotion influences the student’s coursework mark',
);
export const SEARCH = quote(
  '二1 项目4',
  '实训内容是根据所学知识优化自己的博客,尝试操作淘宝直通车和百度推广(教师给定账号)',
  'The practicum is to optimise one’s own blog and to try Taobao and Baidu promotion (with accounts from the teacher)',
);
const ADVERT = quote(
  '二1 项目5',
  '实训的设计包括认识广告、欣赏经典、为XX企业设计网络广告',
  'The practicum: getting to know advertising, looking at classics, designing an online advertisement for company XX',
);
export const DEFENCE = quote(
  '二1 项目6',
  '学生以小组为单位,在教师的指导下进行信息采集与处理、策划营销方案、撰写营销方案、答辩',
  'In groups, guided by the teacher, students gather and process information, plan and write a marketing plan, and defend it',
);

export const BLOG_TITLE = both('Blog practicum', '博客实训成绩');
export const PROJECTS_TITLE = both('Project practicums', '项目实训');
export const COURSEWORK_TITLE = both('Coursework', '平时成绩');

export const BLOG_INDICATORS = [
  indicator({
    id: 'posts',
    title: both('Number of posts', '博客日志数量'),
    from: BLOG,
    suggest: { kind: 'kpi', method: 'higher' },
    aim: both('How many posts a term?', '每学期撰写多少篇？'),
    unit: both('posts', '篇'),
  }),
  indicator({
    id: 'rank',
    title: both('Search keyword rank', '博客搜索引擎关键词的排名效果'),
    standard: both('Lower is better: first place is rank 1', '名次越小越好：第一位为 1'),
    from: BLOG,
    suggest: { kind: 'kpi', method: 'inverse' },
    aim: both('Which rank earns full marks?', '达到第几名得满分？'),
    unit: both('rank', '名'),
  }),
  indicator({
    id: 'visits',
    title: both('Visits', '访问量'),
    from: BLOG,
    suggest: { kind: 'kpi', method: 'higher' },
    aim: both('How many visits a term?', '每学期访问量的目标是多少？'),
    unit: both('visits', '次'),
  }),
  indicator({
    id: 'links',
    title: both('External links', '外部链接数量'),
    from: BLOG,
    suggest: { kind: 'kpi', method: 'higher' },
    aim: both('How many external links?', '外部链接数量的目标是多少？'),
    unit: both('links', '个'),
  }),
];
export const PROJECT_INDICATORS = [
  indicator({ id: 'project1', title: both('Project 1: cases found', '项目1 网络营销概述'), from: CASES, suggest: { kind: 'rated' } }),
  indicator({
    id: 'project2',
    title: both('Project 2: market analysis', '项目2 网络市场调研'),
    from: ANALYSIS,
    suggest: { kind: 'rated' },
  }),
  indicator({
    id: 'project3',
    title: both('Project 3: promotion', '项目3 网络营销推广与营销方法'),
    from: PROMOTION,
    suggest: { kind: 'rated' },
  }),
  indicator({ id: 'project4', title: both('Project 4: search engines', '项目4 搜索引擎营销'), from: SEARCH, suggest: { kind: 'rated' } }),
  indicator({ id: 'project5', title: both('Project 5: advertisement', '项目5 网络广告策划'), from: ADVERT, suggest: { kind: 'rated' } }),
  indicator({
    id: 'project6',
    title: both('Project 6: marketing plan and defence', '项目6 企业网络营销整合方案'),
    from: DEFENCE,
    suggest: { kind: 'rated' },
    source: both('The plan and its defence', '营销方案与答辩'),
  }),
];
export const COURSEWORK_INDICATORS = [
  indicator({
    id: 'effect',
    title: both('Actual effect of the promotion', '实际推广效果'),
    from: EFFECT,
    suggest: { kind: 'rated' },
    source: both('The teacher’s record of the effect (project 3)', '老师跟进推广效果的记录（项目3）'),
  }),
];
