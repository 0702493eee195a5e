// Runs a built Code.js unchanged: its text with Google's globals, and its top-level functions out of it.
import type { CustomFunction } from './functions';
import type { Host } from './host';
import { isDate } from './other-world';

type Script = {
  /** Every top-level function by its name, as it is. */
  readonly functions: Readonly<Record<string, CustomFunction>>;
  /** The names of those that a formula may call. */
  readonly customFunctions: readonly string[];
  /** Opens the spreadsheet: onOpen as a simple trigger, without authority. */
  readonly open: () => void;
  /** Calls a function as the sidebar or the menu does: as one operation, settled before and after. */
  readonly call: (name: string, ...values: readonly unknown[]) => Promise<unknown>;
};

/** What a browser or Node has and Apps Script has not. */
const ABSENT = [
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'window',
  'document',
  'process',
  'require',
  'module',
  'Buffer',
  'crypto',
  'structuredClone',
  'localStorage',
  'XMLHttpRequest',
];

/** The script's custom functions are in the host's formulas from now on. */
export function runBundle(code: string, host: Host): Script {
  const globals: Readonly<Record<string, unknown>> = { ...Object.fromEntries(ABSENT.map((name) => [name, undefined])), ...host.globals };
  const names = [...code.matchAll(/^function ([A-Za-z_$][\w$]*)\s*\(/gm)].map(([, name = '']) => name);
  const answer = `return { ${names.map((name) => `${name}: typeof ${name} === 'function' ? ${name} : undefined`).join(', ')} };`;
  const load = new Function(...Object.keys(globals), `${code}\n${answer}\n//# sourceURL=Code.js`);
  const loaded: Readonly<Record<string, CustomFunction | undefined>> = host.calls.during('loading', () => load(...Object.values(globals)));
  const functions = Object.fromEntries(Object.entries(loaded).filter((entry): entry is [string, CustomFunction] => entry[1] !== undefined));

  const customFunctions = [...code.matchAll(/@customfunction[^/]*\*\/\s*function ([A-Za-z_$][\w$]*)/g)].map(([, name = '']) => name);
  host.register(Object.fromEntries(customFunctions.map((name) => [name, functionCalled(functions, name)])));

  return {
    functions,
    customFunctions,
    open: () => host.calls.during('trigger', () => void functions.onOpen?.({ authMode: 'LIMITED' })),
    call: (name, ...values) => {
      const fn = functionCalled(functions, name);
      const crossed = values.map(crossing);
      return host.operation(() => crossing(fn(...crossed)));
    },
  };
}

/** Names that end in `_` are private. */
function functionCalled(functions: Script['functions'], name: string): CustomFunction {
  const fn = name.endsWith('_') ? undefined : functions[name];
  if (!fn) throw new Error(`Script function not found: ${name}`);
  return fn;
}

/** Only plain values cross the line. */
function crossing(value: unknown): unknown {
  if (value === undefined || value === null) return value;
  if (typeof value === 'function' || isDate(value))
    throw new Error(`A ${typeof value === 'function' ? 'function' : 'Date'} cannot cross between page and server.`);
  return typeof value === 'object' ? JSON.parse(JSON.stringify(value)) : value;
}
