// What axe finds in a document, once nothing on it is on its way from one look to another: between two colours no contrast means anything.
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** Which parts axe looks at; all of the document where left out. */
type Where = { readonly include?: readonly (readonly string[])[]; readonly exclude?: readonly (readonly string[])[] };

const AXE = require.resolve('axe-core/axe.min.js');

/** A line for each rule that is broken, with the elements that break it. */
export async function faultsIn(document: Page | Frame, where: Where = {}): Promise<readonly string[]> {
  if (!(await document.evaluate(() => 'axe' in window))) await document.addScriptTag({ path: AXE });
  await document.evaluate(untilStill);
  const { violations } = await document.evaluate((parts) => {
    const { axe } = window as unknown as { readonly axe: { readonly run: (where: object) => Promise<AxeResults> } };
    return axe.run('include' in parts ? parts : window.document);
  }, where);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Runs in the document: resolves when every animation that has an end is over. What turns for ever is left to turn. */
async function untilStill(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve)); // what was changed just now begins to move with the next frame
  const ending = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Number.POSITIVE_INFINITY);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}
