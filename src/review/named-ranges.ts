// The named ranges that formulas read, by the marks at their edges: any editor of the file may delete one, or let it name other cells.
import { EDGES_MARK, type Request } from '../workbook/requests';
import type { Mend } from './mend';
import { readingSentence } from './reading-sentences';
import type { GridRange, SheetState, SpreadsheetState } from './spreadsheet';

export function nameMends(state: SpreadsheetState): readonly Mend[] {
  const known = new Map(state.names.map((each) => [each.name.toLowerCase(), each]));
  return state.sheets
    .filter(({ about }) => about)
    .flatMap((sheet) => [...namesOn(sheet)].filter(([name]) => tabOf(name) === sheet.about?.key))
    .flatMap(([name, range]): readonly Mend[] => {
      const found = known.get(name.toLowerCase());
      if (!found)
        return [
          {
            sentence: readingSentence('nameGone', { name }),
            requests: [{ addNamedRange: { namedRange: { namedRangeId: name, name, range } } }],
          },
        ];
      if (isSame(found.range, range)) return [];
      const moved: Request = { updateNamedRange: { namedRange: { namedRangeId: found.id, range }, fields: 'range' } };
      return [{ sentence: readingSentence('nameMoved', { name }), requests: [moved] }];
    });
}

/**
 * The tab on which a name of ours stands: any editor may write a mark, on a tab of their own too, and by such a mark no name is moved to
 * cells that they may type in.
 */
const tabOf = (name: string): string => /_(history|log|holidays|stages)_/.exec(name)?.[1] ?? 'plan';

/** Where each name of a tab stands by its marks; one whose marks are not all there, or there twice, cannot be told. */
function namesOn({ sheetId, places }: SheetState): ReadonlyMap<string, GridRange> {
  const edges = new Map<string, Partial<Record<'rowFrom' | 'rowTo' | 'columnFrom' | 'columnTo', number>>>();
  const doubled = new Set<string>();
  for (const { on, at, value } of places) {
    if (!value.startsWith(EDGES_MARK)) continue;
    for (const word of value.slice(EDGES_MARK.length).split(' ')) {
      const name = word.replace(/[<>]/g, '');
      const side = `${on}${word.startsWith('<') ? 'From' : 'To'}` as const;
      const known = edges.get(name);
      if (known?.[side] !== undefined && known[side] !== at) doubled.add(name);
      edges.set(name, { ...known, [side]: at });
    }
  }
  return new Map(
    [...edges].flatMap(([name, { rowFrom, rowTo, columnFrom, columnTo }]) =>
      doubled.has(name) || rowFrom === undefined || rowTo === undefined || columnFrom === undefined || columnTo === undefined
        ? []
        : [
            [
              name,
              { sheetId, startRowIndex: rowFrom, endRowIndex: rowTo + 1, startColumnIndex: columnFrom, endColumnIndex: columnTo + 1 },
            ] as const,
          ],
    ),
  );
}

const SIDES = ['startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex'] as const;
const isSame = (a: GridRange, b: GridRange): boolean => (a.sheetId ?? 0) === b.sheetId && SIDES.every((side) => (a[side] ?? 0) === b[side]);
