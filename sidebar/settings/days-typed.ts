// A list of days as it is typed: whole numbers, with whatever stands between numbers in a list.
import { plainText } from '../../src/scoring/invisible';

const [BETWEEN, WHOLE] = [/[\s,，、;；]+/, /^\d{1,3}$/] as const;
const [LATEST, MOST] = [366, 20] as const;

/** What keeps it from being saved: a part that is no number from `least` on, or too many of them. */
type Odd = { readonly odd: string } | { readonly many: number };

export function daysTyped(text: string, least: number): readonly number[] | Odd {
  const parts = plainText(text).normalize('NFKC').split(BETWEEN).filter(Boolean);
  const odd = parts.find((part) => !WHOLE.test(part) || Number(part) < least || Number(part) > LATEST);
  if (odd !== undefined) return { odd };
  const days = [...new Set(parts.map(Number))];
  return days.length > MOST ? { many: days.length } : days;
}
