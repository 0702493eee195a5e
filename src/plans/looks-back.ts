// What of a plan looks at a period once it is past: rules over several periods, and longer cycles that it rolls up to.
import type { Plan } from './plan';
import { type Cycle, knownValue } from './value';

type LooksBack = { readonly streaks: boolean; readonly longer: readonly Cycle[] };

export const looksBack = ({ streaks, rollUps, cycles }: Plan, cycle: Cycle): LooksBack => ({
  streaks: streaks.some((each) => each.cycle === cycle),
  longer: rollUps.flatMap(({ from, to }) => (from === cycle && (knownValue(cycles) ?? []).includes(to) ? [to] : [])),
});
