// Why something was not done, in its three parts and as one text, in the language of whoever asked for it.
import { fill, type Values } from './fill';
import type { Language } from './languages';
import { marksIn } from './lists';
import { SCRIPT, SERVER, SIDEBAR } from './texts';

/** `changed`: what may have been changed; left out where nothing was. */
export type Parts = { readonly happened: string; readonly changed?: string | undefined; readonly todo: string };

/** `message`: the parts one after the other, for whoever has one place for it. */
export type Told = Parts & { readonly message: string };

export const serverTells = (language: Language) =>
  tellingIn<(typeof SERVER)['en']['serverFailures']>(language, SERVER[language].serverFailures);
export const sidebarTells = (language: Language) =>
  tellingIn<(typeof SIDEBAR)['en']['sidebarFailures']>(language, SIDEBAR[language].sidebarFailures);

const tellingIn =
  <T extends Readonly<Record<string, Parts>>>(
    language: Language,
    texts: Readonly<Record<keyof T, Parts>>,
  ): (<K extends keyof T>(key: K, ...values: Values<T[K]['happened']>) => Told) =>
  (key, ...values) => {
    const parts = texts[key];
    return toldIn(language, { ...parts, happened: fill(parts.happened, ...values) });
  };

/** What is said where a file of the script does not load. */
export const unloadedIn = (language: Language, values: { readonly file: string; readonly reason: string }): Told => {
  const { happened, todo } = SCRIPT[language].unloaded;
  return toldIn(language, { happened: fill(happened, values), todo });
};

/** What else there is of a list, in a word. */
export const moreIn = (language: Language, count: number): string => fill(bits(language).more, { count });

/** What came of calculating formulas again. */
export function recalculatedIn(
  language: Language,
  { count, stuck }: { readonly count: number; readonly stuck: readonly string[] },
): string {
  const { recalculated, nothingWrong, stuckTabs } = bits(language);
  if (stuck.length === 0) return count === 0 ? nothingWrong : fill(recalculated, { count });
  const tabs = stuck.join(marksIn(language).quotes);
  return [...(count > 0 ? [fill(recalculated, { count })] : []), fill(stuckTabs, { tabs })].join(marksIn(language).space);
}

/** What is said where Google was asked and gave nothing that can be read. */
export const unreadIn = (language: Language): string => bits(language).unread;

const bits = (language: Language) => SCRIPT[language].failed;

export function toldIn(language: Language, { happened, changed, todo }: Parts): Told {
  const message = [happened, changed ?? bits(language).nothing, todo].reduce(
    (text, part) => text + (/[。！？…]$/.test(text) ? '' : ' ') + part,
  );
  return { happened, ...(changed !== undefined && { changed }), todo, message };
}
