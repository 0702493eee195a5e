// Positions as rosters have them, beside those that a policy names.
import { fold } from '../scoring/reading';

/** One text in any case and width. */
export const textKey = (text: string): string => fold(text).trim().toLowerCase();

/** Whether a position is one of these, in whole: who rates as 总经理 is no 副总经理. */
export const isPosition = (position: string, names: readonly string[]): boolean => names.map(textKey).includes(textKey(position));

/** Whether a position is of a kind that a policy names by a part of it: 高级客服专员 is of 客服. Whoever assists a 店长 is none. */
export function isOfPosition(position: string, part: string): boolean {
  const [whole, named] = [textKey(position), textKey(part)];
  return named !== '' && whole.includes(named) && !ASSISTS.test(whole.replace(named, '·')); // what stands beside the part
}

const ASSISTS = /·\s*(?:的)?(?:助理|秘书|assistant|secretary)|(?:assistant|secretary)\s+(?:to\s+)?(?:the\s+)?·/;
