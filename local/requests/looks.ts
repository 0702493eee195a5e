// What lies over the cells: conditional formats, the filter, banding and charts.
import type { Draft } from '../book/draft';
import { freeId } from '../book/identity';
import { boxOf, onGrid, overlap } from '../book/ranges';
import type { ConditionalFormatRule } from '../book/schema';
import { checkFormat, checkFormatting } from './conditions';
import { boxIn, type Context, given, type Handlers, notHere } from './handler';
import { keptFormat } from './kept';
import { sortRows } from './sort';

export const lookRequests = {
  addConditionalFormatRule(draft, { rule = {}, index = 0 }, context) {
    const { sheetId, checked } = checkRule(draft, rule, context);
    const formats = draft.sheet(sheetId).conditionalFormats;
    checkIndex(index, formats.length + 1);
    draft.setSheet(sheetId, { conditionalFormats: [...formats.slice(0, index), checked, ...formats.slice(index)] });
    return undefined;
  },

  deleteConditionalFormatRule(draft, { sheetId = 0, index = 0 }) {
    const formats = draft.sheet(sheetId).conditionalFormats;
    checkIndex(index, formats.length);
    draft.setSheet(sheetId, { conditionalFormats: formats.filter((_, n) => n !== index) });
    return { rule: formats[index] };
  },

  /** Either another rule in its place, or the same one in another place. */
  updateConditionalFormatRule(draft, { sheetId: asked, index = 0, newIndex, rule }, context) {
    const sheetId = asked ?? rule?.ranges?.[0]?.sheetId ?? 0;
    const formats = draft.sheet(sheetId).conditionalFormats;
    checkIndex(index, formats.length);
    const oldRule = formats[index];
    if (rule) {
      const { checked } = checkRule(draft, rule, context);
      draft.setSheet(sheetId, { conditionalFormats: formats.map((each, n) => (n === index ? checked : each)) });
      return { oldIndex: index, newIndex: index, oldRule, newRule: checked };
    }
    const to = given(newIndex, 'rule or newIndex');
    checkIndex(to, formats.length);
    const rest = formats.filter((_, n) => n !== index);
    draft.setSheet(sheetId, { conditionalFormats: [...rest.slice(0, to), ...formats.slice(index, index + 1), ...rest.slice(to)] });
    return { oldIndex: index, newIndex: to, oldRule, newRule: oldRule };
  },

  /** Its sorting is done at once, under the headings. */
  setBasicFilter(draft, { filter = {} }, { look }) {
    notHere(filter.criteria, 'filter criteria: the rows they hide would stay in sight');
    notHere(filter.tableId, 'tables');
    const range = given(filter.range, 'filter.range');
    const box = boxIn(draft, range);
    draft.setSheet(range.sheetId ?? 0, { basicFilter: filter });
    if (filter.sortSpecs?.length) sortRows(draft, range.sheetId ?? 0, { ...box, top: box.top + 1 }, filter.sortSpecs, look);
    return undefined;
  },

  clearBasicFilter(draft, { sheetId = 0 }) {
    draft.sheet(sheetId);
    draft.setSheet(sheetId, { basicFilter: undefined });
    return undefined;
  },

  addBanding(draft, { bandedRange = {} }) {
    const range = given(bandedRange.range, 'bandedRange.range');
    const sheetId = range.sheetId ?? 0;
    const sheet = draft.sheet(sheetId);
    const box = onGrid(sheet, range);
    if (!bandedRange.rowProperties && !bandedRange.columnProperties) throw new Error('rowProperties or columnProperties are required.');
    notHere(bandedRange.columnProperties, 'banded columns');
    if (sheet.bandedRanges.some((each) => overlap(boxOf(sheet, each.range), box)))
      throw new Error('You cannot add alternating background colors to a range that already has alternating background colors.');
    const taken = draft.book.sheets.flatMap((each) => each.bandedRanges.map(({ bandedRangeId }) => bandedRangeId));
    const added = { ...bandedRange, range, bandedRangeId: freeId(bandedRange.bandedRangeId, taken, 'A banded range') };
    draft.setSheet(sheetId, { bandedRanges: [...sheet.bandedRanges, added] });
    return { bandedRange: added };
  },

  addChart(draft, { chart = {} }) {
    given(chart.spec, 'chart.spec');
    const anchor = given(chart.position?.overlayPosition?.anchorCell, 'chart.position.overlayPosition.anchorCell');
    const sheetId = anchor.sheetId ?? 0;
    const { rowIndex = 0, columnIndex = 0 } = anchor;
    boxIn(draft, {
      sheetId,
      startRowIndex: rowIndex,
      endRowIndex: rowIndex + 1,
      startColumnIndex: columnIndex,
      endColumnIndex: columnIndex + 1,
    });
    const taken = draft.book.sheets.flatMap((each) => each.charts.map(({ chartId }) => chartId));
    const added = { ...chart, chartId: freeId(chart.chartId, taken, 'A chart') };
    draft.setSheet(sheetId, { charts: [...draft.sheet(sheetId).charts, added] });
    return { chart: added };
  },

  deleteEmbeddedObject(draft, { objectId }) {
    const sheet = draft.book.sheets.find(({ charts }) => charts.some(({ chartId }) => chartId === given(objectId, 'objectId')));
    if (!sheet) throw new Error(`No embedded object with id: ${objectId}`);
    draft.setSheet(sheet.properties.sheetId, { charts: sheet.charts.filter(({ chartId }) => chartId !== objectId) });
    return undefined;
  },
} satisfies Handlers;

function checkRule(
  draft: Draft,
  rule: ConditionalFormatRule,
  context: Context,
): { readonly sheetId: number; readonly checked: ConditionalFormatRule } {
  const ranges = given(rule.ranges, 'rule.ranges');
  const sheetId = ranges[0]?.sheetId ?? 0;
  if (ranges.length === 0 || ranges.some((range) => (range.sheetId ?? 0) !== sheetId))
    throw new Error('The ranges of a rule must be on one sheet.');
  for (const range of ranges) boxIn(draft, range);
  if (!rule.booleanRule === !rule.gradientRule) throw new Error('A rule is either a booleanRule or a gradientRule.');
  if (rule.booleanRule) {
    checkFormatting(given(rule.booleanRule.condition, 'booleanRule.condition'), draft.sheet(sheetId).properties.title, context);
    checkFormat(rule.booleanRule.format ?? {});
  }
  return { sheetId, checked: keptFormat(rule, draft.book.properties.locale) };
}

function checkIndex(index: number, size: number): void {
  if (index < 0 || index >= size) throw new Error(`Invalid index: ${index}. There are ${size} conditional formats.`);
}
