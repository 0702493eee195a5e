// The name of a range, as a formula may call it.

declare const checked: unique symbol;
/** Nothing makes one but `nameOfRange`. */
export type NameOfRange = string & { readonly [checked]: true };

/** Throws at what Google takes for no name, or for a cell. */
export function nameOfRange(name: string): NameOfRange {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || /^([A-Za-z]{1,3}\d+|R\d*C\d*)$/i.test(name))
    throw new Error(`${name} is no name for a range`);
  return name as NameOfRange;
}
