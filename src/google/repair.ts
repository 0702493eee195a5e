// Repair: whatever Home names as amiss is put right in one call. Pressed again it finds nothing to do.
import type { Language } from '../i18n/languages';
import { type ColumnMend, columnMends, headingRanges, withMarks } from '../review/column-marks';
import { type HistoryFacts, historyFacts, NOTHING_UNKNOWN, unknownPlans } from '../review/history-facts';
import { historyPlans } from '../review/known-periods';
import { noted } from '../review/log';
import type { Mend } from '../review/mend';
import { misplacedMarks, placedRanges } from '../review/misplaced-marks';
import { nameMends } from '../review/named-ranges';
import { FORMAT_FIELDS, numberRanges, percentMends } from '../review/percent-cells';
import { type Access, protectionMends } from '../review/protections';
import { sealMends } from '../review/seal-mends';
import { drawnSeal } from '../review/seals';
import type { SpreadsheetState } from '../review/spreadsheet';
import { tableMarks } from '../review/table-marks';
import { planRanges, type TypedMarks, typedMarks } from '../review/typed-marks';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import { textOf } from '../scoring/reading';
import type { Handler } from './handler';
import { type Hr, hrIn, hrOf, isHr } from './hr';
import { listed } from './listed';
import { finished, unfinishedMends } from './recalculate';
import type { Services } from './services';

/** What of the marks of columns is gone: those that headings tell, and those of columns that are typed in. */
type Marks = { readonly columns: readonly ColumnMend[]; readonly typed: TypedMarks };

/** What is gone that Home names and Repair puts back as far as something tells it. */
type Gone = Marks & { readonly facts: HistoryFacts };

/** Everything that is amiss in the workbook, for HR. */
export const mendsOf = (state: SpreadsheetState, access: Access, { columns, typed, facts }: Gone, services: Services): readonly Mend[] => [
  ...nameMends(state),
  ...columns,
  ...typed.mends,
  ...facts.mends,
  ...protectionMends(state, access),
  ...sealMends(state, drawnSeal()),
  ...unfinishedMends(state, services),
  ...percentsIn(withMarks(state, [...columns, ...typed.mends]), services),
];

export const accessFor = (hr: Hr, email: string, services: Services): Access => ({
  hr: hrOf(hr),
  can: [...services.editors(), email],
});

export function goneIn(state: SpreadsheetState, services: Services): Gone {
  const marks = marksIn(state, services);
  return { ...marks, facts: factsIn(withMarks(state, marks.typed.mends), services) };
}

function marksIn(state: SpreadsheetState, services: Services): Marks {
  const placed = tableMarks(state);
  const [headings, plans] = [headingRanges(state), planRanges(state)];
  if (headings.length + plans.length === 0) return { columns: [], typed: placed };
  const values = services.readRanges([...headings, ...plans]);
  const columns = columnMends(state, values.slice(0, headings.length));
  const typed = typedMarks(state, columns, values.slice(headings.length));
  return { columns, typed: { mends: [...typed.mends, ...placed.mends], lost: [...typed.lost, ...placed.lost] } };
}

/** One read more, and another where History does not know a plan. */
function factsIn(state: SpreadsheetState, services: Services): HistoryFacts {
  const cell = historyPlans(state);
  if (!cell) return NOTHING_UNKNOWN;
  const [value] = services.readRanges([cell.range]);
  const text = textOf(value?.[0]?.[0]);
  const unknown = unknownPlans(state, text);
  const ranges = unknown.flatMap(({ range }) => range ?? []);
  return historyFacts(state, text, unknown, ranges.length > 0 ? services.readRanges(ranges) : []);
}

function percentsIn(state: SpreadsheetState, services: Services): readonly Mend[] {
  const ranges = numberRanges(state);
  return ranges.length === 0 ? [] : percentMends(state, services.readCells(ranges, FORMAT_FIELDS));
}

const readAll = (ranges: readonly string[], services: Services) => (ranges.length > 0 ? services.readRanges(ranges) : []);

export const repair: Handler<'repair'> = (_, services, tell) =>
  services.alone((): Outcome<Answer<'repair'>> => {
    const state = services.readState();
    const hr = hrIn(state.properties, services);
    const now = services.now();
    if (!isHr(hr, now.email)) return failed('notHr', tell('notHr'));
    const gone = goneIn(state, services);
    const known = withMarks(state, [...gone.columns, ...gone.typed.mends]);
    const mends = [
      ...mendsOf(state, accessFor(hr, now.email, services), gone, services),
      ...misplacedMarks(known, readAll(placedRanges(known), services)),
    ];
    const requests = mends.flatMap((mend) => mend.requests);
    const told = (language: Language) => ({
      detail: listed(
        mends.map(({ sentence }) => sentence),
        language,
      ),
    });
    if (requests.length > 0) services.write(services.spreadsheetId(), [...requests, ...noted(state, now, 'repaired', told)]);
    const kept = Object.assign({}, finished(state), ...mends.map(({ keeps }) => keeps));
    if (Object.keys(kept).length > 0) services.saveProperties(kept);
    return { ok: true, value: { mended: mends.map(({ sentence }) => sentence) } };
  }) ?? failed('busy', tell('busy'));
