// A row of the roster as typed, and how what is found in it is noted: what reading and checking both speak of.
import type { CheckTexts } from '../../i18n/texts';
import type { BothValues } from '../../i18n/words';
import type { Finding, Level } from '../finding';
import type { FieldKey } from './columns';
import type { Standing } from './standing';

/** One person's cells by column, each as typed and cleaned; '' where blank or where there is no such column. */
export type RosterRow = {
  readonly row: number;
  readonly cells: Readonly<Record<FieldKey, unknown>>;
  /** What else names them: a second ID, address or name. */
  readonly aliases: readonly string[];
  /** Whether they are there. */
  readonly standing: Standing;
};

type Texts = CheckTexts['roster'];
/** What is found; each kind has its sentence. */
export type RosterKind = keyof Texts;

/** `rows` are all that it is about; `value` tells apart what is found of different words, '' else. */
export type RosterFinding = Finding & {
  readonly kind: RosterKind;
  readonly row: number;
  readonly rows: readonly number[];
  readonly column: FieldKey;
  readonly value: string;
};

/** Of one row, or of the first of several. */
export type Note = <K extends RosterKind>(
  level: Level,
  rows: number | readonly number[],
  column: FieldKey,
  kind: K,
  ...values: BothValues<Texts[K]>
) => void;
