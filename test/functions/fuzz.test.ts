// Whatever is typed, a function gives a value that a cell can hold or one plain sentence: never a stack, never nonsense.
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { FUNCTION_NAMES } from '../../src/functions/catalogue';
import { call } from './call';

/** `npm run property` makes 100,000 calls. */
const FULL = process.env.PROPERTY === 'full';
const RUNS = FULL ? 6_250 : 2_000;

const dateElsewhere = runInNewContext('new Date(2026, 5, 30)');
const refuse = () => {
  throw new TypeError('asked of what no cell holds');
};
/** Not to be written as text, or only at the price of an error: Google passes none of them, and none may be looked into. */
const HOSTILE: Readonly<Record<string, unknown>> = {
  'a deep array': Array.from({ length: 20_000 }).reduce((inner) => [inner], 1),
  'a circle': circular(),
  'no prototype': Object.create(null),
  'no text': { [Symbol.toPrimitive]: refuse, toString: refuse, valueOf: refuse },
  'no tag': Object.defineProperty({}, Symbol.toStringTag, { get: refuse }),
  'no date': { [Symbol.toStringTag]: 'Date', getTime: refuse },
  'a broken date': Object.assign(new Date(0), { getTime: refuse, toString: refuse }),
  'no access': new Proxy({}, { get: refuse, getPrototypeOf: refuse, has: refuse, ownKeys: refuse }),
  'a symbol': Symbol('cell'),
  'a long integer': 10n,
  'a function': () => 85,
};

function circular(): unknown[] {
  const cell: unknown[] = [];
  cell.push(cell);
  return cell;
}

/** Named until the call, since a failed run is written out. */
function named(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(named);
  return typeof value === 'string' && Object.hasOwn(HOSTILE, value) ? HOSTILE[value] : value;
}

const cell = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.oneof(fc.integer({ min: -10, max: 200 }), fc.double(), fc.constantFrom(0, 1, 50, 100, 0.5, 1e308, 5e-324, -0)),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '',
      'N/A',
      '—',
      'A',
      'D',
      '90分',
      '30%',
      '⚠ GRADE: x',
      '>=90',
      '[60,70)',
      'A>=90; B=2',
      'E,2,连续,,警告',
      '5%,5,10',
      'z',
      'skip',
      'none',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(true, false, dateElsewhere, new Date(Number.NaN), null, undefined) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.keys(HOSTILE)) },
);
const grid = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }));
/** What Google passes, and at times what it never would. */
const argument = fc.oneof(
  { weight: 5, arbitrary: cell },
  { weight: 5, arbitrary: grid },
  { weight: 1, arbitrary: fc.anything({ withNullPrototype: true, withBigInt: true }) },
);

/** No call may take longer: milliseconds of this process, so that what else the machine does is not counted. */
const LONGEST = 2_000;

test.each(FUNCTION_NAMES)('%s', (name) => {
  let slowest = { time: 0, values: [] as unknown[] };
  const timed = (values: unknown[]): unknown => {
    const real = values.map(named);
    const start = process.cpuUsage();
    try {
      return call(name, ...real);
    } finally {
      const { user, system } = process.cpuUsage(start);
      const time = (user + system) / 1000;
      if (time > slowest.time) slowest = { time, values };
    }
  };
  fc.assert(
    fc.property(fc.array(argument, { maxLength: 6 }), (values) => {
      let result: unknown;
      try {
        result = timed(values);
      } catch (error) {
        const { message } = error as Error;
        expect(Object.getPrototypeOf(error).constructor.name).toBe('Error');
        expect(message.startsWith(`${name}: `)).toBe(true);
        expectPlain(message);
        return;
      }
      for (const value of Array.isArray(result) ? result.flat() : [result]) {
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        else expect(typeof value).toBe('string');
        if (typeof value === 'string' && value.startsWith(`⚠ ${name}`)) expectPlain(value);
      }
      if (Array.isArray(result)) expect(new Set(result.map((row: unknown[]) => row.length)).size).toBe(1);
    }),
    { numRuns: RUNS },
  );
  if (FULL)
    process.stdout.write(
      `${name}: slowest of ${RUNS} calls ${slowest.time.toFixed(1)} ms, ${fc.stringify(slowest.values).slice(0, 100)}\n`,
    );
  expect(slowest.time).toBeLessThan(LONGEST);
});

function expectPlain(sentence: string): void {
  expect(sentence.length).toBeLessThan(300);
  expect(sentence).not.toMatch(/[\r\n]|undefined|\[object|NaN|\bat \S+:\d+/);
}
