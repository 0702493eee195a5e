// The tables that functions take: bands, steps, quotas, limits, coefficients and rules, each checked row by row.
import { say, sayNotA } from '../i18n/language';
import { type Band, DEFAULT_BANDS, type Grade } from '../scoring/bands';
import { type Criterion, readCriterion } from '../scoring/criterion';
import { exact, over, toNumber } from '../scoring/decimal';
import type { Limit } from '../scoring/quotas';
import { fold, isBlank, numberIn, readNumber, textOf } from '../scoring/reading';
import type { Corner, Step } from '../scoring/steps';
import type { Mode, StreakRule } from '../scoring/streaks';
import { labelKey } from './cells';
import { type Matcher, readMatcher } from './matchers';
import { checkTotal, leftOutAs, type Parameter, parameter, tableNumber } from './parameters';
import { shown } from './prose';
import { fail, failAtRow, type Place, quote } from './sentences';
import { readTable, splitAtSign, splitCriterion, splitPlain, splitRule, type TableRow } from './tables';

const CRITERIA = { columns: 2, value: 1, split: splitCriterion };
const LIMITS = { columns: 2, value: 1, split: splitAtSign };
const PLAIN = { columns: 2, value: 1, split: splitPlain };
const RULES = { columns: 5, value: 1, split: splitRule };

/** Grade and criterion; the usual five bands where left out. */
export const bands = (): Parameter<readonly Band[]> =>
  leftOutAs(DEFAULT_BANDS, 'table', shown('string|range', true), (value, place) =>
    readTable(value, place, CRITERIA).map((row) => ({
      grade: gradeName(row, place, !Array.isArray(value)),
      criterion: criterionOf(row, place),
    })),
  );

/** A table of steps, read as steps or as the corners of a line. */
export type StepTable = { readonly steps: () => readonly Step[]; readonly corners: () => readonly Corner[] };

export const steps = (): Parameter<StepTable> =>
  parameter('table', shown('string|range'), (value, place) => ({
    steps: () => readTable(value, place, CRITERIA).map((row) => ({ points: pointsOf(row, place), criterion: criterionOf(row, place) })),
    corners: () => {
      const corners = readTable(value, place, PLAIN).map((row) => ({
        points: pointsOf(row, place),
        at: tableNumber(row.cells[1], place, row.number, 'number'),
      }));
      const rising = [...corners].sort((a, b) => a.at - b.at);
      const twice = rising.find((corner, n) => rising[n + 1]?.at === corner.at);
      return twice ? fail(place, say('twoCorners', { value: twice.at })) : rising;
    },
  }));

export type Quota = { readonly grade: Grade; readonly share: number };

/** Grades with shares that total 100%, best first. */
export const quotas = (): Parameter<readonly Quota[]> =>
  parameter('table', shown('string|range'), (value, place) => {
    const rows = readTable(value, place, PLAIN).map((row) => ({
      grade: gradeName(row, place, !Array.isArray(value)),
      share: tableNumber(row.cells[1], place, row.number, 'share'),
      row: row.number,
    }));
    const below = rows.find((quota) => quota.share < 0);
    if (below) failAtRow(place, below.row, say('negative', { value: below.share }));
    checkTotal(
      rows.map((quota) => quota.share),
      place,
    );
    return rows;
  });

/** A grade's limit, and how it was written. */
export type GradeLimit = { readonly grade: Grade; readonly limit: Limit; readonly written: string | number };

const LIMIT = /^(>=|<=|=|≥|≤)?(.+)$/;
const SIGNS: Readonly<Record<string, Limit['sign']>> = { '>=': '>=', '≥': '>=', '=': '=' };

/** Grades with shares or limits; a bare share means at most. A share over 1 in the table makes its plain numbers percents. */
export const limits = (): Parameter<readonly GradeLimit[]> =>
  parameter('table', shown('string|range'), (value, place) => {
    const rows = readTable(value, place, LIMITS).map((row) => {
      const cell = row.cells[1];
      const [, sign = '', text = ''] = LIMIT.exec(fold(textOf(cell)).trim()) ?? [];
      const share = numberIn(text);
      if (share === undefined || share < 0) return failAtRow(place, row.number, sayNotA('limit', quote(cell)));
      const written = typeof cell === 'number' ? cell : textOf(cell).trim();
      return {
        grade: gradeName(row, place, !Array.isArray(value)),
        written,
        sign: SIGNS[sign] ?? '<=',
        share,
        percent: text.endsWith('%'),
      };
    });
    const points = rows.some((row) => !row.percent && row.share > 1);
    return rows.map(({ grade, written, sign, share, percent }) => ({
      grade,
      written,
      limit: { sign, share: points && !percent ? toNumber(over(exact(share), exact(100))) : share },
    }));
  });

/** Each grade's factor, found by `labelKey`. */
export const coefficients = (): Parameter<ReadonlyMap<string, number>> =>
  parameter('table', shown('string|range'), (value, place) => {
    const rows = readTable(value, place, PLAIN).map((row) => {
      const name = labelKey(gradeName(row, place, !Array.isArray(value)));
      return [name, tableNumber(row.cells[1], place, row.number, 'factor')] as const;
    });
    return new Map([...rows].reverse()); // the first row of a grade counts, as everywhere
  });

export type Rule = StreakRule & { readonly matcher: Matcher; readonly text: string };

const MODES: Readonly<Record<string, Mode>> = { consecutive: 'consecutive', 连续: 'consecutive', total: 'total', 累计: 'total' };

/** Grades or criterion, how many, consecutive or total, out of how many, text. */
export const rules = (): Parameter<readonly Rule[]> =>
  parameter('table', shown('string|range'), (value, place) =>
    readTable(value, place, RULES).map(({ cells, number }) => {
      const [grades, count, modeCell, windowCell, textCell] = cells;
      const mode = MODES[fold(textOf(modeCell)).trim().toLowerCase()];
      if (isBlank(grades)) failAtRow(place, number, say('noName'));
      if (isBlank(textCell)) failAtRow(place, number, say('noText'));
      return {
        matcher: readMatcher(grades, { ...place, argument: say('tableRow', { argument: place.argument, row: number }) }),
        count: periods(count, place, number),
        mode: mode ?? failAtRow(place, number, sayNotA('mode', quote(modeCell))),
        window: isBlank(windowCell) ? undefined : periods(windowCell, place, number),
        text: typeof textCell === 'string' ? textCell.trim() : quote(textCell),
      };
    }),
  );

function periods(cell: unknown, place: Place, row: number): number {
  const reading = readNumber(cell);
  return typeof reading === 'number' && Number.isSafeInteger(reading) && reading >= 1
    ? reading
    : failAtRow(place, row, sayNotA('count', quote(cell)));
}

/** The name in a row's first cell. In one line of text a name that is a number is a number, as it would be in a cell. */
function gradeName(row: TableRow, place: Place, inText: boolean): Grade {
  const cell = row.cells[0];
  if (isBlank(cell)) return failAtRow(place, row.number, inText ? say('notParted', { value: quote(row.cells[1]) }) : say('noName'));
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell + 0; // no -0
  if (typeof cell !== 'string') return failAtRow(place, row.number, sayNotA('grade', quote(cell)));
  return inText && /^[\d.]+$/.test(cell) ? (numberIn(cell) ?? cell) : cell.trim();
}

const criterionOf = (row: TableRow, place: Place): Criterion =>
  readCriterion(row.cells[1]) ?? failAtRow(place, row.number, sayNotA('criterion', quote(row.cells[1])));

const pointsOf = (row: TableRow, place: Place): number => tableNumber(row.cells[0], place, row.number, 'points');
