// A chart as a request: columns, bars, or stacked bars, over cells of its own tab.
import type { Area } from '../area';
import type { Chart } from '../tab';
import { gridRange, type Request, rgb } from './request';

/** Google has these fields, the installed typings have not yet. */
type Series = GoogleAppsScript.Sheets.Schema.BasicChartSeries & { colorStyle: object; dataLabel: object };

export function chartRequest(chart: Chart, sheetId: number, chartId: number): Request {
  const source = (area: Area) => ({ sourceRange: { sources: [gridRange(sheetId, area)] } });
  const stacked = chart.kind === 'stackedBars';
  const columns = chart.kind === 'columns';
  return {
    addChart: {
      chart: {
        chartId,
        position: {
          overlayPosition: {
            anchorCell: { sheetId, rowIndex: chart.at.row, columnIndex: chart.at.column },
            widthPixels: chart.at.width,
            heightPixels: chart.at.height,
          },
        },
        spec: {
          title: chart.title,
          subtitle: chart.subtitle,
          titleTextFormat: { fontSize: 12, foregroundColorStyle: { rgbColor: rgb('#1f1f1f') } },
          subtitleTextFormat: { fontSize: 9, foregroundColorStyle: { rgbColor: rgb('#5f6368') } },
          hiddenDimensionStrategy: 'SHOW_ALL',
          basicChart: {
            chartType: columns ? 'COLUMN' : 'BAR',
            legendPosition: chart.series.length > 1 ? 'TOP_LEGEND' : 'NO_LEGEND',
            headerCount: 1,
            ...(stacked ? { stackedType: 'STACKED' } : {}),
            domains: [{ domain: source(chart.domain) }],
            series: chart.series.map(
              ({ area, color }): Series => ({
                series: source(area),
                targetAxis: columns ? 'LEFT_AXIS' : 'BOTTOM_AXIS',
                colorStyle: { rgbColor: rgb(color) },
                dataLabel: { type: 'DATA', textFormat: { fontSize: 9 } },
              }),
            ),
          },
        },
      },
    },
  };
}
