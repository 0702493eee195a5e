// The chain of the Log: each row that Scoretab writes carries its number and a fingerprint that takes in the row before, and the last of both
// stands in a mark of the script's own project, left in the same call. Whoever edits the script could reckon all of it anew; nobody else.
import type { Request } from '../../workbook/requests/request';
import type { Properties } from '../kept-texts';
import type { SpreadsheetState } from '../spreadsheet';
import { type EndMark, type LogEnd, markEnd, moveEnd, printedText } from './end-mark';

/** By which the mark's id is kept among the document's properties, so that no editor of the file can make the same. */
export const CHAIN_KEY = 'scoretab.log';
/** So many of a row's cells are taken in: from "when" to "new". What state a question has may change. */
export const TAKEN_IN = 8;

export type Digest = (text: string) => string;

/** The fingerprint of a row after another. */
export const printOf = (before: string, cells: readonly string[], digest: Digest): string =>
  digest(`${before}\n${JSON.stringify(cells.slice(0, TAKEN_IN))}`);

/** The one that counts; undefined before the first row, and in a copied file. */
export function endIn({ logEnds = [], properties }: Pick<SpreadsheetState, 'logEnds' | 'properties'>): LogEnd | undefined {
  const id = idIn(properties);
  return logEnds.find((each) => each.id === id);
}

const idIn = (properties: Properties): number | undefined => Number(properties[CHAIN_KEY] ?? '') || undefined;

type Chained = {
  readonly requests: readonly Request[];
  /** What is to be kept before they are sent; undefined where it is kept already. */
  readonly keep: Properties | undefined;
  /** The end once they are carried out; undefined where they add no row. */
  readonly end: EndMark | undefined;
};

/** The same requests, with the rows that they add to the Log chained to the last. A Log that was made before there was a chain gets none. */
export function chained(state: SpreadsheetState, requests: readonly Request[], digest: Digest, drawn: () => number): Chained {
  const plain: Chained = { requests, keep: undefined, end: undefined };
  const log = state.sheets.find(({ about }) => about?.key === 'log');
  const adds = requests.some(({ appendCells }) => appendCells);
  if (!adds || (log && !log.places.some(({ on, value }) => on === 'column' && value === 'print'))) return plain;
  const kept = idIn(state.properties);
  const id = kept ?? drawn();
  const before = endIn(state);
  let end: LogEnd = before ?? { n: 0, print: '' };
  const out = requests.map((request): Request => {
    const { appendCells } = request;
    if (!appendCells) return request;
    const rows = (appendCells.rows ?? []).map((row) => {
      const values = row.values ?? [];
      end = { n: end.n + 1, print: printOf(end.print, values.map(textIn), digest) };
      return { ...row, values: [...values, { userEnteredValue: { stringValue: printedText(end) } }] };
    });
    return { appendCells: { ...appendCells, rows } };
  });
  return {
    requests: [...out, before ? moveEnd(id, end) : markEnd(id, end)],
    keep: kept === undefined ? { [CHAIN_KEY]: String(id) } : undefined,
    end: { id, ...end },
  };
}

const textIn = ({ userEnteredValue }: GoogleAppsScript.Sheets.Schema.CellData): string => userEnteredValue?.stringValue ?? '';
