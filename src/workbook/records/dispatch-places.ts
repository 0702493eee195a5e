// Where the Dispatch tab has its columns and its results, for the score tabs that read them.
import type { ReadyIndicator } from '../../plans/ready-cards';
import { area } from '../area';
import { type Fx, fx } from '../formula/fx';
import type { Making } from '../making';

/** In their order. */
export const DISPATCH_COLUMNS = ['date', 'orders', 'within', 'longest', 'except', 'reason', 'counts'] as const;
export type DispatchColumn = (typeof DISPATCH_COLUMNS)[number];

/** The row under the headings holds the results. */
const RESULTS = 4;

/** Its results, from another tab, where only their being there matters. */
export const dispatchRows = (making: Making): Fx => fx.elsewhere(making.title('dispatch'), area(RESULTS, 0));

/** The cell, from another tab, that holds a result; blank until something is recorded. */
export const dispatchResult = (making: Making, what: NonNullable<ReadyIndicator['recorded']>): Fx =>
  fx.elsewhere(making.title('dispatch'), area(RESULTS, DISPATCH_COLUMNS.indexOf(what)));
