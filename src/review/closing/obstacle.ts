// Something in the way of closing a review, and what is looked at to find it.
import type { Both } from '../../i18n/both';
import type { ClosingObstacle } from '../../plans/closing-obstacles';
import type { Plan } from '../../plans/plan';
import type { ReviewRecord } from '../review-record';
import type { SpreadsheetState } from '../spreadsheet';
import type { ClosingRead } from './closing-read';

/** `key`: `comments`, `stage:release`, `decision:rollUps/0/share`. */
export type Obstacle = ClosingObstacle & {
  readonly sentence: Both;
  /** The tab on which it is done; 0 where there is none. */
  readonly sheetId: number;
};

export type Asked = { readonly state: SpreadsheetState; readonly record: ReviewRecord; readonly plan: Plan; readonly read: ClosingRead };
