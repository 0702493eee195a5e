// A row of the roster as typed, and how what is found in it is noted: what reading and checking both speak of.
import type { Both } from '../i18n/both';
import type { Level } from './finding';
import type { ColumnKey } from './roster-columns';

/** One person's cells by column, each as typed and trimmed; '' where blank or where there is no such column. */
export type RosterRow = { readonly row: number; readonly cells: Readonly<Record<ColumnKey, unknown>> };

export type Note = (level: Level, row: number, column: ColumnKey, sentence: Both) => void;
