// Plan 11, course practicum: a draft that scores students of online marketing over a term, as a teacher gives marks.
import type { Plan } from '../plan';
import { ADDITIONS, both, channel, choice, given, open, quote } from './authoring';
import { DRAFT_COMMENTS, DRAFT_GRADES, draftViewers, draftWeights } from './draft';
import {
  BLOG,
  BLOG_INDICATORS,
  BLOG_TITLE,
  COURSEWORK_INDICATORS,
  COURSEWORK_TITLE,
  DEFENCE,
  EFFECT,
  PROJECT_INDICATORS,
  PROJECTS_TITLE,
  SEARCH,
  SIX,
} from './plan-11-indicators';

const GROUPS = quote(
  '二1 项目3',
  '学到论坛营销的时候要求学生以小组为单位,为合作企业策划并实施论坛营销,课后老师还要跟进推广效果,做好记录',
  'For forum marketing students plan and carry out forum marketing for a partner company in groups; after class the teacher follows the effect and records it',
);
const WISH = quote(
  '三',
  '以促进教学效果为目标优化课程考核方法',
  'Improve how the course is assessed, so that teaching becomes more effective',
);

export const PLAN_11: Plan = {
  id: 'plan-11',
  version: 1,
  title: both('Course practicum (students)', '网络营销课程实训（学生）'),
  about: both(
    'A draft for marking students of online marketing over a term, derived from a text on course reform that is not a review policy. It is not for staff.',
    '网络营销课程学生成绩评定草案，以学期为单位，由一篇课程改革文章归纳而成；原文不是考核方案，不适用于员工。',
  ),
  draft: true,
  cycles: given(['term'], BLOG),
  scorecards: [
    {
      id: 'students',
      title: both('Students', '学生'),
      subject: 'people',
      applies: { groups: ['学生', 'Students', 'Student'], positions: ['学生', 'Student'], rest: false },
      dimensions: [
        {
          id: 'blog',
          title: BLOG_TITLE,
          quote: BLOG,
          indicators: BLOG_INDICATORS,
          weights: draftWeights(BLOG_TITLE, BLOG_INDICATORS, BLOG),
          adds: open(
            both('“等指标”: are there more indicators of the blog practicum?', '“等指标”：博客实训是否还有其他指标？'),
            { kind: 'indicators' },
            { quote: BLOG, needed: 'never' },
          ),
        },
        {
          id: 'projects',
          title: PROJECTS_TITLE,
          quote: SIX,
          indicators: PROJECT_INDICATORS,
          weights: draftWeights(PROJECTS_TITLE, PROJECT_INDICATORS, SIX),
        },
        { id: 'coursework', title: COURSEWORK_TITLE, quote: EFFECT, indicators: COURSEWORK_INDICATORS },
      ],
      weights: open(
        both('What do the blog practicum, the project practicums and coursework weigh?', '博客实训、项目实训、平时成绩的权重各是多少？'),
        { kind: 'weights', of: [BLOG_TITLE, PROJECTS_TITLE, COURSEWORK_TITLE] },
      ),
      raters: [{ id: 'teacher', title: both('Teacher', '老师'), from: 'manager', via: 'tab', counts: true, quote: BLOG }],
    },
  ],
  rollUps: [],
  grades: DRAFT_GRADES,
  streaks: [],
  uses: [
    { text: both('Mark of the blog practicum', '博客实训成绩'), quote: BLOG },
    { text: COURSEWORK_TITLE, quote: EFFECT },
  ],
  outcomes: ADDITIONS.outcomes,
  bonus: ADDITIONS.bonus,
  stages: [
    {
      id: 'targets',
      title: both('Targets', '目标值'),
      what: both('Numbers of posts, visits and links to reach are entered', '填写日志数量、访问量、外部链接等目标值'),
      who: both('Teacher', '老师'),
    },
    {
      id: 'report',
      title: both('Defence', '答辩'),
      what: both('Groups defend their marketing plan (project 6)', '各小组就营销方案答辩（项目6）'),
      who: both('Students', '学生'),
      quote: DEFENCE,
    },
    {
      id: 'scoring',
      title: both('Marking', '评定成绩'),
      what: both('At the end of term the teacher fills in the score tab', '学期末由老师填写评分表'),
      who: both('Teacher', '老师'),
      quote: BLOG,
    },
    {
      id: 'release',
      title: both('Results', '成绩公布'),
      what: both('Students learn their marks', '向学生公布成绩'),
      who: both('Teacher', '老师'),
    },
    {
      id: 'archive',
      title: both('Archive', '存档'),
      what: both('Marks go to the History tab', '成绩记入“历史”表'),
      who: both('Teacher', '老师'),
    },
    {
      id: 'evaluate',
      title: both('Look back', '考核方法改进'),
      what: both('What to change in how the course is assessed', '总结并优化课程考核方法'),
      who: both('Teacher', '老师'),
      quote: WISH,
    },
  ],
  comments: DRAFT_COMMENTS,
  confidentiality: { viewers: draftViewers(), channel: channel() },
  decisions: [
    {
      id: 'keywords',
      title: both('Keywords', '关键词'),
      effect: { is: 'told', indicators: ['rank'] },
      value: open(
        both('Which search engine, which keywords, and on which day is the rank read?', '以哪个搜索引擎、哪些关键词、哪一天的排名为准？'),
        { kind: 'text' },
        { quote: BLOG },
      ),
    },
    {
      id: 'unranked',
      title: both('A blog that is not found', '未进入排名'),
      effect: { is: 'told', indicators: ['rank'] },
      value: open(
        both('Which rank is entered for a blog that the search does not list?', '搜索结果中找不到的博客按第几名填写？'),
        { kind: 'number', min: 1 },
        { quote: BLOG, suggestion: 100 },
      ),
    },
    {
      id: 'groupMark',
      title: both('From the group’s mark to the student’s', '小组成绩与个人成绩'),
      effect: { is: 'told', indicators: ['project3', 'project6'] },
      value: choice(
        both('How does a group’s mark become its members’?', '小组成绩如何计为个人成绩？'),
        [
          ['same', both('Each member gets the group’s mark', '组员均按小组成绩计')],
          ['teacher', both('The teacher sets each member’s mark', '由老师分别评定')],
          ['shares', both('By shares that the group agrees on', '按小组商定的贡献比例计')],
        ],
        { quote: GROUPS, suggestion: 'same' },
      ),
    },
    {
      id: 'defencePanel',
      title: both('Who marks the defence', '答辩由谁评分'),
      effect: { is: 'told', indicators: ['project6'] },
      value: choice(
        both('Who marks the defence? The text names no panel.', '答辩由谁评分？原文未提评委。'),
        [
          ['teacher', both('The teacher', '老师')],
          ['panel', both('A panel; the teacher enters its mean', '评委小组，由老师填写其平均分')],
        ],
        { quote: DEFENCE, suggestion: 'teacher' },
      ),
    },
  ],
  warnings: [
    {
      id: 'noPolicy',
      text: both(
        'The text is on course reform and assesses students. A staff review made from it would not be honest.',
        '原文讲课程改革，被考核人是学生；不宜据此考核员工。',
      ),
    },
    {
      id: 'teacherAsManager',
      text: both(
        'On the roster the teacher stands as each student’s manager, and “Student” as their group.',
        '在花名册中，“直接上级”填老师，“考核组”填“学生”。',
      ),
    },
    {
      id: 'projectsNotMarked',
      text: both(
        'The text names a practicum for each of the six projects but says of the blog alone that it is marked.',
        '原文六个项目都有实训，但只明确说博客实训要评定成绩。',
      ),
      quote: SIX,
    },
    {
      id: 'countedTwice',
      text: both(
        'Project 4 is optimising one’s own blog, whose rank and visits count in the blog practicum too.',
        '项目4 的实训是优化自己的博客，其排名和访问量又计入博客实训。',
      ),
      quote: SEARCH,
    },
    {
      id: 'influences',
      text: both(
        'The effect “influences” coursework: what else makes it up is not said.',
        '推广效果“影响”平时成绩：平时成绩还包括什么，原文未说明。',
      ),
      quote: EFFECT,
    },
  ],
};
