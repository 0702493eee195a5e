// Which column of pasted rows holds what: by their headings, in either language, else in the order in which they are asked for.
import { fold, isBlank } from '../../../../../src/scoring/reading';
import { figureIn } from '../editor';

export const PARTS = ['title', 'weight', 'method', 'target', 'unit', 'standard', 'source', 'owner', 'cap'] as const;
export type Part = (typeof PARTS)[number];

/** Where each part stands. `headings`: their row is the first. `unread`: headings of columns that are nothing of these. */
type Columns = {
  readonly at: Readonly<Partial<Record<Part, number>>>;
  readonly headings: boolean;
  readonly unread: readonly string[];
};

/** As people head such columns; without what stands in brackets, and spaces. */
const HEADINGS: Readonly<Record<Part | 'number', readonly string[]>> = {
  title: [
    ...[
      'indicator',
      'indicators',
      'kpi',
      'kpis',
      'kpiname',
      'indicatorname',
      'keyperformanceindicator',
      'measure',
      'metric',
      'objective',
      'item',
      'name',
    ],
    ...[
      '指标',
      '考核指标',
      '指标名称',
      '考核指标名称',
      '绩效指标',
      'kpi指标',
      '关键绩效指标',
      '考核项目',
      '考核内容',
      '项目',
      '项目名称',
      '考核项',
    ],
  ],
  weight: [
    'weight',
    'weights',
    'weighting',
    'share',
    'weight%',
    '%',
    '权重',
    '权重%',
    '指标权重',
    '占比',
    '比重',
    '分值',
    '标准分',
    '标准分值',
    '配分',
    '权重分',
  ],
  method: [
    ...['method', 'scoringmethod', 'scoring', 'howscored', 'howitisscored', 'calculation', 'rule', 'direction', 'type'],
    ...[
      '计分方法',
      '计分方式',
      '评分方法',
      '评分方式',
      '考核方法',
      '考核方式',
      '计算方法',
      '计算方式',
      '得分计算',
      '计分规则',
      '方向',
      '指标方向',
      '指标类型',
    ],
  ],
  target: ['target', 'targets', 'targetvalue', 'goal', 'plan', '目标', '目标值', '指标值', '考核目标', '目标要求', '基准值', '计划值'],
  unit: ['unit', 'units', 'uom', '单位', '计量单位'],
  standard: [
    ...['standard', 'criterion', 'criteria', 'scoringstandard', 'description', 'definition', 'note', 'notes'],
    ...['评分标准', '考核标准', '评价标准', '计分标准', '标准', '指标说明', '指标定义', '定义', '说明', '备注', '考核说明'],
  ],
  source: ['source', 'datasource', 'sourceofdata', '数据来源', '来源', '信息来源', '资料来源'],
  owner: [
    ...['owner', 'dataowner', 'ownerofthedata', 'provider', 'providedby', 'responsible'],
    ...['责任人', '数据责任人', '数据提供人', '数据提供部门', '提供部门', '提供人', '责任部门', '考核部门'],
  ],
  cap: ['cap', 'max', 'maximum', 'mostpoints', 'maxpoints', '封顶', '封顶分', '上限', '最高分', '最高得分'],
  number: ['no', 'no.', 'nr', '#', 's/n', '序号', '编号', '序'],
};

/** In the order that is asked for, where there are no headings. */
const IN_ORDER: readonly Part[] = ['title', 'weight', 'method', 'target', 'unit', 'standard', 'source', 'owner'];

export function columnsOf(table: readonly (readonly string[])[]): Columns {
  const [first = []] = table;
  const named = first.map(partHeaded);
  const known = named.filter((part) => part !== undefined).length;
  if (known >= 2 && named.includes('title')) {
    const at = Object.fromEntries(PARTS.flatMap((part) => (named.includes(part) ? [[part, named.indexOf(part)]] : [])));
    const isUnread = (heading: string, n: number): boolean =>
      !isBlank(heading) && named[n] !== 'number' && (named[n] === undefined || at[named[n]] !== n);
    return { at, headings: true, unread: first.filter(isUnread) };
  }
  const shift = isCounting(table.map(([cell = '']) => cell)) ? 1 : 0;
  const at = Object.fromEntries(IN_ORDER.map((part, n) => [part, n + shift]));
  const weight = first[1 + shift] ?? '';
  const beyond = first.slice(IN_ORDER.length + shift).filter((cell) => !isBlank(cell));
  // a weight in words heads its column, whatever the other headings are
  return { at, headings: !isBlank(weight) && figureIn(weight, true) === undefined && table.length > 1, unread: beyond };
}

function partHeaded(heading: string): Part | 'number' | undefined {
  const plain = fold(heading)
    .replace(/\([^()]*\)|[【[][^【】[\]]*[】\]]|[\s*_:-]/g, '')
    .toLowerCase();
  return [...PARTS, 'number' as const].find((part) => HEADINGS[part].includes(plain));
}

/** 1, 2, 3 down the first column number the rows, and are no names. */
const isCounting = (cells: readonly string[]): boolean => cells.length > 1 && cells.every((cell, n) => cell === String(n + 1));
