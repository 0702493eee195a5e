// Rewriting the references of a formula: where rows and columns move, where a tab is renamed or deleted, where a formula is copied.
import { LexerTreeBuilder, sequenceNodeType } from '@univerjs/engine-formula';
import { areaOf, columnName, quoteTitle, unquoteTitle } from './a1';
import { outsideQuotes } from './formula-locale';
import { type Shift, shiftSpan } from './shift';

const lexer = new LexerTreeBuilder();

/** `own` is the title of the tab the formula stands on, `title` that of the tab where lines move. */
export function shiftFormula(formula: string, own: string, title: string, shift: Shift): string {
  if (own !== title && !mayName(formula, title)) return formula;
  return mapReferences(formula, ({ on, prefix, body }) => ((on ?? own) === title ? prefix + shiftBody(body, shift) : undefined));
}

export const renameInFormula = (formula: string, from: string, to: string): string =>
  mayName(formula, from) ? mapReferences(formula, ({ on, body }) => (on === from ? `${quoteTitle(to)}!${body}` : undefined)) : formula;

/** Names are known ignoring case. */
export function renameName(formula: string, from: string, to: string): string {
  if (!formula.toLowerCase().includes(from.toLowerCase())) return formula;
  const name = new RegExp(`(?<![\\p{L}\\p{N}_.!$])${from}(?![\\p{L}\\p{N}_.!(])`, 'giu');
  return outsideQuotes(formula, (code) => code.replace(name, to));
}

/** Every reference to a tab that is gone is `#REF!`. */
export const dropInFormula = (formula: string, title: string): string =>
  mayName(formula, title) ? mapReferences(formula, ({ on }) => (on === title ? '#REF!' : undefined)) : formula;

/** The titles of the tabs that a formula names. */
export const sheetsNamedIn = (formula: string): string[] => referencesIn(formula).flatMap(({ on }) => on ?? []);

/** The references of a formula: each with the title of its tab, where it says one, and its address. */
export function referencesIn(formula: string): Reference[] {
  const found: Reference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return undefined;
  });
  return found;
}

/** Whether a formula calls one of these functions. */
export const calls = (formula: string, names: readonly string[]): boolean => {
  const called = new RegExp(`(?<![\\w.])(?:${names.join('|')})\\s*\\(`, 'i');
  let found = false;
  if (called.test(formula))
    outsideQuotes(
      formula,
      (code) => code,
      (code) => {
        found ||= called.test(code);
      },
    );
  return found;
};

/** What may be the name of a range, a function's name excepted. */
export function identifiersIn(formula: string): string[] {
  const found: string[] = [];
  outsideQuotes(formula, (code) => {
    found.push(...(code.match(/(?<![\p{L}\p{N}_.!$])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.!(])/gu) ?? []));
    return code;
  });
  return found;
}

/** A formula copied so many rows down and columns to the right: relative references go along. */
export const copiedFormula = (formula: string, rows: number, columns = 0): string =>
  rows === 0 && columns === 0 ? formula : lexer.moveFormulaRefOffset(formula, columns, rows);

/** The same for two formulas of which one is a copy of the other: each as seen from its own cell. */
export const relativeForm = (formula: string, row: number, column: number): string =>
  mapReferences(formula, ({ prefix, body }) => {
    const corners = body.split(':').map((corner) => CORNER.exec(corner));
    const seen = corners.map((match) => {
      if (!match) return undefined;
      const [, fixedColumn, letters, fixedRow, digits] = match;
      const c = letters && (fixedColumn ? letters : `C[${(areaOf(`${letters}1`)?.startColumnIndex ?? 0) - column}]`);
      const r = digits && (fixedRow ? digits : `R[${Number(digits) - 1 - row}]`);
      return `${c ?? ''}${r ?? ''}`;
    });
    return seen.includes(undefined) ? undefined : `${prefix}<${seen.join(':')}>`;
  });

const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/;

/** Cheap, and never false where the formula names the tab. */
const mayName = (formula: string, title: string): boolean => formula.includes(title.replace(/'/g, "''"));

type Reference = { readonly on: string | undefined; readonly prefix: string; readonly body: string };

/** Each reference as `change` says; undefined leaves it. */
function mapReferences(formula: string, change: (reference: Reference) => string | undefined): string {
  let changed = false;
  const parts = (lexer.sequenceNodesBuilder(formula) ?? []).map((node) => {
    if (typeof node === 'string') return node;
    const next = node.nodeType === sequenceNodeType.REFERENCE ? change(referenceIn(node.token)) : undefined;
    if (next !== undefined && next !== node.token) changed = true;
    return next ?? node.token;
  });
  return changed ? `=${parts.join('')}` : formula;
}

function referenceIn(token: string): Reference {
  const bang = token.lastIndexOf('!');
  if (bang < 0) return { on: undefined, prefix: '', body: token };
  return { on: unquoteTitle(token.slice(0, bang)), prefix: token.slice(0, bang + 1), body: token.slice(bang + 1) };
}

function shiftBody(body: string, shift: Shift): string {
  const [first, last = first] = body.split(':').map((corner) => CORNER.exec(corner));
  const area = areaOf(body.includes(':') ? body : `${body}:${body}`);
  if (!first || !last || !area) return body;
  const rows = shift.axis === 'ROWS';
  const start = rows ? area.startRowIndex : area.startColumnIndex;
  const end = rows ? area.endRowIndex : area.endColumnIndex;
  if (start === undefined && end === undefined) return body; // a whole column has no rows to move
  const span = shiftSpan(start ?? 0, end ?? Number.POSITIVE_INFINITY, shift);
  if (!span) return '#REF!';
  const corner = ([, fixedColumn = '', letters, fixedRow = '', digits]: RegExpExecArray, line: number) =>
    rows
      ? `${fixedColumn}${letters ?? ''}${fixedRow}${digits === undefined ? '' : line + 1}`
      : `${fixedColumn}${letters === undefined ? '' : columnName(line)}${fixedRow}${digits ?? ''}`;
  return body.includes(':') ? `${corner(first, span[0])}:${corner(last, span[1] - 1)}` : corner(first, span[0]);
}
