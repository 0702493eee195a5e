// HtmlService: pages from the project's files. What becomes a page is parsed and written again, as Google does; a template's raw content
// is the file as it is.
import type { Calls } from '../calls';
import { parsedHtml } from './parsed-html';
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
    const state = { html: parsedHtml(html), title: '', width: undefined as number | undefined, height: undefined as number | undefined };
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
      setContent: (content: string) => change({ html: parsedHtml(content) }),
      append: (content: string) => change({ html: parsedHtml(state.html + content) }),
      setTitle: (title: string) => change({ title }),
      setWidth: (width: number) => change({ width }),
      setHeight: (height: number) => change({ height }),
    });
    pages.add(page);
    return page;
  };
  const template = (text: string) =>
    service(calls, 'HtmlTemplate', {
      getRawContent: () => text,
      evaluate: () => {
        if (text.includes('<?')) throw new Error('HtmlTemplate.evaluate is not implemented by the local host where there are scriptlets.');
        return output(text);
      },
    });
  const file = (name: string): string => {
    const text = files[name.replace(/\.html$/, '')];
    if (text === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return text;
  };
  return service(calls, 'HtmlService', {
    createHtmlOutput: (html = '') => output(html),
    createHtmlOutputFromFile: (name: string) => output(file(name)),
    createTemplate: (text: string) => template(text),
    createTemplateFromFile: (name: string) => template(file(name)),
  });
}
