// Every call of a Google service goes through here: counted, charged, refused where Google refuses it, and failed where a test asks for it.

/**
 * What is running. `loading`: the script's top level, where nothing may be called. `trigger`: onOpen, without authority. `outside`: nothing of
 * the script's; a test or the page asks for itself.
 */
type Running = 'loading' | 'trigger' | 'operation' | 'custom function' | 'outside';
/** A failure strikes instead of a call, or after it was carried out and before the script hears of it. */
export type When = 'before' | 'after';

export type Calls = {
  /** Carries out one call of a service, named as in `Sheets.Spreadsheets.get`. */
  readonly call: <T>(name: string, run: () => T) => T;
  /** Runs something of the script's as one execution, with limits of its own. */
  readonly during: <T>(running: Running, run: () => T) => T;
  readonly running: () => Running;
  /** Makes the n-th call, from 1, of the next operation fail; none where undefined. */
  readonly failAt: (n: number | undefined, when?: When) => void;
  /** Names of the calls of the operation that runs or ran last. */
  readonly made: () => readonly string[];
  /** Charges time beyond what the call itself costs: sleeping, waiting for a lock. */
  readonly spend: (seconds: number) => void;
};

/** Seconds that a call is charged with, by its name. */
export type Costs = (name: string) => number;

/** Google's limits in seconds. */
const LIMITS: Readonly<Record<Running, number>> = {
  loading: 30,
  trigger: 30,
  operation: 360,
  'custom function': 30,
  outside: Number.POSITIVE_INFINITY,
};

/** About what has been reported of Google's services. */
export const REPORTED_COSTS: Costs = (name) => {
  if (/^Sheets\.Spreadsheets\.(get|Values\.(get|batchGet))/.test(name)) return 0.4;
  if (name.startsWith('Sheets.')) return 1.1;
  if (/^(Properties|Cache)\./.test(name)) return 0.05;
  return name === 'MailApp.sendEmail' ? 0.3 : 0.005;
};

/** What a custom function may use; it can read the spreadsheet but neither write nor know who looks at it. */
const IN_CUSTOM_FUNCTION =
  /^(CacheService|Cache|PropertiesService|Properties|LockService|Lock|Utilities|Logger)\.|^SpreadsheetApp\.getActive|^(Spreadsheet|Sheet|Range)\.get/;
const IN_TRIGGER = /^(Session\.getActiveUserLocale$|SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.|Logger\.)/;

type Execution = { readonly running: Running; readonly names: string[]; seconds: number };

export function callsWith(costs: Costs): Calls {
  let current: Execution = { running: 'outside', names: [], seconds: 0 };
  let last: readonly string[] = [];
  let planned: { readonly n: number; readonly when: When } | undefined;
  let failure: typeof planned;

  const spend = (seconds: number) => {
    current.seconds += seconds;
    if (current.seconds > LIMITS[current.running]) throw new Error('Exceeded maximum execution time');
  };

  return {
    running: () => current.running,
    made: () => last,
    spend,
    failAt: (n, when = 'before') => {
      planned = n === undefined ? undefined : { n, when };
    },

    call: (name, run) => {
      const { running, names } = current;
      if (running === 'outside') return run();
      if (running === 'loading') throw new Error(`${name} was called while the script was loading.`);
      if (running === 'custom function' && !IN_CUSTOM_FUNCTION.test(name)) throw new Error(`You do not have permission to call ${name}`);
      if (running === 'trigger' && !IN_TRIGGER.test(name))
        throw new Error(`You do not have permission to call ${name}: onOpen runs without authority.`);
      names.push(name);
      const struck = running === 'operation' && failure?.n === names.length ? failure.when : undefined;
      const lost = () => new Error(`Service error: ${name} (call ${names.length})`);
      if (struck === 'before') throw lost();
      spend(costs(name));
      const result = run();
      if (struck === 'after') throw lost();
      return result;
    },

    during: (running, run) => {
      const before = current;
      current = { running, names: [], seconds: 0 };
      if (running === 'operation') {
        last = current.names;
        failure = planned;
        planned = undefined;
      }
      try {
        return run();
      } finally {
        if (running === 'operation') failure = undefined;
        current = before;
      }
    },
  };
}
