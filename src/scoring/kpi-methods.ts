// The methods of KPI points: their names, and what each needs besides actual and target.

export type Method = 'higher' | 'lower' | 'inverse' | 'near' | 'within' | 'reach' | 'limit' | 'below' | 'none' | 'progress' | 'plusminus';

/** Each method's Chinese name. */
export const METHOD_NAMES: Readonly<Record<Method, string>> = {
  higher: '比率',
  lower: '反向',
  inverse: '反比',
  near: '偏差',
  within: '允差',
  reach: '达标',
  limit: '不超',
  below: '低于',
  none: '零发生',
  progress: '进度',
  plusminus: '增减',
};

/** What a method needs besides actual and target. Shares are 0 to 1. */
export type Detail = {
  /** `within`: the deviation allowed, as a share of the target. */
  readonly allowed?: number;
  /** `progress`: the value from which progress is counted. */
  readonly start?: number;
  /** `plusminus`: below zero where lower is better; beyond `zeroBeyond` short of the target the result is 0. */
  readonly step?: { readonly share: number; readonly plus: number; readonly minus: number; readonly zeroBeyond?: number };
};
