// The words that a text field may hold, where Google takes some only; the typings say nothing of them.

/** By type and field, as in Google's discovery document, with which a test compares them where it is at hand. */
export const WORDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  (
    [
      ['CellFormat.horizontalAlignment', 'LEFT CENTER RIGHT'],
      ['CellFormat.verticalAlignment', 'TOP MIDDLE BOTTOM'],
      ['CellFormat.wrapStrategy', 'OVERFLOW_CELL LEGACY_WRAP CLIP WRAP'],
      ['CellFormat.hyperlinkDisplayType', 'LINKED PLAIN_TEXT'],
      ['NumberFormat.type', 'TEXT NUMBER PERCENT CURRENCY DATE TIME DATE_TIME SCIENTIFIC'],
      ['Border.style', 'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK NONE DOUBLE'],
      [
        'BooleanCondition.type',
        'NUMBER_GREATER NUMBER_GREATER_THAN_EQ NUMBER_LESS NUMBER_LESS_THAN_EQ NUMBER_EQ NUMBER_NOT_EQ NUMBER_BETWEEN NUMBER_NOT_BETWEEN TEXT_CONTAINS TEXT_NOT_CONTAINS TEXT_STARTS_WITH TEXT_ENDS_WITH TEXT_EQ TEXT_IS_EMAIL TEXT_IS_URL DATE_EQ DATE_BEFORE DATE_AFTER DATE_ON_OR_BEFORE DATE_ON_OR_AFTER DATE_BETWEEN DATE_NOT_BETWEEN DATE_IS_VALID ONE_OF_RANGE ONE_OF_LIST BLANK NOT_BLANK CUSTOM_FORMULA BOOLEAN TEXT_NOT_EQ DATE_NOT_EQ',
      ],
      ['ConditionValue.relativeDate', 'PAST_YEAR PAST_MONTH PAST_WEEK YESTERDAY TODAY TOMORROW'],
      ['MergeCellsRequest.mergeType', 'MERGE_ALL MERGE_COLUMNS MERGE_ROWS'],
      ['DimensionRange.dimension AppendDimensionRequest.dimension', 'ROWS COLUMNS'],
      ['SortSpec.sortOrder', 'ASCENDING DESCENDING'],
      ['DeveloperMetadata.visibility DeveloperMetadataLookup.visibility', 'DOCUMENT PROJECT'],
      ['DeveloperMetadataLookup.locationType', 'ROW COLUMN SHEET SPREADSHEET'],
      ['DeveloperMetadataLookup.locationMatchingStrategy', 'EXACT_LOCATION INTERSECTING_LOCATION'],
      ['SheetProperties.sheetType', 'GRID OBJECT DATA_SOURCE'],
      ['BasicChartSpec.chartType BasicChartSeries.type', 'BAR LINE AREA COLUMN SCATTER COMBO STEPPED_AREA'],
      ['BasicChartSpec.legendPosition', 'BOTTOM_LEGEND LEFT_LEGEND RIGHT_LEGEND TOP_LEGEND NO_LEGEND'],
      ['BasicChartSpec.stackedType', 'NOT_STACKED STACKED PERCENT_STACKED'],
      ['BasicChartSeries.targetAxis BasicChartAxis.position', 'BOTTOM_AXIS LEFT_AXIS RIGHT_AXIS'],
      ['ColorStyle.themeColor', 'TEXT BACKGROUND ACCENT1 ACCENT2 ACCENT3 ACCENT4 ACCENT5 ACCENT6 LINK'],
      ['PieChartSpec.legendPosition', 'BOTTOM_LEGEND LEFT_LEGEND RIGHT_LEGEND TOP_LEGEND NO_LEGEND LABELED_LEGEND'],
      ['DataLabel.type', 'NONE DATA CUSTOM'],
      ['DataLabel.placement', 'CENTER LEFT RIGHT ABOVE BELOW INSIDE_END INSIDE_BASE OUTSIDE_END'],
      ['SpreadsheetProperties.autoRecalc', 'ON_CHANGE MINUTE HOUR'],
      ['ChartSpec.hiddenDimensionStrategy', 'SKIP_HIDDEN_ROWS_AND_COLUMNS SKIP_HIDDEN_ROWS SKIP_HIDDEN_COLUMNS SHOW_ALL'],
      ['BaselineValueFormat.comparisonType', 'COMPARISON_TYPE_UNDEFINED ABSOLUTE_DIFFERENCE PERCENTAGE_DIFFERENCE'],
      ['BasicChartSpec.compareMode', 'DATUM CATEGORY'],
      [
        'BatchGetValuesByDataFilterRequest.dateTimeRenderOption BatchUpdateValuesRequest.responseDateTimeRenderOption',
        'SERIAL_NUMBER FORMATTED_STRING',
      ],
      [
        'BatchGetValuesByDataFilterRequest.majorDimension DeleteRangeRequest.shiftDimension InsertRangeRequest.shiftDimension SourceAndDestination.dimension ValueRange.majorDimension',
        'ROWS COLUMNS',
      ],
      [
        'BatchGetValuesByDataFilterRequest.valueRenderOption BatchUpdateValuesRequest.responseValueRenderOption',
        'FORMATTED_VALUE UNFORMATTED_VALUE FORMULA',
      ],
      ['CellFormat.textDirection', 'LEFT_TO_RIGHT RIGHT_TO_LEFT'],
      ['ChartAxisViewWindowOptions.viewWindowMode', 'DEFAULT_VIEW_WINDOW_MODE VIEW_WINDOW_MODE_UNSUPPORTED EXPLICIT PRETTY'],
      ['ChartData.aggregateType ScorecardChartSpec.aggregateType', 'AVERAGE COUNT MAX MEDIAN MIN SUM'],
      [
        'ChartDateTimeRule.type',
        'SECOND MINUTE HOUR HOUR_MINUTE HOUR_MINUTE_AMPM DAY_OF_WEEK DAY_OF_YEAR DAY_OF_MONTH DAY_MONTH MONTH QUARTER YEAR YEAR_MONTH YEAR_QUARTER YEAR_MONTH_DAY',
      ],
      ['CopyPasteRequest.pasteOrientation', 'NORMAL TRANSPOSE'],
      [
        'CopyPasteRequest.pasteType CutPasteRequest.pasteType PasteDataRequest.type',
        'PASTE_NORMAL PASTE_VALUES PASTE_FORMAT PASTE_NO_BORDERS PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_CONDITIONAL_FORMATTING',
      ],
      ['DeveloperMetadataLocation.locationType', 'ROW COLUMN SHEET SPREADSHEET'],
      [
        'BubbleChartSpec.legendPosition HistogramChartSpec.legendPosition',
        'BOTTOM_LEGEND LEFT_LEGEND RIGHT_LEGEND TOP_LEGEND NO_LEGEND INSIDE_LEGEND',
      ],
      ['InterpolationPoint.type', 'MIN MAX NUMBER PERCENT PERCENTILE'],
      ['LineStyle.type', 'INVISIBLE CUSTOM SOLID DOTTED MEDIUM_DASHED MEDIUM_DASHED_DOTTED LONG_DASHED LONG_DASHED_DOTTED'],
      ['OrgChartSpec.nodeSize', 'SMALL MEDIUM LARGE'],
      ['PointStyle.shape', 'CIRCLE DIAMOND HEXAGON PENTAGON SQUARE STAR TRIANGLE X_MARK'],
      ['ScorecardChartSpec.numberFormatSource', 'CHART_NUMBER_FORMAT_SOURCE_UNDEFINED FROM_DATA CUSTOM'],
      ['SlicerSpec.horizontalAlignment TextPosition.horizontalAlignment', 'LEFT CENTER RIGHT'],
      ['TextToColumnsRequest.delimiterType', 'COMMA SEMICOLON PERIOD SPACE CUSTOM AUTODETECT'],
      ['ThemeColorPair.colorType', 'TEXT BACKGROUND ACCENT1 ACCENT2 ACCENT3 ACCENT4 ACCENT5 ACCENT6 LINK'],
      ['WaterfallChartSpec.stackedType', 'STACKED SEQUENTIAL'],
    ] as const
  ).flatMap(([fields, words]) => fields.split(' ').map((field) => [field, words.split(' ')])),
);
