// 日期与考核期的写法。{n} 为月份或期次的数字。
import type * as en from '../en/calendar';

export const weekdays = /* @__PURE__ */ '日一二三四五六'.split('');
export const months = /* @__PURE__ */ Array.from({ length: 12 }, (_, n) => `${n + 1} 月`);
export const shortMonths = /* @__PURE__ */ months.slice();

export const days: Record<keyof typeof en.days, string> = {
  whole: '{year} 年 {n} 月 {date} 日（周{weekday}）',
  dated: '{year} 年 {n} 月 {date} 日',
  inYear: '{n} 月 {date} 日',
};

export const periods: Record<keyof typeof en.periods, string> = {
  month: '{year} 年 {n} 月',
  quarter: '{year} 年第 {n} 季度',
  firstHalf: '{year} 年上半年',
  secondHalf: '{year} 年下半年',
  year: '{year} 年度',
  term: '{year} 年第 {n} 学期',
};
