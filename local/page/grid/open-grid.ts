// The grid on the page: Univer with the parts that calculate, draw and let people type; nothing that formats by hand.
import { type Injector, IUndoRedoService, LifecycleService, LifecycleStages, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import { type Engine, engineOf } from '../../engine';
import type { Language } from '../words/words';
import { LOCALES, localeOf } from './locales';
import { MENUS } from './menus';
import { OwnSteps } from './undo';

export type Grid = { readonly engine: Engine; readonly api: FUniver; readonly injector: Injector };

const UNIT = 'local-host';

/** Resolves when an empty workbook is drawn: before that Univer does not listen to calculations. */
export async function openGrid(container: HTMLElement, language: Language): Promise<Grid> {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: localeOf(language),
    locales: LOCALES,
    override: [[IUndoRedoService, { useClass: OwnSteps }]],
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      header: true,
      menu: MENUS,
      footer: { menus: false, zoomSlider: false, statisticBar: true, addSheetButtonConfig: { show: true } },
      disableAutoFocus: true,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true, clipboardConfig: { hidePasteOptions: true } },
    }),
    UniverSheetsDrawingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsSortPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: UNIT, name: '', sheetOrder: [], sheets: {} });
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  await new Promise((resolve) => setTimeout(resolve)); // what else waits for that stage comes first
  return { engine: engineOf(injector, UNIT), api, injector };
}
