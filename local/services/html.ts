// HtmlService: static pages from the project's files. Templates are not here: pages are static on purpose.
import type { Calls } from '../calls';
import { service } from './service';

export type Page = {
  readonly getContent: () => string;
  readonly getTitle: () => string;
  readonly getWidth: () => number | undefined;
  readonly getHeight: () => number | undefined;
};

const pages = new WeakSet<object>();
export const isPage = (value: unknown): value is Page => typeof value === 'object' && value !== null && pages.has(value);

/** `files` are the project's HTML files by name, without their ending. */
export function htmlService(calls: Calls, files: Readonly<Record<string, string>>): object {
  const output = (html: string): Page => {
    const state = { html, title: '', width: undefined as number | undefined, height: undefined as number | undefined };
    /** Changes the page and answers it, as Google's setters do. */
    const change = (next: Partial<typeof state>) => {
      Object.assign(state, next);
      return page;
    };
    const page: Page & Readonly<Record<string, unknown>> = service(calls, 'HtmlOutput', {
      getContent: () => state.html,
      getTitle: () => state.title,
      getWidth: () => state.width,
      getHeight: () => state.height,
      setContent: (content: string) => change({ html: content }),
      append: (content: string) => change({ html: state.html + content }),
      setTitle: (title: string) => change({ title }),
      setWidth: (width: number) => change({ width }),
      setHeight: (height: number) => change({ height }),
    });
    pages.add(page);
    return page;
  };
  return service(calls, 'HtmlService', {
    createHtmlOutput: (html = '') => output(html),
    createHtmlOutputFromFile: (name: string) => {
      const html = files[name.replace(/\.html$/, '')];
      if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return output(html);
    },
  });
}
