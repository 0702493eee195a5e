// The words for a status that other systems use. What is not among them is asked once, whatever number of rows it stands in.
import { isExemptMark } from '../../scoring/reading';
import type { Status } from '../person';
import { foldHeading } from './headings';

/** Who is away is still employed; who is learning is no regular employee yet. Yes and no are no words: their heading says what is asked. */
const WORDS: Readonly<Record<Status, string>> = {
  active: `active; regular; employed; permanent; current; confirmed; rehired; employee; full time; part time; fixed term; salaried; hourly; working;
    on leave; leave; leave of absence; paid leave; unpaid leave; parental leave; maternity leave; sick leave; sabbatical; suspended; on notice;
    notice period; a; 在职; 正式; 正式员工; 正式工; 正式在职; 在岗; 已转正; 转正; 正常; 全职; 兼职; 在编; 产假; 休假; 病假; 事假; 休产假; 停薪留职; 留职停薪; 复职;
    哺乳假; 返聘; 退休返聘; 长期; 在册; 编内; 合同制; 合同工; 聘用; 聘用制; 约聘; 约雇; 劳动合同; 待离职; 离职中; 未离职`,
  probation:
    'probation; probationary; on probation; in probation; trial; intern; internship; trainee; 试用; 试用期; 试用期员工; 试用员工; 试用在职; 试岗; 待转正; 见习; 见习期; 实习; 实习生; 实习期',
  dispatched: `dispatched; dispatch; agency; agency staff; contractor; contingent worker; contingent; outsourced; temporary; temp; external; freelance;
    派遣; 劳务派遣; 派遣员工; 外包; 劳务; 劳务工; 外派; 临时; 临时工`,
  left: `left; resigned; inactive; not active; withdrawn; terminated; retired; dismissed; departed; exited; former; ex employee; deceased; separated;
    laid off; 离职; 已离职; 退休; 已退休; 辞职; 已辞职; 辞退; 解聘; 非在职; 停用; 已停用; 自离; 离退休; 内退; 已注销; 资遣; 开除; 除名`,
};

/** How long somebody works, and that they do: beside another word they say nothing. */
const NEUTRAL = /fulltime|parttime|salaried|hourly|employees?|staff|workers?|员工|人员|职工|全职|兼职/g;

const BY_WORD: ReadonlyMap<string, Status> = new Map(
  (Object.entries(WORDS) as [Status, string][]).flatMap(([status, words]) =>
    words.split(/;\s*/).map((word): [string, Status] => [foldHeading(word), status]),
  ),
);

/** Those of them that say that somebody is away for long. */
const AWAY: ReadonlySet<string> = new Set(
  'on leave; leave; leave of absence; paid leave; unpaid leave; parental leave; maternity leave; sick leave; sabbatical; suspended; 产假; 休假; 病假; 事假; 休产假; 停薪留职; 留职停薪; 哺乳假'
    .split('; ')
    .map(foldHeading),
);

export function isAway(word: string): boolean {
  const { pieces, scripts } = partsOf(word);
  return [word, ...pieces, ...scripts].some((part) => AWAY.has(foldHeading(part)));
}

export const STATUSES = Object.keys(WORDS) as Status[]; // the keys of a literal

/** HR's own answers go first. Blank is active. */
export function statusOf(word: string, said: ReadonlyMap<string, Status>): Status | undefined {
  const key = foldHeading(word);
  return said.get(key) ?? BY_WORD.get(key) ?? (key === '' || isExemptMark(word) ? 'active' : byParts(word));
}

/** Whether a word says by itself what somebody's status is. */
export const isStatusWord = (word: string): boolean => foldHeading(word) !== '' && statusOf(word, NOTHING_SAID) !== undefined;

const NOTHING_SAID: ReadonlyMap<string, Status> = new Map();

type Part = { readonly status: Status; readonly neutral: boolean };

/**
 * `Active - Payroll Eligible`, `长期 Permanent`, `Full-Time Probation`: what those parts say that are known, where they agree. Parts that say
 * nothing beside others count where there are no others.
 */
function byParts(word: string): Status | undefined {
  const { pieces, scripts } = partsOf(word);
  const known = [...pieces, ...scripts].flatMap((part) => partOf(part) ?? []);
  const telling = known.filter(({ neutral }) => !neutral);
  const isAllNeutral = telling.length === 0 && [pieces, scripts].some((parts) => parts.length > 0 && parts.every(partOf));
  const [first, ...others] = isAllNeutral ? known : telling;
  return others.every(({ status }) => status === first?.status) ? first?.status : undefined;
}

function partOf(part: string): Part | undefined {
  const key = foldHeading(part);
  const rest = key.replace(NEUTRAL, '');
  const status = BY_WORD.get(key) ?? (rest === '' ? 'active' : rest.length > 1 ? BY_WORD.get(rest) : undefined);
  return status && { status, neutral: rest === '' };
}

type Parts = { readonly pieces: readonly string[]; readonly scripts: readonly string[] };

/** As it is divided; and its Chinese apart from its Latin. */
function partsOf(word: string): Parts {
  const filled = (parts: readonly string[]) => parts.filter((part) => foldHeading(part) !== '');
  return {
    pieces: filled(word.split(/\s[-–—]\s|[,，;；/|()（）:：]/)),
    scripts: filled([word.replace(/\P{Script=Han}+/gu, ''), word.replace(/\p{Script=Han}+/gu, '')]),
  };
}
