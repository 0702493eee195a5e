// The local host without a screen, for Jest and Node: Univer with the plugins that calculate, and nothing that draws.
import { LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { engineOf } from './engine';
import { type Host, type HostOptions, hostOn } from './host';
import { type Recording, recording } from './services/ui';

type HeadlessHost = Host & {
  /** What menus, sidebars, dialogs and toasts were shown. */
  readonly screen: Recording;
  /** At once, or as soon as the calculation that runs is over. */
  readonly dispose: () => void;
};

let opened = 0;

/** A new spreadsheet with one empty sheet, owned by whoever acts. */
export function openHost(options: Partial<Omit<HostOptions, 'screen'>> = {}): HeadlessHost {
  const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  const id = `local-${++opened}`;
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id, name: options.title ?? '', sheetOrder: [], sheets: {} });
  const screen = recording();
  const { user = 'hr@example.com' } = options;
  const host = hostOn(engineOf(univer.__getInjector(), id), {
    title: 'Reviews',
    locale: 'en_US',
    timeZone: 'Asia/Shanghai',
    owner: user,
    userLocale: 'en',
    files: {},
    ...options,
    user,
    screen,
  });
  const { busy, settle } = host.files.calculation;
  const dispose = () => (busy() ? void settle().then(dispose, dispose) : univer.dispose()); // one that failed is over too
  return Object.assign(host, { screen, dispose });
}

// Parts that are tested by themselves, which can be loaded in Node only as part of this bundle:
export { ArrayValueObject } from '@univerjs/engine-formula';
export { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
export * as formulas from './book/formulas';
export * as dependencies from './dependencies';
export { axis } from './page/charts/axis';
export { projectionOf } from './project/projection';
export { applyBatch, HANDLERS } from './requests/apply';
export { FIELDS, WORDS } from './requests/fields';
export { runBundle } from './run-bundle';
export { spillsOf } from './spills';
export { mendBuiltIns } from './univer/built-ins';
export { onePass, takeOverTrigger } from './univer/calculation';
export { compareCellByCell } from './univer/compare-cells';
export { calculateSpillsInOrder } from './univer/spills';
export { allValues } from './values/read';
