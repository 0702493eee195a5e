// Google's side of menu and sidebar: what was put into the menu, and the page that was shown. Nothing else is there.

export type FakeUi = {
  /** HtmlService and Session, to run Code.js with; `getUi` goes to the fake sheet. */
  readonly globals: Readonly<Record<string, object>>;
  readonly getUi: () => object;
  /** Menus by title, each a list of item and function. */
  readonly menus: Readonly<Record<string, readonly (readonly [item: string, fn: string])[]>>;
  /** The sidebar that was shown last. */
  readonly shown: () => { readonly title: string; readonly html: string } | undefined;
};

/** `files` are the project's HTML files by name, without their ending. */
export function fakeUi(userLocale: string, files: Readonly<Record<string, string>>): FakeUi {
  const menus: Record<string, (readonly [string, string])[]> = {};
  let shown: { title: string; html: string } | undefined;

  const output = (html: string, title = '') => ({
    getContent: () => html,
    getTitle: () => title,
    setTitle: (next: string) => output(html, next),
  });
  const createMenu = (title: string) => {
    const items: (readonly [string, string])[] = [];
    const menu = {
      addItem: (item: string, fn: string) => {
        items.push([item, fn]);
        return menu;
      },
      addToUi: () => {
        menus[title] = items;
      },
    };
    return menu;
  };

  return {
    globals: {
      Session: { getActiveUserLocale: () => userLocale },
      HtmlService: {
        createHtmlOutputFromFile: (name: string) => {
          const html = files[name];
          if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
          return output(html);
        },
        createHtmlOutput: (html: string) => output(html),
      },
    },
    getUi: () => ({
      createMenu,
      showSidebar: (page: ReturnType<typeof output>) => {
        shown = { title: page.getTitle(), html: page.getContent() };
      },
    }),
    menus,
    shown: () => shown,
  };
}
