// What the grid does not draw by itself is drawn after each change and when a tab is opened: heights, charts, a tab's conditional formats.
import { findSheet } from '../book/book';
import type { Host } from '../host';
import { chartsOn } from './charts/charts';
import { idle, settled } from './edits/idle';
import { growRows } from './grid/heights';
import type { Grid } from './grid/open-grid';
import { followSelection } from './grid/selection';
import { during } from './state';

/** How long nobody types before everything is made sure of, and before the workbook is kept. */
const QUIET_MS = 1_500;

/** Answers what draws the open tab now. */
export function redraw(host: Host, { engine, api }: Grid, keep: () => Promise<void>): () => void {
  const { calculation, projection } = host.files;
  const charts = chartsOn(api, host);
  const activeSheet = () => findSheet(host.book, Number(engine.workbook.getActiveSheet()?.getSheetId()));
  const draw = () => {
    const sheet = activeSheet();
    if (sheet) growRows(engine, sheet);
    charts.draw();
  };

  let quiet: ReturnType<typeof setTimeout> | undefined;
  const makeSure = () =>
    during(async () => {
      await settled(calculation);
      draw();
      await keep();
    }).catch((error: unknown) => console.error(error));
  /** After each change: what hangs on it at once, everything once it is quiet. */
  host.onShown = () => {
    clearTimeout(quiet);
    setTimeout(() => void calculation.calculateTyped().then(draw));
    quiet = setTimeout(() => void makeSure(), QUIET_MS);
  };

  /** A tab's conditional formats are in Univer only while it is open, and are worked out with everything else. */
  const opened = async (sheetId: number) => {
    await idle(calculation);
    if (activeSheet()?.properties.sheetId !== sheetId) return; // it was left again
    projection.open(host.book, sheetId);
    calculation.touch(); // Univer lists no change for a conditional format put in place
    await settled(calculation);
    draw();
  };
  followSelection(host, (sheetId) => {
    draw();
    void opened(sheetId);
  });
  return draw;
}
