// Tells what Google throws from what our own code does, so that nobody is sent to look at their sheet for a fault of ours.
import type { Services } from './services';

/** The same services, and whether an error came out of them. What our own code throws while it runs alone is not theirs. */
export function knowingWhose(services: Services): { readonly services: Services; readonly isGoogles: (error: unknown) => boolean } {
  const thrown = { byGoogle: new Set<unknown>(), byUs: new Set<unknown>() };
  const watched = <T>(run: () => T, whose: keyof typeof thrown, unless: keyof typeof thrown): T => {
    try {
      return run();
    } catch (error) {
      if (!thrown[unless].has(error)) thrown[whose].add(error);
      throw error;
    }
  };
  const asked =
    (fn: (...values: never[]) => unknown) =>
    (...values: never[]): unknown =>
      watched(() => fn(...values), 'byGoogle', 'byUs');
  const all = Object.entries(services).map(([name, each]) => [name, typeof each === 'function' ? asked(each) : each]);
  const alone: Services['alone'] = (run) => watched(() => services.alone(() => watched(run, 'byUs', 'byGoogle')), 'byGoogle', 'byUs');
  return {
    services: { ...(Object.fromEntries(all) as Services), alone }, // each under its own name, with its own arguments and answer
    isGoogles: (error) => thrown.byGoogle.has(error),
  };
}
