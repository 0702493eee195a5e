// Rows copied from a sheet, made into indicators: what each was understood as, and what was not.
import { clean } from '../../../../../src/scoring/decimal';
import { fold, isBlank } from '../../../../../src/scoring/reading';
import { figureIn } from '../editor';
import { EMPTY, type IndicatorRow, readRow } from '../indicator-draft';
import { type MethodDraft, NO_METHOD, takesTarget } from '../method-draft';
import { cellsIn } from './cells';
import { columnsOf, type Part } from './columns';
import { methodFromText } from './method-from-text';
import { targetFromText } from './target-from-text';

/** A cell that was not understood, or whose value is of no use: `sign` of a target that says otherwise than the method, `unused` of one that needs none. */
export type Doubt = { readonly part: 'weight' | 'method' | 'target' | 'sign' | 'unused' | 'cap'; readonly cell: string };
/** `asks`: what its method is chosen by, where it is not understood. The same words mean the same in every row; without any each row is its own. */
export type PastedRow = { readonly row: IndicatorRow; readonly doubts: readonly Doubt[]; readonly asks?: string };

/** What weights were read as: shares of the dimension, points of the whole scorecard that make up the dimension's, or parts of 1. */
export type Scale = 'shares' | 'whole' | 'ones';

export type Pasted = {
  readonly rows: readonly PastedRow[];
  readonly headings: boolean;
  /** Headings of columns that nothing is read from. */
  readonly unread: readonly string[];
  /** Rows of totals that were left out. */
  readonly totals: number;
  readonly scale: Scale;
  /** What weights would be read as by themselves. */
  readonly likely: Scale;
};

export type Choices = {
  /** What the dimension takes of the whole, points out of 100; undefined where that is not known, or where its indicators are there already. */
  readonly whole: number | undefined;
  /** HR said that weights are shares as they stand. */
  readonly plain: boolean;
  /** The methods that HR chose, by `asks`. */
  readonly methods: Readonly<Record<string, MethodDraft>>;
};

/** Nothing that was copied is dropped but headings, totals and blank rows: what is not understood stays to be filled in. */
export function pastedIn(text: string, firstKey: number, { whole, plain, methods }: Choices): Pasted {
  const table = cellsIn(text);
  const { at, headings, unread } = columnsOf(table);
  const [first] = table;
  const isHeading = (row: readonly string[]): boolean => headings && row.every((cell, n) => cell === (first?.[n] ?? ''));
  const body = table.filter((row) => !isHeading(row));
  const own = body
    .map((row) => ({ row, parts: partsOf(row, at) }))
    .filter(({ row, parts }) => !isTotal(row, parts))
    .map(({ parts }) => parts);
  const likely = scaleOf(own, whole);
  const scale = plain ? 'shares' : likely;
  const by = scale === 'whole' ? 100 / (whole ?? 100) : scale === 'ones' ? 100 : 1;
  const rows = own.map((parts, n) => read(parts, firstKey + n, by, methods, headings && at.method === undefined));
  return { rows, headings, unread, totals: body.length - own.length, scale, likely };
}

type Parts = Readonly<Record<Part, string>>;

function partsOf(row: readonly string[], at: Readonly<Partial<Record<Part, number>>>): Parts {
  const cell = (part: Part): string => row[at[part] ?? row.length] ?? '';
  return {
    title: oneLine(cell('title')),
    weight: cell('weight'),
    method: cell('method'),
    target: cell('target'),
    unit: oneLine(cell('unit')),
    cap: cell('cap'),
    standard: oneLine(cell('standard')),
    source: oneLine(cell('source')),
    owner: oneLine(cell('owner')),
  };
}

const oneLine = (cell: string): string => cell.replace(/\r\n?|\n/g, ' ');

/** The sum of the weights, under them. */
const isTotal = (row: readonly string[], { method }: Parts): boolean =>
  method === '' && TOTAL.test(fold(row.find((cell) => cell !== '') ?? ''));
const TOTAL = /^(?:total|sum|subtotal|grand total|合计|总计|小计|总分)$/i;

/** `byStandard`: there is no column of methods, and the sentence that a row is judged by may name one. */
function read(parts: Parts, key: number, by: number, chosen: Choices['methods'], byStandard: boolean): PastedRow {
  const understood = methodFromText(byStandard ? parts.standard : parts.method, !isBlank(parts.target));
  const asks = parts.method === '' ? `row ${key}` : parts.method;
  const picked = chosen[asks];
  const known = understood ?? (picked && { how: picked, cap: '' });
  const how = known?.how ?? NO_METHOD;
  const { target, unit, fault } = targetFromText(parts.target, parts.unit, how);
  const weight = figureIn(parts.weight, true);
  const cap = parts.cap || (known?.cap ?? '');
  const doubts: readonly (Doubt | false)[] = [
    weight === undefined && !isBlank(parts.weight) && { part: 'weight', cell: parts.weight },
    !known && !isBlank(parts.method) && { part: 'method', cell: parts.method },
    known && !takesTarget(how) && target.is !== '' ? { part: 'unused', cell: parts.target } : false,
    fault && (!known || takesTarget(how)) ? { part: fault, cell: parts.target } : false,
    !isBlank(cap) && figureIn(cap) === undefined && { part: 'cap', cell: cap },
  ];
  return {
    row: {
      ...EMPTY,
      key,
      title: parts.title,
      weight: weight === undefined ? parts.weight : String(clean(weight * by)),
      how,
      target,
      unit,
      cap,
      standard: parts.standard,
      source: parts.source,
      owner: parts.owner,
    },
    doubts: doubts.filter((doubt) => doubt !== false),
    ...(!understood && { asks }),
  };
}

/** A row that can be taken as it is: all there, and no cell left that was not understood. */
export const isUnderstood = ({ row, doubts }: PastedRow): boolean =>
  readRow(row).faults.length === 0 && doubts.every(({ part }) => part === 'unused');

/** What the weights make in all says what they are of. */
function scaleOf(rows: readonly Parts[], whole: number | undefined): Scale {
  const weights = rows.map(({ weight }) => figureIn(weight, true));
  if (weights.length === 0 || weights.some((weight) => weight === undefined)) return 'shares';
  const total = clean(weights.reduce((sum: number, weight = 0) => sum + weight, 0));
  const isAbout = (value: number): boolean => Math.abs(total - value) <= 0.005;
  if (isAbout(1) && rows.every(({ weight }) => !/[%％]/.test(weight))) return 'ones';
  return whole !== undefined && !isAbout(100) && isAbout(whole) ? 'whole' : 'shares';
}
