// Works out a catalogue example on its own block: one call on cells, ranges, numbers, texts and truth values.
import type { FunctionName } from '../../src/functions/catalogue';

type Block = readonly (readonly (string | number)[])[];
type Call = (name: FunctionName, ...values: readonly unknown[]) => unknown;

/** The formula's result, its references read from the block as if it stood at A1. */
export function evaluate(formula: string, block: Block, call: Call): unknown {
  const [, name, inside = ''] = /^=([A-Z_]+)\((.*)\)$/.exec(formula) ?? [];
  const values = [...inside.matchAll(/"((?:[^"]|"")*)"|([^,\s][^,]*)/g)].map(([, text, code]) =>
    code === undefined ? text?.replaceAll('""', '"') : argumentOf(code, block),
  );
  return call(name as FunctionName, ...values);
}

function argumentOf(code: string, block: Block): unknown {
  const [, from, to] = /^([A-Z]\d+)(?::([A-Z]\d+))?$/.exec(code) ?? [];
  if (!from) return code === 'TRUE' || code === 'FALSE' ? code === 'TRUE' : Number(code);
  const [a, b] = [placeOf(from), placeOf(to ?? from)];
  const rows = Array.from({ length: b.row - a.row + 1 }, (_, r) =>
    Array.from({ length: b.column - a.column + 1 }, (_, c) => block[a.row + r]?.[a.column + c] ?? ''),
  );
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

const placeOf = (address: string) => ({ row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65 });
