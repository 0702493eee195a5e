// Serial numbers: days, and parts of days, from 1899-12-30.

const DAY_MS = 86_400_000;
/** Days from 1899-12-30 to 1970-01-01. */
const EPOCH = 25_569;

/** `ms` from 1970-01-01, as Date.UTC gives them. */
export const serialOf = (ms: number): number => ms / DAY_MS + EPOCH;
export const msOf = (serial: number): number => Math.round((serial - EPOCH) * DAY_MS);
