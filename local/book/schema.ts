// Google's own names for the parts of a spreadsheet, as the installed typings have them.

export type Request = GoogleAppsScript.Sheets.Schema.Request;
export type Response = GoogleAppsScript.Sheets.Schema.Response;
export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
export type DimensionRange = GoogleAppsScript.Sheets.Schema.DimensionRange;
export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
export type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
export type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;
export type DataValidationRule = GoogleAppsScript.Sheets.Schema.DataValidationRule;
export type BooleanCondition = GoogleAppsScript.Sheets.Schema.BooleanCondition;
export type ConditionalFormatRule = GoogleAppsScript.Sheets.Schema.ConditionalFormatRule;
export type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;
export type BandedRange = GoogleAppsScript.Sheets.Schema.BandedRange;
export type EmbeddedChart = GoogleAppsScript.Sheets.Schema.EmbeddedChart;
export type NamedRange = GoogleAppsScript.Sheets.Schema.NamedRange;
export type DeveloperMetadata = GoogleAppsScript.Sheets.Schema.DeveloperMetadata;
export type DataFilter = GoogleAppsScript.Sheets.Schema.DataFilter;
export type BasicFilter = GoogleAppsScript.Sheets.Schema.BasicFilter;
export type DimensionProperties = GoogleAppsScript.Sheets.Schema.DimensionProperties;
export type SheetProperties = GoogleAppsScript.Sheets.Schema.SheetProperties;
export type GridProperties = GoogleAppsScript.Sheets.Schema.GridProperties;
export type SpreadsheetProperties = GoogleAppsScript.Sheets.Schema.SpreadsheetProperties;
export type ColorStyle = GoogleAppsScript.Sheets.Schema.ColorStyle;
export type Color = GoogleAppsScript.Sheets.Schema.Color;
export type Border = GoogleAppsScript.Sheets.Schema.Border;
export type RowData = GoogleAppsScript.Sheets.Schema.RowData;
