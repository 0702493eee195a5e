// What a heading names: the table of names looked up by what remains of a heading without width, case, spaces and marks.
import { visible } from '../../scoring/invisible';
import { fold } from '../../scoring/reading';
import type { Reading } from './columns';
import { type Asks, HEADING_NAMES } from './heading-names';
import { simplified } from './traditional';

/**
 * `rank`: of two columns with one reading the lower is read. `counts`: it may be a column that counts the rows. `asks`: of a status column
 * whose heading says what it tells.
 */
export type Meant = { readonly reading: Reading; readonly rank: number; readonly counts: boolean; readonly asks: Asks | undefined };

/** `姓名【必填】`, `員工編號`, `Employee_ID`, `E-mail:` as `姓名必填`, `员工编号`, `employeeid`, `email`: for comparing only. */
export const foldHeading = (heading: string): string => simplified(fold(visible(heading)).replace(MARKS, '')).toLowerCase();

const MARKS = /[\s_.*?:;,'’"“”/|\\·()[\]{}<>【】〔〕「」《》-]+/g;

const BY_NAME: ReadonlyMap<string, Meant> = new Map(
  HEADING_NAMES.map(({ name, reading, rank, counts, asks }) => [foldHeading(name), { reading, rank, counts, asks }]),
);

/** The remark in brackets that says nothing of the column. */
const FORMAL = /^(必填|选填|必填项|required|optional|mandatory)$/;
/** What Odoo puts after the field of a record that another one names: `Department/Display Name`, `job_id/name`. */
const SHOWN_OF = /^(.+?)(?:_id)?\/\s*(?:(?:display|complete|full)[ _]name|name|显示名称|顯示名稱|完整名称|名称|名稱|姓名)\s*$/i;
/** A heading with a remark is surely second to one without. */
const REMARKED = 0.5;

/**
 * What a heading names: as a whole, without its remark in brackets, by one of its lines, by its Chinese or its Latin part where it is
 * written in both, by the record whose name it shows, or by both words where it leaves the choice: `Department/Team`.
 */
export function meantBy(heading: string): Meant | undefined {
  const whole = BY_NAME.get(foldHeading(heading));
  if (whole) return whole;
  const { outside, inside } = unbracketed(fold(visible(heading)));
  const bare = BY_NAME.get(foldHeading(outside));
  if (bare) return FORMAL.test(foldHeading(inside)) ? bare : { ...bare, rank: bare.rank + REMARKED };
  const [, record] = SHOWN_OF.exec(outside) ?? [];
  const shown = record && BY_NAME.get(foldHeading(record));
  if (shown) return { ...shown, rank: shown.rank + REMARKED };
  const parts = [...heading.split(/[\r\n]+/), ...byScript(outside)].flatMap((part) => BY_NAME.get(foldHeading(part)) ?? []);
  const [first] = parts;
  const either = outside.split(/[/|]/).map((part) => BY_NAME.get(foldHeading(part)));
  const [one] = either;
  if (!first && one && either.every((each) => each?.reading === one.reading)) return { ...one, rank: one.rank + REMARKED };
  return first && parts.every(({ reading }) => reading === first.reading) ? { ...first, rank: first.rank + REMARKED } : undefined;
}

/** The text outside of brackets of any kind, and what is in them. Gone through once. */
function unbracketed(text: string): { readonly outside: string; readonly inside: string } {
  let [outside, inside, depth] = ['', '', 0];
  for (const character of text) {
    if ('([{<【〔「《'.includes(character)) depth += 1;
    else if (')]}>】〕」》'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth > 0) inside += character;
    else outside += character;
  }
  return { outside, inside };
}

const byScript = (text: string): readonly string[] => {
  const chinese = text.replace(/[^\p{Script=Han}]+/gu, '');
  const latin = text.replace(/\p{Script=Han}+/gu, ' ');
  return chinese !== '' && /[a-z]/i.test(latin) ? [chinese, latin] : [];
};
