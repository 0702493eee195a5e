// A small review for tests of calculation: raters' tabs whose spilled results feed a summary, which feeds a dashboard.
import type { Request } from '../../local/book/schema';
import { area, type Typed, write } from './batch';

/** Whole numbers that look random and are the same on every run. */
export function dice(seed: number): Dice {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PEOPLE = 8;
const RATERS = [11, 12, 13] as const;
const SUMMARY = 20;
const DASHBOARD = 21;
const LAST = 2 + PEOPLE;

const tab = (sheetId: number, title: string): Request => ({
  addSheet: { properties: { sheetId, title, gridProperties: { rowCount: 20, columnCount: 8, frozenRowCount: 2 } } },
});
const name = (text: string, startRow: number, column: number, sheetId: number, endRow = startRow + PEOPLE, width = 1): Request => ({
  addNamedRange: { namedRange: { namedRangeId: text, name: text, range: area(startRow, endRow, column, column + width, sheetId) } },
});

/** Ids in A, three scores in B to D, the weighted score in F and the grade in G, both anchored in the heading row. */
const rater = (sheetId: number, n: number, roll: (below: number) => number): Request[] => [
  tab(sheetId, `Rater ${n}`),
  write(
    [
      ['', 50, 30, 20],
      ['id', 'x', 'y', 'z', '', `=VSTACK("Score",WEIGHTED_SCORE(B3:D${LAST},B1:D1))`, `=VSTACK("Grade",GRADE(F3:F${LAST},bands))`],
      ...Array.from({ length: PEOPLE }, (_, p): Typed[] => [`E${p + 1}`, ...[0, 1, 2].map(() => (roll(8) === 0 ? null : roll(1001) / 10))]),
    ],
    { sheetId },
  ),
  name(`rater_ids_${n}`, 2, 0, sheetId),
  name(`rater_scores_${n}`, 2, 5, sheetId),
  {
    repeatCell: {
      range: area(2, LAST, 1, 4, sheetId),
      cell: {
        userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern: '0.0' }, backgroundColorStyle: { rgbColor: { red: 1, green: 1 } } },
      },
      fields: 'userEnteredFormat',
    },
  },
];

export function smallReview(seed = 1): Request[] {
  const roll = dice(seed);
  const ids = `MAP('Rater 0'!A3:A${LAST},LAMBDA(id,`;
  return [
    { addSheet: { properties: { sheetId: 10, title: 'Bands', gridProperties: { rowCount: 6, columnCount: 3 } } } },
    write(
      [
        ['A', '>=85'],
        ['B', '>=70'],
        ['C', '<70'],
      ],
      { sheetId: 10 },
    ),
    name('bands', 0, 0, 10, 3, 2),
    ...RATERS.flatMap((sheetId, n) => rater(sheetId, n, roll)),
    tab(SUMMARY, 'Summary'),
    write(
      [
        [],
        [
          `=VSTACK("id",${ids}id)))`,
          ...RATERS.map((_, n) => `=VSTACK("r${n}",${ids}XLOOKUP(id,rater_ids_${n},rater_scores_${n},""))))`),
          `=VSTACK("mean",BYROW(B3:D${LAST},LAMBDA(r,IF(COUNT(r)=0,"",AVERAGE(r)))))`,
          `=VSTACK("grade",GRADE(E3:E${LAST},bands))`,
        ],
      ],
      { sheetId: SUMMARY },
    ),
    name('means', 2, 4, SUMMARY),
    name('grades', 2, 5, SUMMARY),
    tab(DASHBOARD, 'Dashboard'),
    write(
      [
        ['A', '=COUNTIF(grades,A1)'],
        ['B', '=COUNTIF(grades,A2)'],
        ['C', '=COUNTIF(grades,A3)'],
        ['mean', '=IF(COUNT(means)=0,"",AVERAGE(means))'],
        ['best', '=MAX(means)'],
      ],
      { sheetId: DASHBOARD },
    ),
    {
      addBanding: {
        bandedRange: {
          range: area(0, 5, 0, 2, DASHBOARD),
          rowProperties: { firstBandColorStyle: { rgbColor: { blue: 1 } }, secondBandColorStyle: { rgbColor: { green: 1 } } },
        },
      },
    },
    { deleteSheet: { sheetId: 0 } },
  ];
}

type Dice = (below: number) => number;
/** `n` keeps titles and ids apart; `rows` is how many the tab has; `has` says whether there is a tab. */
type Situation = {
  readonly roll: Dice;
  readonly n: number;
  readonly sheetId: number;
  readonly rows: number;
  readonly has: (sheetId: number) => boolean;
};

const score = (roll: Dice): Typed => (roll(7) === 0 ? null : roll(1001) / 10);
const rowsOf = (sheetId: number, startIndex: number, endIndex: number) => ({ sheetId, dimension: 'ROWS', startIndex, endIndex });
const COPY = 77;

/** What people and scripts do, and how often among all of them. */
const EDITS: readonly (readonly [often: number, make: (situation: Situation) => Request[]])[] = [
  [8, ({ roll, sheetId }) => [write([[score(roll)]], { sheetId, row: 2 + roll(PEOPLE), column: 1 + roll(3) })]],
  [2, ({ roll, sheetId }) => [write([[roll(60) + 1]], { sheetId, row: 0, column: 1 + roll(3) })]],
  [1, ({ roll }) => [write([[`>=${70 + roll(25)}`]], { sheetId: 10, row: 0, column: 1 })]],
  [
    2,
    ({ roll, n, sheetId }) => [
      { insertDimension: { range: rowsOf(sheetId, 4, 5), inheritFromBefore: true } },
      write([[`N${n}`, score(roll), score(roll), score(roll)]], { sheetId, row: 4 }),
    ],
  ],
  [1, ({ sheetId, rows }) => (rows > 12 ? [{ deleteDimension: { range: rowsOf(sheetId, 5, 6) } }] : [])],
  [1, ({ sheetId }) => [{ moveDimension: { source: rowsOf(sheetId, 3, 4), destinationIndex: 7 } }]],
  [
    1,
    ({ roll, sheetId }) => {
      const sortSpecs = [{ dimensionIndex: 1 + roll(3), sortOrder: roll(2) === 0 ? 'ASCENDING' : 'DESCENDING' }];
      return [{ sortRange: { range: area(2, 2 + PEOPLE, 0, 4, sheetId), sortSpecs } }];
    },
  ],
  [
    1,
    ({ roll, n, sheetId }) => [
      { updateSheetProperties: { properties: { sheetId, title: `Rater's ${n}`, index: roll(5) }, fields: 'title,index' } },
    ],
  ],
  [1, ({ roll, sheetId }) => [write([[roll(2) === 0 ? 'in the way' : null]], { sheetId, row: 4, column: 5 })]],
  [
    1,
    ({ roll }) => [
      { updateNamedRange: { namedRange: { namedRangeId: 'means', range: area(2, 3 + roll(PEOPLE), 4, 5, SUMMARY) }, fields: 'range' } },
    ],
  ],
  [1, ({ n }) => [{ updateNamedRange: { namedRange: { namedRangeId: 'means', name: `means_${n}` }, fields: 'name' } }]],
  [
    1,
    ({ roll, sheetId }) => {
      const cell = { userEnteredFormat: { textFormat: { bold: roll(2) === 0 }, wrapStrategy: 'WRAP' } };
      return [{ repeatCell: { range: area(roll(5), 8, 0, 3, sheetId), cell, fields: 'userEnteredFormat(textFormat,wrapStrategy)' } }];
    },
  ],
  [
    1,
    ({ sheetId, has }) => [
      has(COPY)
        ? { deleteSheet: { sheetId: COPY } }
        : { duplicateSheet: { sourceSheetId: sheetId, newSheetId: COPY, insertSheetIndex: 1 } },
    ],
  ],
  [1, () => [{ insertDimension: { range: { sheetId: DASHBOARD, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } } }]],
  [
    1,
    ({ roll }) => [
      { unmergeCells: { range: { sheetId: DASHBOARD, startRowIndex: 7, endRowIndex: 12 } } },
      ...(roll(2) === 0 ? [{ mergeCells: { range: area(8, 10, 0, 2, DASHBOARD) } }] : []),
    ],
  ],
];

const ALL = EDITS.flatMap(([often, make]) => Array.from({ length: often }, () => make));

/** One of them. */
export function edit(roll: Dice, n: number, rowCount: (sheetId: number) => number | undefined): Request[] {
  const sheetId = RATERS[roll(RATERS.length)] ?? RATERS[0];
  const make = ALL[roll(ALL.length)];
  return make?.({ roll, n, sheetId, rows: rowCount(sheetId) ?? 0, has: (id) => rowCount(id) !== undefined }) ?? [];
}
