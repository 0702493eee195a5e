// Charts over the grid: each floats at its cell, drawn anew where the cells it shows have changed.
import type { FUniver } from '@univerjs/core/facade';
import { createElement } from 'react';
import { findSheet } from '../../book/book';
import type { EmbeddedChart } from '../../book/schema';
import type { Host } from '../../host';
import { drawn } from './draw';
import { readChart } from './read';

type Charts = {
  /** Those of the open tab: only it has a canvas. */
  readonly draw: () => void;
};

const COMPONENT = 'local-host-chart';
type Floating = { readonly key: string; readonly dispose: () => void };

export function chartsOn(api: FUniver, host: Host): Charts {
  const shown = new Map<string, Floating>();
  api.registerComponent(COMPONENT, ({ data }: { readonly data?: { readonly image: string; readonly words: string } }) =>
    createElement('img', {
      src: data?.image,
      alt: data?.words,
      draggable: false,
      style: { width: '100%', height: '100%', display: 'block' },
    }),
  );

  const draw = (): void => {
    const tab = api.getActiveWorkbook()?.getActiveSheet();
    const sheet = tab && findSheet(host.book, Number(tab.getSheetId()));
    if (!tab || !sheet) return;
    const standing = new Set<string>();
    for (const { chartId, position, spec } of sheet.charts) {
      const id = `chart${chartId}`;
      const place = placeOf(position);
      const chart = spec && readChart(spec, host.book, host.files.reader);
      if (!chart) continue;
      standing.add(id);
      const svg = drawn(chart, place.width, place.height);
      const key = JSON.stringify([tab.getSheetId(), place, svg]);
      const old = shown.get(id);
      if (old?.key === key) continue;
      old?.dispose();
      const made = tab.addFloatDomToRange(
        tab.getRange(place.row, place.column),
        {
          componentKey: COMPONENT,
          allowTransform: false,
          data: { image: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, words: chart.inWords },
        },
        { width: place.width, height: place.height, marginX: place.x, marginY: place.y },
        id,
      );
      if (made) shown.set(id, { key, dispose: () => made.dispose() });
      else setTimeout(draw, 50); // a tab that has just been opened has no canvas yet
    }
    for (const [id, { dispose }] of shown) {
      if (standing.has(id)) continue;
      dispose();
      shown.delete(id);
    }
  };
  return { draw };
}

const placeOf = (position: EmbeddedChart['position']) => {
  const { anchorCell, offsetXPixels = 0, offsetYPixels = 0, widthPixels = 600, heightPixels = 371 } = position?.overlayPosition ?? {};
  return {
    row: anchorCell?.rowIndex ?? 0,
    column: anchorCell?.columnIndex ?? 0,
    x: offsetXPixels,
    y: offsetYPixels,
    width: widthPixels,
    height: heightPixels,
  };
};
