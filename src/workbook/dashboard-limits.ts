// A limit as HR has it on the Plan tab now, in heads: `<=25%` of 10 people is `≤ 2`. Read by formula as QUOTA_CHECK reads it (table-parameters.ts).

/** Cells: the limit as written, what is read from it, all limits' plain numbers, how many people have a grade, the limit in heads. */
export type LimitPlaces = Readonly<Record<'written' | 'number' | 'plain' | 'allPlain' | 'all' | 'heads', string>>;

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

/** The most heads round down, the fewest up (functions.md: QUOTA_CHECK). */
export const headsOf = ({ written, number, plain, allPlain, all }: LimitPlaces): string =>
  `IF(LEN(${number})=0,"",LET(x,ROUND(${all}*${number}/IF(OR(LEN(${plain})=0,MAX(${allPlain})>1),100,1),6),` +
  `IF(${signOf(written)}="≥",0-INT(0-x),INT(x))))`;

/** `≤ 2`; a limit that is not understood as it stands. */
export const wordsOf = ({ written, number, heads }: LimitPlaces): string =>
  `IF(LEN(${number})=0,${written}&"",${signOf(written)}&" "&${heads})`;

/** A bare share means at most. */
const signOf = (written: string): string =>
  `IFS(ISNUMBER(SEARCH(LEFT(TRIM(${written})),">≥＞")),"≥",ISNUMBER(SEARCH(LEFT(TRIM(${written})),"=＝")),"=",TRUE,"≤")`;
