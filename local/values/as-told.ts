// What the spreadsheet holds as Google tells it: each colour in both of its fields, whichever was sent; channels at 0, and what is not so,
// left out.

/** Switches that are told where they are off too, once they have been set. */
const TOLD_WHEN_OFF = new Set(['bold', 'italic', 'strikethrough', 'underline', 'boolValue']);

const told = new WeakMap<object, object>();

/** The same value as Google would answer it. What is kept never changes, so it is worked out once. */
export function asTold<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const known = told.get(value) as T | undefined;
  if (known !== undefined) return known;
  const answer = (Array.isArray(value) ? value.map(asTold) : fieldsTold(value)) as T & object;
  told.set(value, answer);
  return answer;
}

function fieldsTold(value: object): object {
  const fields = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    if (inner === undefined || (inner === false && !TOLD_WHEN_OFF.has(name))) return [];
    if (/(^c|C)olorStyle$/.test(name) && isColour(inner?.rgbColor)) return both(name.slice(0, -'Style'.length), inner.rgbColor);
    if (/(^c|C)olor$/.test(name) && isColour(inner)) return `${name}Style` in value ? [] : both(name, inner); // the style goes before it
    return [[name, asTold(inner)]];
  });
  return Object.fromEntries(fields);
}

function both(name: string, colour: object): [string, unknown][] {
  const channels = Object.fromEntries(Object.entries(colour).filter(([, channel]) => channel !== 0));
  return [
    [name, channels],
    [`${name}Style`, { rgbColor: channels }],
  ];
}

const isColour = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.keys(value).every((key) => /^(red|green|blue|alpha)$/.test(key));
