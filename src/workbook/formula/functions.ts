// The functions that formulas may call, each with the least and the most arguments it takes. What stands in no list here cannot be written.

const MANY = 'many';

/** Built into Google Sheets and the local host's engine, and known to give the same in both. IFS, lambdas and LET have makers of their own. */
const BUILT_IN = {
  ABS: [1, 1],
  AND: [1, MANY],
  ASC: [1, 1],
  AVERAGE: [1, MANY],
  CHOOSE: [2, MANY],
  CHOOSECOLS: [2, MANY],
  COLUMNS: [1, 1],
  COUNT: [1, MANY],
  COUNTA: [1, MANY],
  COUNTIF: [2, 2],
  DATE: [3, 3],
  DAY: [1, 1],
  EXACT: [2, 2],
  FILTER: [2, MANY],
  FIND: [2, 3],
  HSTACK: [1, MANY],
  IF: [2, 3],
  IFERROR: [1, 2],
  INDEX: [2, 3],
  INT: [1, 1],
  ISDATE: [1, 1],
  ISERROR: [1, 1],
  ISNUMBER: [1, 1],
  ISTEXT: [1, 1],
  LEFT: [1, 2],
  LEN: [1, 1],
  LOWER: [1, 1],
  MATCH: [2, 3],
  MAX: [1, MANY],
  MID: [3, 3],
  MIN: [1, MANY],
  MONTH: [1, 1],
  NOT: [1, 1],
  OR: [1, MANY],
  REGEXMATCH: [2, 2],
  REGEXREPLACE: [3, 3],
  RIGHT: [1, 2],
  ROUND: [1, 2],
  ROW: [0, 1],
  ROWS: [1, 1],
  SEARCH: [2, 3],
  SEQUENCE: [1, 4],
  SORT: [1, MANY],
  SUBSTITUTE: [3, 4],
  SUM: [1, MANY],
  SUMPRODUCT: [1, MANY],
  TEXT: [2, 2],
  TEXTJOIN: [3, MANY],
  TODAY: [0, 0],
  TRIM: [1, 1],
  UNICODE: [1, 1],
  UNIQUE: [1, 3],
  UPPER: [1, 1],
  VALUE: [1, 1],
  VLOOKUP: [3, 4],
  VSTACK: [1, MANY],
  WEEKDAY: [1, 2],
  XLOOKUP: [3, 6],
  XMATCH: [2, 4],
  YEAR: [1, 1],
} as const;

/** Our own that a workbook calls, each a call of a server, as their catalogue declares them: a test compares the two. */
const CUSTOM = {
  BONUS: [3, 4],
  CONSEQUENCE: [2, 3],
  GRADE: [1, 3],
  QUOTA_CHECK: [2, 2],
  WEIGHT_CHECK: [1, 1],
} as const;

export const FUNCTIONS = { ...BUILT_IN, ...CUSTOM };
export type FunctionName = keyof typeof FUNCTIONS;

/** A call: it takes so many arguments, of which those over the least may be left out, or any number, but for one too few. */
export type Call<Name extends FunctionName, Value, Made> = (typeof FUNCTIONS)[Name] extends readonly [infer Least, infer Most]
  ? Most extends typeof MANY
    ? <Given extends Many<Least, Value>>(...given: Given & (Given extends TooFew<Least> ? never : unknown)) => Made
    : (...given: UpTo<Least, Most, Value>) => Made
  : never;

/** The last that is needed may be the first of a list, of which only running can say whether it holds one. */
type Many<Least, Value> = Least extends 1
  ? readonly Value[]
  : Least extends 2
    ? readonly [Value, ...Value[]]
    : readonly [Value, Value, ...Value[]];
type TooFew<Least> = Least extends 1 ? readonly [] : Least extends 2 ? readonly [unknown] : readonly [unknown, unknown];

type UpTo<Least, Most, Value, Needed extends Value[] = []> = Needed['length'] extends Least
  ? Optional<Most, Value, Needed>
  : UpTo<Least, Most, Value, [...Needed, Value]>;
type Optional<Most, Value, Made extends (Value | undefined)[], All extends Value[] = Needed<Made, Value>> = All['length'] extends Most
  ? Made
  : Optional<Most, Value, [...Made, Value?], [...All, Value]>;
/** As long a list in which none may be left out. */
type Needed<Made extends unknown[], Value> = { [Key in keyof Made]: Value };
