// Waiting for Univer to be done: it has one place to calculate in.
import type { Calculation } from '../../settle';

/** Resolves when no calculation runs; starts none. */
export async function idle(calculation: Calculation): Promise<void> {
  while (calculation.busy()) await moment();
}

/** Resolves when every value is as it should be. What was asked for meanwhile may still be calculating when one calculation is over. */
export async function settled(calculation: Calculation): Promise<void> {
  while (!calculation.settled()) {
    await calculation.settle();
    if (!calculation.settled()) await moment();
  }
}

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));
