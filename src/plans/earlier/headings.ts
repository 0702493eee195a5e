// Which column of pasted results holds what, by the words people head such columns with, in either language.
import { fold, isBlank } from '../../scoring/reading';
import { foldHeading, meantBy } from '../roster/headings';

export const PARTS = ['id', 'period', 'score', 'grade'] as const;
export type Part = (typeof PARTS)[number];

/** Besides a person's number, which is called as on a roster; as `foldHeading` has them. */
const HEADINGS: Readonly<Record<Exclude<Part, 'id'>, string>> = {
  period: `period; review period; cycle; review cycle; month; quarter; year; when; 周期; 考核周期; 考核期; 考核期间; 期间; 期次; 考核时间; 时间; 月份; 考核月份;
    季度; 年度; 考核年度; 年月`,
  score: `score; scores; points; final score; total score; total; overall score; performance score; mark; marks; 得分; 分数; 总分; 综合得分; 考核得分; 考核分数;
    绩效得分; 绩效分数; 最终得分; 总得分; 成绩; 评分; 考核成绩`,
  grade: `grade; grades; final grade; rating; final rating; overall rating; performance rating; level; result; 等级; 绩效等级; 考核等级; 评级; 绩效评级; 考核评级;
    级别; 考核结果; 结果; 评定等级; 绩效结果; 档次`,
};
const BY_NAME: ReadonlyMap<string, Part> = new Map(
  (['period', 'score', 'grade'] as const).flatMap((part) => HEADINGS[part].split(/;\s*/).map((name) => [foldHeading(name), part] as const)),
);

/** Where each part stands, and the headings of other columns. */
type Head = { readonly at: Readonly<Partial<Record<Part, number>>>; readonly unread: readonly string[] };

/** Undefined where the cells are no headings: two of them at least have to be known. */
export function headedBy(cells: readonly string[]): Head | undefined {
  const named = cells.map(partHeaded);
  const at: Readonly<Partial<Record<Part, number>>> = Object.fromEntries(
    PARTS.flatMap((part) => (named.includes(part) ? [[part, named.indexOf(part)]] : [])),
  );
  if (Object.keys(at).length < 2) return undefined;
  const isRead = (n: number): boolean => Object.values(at).includes(n);
  return { at, unread: cells.filter((cell, n) => !isBlank(cell) && !isRead(n)) };
}

/** What stands in brackets says nothing of the column. */
const partHeaded = (heading: string): Part | undefined =>
  BY_NAME.get(foldHeading(fold(heading).replace(/\([^()]*\)|[【[][^【】[\]]*[】\]]/g, ''))) ??
  (meantBy(heading)?.reading === 'id' ? 'id' : undefined);
