// What was found, by kind: two hundred rows with one thing wrong are one finding, with how many and which. Who is left out blocks nothing.
import { type Both, inBoth } from '../../i18n/both';
import { comma } from '../../i18n/lists';
import { CHECKS } from '../../i18n/texts';
import { sentencesIn } from '../../i18n/words';
import type { Finding } from '../finding';
import { groupBy } from '../groups';
import type { Person, PersonId } from '../person';
import { type FieldKey, titleOf } from './columns';
import type { RosterFinding, RosterKind } from './row';

/** One kind of finding in one column; `rows` as the sheet counts, each once. */
export type KindFound = Finding & { readonly column: FieldKey; readonly rows: readonly number[] };

/** In the order in which each first comes, problems and warnings apart. */
export function byKind(findings: readonly RosterFinding[]): readonly KindFound[] {
  const groups = groupBy(findings, (each) => [each.level, familyOf(each.kind), each.column, each.value].join('/'));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { level, path, column, sentence } = first;
    const rows = [...new Set(group.flatMap((each) => each.rows))].sort((a, b) => a - b);
    return [{ level, path, column, rows, sentence: group.length === 1 ? sentence : sentenceOf(first, group.length, rows) }];
  });
}

/** The same said of people who are left out: to be known, and in nobody's way. Rows of others still block. */
export const sparing = (found: readonly KindFound[], isSpared: (row: number, column: FieldKey) => boolean): readonly KindFound[] =>
  found.map((each) =>
    each.level === 'problem' && each.rows.every((row) => isSpared(row, each.column)) ? { ...each, level: 'warning' } : each,
  );

/** What is wrong with somebody who is left out matters where they rate: where their tab is sent, and who rates in their stead. */
const OF_RATERS: readonly FieldKey[] = ['email', 'delegate'];

/** Whether a row is that of one who is left out, so that what is wrong in that column can wait. */
export function sparedOf(leftOut: readonly Pick<Person, 'id' | 'row'>[], rates: (id: PersonId) => boolean): Parameters<typeof sparing>[1] {
  const byRow = new Map(leftOut.map(({ row, id }) => [row, id]));
  return (row, column) => {
    const id = byRow.get(row);
    return id !== undefined && !(OF_RATERS.includes(column) && rates(id));
  };
}

export const asFinding = ({ level, path, sentence }: Finding): Finding => ({ level, path, sentence });

const kindSentence = /* @__PURE__ */ sentencesIn(CHECKS, 'rosterKinds');
type Family = keyof typeof CHECKS.en.rosterKinds;

/** Kinds that differ in what they can add of a single person. */
const FAMILIES: Partial<Readonly<Record<RosterKind, RosterKind & Family>>> = {
  managerMissingOne: 'managerMissing',
  probationUntil: 'probation',
};

const familyOf = (kind: RosterKind): RosterKind => FAMILIES[kind] ?? kind;

function sentenceOf({ kind, column, sentence, value }: RosterFinding, count: number, rows: readonly number[]): Both {
  const family = familyOf(kind);
  if (!isFamily(family)) return sentence;
  return kindSentence(family, { count, rows: rowsInWords(rows), column: titleOf(column), value });
}

const isFamily = (kind: RosterKind): kind is RosterKind & Family => kind in CHECKS.en.rosterKinds;

const FIRST = 5;

/** The first few, and how many more. */
const rowsInWords = (rows: readonly number[]): Both =>
  inBoth((language) => rows.slice(0, FIRST).join(comma(language)) + (rows.length > FIRST ? ` … +${rows.length - FIRST}` : ''));
