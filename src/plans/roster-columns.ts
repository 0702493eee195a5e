// The roster's columns: their headings in both languages, other headings people use for them, and how each is read.
import type { Both } from '../i18n/both';
import { fold } from '../scoring/reading';

type Column = {
  readonly heading: Both;
  /** What else the column is called in people's files. */
  readonly also: readonly string[];
  readonly kind: 'text' | 'email' | 'day' | 'amount' | 'status' | 'person';
};

export const COLUMNS = {
  id: { heading: { en: 'ID', 'zh-CN': '工号' }, also: ['employee id', 'no.', '员工编号', '编号'], kind: 'text' },
  name: { heading: { en: 'Name', 'zh-CN': '姓名' }, also: ['full name', '员工姓名'], kind: 'text' },
  email: { heading: { en: 'E-mail', 'zh-CN': '邮箱' }, also: ['email', 'mail', '电子邮箱', '电子邮件'], kind: 'email' },
  department: { heading: { en: 'Department', 'zh-CN': '部门' }, also: ['所在部门'], kind: 'text' },
  position: { heading: { en: 'Position', 'zh-CN': '岗位' }, also: ['job title', 'title', '职位', '职务'], kind: 'text' },
  group: { heading: { en: 'Group', 'zh-CN': '考核组' }, also: ['组别', '人员类别', '类别'], kind: 'text' },
  manager: { heading: { en: 'Manager', 'zh-CN': '直接上级' }, also: ['direct manager', '上级', '上级领导'], kind: 'person' },
  executive: { heading: { en: 'Executive in charge', 'zh-CN': '分管领导' }, also: ['executive'], kind: 'person' },
  delegate: { heading: { en: 'Delegates to', 'zh-CN': '委托给' }, also: ['delegate', '委托人'], kind: 'person' },
  hired: { heading: { en: 'Hire date', 'zh-CN': '入职日期' }, also: ['hired', 'start date', '入职时间'], kind: 'day' },
  base: { heading: { en: 'Bonus base', 'zh-CN': '奖金基数' }, also: ['base', '基数'], kind: 'amount' },
  status: { heading: { en: 'Status', 'zh-CN': '状态' }, also: ['员工状态', '在职状态'], kind: 'status' },
  probationEnds: { heading: { en: 'Probation ends', 'zh-CN': '试用期至' }, also: ['转正日期'], kind: 'day' },
  movedFrom: { heading: { en: 'Moved from', 'zh-CN': '调动前部门' }, also: ['former department', '原部门'], kind: 'text' },
  movedOn: { heading: { en: 'Moved on', 'zh-CN': '调动日期' }, also: ['move date', '调动时间'], kind: 'day' },
} as const satisfies Readonly<Record<string, Column>>;

export type ColumnKey = keyof typeof COLUMNS;
export const COLUMN_KEYS = Object.keys(COLUMNS) as ColumnKey[]; // the keys of a literal

/** The column that a heading names, in any case and width, with or without a `*`, a colon or a remark in brackets. */
export function columnNamed(heading: string): ColumnKey | undefined {
  const wanted = plain(heading);
  return COLUMN_KEYS.find((key) => {
    const { heading: both, also } = COLUMNS[key];
    return [...Object.values(both), ...also].some((name) => plain(name) === wanted);
  });
}

const plain = (heading: string): string =>
  fold(heading)
    .replace(/\([^()]*\)|[*:：]/g, '')
    .trim()
    .toLowerCase();
