// Histories, one row a person and one column a period, as matchers see them: each cell a code, each text looked at once.
import { plainText } from '../scoring/invisible';
import { isBlank, isPercent, isWarning, numberIn } from '../scoring/reading';
import { BLANK, HIT, MISS, type Row } from '../scoring/streaks';
import { isNumber, isProblem, type Labels, labelKey, type Results, type Value } from './cells';
import { codeOf, codeOfNumber, type Known, type Matcher, type MatcherSource } from './matchers';
import { failAtCell, type Problem, problemAt } from './sentences';

/** A history in which each text has a number. */
type Periods = {
  readonly history: Labels;
  readonly texts: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Row by row: a text's number, one byte each; OTHER for a cell that is no text, or a text beyond so many. */
  readonly places: Uint8Array;
  /** Rows in which no cell is OTHER. */
  readonly worded: Uint8Array;
};

const OTHER = 255;

export function periodsIn(history: Labels): Periods {
  const { rows, height, width } = history;
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  const places = new Uint8Array(height * width); // bytes: a large array costs more to make than the cells to read
  const worded = new Uint8Array(height);
  const numberOf = (text: string): number => {
    const known = numbers.get(text) ?? texts.length;
    if (known === texts.length) {
      numbers.set(text, known);
      texts.push(text);
    }
    return known;
  };
  let at = 0;
  for (let r = 0; r < height; r++) {
    const row = rows[r] as readonly unknown[];
    let words = 1;
    // a policy has few grades: the first ones are found sooner by looking through them
    const few = texts.length < FEW ? texts.length : FEW;
    for (let c = 0; c < width; c++) {
      const cell = row[c];
      let number = OTHER;
      if (typeof cell === 'string') {
        number = 0;
        while (number < few && texts[number] !== cell) number++;
        if (number === few) number = numberOf(cell);
      }
      if (number >= OTHER) words = 0;
      places[at++] = number < OTHER ? number : OTHER;
    }
    worded[r] = words;
  }
  return { history, texts, numbers, places, worded };
}

const FEW = 8;

/** Matchers for a history; some ask which grades stand there. `N/A` is never two grades. */
export function matchersIn({ texts }: Periods, sources: readonly MatcherSource[]): readonly Matcher[] {
  const known: Known = new Set(sources.some(({ asks }) => asks) ? ['N/A', ...texts.map(labelKey)] : []);
  return sources.map(({ read }) => read(known));
}

/**
 * One result a row, from its periods and, for each matcher, the code of each period's number. What cannot be read is the row's problem;
 * where `strict`, a plain score beside criteria in `%` fails.
 */
export function eachRow(
  { history, texts, numbers, places, worded }: Periods,
  matchers: readonly Matcher[],
  strict: boolean,
  result: (rows: readonly Row[]) => Value,
): Results {
  const { width } = history;
  const known = texts.map((text) => textCodes(text, matchers));
  const readable = known.every((codes) => codes !== null);
  const ofTexts = matchers.map((_, m) => ({ places, start: 0, codes: Uint8Array.from(known, (codes) => codes?.[m] ?? BLANK) }));
  const ofCells = matchers.map(() => ({ places: new Uint8Array(width), start: 0, codes: CODES }));
  /** Whether all of a row's cells have codes. */
  const fill = (cells: readonly unknown[]): boolean => {
    for (let c = 0; c < width; c++) {
      const cell = cells[c];
      const codes = typeof cell === 'string' ? known[numbers.get(cell) ?? 0] : undefined;
      if (codes === null || (codes === undefined && !isNumber(cell) && !isBlank(cell))) return false;
      for (let m = 0; m < matchers.length; m++) {
        const code = codes ? codes[m] : isNumber(cell) ? codeOfNumber(matchers[m] as Matcher, cell) : BLANK;
        if (code === undefined) return false;
        (ofCells[m] as Row).places[c] = code;
      }
    }
    return true;
  };
  return history.rows.map((cells, row) => {
    const start = row * width;
    if (readable && worded[row] === 1) {
      for (let m = 0; m < ofTexts.length; m++) (ofTexts[m] as Row).start = start;
      return [result(ofTexts)];
    }
    return [fill(cells) ? result(ofCells) : (problemIn(history, row, matchers, strict) ?? '')];
  });
}

/** Where the codes are those of the cells themselves. */
const CODES = Uint8Array.of(MISS, HIT, BLANK);

/** A text's code for each matcher; null where it is a problem for one of them. */
function textCodes(text: string, matchers: readonly Matcher[]): Uint8Array | null {
  if (isWarning(text)) return null;
  if (isBlank(text)) return new Uint8Array(matchers.length).fill(BLANK);
  const codes = matchers.map((matcher) => codeOf(matcher, plainText(text)));
  return codes.some((code) => typeof code === 'string') ? null : Uint8Array.from(codes as number[]);
}

/** The first thing that is wrong in a row. */
function problemIn(history: Labels, row: number, matchers: readonly Matcher[], strict: boolean): Problem | undefined {
  const labels = Array.from({ length: history.width }, (_, column) => history.read(row, column));
  const unread = labels.find(isProblem);
  if (unread) return unread;
  for (const matcher of matchers) {
    for (const [column, label] of labels.entries()) {
      const code = typeof label === 'string' ? codeOf(matcher, label, history.rows[row]?.[column]) : BLANK;
      if (typeof code !== 'string') continue;
      const plain = typeof label === 'string' && numberIn(label) !== undefined && !isPercent(label);
      return strict && plain ? failAtCell(history.place, row, column, code) : problemAt(history.place, row, column, code);
    }
  }
  return undefined;
}
