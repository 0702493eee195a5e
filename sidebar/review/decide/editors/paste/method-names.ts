// What people write for a scoring method, in either language: each name, and the patterns of those that bring a figure along.
import type { Method } from '../../../../../src/plans/plan-indicators';
import type { Method as Kpi } from '../../../../../src/scoring/kpi-methods';

/** In lower case and half width, without spaces. A method's own names and its words on the screen are known besides, so that a new one needs none here. */
export const KPI_NAMES: Readonly<Partial<Record<Kpi, readonly string[]>>> = {
  higher: [
    ...[
      'higherisbetter',
      'thehigherthebetter',
      'moreisbetter',
      'themorethebetter',
      'biggerisbetter',
      'largerisbetter',
      'maximise',
      'maximize',
    ],
    ...['越高越好', '越大越好', '越多越好', '正向', '正向指标'],
  ],
  lower: [
    ...['lowerisbetter', 'thelowerthebetter', 'lessisbetter', 'fewerisbetter', 'smallerisbetter', 'minimise', 'minimize'],
    ...['越低越好', '越小越好', '越少越好', '反向指标', '负向', '负向指标', '逆向', '逆向指标'],
  ],
  inverse: ['target/actual', 'target÷actual', '目标/实际', '目标÷实际'],
  near: ['thenearerthebetter', 'nearerisbetter', 'thecloserthebetter', 'closerisbetter', '越接近越好', '适度指标'],
  within: ['withinadeviation', '允许偏差', '允许偏差内'],
  reach: [
    ...['targetreached', 'reachthetarget', 'reachedornot', 'meetthetarget', 'metornot', 'hitormiss'],
    ...['达到目标', '是否达标', '达标即满分', '达到即满分', '达标得满分'],
  ],
  limit: ['notexceeded', 'notover', 'nomorethanthetarget', '不超过', '不超标', '不超过目标', '不高于目标'],
  below: ['underthetarget', 'belowthetarget', '低于目标', '小于目标'],
  none: ['never', 'neverhappened', 'noincidents', 'zeroincidents', '未发生', '不发生', '零事故', '零投诉', '零差错'],
  progress: ['byprogress', '按进度', '完成进度'],
  plusminus: ['plus/minus', '按幅度加减分'],
};

export const OTHER_NAMES: Readonly<Record<Exclude<Method['kind'], 'kpi'>, readonly string[]>> = {
  rated: [
    ...['rating', 'rated', 'points', 'score', 'scored', 'bytherater', 'managerscore', 'judgement', 'judgment', 'qualitative', 'subjective'],
    ...[
      '评分',
      '打分',
      '考核人评分',
      '考核人打分',
      '上级评分',
      '上级打分',
      '领导评分',
      '领导打分',
      '主观评分',
      '主观打分',
      '定性',
      '定性评分',
      '综合评价',
    ],
  ],
  steps: ['step', 'tiers', 'tiered', '分段', '分档', '阶梯', '区间'],
  deduct: ['deduction', 'deductions', '扣分', '减分', '扣分制', '倒扣'],
  yesNo: ['yes/no', 'yesorno', 'done/notdone', 'doneornot', 'doneornotdone', '是否', '是/否', '完成与否', '是否完成', '完成/未完成'],
};

/** All or nothing: beside a target whether it is reached, without one whether it is done. */
export const PASS_OR_FAIL = ['pass/fail', 'passorfail', 'passed/failed', '通过/不通过', '通过与否', '合格/不合格', '合格与否', '是否合格'];

const N = '(\\d+(?:[.]\\d+)?)';
const EACH = '(?:for|a|an|per|/)?(?:each|every)?(?:time|case|error|mistake|complaint|occurrence|incident|instance|day)?';

/** So many points off a count: `deduct 2`, `2 off each`, `100 points, less 2 a case`; `每次扣 2 分`, `扣2分/次`, `满分100分，每逾期一天扣1分，扣完为止`. */
export const DEDUCTIONS: readonly RegExp[] = [
  new RegExp(`^(?:100(?:points)?,)?(?:deduct|less|minus)${N}(?:points?|pts?)?${EACH}$`),
  new RegExp(`^(?:100(?:points)?,)?${N}(?:points?|pts?)?(?:off|less|deducted)${EACH}$`),
  new RegExp(
    `^(?:满分100分?[,;])?(?:(?:每|发现|发生|出现)[^扣减,;]{0,12})?(?:扣除|扣分|减分|扣|减)${N}分?(?:/?每?(?:次|项|件|例|起|天|人次))?(?:[,;]扣完(?:为止|即止))?$`,
  ),
];

/** `±5%`, `within 5%`, `允差5%`, `偏差5%以内`: the deviation allowed. */
export const DEVIATIONS: readonly RegExp[] = [
  /^(?:within|±|\+\/-|允差|允许偏差)±?(\d+(?:[.]\d+)?%)(?:oftarget|以内|之内|内)?$/,
  /^(?:偏差|误差)(?:不超过|在)?±?(\d+(?:[.]\d+)?%)(?:以内|之内|内)$/,
];

/** `progress from 80`, `进度自80起`: the start value. */
export const STARTS: readonly RegExp[] = [/^progressfrom(-?\d+(?:[.]\d+)?)$/, /^进度[自从](-?\d+(?:[.]\d+)?)起?$/];

/** `plusminus 5%,5,10`, `增减：5%,5,10` */
export const GRADIENTS: readonly RegExp[] = [/^(?:plusminus|增减):?(\d.*)$/];

/** The most points, at the end of a method: `higher is better, at most 120`, `越高越好，封顶120分`. */
export const CAP = new RegExp(`[,;](?:atmost|nomorethan|max|maximum|cap|cappedat|封顶|最高|上限|不超过)${N}(?:分|points?)?$`);
