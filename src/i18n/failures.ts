// Why something was not done, in its three parts and as one text, in the language of whoever asked for it.
import * as en from './en/failures';
import { fill, type Values } from './fill';
import type { Language } from './language';
import * as zh from './zh-CN/failures';

/** `changed`: what may have been changed; left out where nothing was. */
export type Parts = { readonly happened: string; readonly changed?: string | undefined; readonly todo: string };

/** `message`: the parts one after the other, for whoever has one place for it. */
export type Told = Parts & { readonly message: string };

export const serverTells = (language: Language) => tellingIn(language, en.server, zh.server);
export const sidebarTells = (language: Language) => tellingIn(language, en.sidebar, zh.sidebar);

const tellingIn =
  <T extends Readonly<Record<string, Parts>>>(
    language: Language,
    english: T,
    chinese: Readonly<Record<keyof T, Parts>>,
  ): (<K extends keyof T>(key: K, ...values: Values<T[K]['happened']>) => Told) =>
  (key, ...values) => {
    const texts: Readonly<Record<keyof T, Parts>> = language === 'zh-CN' ? chinese : english;
    const parts = texts[key];
    return toldIn(language, { ...parts, happened: fill(parts.happened, ...values) });
  };

/** What is said where a file of the script does not load. */
export const unloadedIn = (language: Language, values: { readonly file: string; readonly reason: string }): Told => {
  const { happened, todo } = language === 'zh-CN' ? zh.unloaded : en.unloaded;
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
  const tabs = stuck.join(language === 'zh-CN' ? '”“' : '”, “');
  return [...(count > 0 ? [fill(recalculated, { count })] : []), fill(stuckTabs, { tabs })].join(language === 'zh-CN' ? '' : ' ');
}

/** What is said where Google was asked and gave nothing that can be read. */
export const unreadIn = (language: Language): string => bits(language).unread;

const bits = (language: Language) => (language === 'zh-CN' ? zh.failed : en.failed);

export function toldIn(language: Language, { happened, changed, todo }: Parts): Told {
  const message = [happened, changed ?? bits(language).nothing, todo].reduce(
    (text, part) => text + (/[。！？…]$/.test(text) ? '' : ' ') + part,
  );
  return { happened, ...(changed !== undefined && { changed }), todo, message };
}
