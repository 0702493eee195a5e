// A chart's spec as data to draw: its words, categories and series, read from the cells as they now stand.
import { type Book, findSheet } from '../../book/book';
import { boxOf } from '../../book/ranges';
import type { ColorStyle } from '../../book/schema';
import { colourOf } from '../../project/difference';
import type { Reader } from '../../values/read';

type Spec = GoogleAppsScript.Sheets.Schema.ChartSpec;
type Data = GoogleAppsScript.Sheets.Schema.ChartData;
type SpecSeries = GoogleAppsScript.Sheets.Schema.BasicChartSeries & { readonly colorStyle?: ColorStyle; readonly dataLabel?: object };

export type Series = {
  readonly name: string;
  readonly colour: string;
  /** A value's number, and as its cell shows it; undefined where there is none. */
  readonly values: readonly ({ readonly number: number; readonly shown: string } | undefined)[];
  readonly labelled: boolean;
};
export type Chart = {
  readonly title: string;
  readonly subtitle: string;
  readonly kind: 'columns' | 'bars' | 'stackedBars';
  readonly legend: boolean;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** For those who do not see it. */
  readonly inWords: string;
};

const COLOURS = ['#0b57d0', '#9aa0a6', '#e37400', '#188038', '#a142f4'];

/** undefined where it is of another kind than the local host draws, or its values are being calculated. */
export function readChart(spec: Spec, book: Book, reader: Reader): Chart | undefined {
  const basic = spec.basicChart;
  if (!basic || (basic.chartType !== 'COLUMN' && basic.chartType !== 'BAR')) return undefined;
  try {
    const heads = basic.headerCount ?? 0;
    const labels = cellsOf(basic.domains?.[0]?.domain, book, reader).slice(heads);
    const all = (basic.series ?? []).map((each: SpecSeries, n): Series => {
      const cells = cellsOf(each.series, book, reader);
      return {
        name: heads > 0 ? (cells[0]?.shown ?? '') : '',
        colour: colourOf(each.colorStyle, each.color) ?? COLOURS[n % COLOURS.length] ?? '#0b57d0',
        values: cells.slice(heads).map(({ value, shown }) => (typeof value === 'number' ? { number: value, shown } : undefined)),
        labelled: each.dataLabel !== undefined,
      };
    });
    // rows that hold nothing yet take no room
    const rows = labels.flatMap(({ shown }, n) => (shown === '' && all.every(({ values }) => !values[n]) ? [] : [n]));
    const series = all.map((each) => ({ ...each, values: rows.map((n) => each.values[n]) }));
    const categories = rows.map((n) => labels[n]?.shown ?? '');
    const title = spec.title ?? '';
    return {
      title,
      subtitle: spec.subtitle ?? '',
      kind: basic.chartType === 'COLUMN' ? 'columns' : basic.stackedType === 'STACKED' ? 'stackedBars' : 'bars',
      legend: basic.legendPosition !== 'NO_LEGEND',
      categories,
      series,
      inWords: [title, ...categories.map((name, n) => `${name}: ${series.map(({ values }) => values[n]?.shown ?? '–').join(' / ')}`)].join(
        '. ',
      ),
    };
  } catch {
    return undefined; // not calculated yet: it is drawn once that is over
  }
}

function cellsOf(data: Data | undefined, book: Book, reader: Reader) {
  return (data?.sourceRange?.sources ?? []).flatMap((range) => {
    const sheet = findSheet(book, range.sheetId ?? 0);
    if (!sheet) return [];
    const { top, bottom, left, right } = boxOf(sheet, range);
    const cells = [];
    for (let row = top; row < bottom; row++)
      for (let column = left; column < right; column++)
        cells.push({ value: reader.value(sheet, row, column), shown: reader.shown(sheet, row, column) });
    return cells;
  });
}
