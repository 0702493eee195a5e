// The tables that functions take: bands, steps, quotas, limits, coefficients and rules, each checked row by row.
import { type Noun, say, sayNotA } from '../i18n/functions-words';
import { type Band, DEFAULT_BANDS, type Grade } from '../scoring/bands';
import { LARGEST_FACTOR } from '../scoring/bonus';
import { type Criterion, openEdge, readCriterion } from '../scoring/criterion';
import { exact, over, toNumber } from '../scoring/decimal';
import { plainText } from '../scoring/invisible';
import type { Limit } from '../scoring/quotas';
import { fold, isBlank, isPercent, numberIn, readNumber, textOf } from '../scoring/reading';
import { neverMet } from '../scoring/spans';
import type { Corner, Step } from '../scoring/steps';
import type { Mode, StreakRule } from '../scoring/streaks';
import { labelKey } from './cells';
import { type MatcherSource, readMatcher } from './matchers';
import { checkTotal, leftOutAs, type Parameter, parameter, tableNumber, tablePoints } from './parameters';
import { checkOneKind, type Edges, edgesOf, overSentence, type Shares } from './percent';
import { shown } from './prose';
import { fail, failAtRow, type Place, quote } from './sentences';
import { readTable, splitAtSign, splitCriterion, splitPlain, splitRule, type TableRow } from './tables';

const CRITERIA = { columns: 2, value: 1, split: splitCriterion };
const LIMITS = { columns: 2, value: 1, split: splitAtSign };
const PLAIN = { columns: 2, value: 1, split: splitPlain };
const RULES = { columns: 5, value: 1, split: splitRule };

/** The usual bands are out of 100. */
const PLAIN_EDGES: Edges = { plain: { value: 90, percent: false } };

type Bands = { readonly bands: readonly Band[]; readonly edges: Edges };

/** Grade and criterion; the usual five bands where left out. */
export const bands = (): Parameter<Bands> =>
  leftOutAs({ bands: DEFAULT_BANDS, edges: PLAIN_EDGES }, 'table', shown('string|range', true), (value, place) => {
    const rows = readTable(value, place, CRITERIA);
    const bands = rows.map((row) => ({ grade: gradeName(row, place, !Array.isArray(value)), criterion: criterionOf(row, place) }));
    return { bands, edges: checkCriteria(bands, rows, place) };
  });

/** A table of steps, read as steps or as the corners of a line. */
export type StepTable = {
  readonly steps: () => { readonly steps: readonly Step[]; readonly edges: Edges };
  readonly corners: () => { readonly corners: readonly Corner[]; readonly edges: Edges };
};

export const steps = (): Parameter<StepTable> =>
  parameter('table', shown('string|range'), (value, place) => ({
    steps: () => {
      const rows = readTable(value, place, CRITERIA);
      const steps = rows.map((row) => ({ points: pointsOf(row, place, !Array.isArray(value)), criterion: criterionOf(row, place) }));
      return { steps, edges: checkCriteria(steps, rows, place) };
    },
    corners: () => {
      const rows = readTable(value, place, PLAIN);
      const corners = rows.map((row) => ({
        points: pointsOf(row, place, !Array.isArray(value)),
        at: tableNumber(row.cells[1], place, row.number, 'number'),
      }));
      const rising = [...corners].sort((a, b) => a.at - b.at);
      const twice = rising.find((corner, n) => rising[n + 1]?.at === corner.at);
      const edges = edgesOf(
        rows.map((row) => readCriterion(row.cells[1]) ?? []),
        place,
      );
      return twice ? fail(place, say('twoCorners', { value: twice.at })) : { corners: rising, edges };
    },
  }));

/** Fails where criteria cannot be compared with one another, or a row could never be met. */
function checkCriteria(table: readonly { readonly criterion: Criterion }[], rows: readonly TableRow[], place: Place): Edges {
  const criteria = table.map(({ criterion }) => criterion);
  const edges = edgesOf(criteria, place);
  const never = rows[neverMet(criteria)];
  return never ? fail(place, say('neverMet', { row: never.number })) : edges;
}

type Quota = { readonly grade: Grade; readonly share: number };

/** Grades with shares that total 100%, best first. */
export const quotas = (): Parameter<readonly Quota[]> =>
  parameter('table', shown('string|range'), (value, place) => {
    const rows = readShares(value, place, 'share', 'parts');
    const below = rows.find((quota) => quota.share < 0);
    if (below) failAtRow(place, below.row, say('negative', { value: below.share }));
    checkTotal(
      rows.map(({ share }) => share),
      place,
      rows.every(({ cell }) => isPercent(cell)),
    );
    return rows;
  });

/** Grades, each with its share or factor; fails where these mix `%` with plain numbers. */
function readShares(
  value: unknown,
  place: Place,
  noun: Noun,
  shares: Shares,
): readonly (Quota & { readonly cell: unknown; readonly row: number })[] {
  const rows = readTable(value, place, PLAIN).map((row) => ({
    grade: gradeName(row, place, !Array.isArray(value)),
    share: tableNumber(row.cells[1], place, row.number, noun),
    cell: row.cells[1],
    row: row.number,
  }));
  checkOnce(rows, place);
  checkOneKind(
    rows.map(({ cell }) => cell),
    place,
    shares,
  );
  return rows;
}

/** Fails at the second row of one name: which of the two were meant cannot be told. */
function checkOnce(rows: readonly { readonly grade: Grade; readonly row: number; readonly sign?: string }[], place: Place): void {
  const first = new Map<string, number>();
  for (const { grade, row, sign = '' } of rows) {
    const key = sign + labelKey(grade);
    const before = first.get(key);
    if (before !== undefined) failAtRow(place, row, say('twice', { value: quote(grade), row: before }));
    first.set(key, row);
  }
}

/** A grade's limit, and how it was written. */
type GradeLimit = { readonly grade: Grade; readonly limit: Limit; readonly written: string | number };

const LIMIT = /^(>=|<=|=|[≥≧≤≦])?(.+)$/;
const SIGNS: Readonly<Record<string, Limit['sign']>> = { '>=': '>=', '≥': '>=', '≧': '>=', '=': '=' };

/** Grades with shares or limits; a bare share means at most. A share over 1 in the table makes all of them percents. */
export const limits = (): Parameter<readonly GradeLimit[]> =>
  parameter('table', shown('string|range'), (value, place) => {
    const rows = readTable(value, place, LIMITS).map((row) => {
      const cell = row.cells[1];
      const [, sign = '', text = ''] = LIMIT.exec(fold(plainText(textOf(cell)))) ?? [];
      const share = numberIn(text);
      if (share === undefined || share < 0) return failAtRow(place, row.number, sayNotA('limit', quote(cell)));
      const written = typeof cell === 'number' ? cell : textOf(cell).trim();
      return {
        grade: gradeName(row, place, !Array.isArray(value)),
        written,
        sign: SIGNS[sign] ?? ('<=' as const),
        share,
        text,
        row: row.number,
      };
    });
    checkOnce(rows, place); // a grade may have a least and a most
    checkOneKind(
      rows.map(({ text }) => text),
      place,
      'parts',
    );
    const points = rows.some(({ share, text }) => share > 1 && !isPercent(text));
    return rows.map(({ grade, written, sign, share }) => ({
      grade,
      written,
      limit: { sign, share: points ? toNumber(over(exact(share), exact(100))) : share },
    }));
  });

/** Each grade's factor, found by `labelKey`. */
export const coefficients = (): Parameter<ReadonlyMap<string, number>> =>
  parameter('table', shown('string|range'), (value, place) => {
    const rows = readShares(value, place, 'factor', 'each').map(({ grade, share, cell, row }) => {
      if (share > LARGEST_FACTOR) failAtRow(place, row, overSentence(cell, share, LARGEST_FACTOR));
      return [labelKey(grade), share] as const;
    });
    return new Map(rows);
  });

export type Rule = StreakRule & { readonly matcher: MatcherSource; readonly text: string };

const MODES: Readonly<Record<string, Mode>> = { consecutive: 'consecutive', 连续: 'consecutive', total: 'total', 累计: 'total' };

/** Grades or criterion, how many, consecutive or total, out of how many, text. */
export const rules = (): Parameter<readonly Rule[]> =>
  parameter('table', shown('string|range'), (value, place) =>
    readTable(value, place, RULES).map(({ cells, number }) => {
      const [grades, count, modeCell, windowCell, textCell] = cells;
      const mode = MODES[fold(plainText(textOf(modeCell))).toLowerCase()];
      if (isBlank(grades)) failAtRow(place, number, say('noName'));
      if (isBlank(textCell)) failAtRow(place, number, say('noText'));
      const rule = {
        matcher: readMatcher(grades, { ...place, argument: say('tableRow', { argument: place.argument, row: number }) }),
        count: periods(count, place, number),
        mode: mode ?? failAtRow(place, number, sayNotA('mode', quote(modeCell))),
        window: isBlank(windowCell) ? Number.POSITIVE_INFINITY : periods(windowCell, place, number),
        text: typeof textCell === 'string' ? plainText(textCell) : quote(textCell),
      };
      return rule.count > rule.window ? failAtRow(place, number, say('neverSoOften', rule)) : rule;
    }),
  );

function periods(cell: unknown, place: Place, row: number): number {
  const reading = readNumber(cell);
  return typeof reading === 'number' && !isPercent(cell) && Number.isSafeInteger(reading) && reading >= 1
    ? reading
    : failAtRow(place, row, sayNotA('count', quote(cell)));
}

/** The points in a row's first cell. */
const pointsOf = ({ cells, number }: TableRow, place: Place, inText: boolean): number =>
  inText && isBlank(cells[0]) ? failNotParted(cells[1], place, number) : tablePoints(cells[0], place, number);

const failNotParted = (line: unknown, place: Place, row: number): never => failAtRow(place, row, say('notParted', { value: quote(line) }));

/** The name in a row's first cell. In one line of text a name that is a number is a number, as it would be in a cell. */
function gradeName(row: TableRow, place: Place, inText: boolean): Grade {
  const cell = row.cells[0];
  if (isBlank(cell)) return inText ? failNotParted(row.cells[1], place, row.number) : failAtRow(place, row.number, say('noName'));
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell + 0; // no -0
  if (typeof cell !== 'string') return failAtRow(place, row.number, sayNotA('grade', quote(cell)));
  const name = plainText(cell);
  return inText && /^[\d.]+$/.test(name) ? (numberIn(name) ?? name) : name;
}

function criterionOf({ cells, number }: TableRow, place: Place): Criterion {
  const [, cell] = cells;
  const [one, other] = openEdge(cell) ?? [];
  if (one !== undefined && other !== undefined) failAtRow(place, number, say('openEdge', { value: quote(cell), one, other }));
  return readCriterion(cell) ?? failAtRow(place, number, sayNotA('criterion', quote(cell)));
}
