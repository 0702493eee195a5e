// `google.script` for a page that is opened by itself: the one that the local host puts into a sidebar's frame, answered by a test.
import type { Page } from 'playwright-core';
import { googleInFrame } from '../../local/page/frame/in-frame';

/** Carries a request to the server and its answer back. */
export type Carry = (request: string) => string | Promise<string>;

declare global {
  interface Window {
    carry(request: string): Promise<string>;
  }
}

/** From its next page on: `google.script.run.rpc` there is carried by `carry`. */
export async function answerPage(page: Page, carry: Carry): Promise<void> {
  await page.exposeFunction('carry', carry);
  await page.addInitScript(googleInFrame);
  await page.addInitScript(answerFrame);
}

/** Runs in the page, which is its own parent. What is sent is taken at once: by the end of a click, its call has been made. */
function answerFrame(): void {
  const post = window.postMessage.bind(window);
  const take = ({ call, values: [request] }: { readonly call: number; readonly values: readonly string[] }) => {
    const answer = (more: object) => post({ scoretab: 'answer', call, ...more });
    window.carry(String(request)).then(
      (value) => answer({ value }),
      ({ name, message }) => answer({ error: { name, message } }),
    );
  };
  window.postMessage = (data: { readonly scoretab?: string } & Parameters<typeof take>[0], ...more: readonly unknown[]) => {
    if (data?.scoretab === 'run') take(data);
    else Reflect.apply(post, window, [data, ...more]);
  };
}
