// A limit as HR has it on the Plan tab now, in heads: `<=25%` of 10 people is `≤ 2`. Read by formula as QUOTA_CHECK reads it (table-parameters.ts).
import type { HeadRule, Rounding } from '../../scoring/limits';

/**
 * Cells: the limit as written, what is read from it; whether limits mix, and all limits' plain numbers; how many people have a grade, the limit in people unrounded,
 * all limits so, the limit in heads. `n`: its place among them, `of` how many they are.
 */
export type LimitPlaces = Readonly<
  Record<'written' | 'number' | 'plain' | 'mixed' | 'allPlain' | 'all' | 'exact' | 'allExact' | 'heads', string>
> & {
  readonly n: number;
  readonly of: number;
};

/** So many characters of a limit are looked at. */
const MOST = 12;
const upTo = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, n) => from + n).join(',');

/**
 * The number in it, percent or not; blank where there is none. Our formulas have no function that takes a text's end, and VALUE would read
 * by the spreadsheet's locale: a place holds a digit where the text up to it is the text before, and that digit.
 */
export const numberOf = ({ written }: LimitPlaces): string => {
  const isDigit = '(LEFT(t,k)=LEFT(t,k-1)&d)';
  return (
    `LET(t,${written}&"",k,VSTACK(${upTo(1, MOST)}),d,HSTACK(${upTo(0, 9)}),last,SUMPRODUCT(MAX(${isDigit}*k)),` +
    `point,IFERROR(SEARCH(".",t),last+1),` +
    `IF(ISNUMBER(${written}),${written},IF(last=0,"",SUMPRODUCT(${isDigit}*d*10^(point-k-(k<point))))))`
  );
};

/** That number where it has no percent sign: one over 1 makes all of them percents. */
export const plainOf = ({ written, number }: LimitPlaces): string =>
  `IF(AND(ISTEXT(${written}),OR(ISNUMBER(SEARCH("%",${written})),ISNUMBER(SEARCH("％",${written})))),"",${number})`;

/** Whether some have a percent sign and a plain one is over 1, which QUOTA_CHECK refuses: nobody knows what such plain ones are. */
export const mixedOf = (numbers: string, plains: string): string => `AND(MAX(${plains})>1,COUNT(${numbers})>COUNT(${plains}))`;

/** In people, before it rounds; blank where it cannot be read. */
export const exactOf = ({ number, plain, allPlain, all, mixed }: LimitPlaces): string =>
  `IF(OR(LEN(${number})=0,${mixed}),"",ROUND(${all}*${number}/IF(OR(LEN(${plain})=0,MAX(${allPlain})>1),100,1),6))`;

/** As scoring/limits.ts rounds: of an exact limit that rounds down, the number just below. */
export function headsOf(places: LimitPlaces, { rounding, atLeastOne }: HeadRule): string {
  const { written, exact, all } = places;
  const whole = WHOLE[rounding](places);
  const one = atLeastOne === undefined ? 'k' : `IF(AND(k=0,x>0,${all}>=${atLeastOne},${signOf(written)}<>"≥"),1,k)`;
  return `IF(LEN(${exact})=0,"",LET(x,${exact},k,${whole},${one}))`;
}

const down = ({ written }: LimitPlaces): string => `IF(${signOf(written)}="≥",0-INT(0-x),INT(x))`;
const WHOLE: Readonly<Record<Rounding, (places: LimitPlaces) => string>> = {
  down,
  halfUp: () => 'INT(x+1/2)',
  up: () => '0-INT(0-x)',
  // one more for the largest fractions, as many as whole people are left; equal ones in the limits' order, what limits leave over last
  largestRemainder: (places) => {
    const { allExact, all, n } = places;
    const before = n === 0 ? '0' : `SUMPRODUCT((ROUND(v-INT(v),6)=r)*(VSTACK(${upTo(0, places.of - 1)})<${n}))`;
    return (
      `LET(v,MAP(${allExact},LAMBDA(y,IF(ISNUMBER(y),y,0))),o,ROUND(${all}-SUM(v),6),IF(o<0,${down(places)},` +
      `LET(r,ROUND(x-INT(x),6),left,${all}-SUMPRODUCT(INT(v))-INT(o),` +
      `INT(x)+IF(SUMPRODUCT((ROUND(v-INT(v),6)>r)*1)+IF(ROUND(o-INT(o),6)>r,1,0)+${before}<left,1,0))))`
    );
  },
};

/** How many people too many or too few, in words: `over` and `short` take the number. */
export function verdictOf(
  { written, exact, heads }: LimitPlaces,
  people: string,
  { rounding }: HeadRule,
  words: { readonly over: (number: string) => string; readonly short: (number: string) => string; readonly ok: string },
): string {
  // exactly is kept by the numbers just below and just above where limits round down
  const most = rounding === 'down' ? `IF(s="=",MAX(k,0-INT(0-${exact})),k)` : 'k';
  return (
    `IF(LEN(${heads})=0,"",LET(k,${heads},s,${signOf(written)},p,${people},m,${most},` +
    `IF(AND(s<>"≥",p>m),${words.over('(p-m)')},IF(AND(s<>"≤",p<k),${words.short('(k-p)')},${words.ok}))))`
  );
}

/** `≤ 2`; a limit that is not understood as it stands. */
export const wordsOf = ({ written, heads }: LimitPlaces): string => `IF(LEN(${heads})=0,${written}&"",${signOf(written)}&" "&${heads})`;

/** A bare share means at most. */
const signOf = (written: string): string =>
  `IFS(ISNUMBER(SEARCH(LEFT(TRIM(${written})),">≥＞")),"≥",ISNUMBER(SEARCH(LEFT(TRIM(${written})),"=＝")),"=",TRUE,"≤")`;
