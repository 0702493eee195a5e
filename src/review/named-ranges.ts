// The named ranges that formulas read, by the marks at their edges: any editor of the file may delete one, let it name other cells, or delete
// marks. Of a range and its marks the one that is left tells the other; where neither does, that is said.
import type { Both } from '../i18n/both';
import { type Area, a1, area, quotedTitle } from '../workbook/area';
import { EDGES_MARK, placeMark, type Request, unplaceMark } from '../workbook/requests/requests';
import { parseKey, SHARED, sharedNames, type TabKey } from '../workbook/tab-kinds';
import type { Mend } from './mend';
import { readingSentence } from './reading-sentences';
import type { GridRange, NameState, Place, SheetState, SpreadsheetState } from './spreadsheet';

/** Names and marks that can be put back. */
export function nameMends(state: SpreadsheetState): readonly Mend[] {
  const names = namesIn(state);
  return [...names.flatMap((each) => [...renamed(each), ...placed(each)]), ...strayMends(names)];
}

/** Names of which nothing tells where they belong. */
export const lostNames = (state: SpreadsheetState): readonly Both[] =>
  namesIn(state)
    .filter(({ marked, found, fits }) => !marked && !(found && fits))
    .map(({ name, sheet }) => readingSentence('missingName', { name, title: sheet.title }));

type Named = {
  readonly name: string;
  readonly sheet: SheetState;
  readonly found: NameState | undefined;
  /** Where it stands by its marks; undefined where they are not all there, or there twice and nothing tells which is right. */
  readonly marked: Required<Sides> | undefined;
  /** Whether the range that has the name is on the name's own tab and contradicts no mark. */
  readonly fits: boolean;
  /** The sides of that range that have no mark. */
  readonly bare: readonly Side[];
  /** Those that several marks tell. */
  readonly doubled: readonly Side[];
};

const SIDES = ['startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex'] as const;
type Side = (typeof SIDES)[number];
type Sides = Partial<Readonly<Record<Side, number>>>;

/** Every name that should be there, of all tabs. */
function namesIn(state: SpreadsheetState): readonly Named[] {
  const known = new Map([
    ...state.names.map((each) => [each.id.toLowerCase(), each] as const), // made with its name as its id: so it is known when renamed
    ...state.names.map((each) => [each.name.toLowerCase(), each] as const),
  ]);
  return state.sheets.flatMap((sheet) => {
    const marks = marksOn(sheet);
    const written = writtenDown(state, sheet);
    // a mark that names none of them is somebody's own, and no range is made by it
    const names = new Set((written.length > 0 ? written : [...marks.keys()]).filter((name) => tabOf(name) === sheet.about?.key));
    const told = toldOn(state, sheet, marks);
    return [...names].map((name): Named => {
      const at = marks.get(name) ?? [];
      const found = known.get(name.toLowerCase());
      const sideOf = (side: Side): number => found?.range[side] ?? 0;
      const edges = new Map(SIDES.map((side) => [side, new Set(at.flatMap((each) => each[side] ?? []))]));
      const right = [...edges].map(
        ([side, all]) => [side, all.size === 1 ? [...all][0] : all.has(told(name)[side] ?? -1) ? told(name)[side] : undefined] as const,
      );
      return {
        name,
        sheet,
        found,
        marked: right.every(([, place]) => place !== undefined) ? (Object.fromEntries(right) as Required<Sides>) : undefined, // each side is known
        fits: (found?.range.sheetId ?? 0) === sheet.sheetId && [...edges].every(([side, all]) => all.size === 0 || all.has(sideOf(side))),
        bare: SIDES.filter((side) => edges.get(side)?.size === 0),
        doubled: SIDES.filter((side) => (edges.get(side)?.size ?? 0) > 1),
      };
    });
  });
}

/** The names that a tab is known to have, but for its marks. */
function writtenDown({ reviews }: SpreadsheetState, { about }: SheetState): readonly string[] {
  const own = reviews.find(({ record }) => record.id === about?.review);
  return [...(about ? sharedNames(parseKey(about.key).kind) : []), ...(own?.lists?.names ?? own?.older?.names ?? [])];
}

/** Put where its marks tell, or its marks put where it tells. */
function placed({ name, sheet, found, marked, fits, bare }: Named): readonly Mend[] {
  if (marked) {
    const range: GridRange = { sheetId: sheet.sheetId, ...marked };
    if (!found) {
      const added: Request = { addNamedRange: { namedRange: { namedRangeId: name, name, range } } };
      return [{ sentence: readingSentence('nameGone', { name }), requests: [added] }];
    }
    if (isSame(found.range, range)) return [];
    const moved: Request = { updateNamedRange: { namedRange: { namedRangeId: found.id, range }, fields: 'range' } };
    return [{ sentence: readingSentence('nameMoved', { name }), requests: [moved] }];
  }
  if (!found || !fits || bare.length === 0) return [];
  const marks = bare.map((side) => placeMark(sheet.sheetId, edgeOf(name, side, found.range[side] ?? 0)));
  return [{ sentence: readingSentence('nameMarks', { name, cells: cellsOf(sheet, found.range) }), requests: marks }];
}

/** Called otherwise it is called as it was; formulas that have its name would fail. */
function renamed({ name, found }: Named): readonly Mend[] {
  if (!found || found.name.toLowerCase() === name.toLowerCase()) return [];
  return [
    {
      sentence: readingSentence('nameRenamed', { name, now: found.name }),
      requests: [{ updateNamedRange: { namedRange: { namedRangeId: found.id, name }, fields: 'name' } }],
    },
  ];
}

/** Of edges that are marked twice those go that where it belongs contradicts; a mark keeps what it says of others. */
function strayMends(names: readonly Named[]): readonly Mend[] {
  const odd = names.flatMap((each) => {
    const place = each.marked ?? (each.fits ? each.found?.range : undefined);
    return place && each.doubled.length > 0 ? [{ ...each, place }] : [];
  });
  const isStray = (sheet: SheetState, { on, at }: Place, word: string): boolean =>
    odd.some(
      (each) =>
        each.sheet === sheet &&
        each.doubled.some((side) => {
          const right = edgeOf(each.name, side, each.place[side] ?? 0);
          return right.value === EDGES_MARK + word && right.on === on && right.at !== at;
        }),
    );
  const requests = [...new Set(odd.map(({ sheet }) => sheet))].flatMap((sheet) =>
    sheet.places.flatMap((place) => {
      const words = place.value.startsWith(EDGES_MARK) ? place.value.slice(EDGES_MARK.length).split(' ') : [];
      const left = words.filter((word) => !isStray(sheet, place, word));
      if (left.length === words.length) return [];
      const kept = left.length > 0 ? [placeMark(sheet.sheetId, { ...place, value: EDGES_MARK + left.join(' ') })] : [];
      return [unplaceMark(sheet.sheetId, place), ...kept];
    }),
  );
  return odd.map(({ name, sheet, place }, n) => ({
    sentence: readingSentence('nameDoubled', { name, cells: cellsOf(sheet, place) }),
    requests: n === 0 ? requests : [],
  }));
}

function cellsOf({ title }: SheetState, range: GridRange): string {
  const { startRowIndex: row = 0, endRowIndex = 0, startColumnIndex: column = 0, endColumnIndex = 0 } = range;
  return `${quotedTitle(title)}!${a1(area(row, column, endRowIndex - row, endColumnIndex - column))}`;
}

/** The mark of one side of a range, as it was made. */
const edgeOf = (name: string, side: Side, at: number): Place => ({
  on: side.endsWith('RowIndex') ? 'row' : 'column',
  at: side.startsWith('end') ? at - 1 : at,
  value: EDGES_MARK + (side.startsWith('end') ? `${name}>` : `<${name}`),
});

const SHARED_TABS: ReadonlyMap<string, TabKey> = new Map(SHARED.flatMap((key) => sharedNames(key).map((name) => [name, key] as const)));

/**
 * The tab on which a name of ours stands: any editor may write a mark, on a tab of their own too, and by such a mark no name is moved to
 * cells that they may type in. A plan may be called `log`: the tabs that serve all reviews have just these names.
 */
const tabOf = (name: string): TabKey => SHARED_TABS.get(name) ?? (/^ST_[^_]*_[^_]*_stages_/.test(name) ? 'stages' : 'plan');

/**
 * What else tells where a name belongs, for edges that several marks tell: on tables the mark of its column and that of the row above it, on
 * the Plan tab the place at creation, as long as no edge that is marked once says that rows or columns have moved since.
 */
function toldOn(
  state: SpreadsheetState,
  { places, rows, about }: SheetState,
  marks: ReadonlyMap<string, readonly Sides[]>,
): (name: string) => Sides {
  const at = state.reviews.find(({ record }) => record.id === about?.review)?.lists?.at ?? {};
  const created = new Map(Object.entries(at).map(([name, place]) => [name, sidesOf(place)] as const));
  const isMoved = [...marks].some(([name, edges]) =>
    SIDES.some((side) => {
      const all = new Set(edges.flatMap((each) => each[side] ?? []));
      return all.size === 1 && !all.has(created.get(name)?.[side] ?? [...all][0] ?? 0);
    }),
  );
  if (about?.key === 'plan') return (name) => (isMoved ? {} : (created.get(name) ?? {}));
  const only = (on: Place['on'], value: string): number | undefined => {
    const [found, ...others] = places.filter((place) => place.on === on && place.value === value);
    return others.length === 0 ? found?.at : undefined;
  };
  return (name) => {
    const [row, column] = [only('row', 'anchor'), only('column', name.slice(name.lastIndexOf('_') + 1))];
    return {
      ...(row !== undefined && { startRowIndex: row + 1, endRowIndex: rows }),
      ...(column !== undefined && { startColumnIndex: column, endColumnIndex: column + 1 }),
    };
  };
}

const sidesOf = ({ row, column, rows, columns }: Area): Required<Sides> => ({
  startRowIndex: row,
  endRowIndex: row + rows,
  startColumnIndex: column,
  endColumnIndex: column + columns,
});

/** Every edge that marks on a tab of ours tell, by name. */
function marksOn({ about, places }: SheetState): ReadonlyMap<string, readonly Sides[]> {
  const edges = new Map<string, Sides[]>();
  if (!about) return edges;
  for (const { on, at, value } of places) {
    if (!value.startsWith(EDGES_MARK)) continue;
    for (const word of value.slice(EDGES_MARK.length).split(' ')) {
      const name = word.replace(/[<>]/g, '');
      const known = edges.get(name) ?? [];
      edges.set(name, known);
      if (on === 'row') known.push(word.startsWith('<') ? { startRowIndex: at } : { endRowIndex: at + 1 });
      else known.push(word.startsWith('<') ? { startColumnIndex: at } : { endColumnIndex: at + 1 });
    }
  }
  return edges;
}

const isSame = (a: GridRange, b: GridRange): boolean => (a.sheetId ?? 0) === b.sheetId && SIDES.every((side) => (a[side] ?? 0) === b[side]);
