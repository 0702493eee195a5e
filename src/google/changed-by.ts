// What is kept, with what a page has changed since it was shown something: what another changed meanwhile is not taken back.

/** Of these keys: as given where that is not what the page was shown, as kept where it is. Lists are alike where all that is in them is. */
export const changedBy = <T extends object, K extends keyof T>(keys: readonly K[], given: T, shown: T, kept: T): Pick<T, K> =>
  Object.fromEntries(keys.map((key) => [key, String(given[key]) === String(shown[key]) ? kept[key] : given[key]])) as Pick<T, K>; // a key for each
