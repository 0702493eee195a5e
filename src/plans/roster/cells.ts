// A cell of a roster as it is meant: without what nobody sees, without words that stand for a blank, and amounts as they are written.
import { plainText } from '../../scoring/invisible';
import { fold, isBlank, numberIn, readNumber, textOf } from '../../scoring/reading';
import { simplified } from './traditional';

/** Text and numbers of a cell; '' for a blank. */
export const cleaned = (cell: unknown): unknown => (isBlank(cell) ? '' : typeof cell === 'string' ? plainText(cell) : cell);

/** A cell's text as it is meant. */
export const wordsOf = (cell: unknown): string => textOf(cleaned(cell));

const BLANKS: ReadonlySet<string> = new Set(
  '无 没有 暂无 空 - -- — —— – / \\ . n/a na #n/a none nil null nan undefined no_manager (blank) (空白) 不适用 待定 tbd 0000-00-00 00.00.0000'.split(
    ' ',
  ),
);
/** Whether a text says that there is nothing: `无`, `-`, `N/A`, `None`. No name is asked: somebody may be called Nan. */
export const saysBlank = (text: string): boolean => BLANKS.has(simplified(fold(plainText(text))).toLowerCase());

/** `0012` and `12` may be one ID. */
export const withoutZeros = (id: string): string => id.replace(/^0+(?=\d)/, '');

const CURRENCY = /^(?:rmb|cny|usd|eur|gbp|hkd|[¥$€£￥])\s*|\s*(?:元|圆|块|rmb|cny|usd|eur|gbp|hkd)$/g;

/** `￥5,000`, `5000元`, `1.2万` as a number of 0 or more; null for a blank, undefined for what is no amount. */
export function readAmount(cell: unknown): number | null | undefined {
  const typed = cleaned(cell);
  if (typed === '' || (typeof typed === 'string' && saysBlank(typed))) return null;
  const number = typeof typed === 'string' ? amountIn(typed) : readNumber(typed);
  return typeof number === 'number' && number >= 0 ? number : undefined;
}

function amountIn(text: string): number | undefined {
  const bare = simplified(fold(text)).trim().toLowerCase().replace(CURRENCY, '').replace(CURRENCY, '').trim();
  const [, digits = bare, power = ''] = /^(.*\d)\s*([万千])$/.exec(bare) ?? [];
  const number = numberIn(digits);
  // written as a power of ten, 1.2万 is 12000 and no digit more
  return number === undefined || power === '' ? number : Number(`${number}e${power === '万' ? 4 : 3}`);
}
