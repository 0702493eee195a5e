// What has an obvious repair is written into the roster, if its cells are still what HR was shown: values alone, in one call, and logged.
import { comma } from '../i18n/lists';
import type { RepairedCell } from '../plans/roster/repairs';
import { choicesIn } from '../review/kept-roster';
import { keptIn, keptText, type Properties } from '../review/kept-texts';
import { isLogged, noted } from '../review/log';
import { parsed } from '../review/review-record';
import type { SheetState, SpreadsheetState } from '../review/spreadsheet';
import type { Answer, Args } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import { a1, area } from '../workbook/area';
import { cellsOver } from '../workbook/requests/cells';
import { titleIn } from './check-people';
import type { Handler } from './handler';
import { mayPrepare } from './hr';
import { rosterIn, rosterRange } from './review-input';
import type { Services } from './services';

export const mendRoster: Handler<'mendRoster'> = ({ roster, key, cells }, services, tell) =>
  services.alone((): Outcome<Answer<'mendRoster'>> => {
    const state = services.readState();
    if (!mayPrepare(state.properties, services)) return failed('notHr', tell('notHr'));
    const sheet = state.sheets.find(({ title }) => title === titleIn(roster));
    const shown = key === 'undo' ? lastMended(state.properties, roster) : cells;
    const now = sheet && key !== 'undo' ? repairIn(roster, key, services, state) : shown;
    const stands = sheet && shown.length > 0 && areSame(now, shown) && (key !== 'undo' || areThere(roster, shown, services));
    if (!sheet || !stands) return failed('moved', tell('rosterMoved'));
    const free = withoutFormulas(sheet, roster, shown, services);
    if (free.length === 0) return failed('problems', tell('rosterFormulas'));
    services.intend(
      keptIn(KEY, JSON.stringify({ roster, cells: free.map(({ from, to, ...place }) => ({ ...place, from: to, to: from })) })),
    );
    const places = (each: RepairedCell) => a1(area(each.row - 1, columnIn(roster) + each.at));
    services.write(services.spreadsheetId(), [
      ...free.map((each) => {
        const block = { row: each.row - 1, column: columnIn(roster) + each.at, cells: [[each.to]] };
        return cellsOver(block, sheet.sheetId, state.locale);
      }),
      ...noted(state, services.now(), 'rosterMended', (language) => ({
        detail: `${sheet.title}: ${free.map(places).join(comma(language))}`,
        old: free.map(({ from }) => from).join(comma(language)),
        new: free.map(({ to }) => to).join(comma(language)),
      })),
    ]);
    const [count, left] = [free.length, shown.length - free.length];
    return { ok: true, value: { count, left, logged: isLogged(state) } };
  }) ?? failed('busy', tell('busy'));

/** What was written last, turned round: the cells as they are by now, and what stood in them. */
const KEY = 'scoretab.rosterMended';

function lastMended(properties: Properties, roster: string): Args<'mendRoster'>['cells'] {
  const kept = parsed(keptText(properties, KEY));
  return kept?.roster === roster && Array.isArray(kept.cells) ? kept.cells : [];
}

/** The same repair as it is found now. */
function repairIn(roster: string, key: string, services: Services, { properties }: SpreadsheetState): readonly RepairedCell[] {
  return (
    rosterIn(roster, services, choicesIn(properties))
      .repairs()
      .find((each) => each.key === key)?.cells ?? []
  );
}

const areSame = (some: readonly RepairedCell[], others: readonly RepairedCell[]): boolean =>
  some.length === others.length &&
  some.every(({ row, at, from, to }, n) => {
    const other = others[n];
    return other !== undefined && row === other.row && at === other.at && from === other.from && to === other.to;
  });

/** Whether every cell is as it was left. */
function areThere(roster: string, cells: readonly RepairedCell[], services: Services): boolean {
  const { rows, firstRow } = services.readRows(rosterRange(roster));
  return cells.every(({ row, at, from }) => (rows[row - firstRow]?.[at] ?? '') === from);
}

/**
 * What a formula shows, in its own cell or spilled from another, is no value to be typed over. A blank may be part of a spill where the
 * column of a formula further up or left of it has nothing typed in this row.
 */
function withoutFormulas({ sheetId }: SheetState, roster: string, cells: readonly RepairedCell[], services: Services) {
  const filled = services.readFilled([sheetId]);
  const entered = new Map(filled.map(({ row, column, formula }) => [`${row} ${column}`, formula]));
  const formulas = filled.filter(({ formula }) => formula !== '');
  return cells.filter(({ row, at, from }) => {
    const [r, c] = [row - 1, columnIn(roster) + at];
    if (from !== '') return entered.get(`${r} ${c}`) === '';
    return formulas.every((each) => each.row > r || each.column > c || entered.has(`${r} ${each.column}`));
  });
}

/** The column in which what was read begins, from 0. */
function columnIn(roster: string): number {
  const [, letters = 'A'] = /!\$?([A-Z]+)[^!]*$/.exec(roster) ?? [];
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
