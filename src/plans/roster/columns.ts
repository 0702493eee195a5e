// The roster's columns: their headings in both languages, and how each is read.
import type { Both } from '../../i18n/both';

type Column = { readonly heading: Both; readonly kind: 'text' | 'email' | 'day' | 'amount' | 'status' | 'person' };

export const COLUMNS = {
  id: { heading: { en: 'ID', 'zh-CN': '工号' }, kind: 'text' },
  name: { heading: { en: 'Name', 'zh-CN': '姓名' }, kind: 'text' },
  email: { heading: { en: 'E-mail', 'zh-CN': '邮箱' }, kind: 'email' },
  department: { heading: { en: 'Department', 'zh-CN': '部门' }, kind: 'text' },
  position: { heading: { en: 'Position', 'zh-CN': '岗位' }, kind: 'text' },
  group: { heading: { en: 'Group', 'zh-CN': '考核组' }, kind: 'text' },
  manager: { heading: { en: 'Manager', 'zh-CN': '直接上级' }, kind: 'person' },
  executive: { heading: { en: 'Executive in charge', 'zh-CN': '分管领导' }, kind: 'person' },
  delegate: { heading: { en: 'Delegates to', 'zh-CN': '委托给' }, kind: 'person' },
  hired: { heading: { en: 'Hire date', 'zh-CN': '入职日期' }, kind: 'day' },
  base: { heading: { en: 'Bonus base', 'zh-CN': '奖金基数' }, kind: 'amount' },
  status: { heading: { en: 'Status', 'zh-CN': '状态' }, kind: 'status' },
  probationEnds: { heading: { en: 'Probation ends', 'zh-CN': '试用期至' }, kind: 'day' },
  movedFrom: { heading: { en: 'Moved from', 'zh-CN': '调动前部门' }, kind: 'text' },
  movedOn: { heading: { en: 'Moved on', 'zh-CN': '调动日期' }, kind: 'day' },
} as const satisfies Readonly<Record<string, Column>>;

export type ColumnKey = keyof typeof COLUMNS;
export const COLUMN_KEYS = Object.keys(COLUMNS) as ColumnKey[]; // the keys of a literal

/** Parts of a name, which other systems keep in two columns: they are read where there is no column of whole names. */
export const NAME_PARTS = {
  givenName: { en: 'First name', 'zh-CN': '名' },
  familyName: { en: 'Last name', 'zh-CN': '姓' },
} as const satisfies Readonly<Record<string, Both>>;

/** The day on which somebody left, which other systems keep; our own tab has the status alone. */
const LEFT_ON = { leftOn: { heading: { en: 'Last day', 'zh-CN': '离职日期' }, kind: 'day' } } as const satisfies Readonly<
  Record<string, Column>
>;

/** What a row is found to be wrong in. */
export type FieldKey = ColumnKey | keyof typeof LEFT_ON;
export const FIELDS = { ...COLUMNS, ...LEFT_ON } as const;

/** What a column of somebody's sheet may be read as. */
export type Reading = FieldKey | keyof typeof NAME_PARTS;
export const READINGS: readonly Reading[] = [...Object.keys(FIELDS), ...Object.keys(NAME_PARTS)] as Reading[]; // the keys of literals

export const titleOf = (reading: Reading): Both =>
  reading === 'givenName' || reading === 'familyName' ? NAME_PARTS[reading] : FIELDS[reading].heading;
