// The screens that are opened from Home, by name.

/** Those of the lock. */
export type LockWay = 'lock' | 'reopen-tab' | 'check' | 'correct';

export type Opened =
  | ('start' | 'headings' | 'earlier' | 'share' | 'rater' | 'remind' | 'stages' | 'approve' | 'letters')
  | ('calibrate' | 'adjust' | 'appeal' | 'person' | 'export' | 'log' | 'close' | 'reopen')
  | LockWay;

/** By which Home was left, and what takes the focus on the way back: `next` is the start of the next period; '' for nothing. */
export type Left = '' | 'next' | Opened;
