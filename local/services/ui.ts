// SpreadsheetApp.getUi(): menus, sidebar, dialogs and alerts go to whoever shows them: the page, or a record that tests read.
import type { Calls } from '../calls';
import { isPage, type Page } from './html';
import { service } from './service';

export type MenuItem = { readonly label: string; readonly functionName: string } | 'separator' | Menu;
export type Menu = { readonly title: string; readonly items: readonly MenuItem[]; readonly addon: boolean };
export type Shown = {
  readonly title: string;
  readonly html: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
};
type Alert = { readonly title: string; readonly message: string; readonly buttons: string };

/** What the host needs of a screen. */
export type Screen = {
  readonly menu: (menu: Menu) => void;
  readonly sidebar: (page: Shown) => void;
  readonly dialog: (page: Shown & { readonly modal: boolean }) => void;
  readonly toast: (toast: { readonly message: string; readonly title: string; readonly seconds: number }) => void;
  /** Answers the button that was pressed. */
  readonly alert: (alert: Alert) => string;
};

/** A screen that keeps what it was shown. */
export type Recording = Screen & {
  readonly menus: Menu[];
  readonly sidebars: Shown[];
  readonly dialogs: (Shown & { readonly modal: boolean })[];
  readonly toasts: { readonly message: string; readonly title: string; readonly seconds: number }[];
  readonly alerts: Alert[];
};

/** `press` is the button that every alert is answered with. */
export function recording(press = 'OK'): Recording {
  const record: Recording = {
    menus: [],
    sidebars: [],
    dialogs: [],
    toasts: [],
    alerts: [],
    menu: (menu) => void record.menus.push(menu),
    sidebar: (page) => void record.sidebars.push(page),
    dialog: (page) => void record.dialogs.push(page),
    toast: (toast) => void record.toasts.push(toast),
    alert: (alert) => {
      record.alerts.push(alert);
      return press;
    },
  };
  return record;
}

const BUTTONS = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'] as const;
const BUTTON_SETS = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'] as const;
const named = <N extends string>(names: readonly N[]) => Object.fromEntries(names.map((name) => [name, name])) as { readonly [K in N]: K };
export const BUTTON = named(BUTTONS);
export const BUTTON_SET = named(BUTTON_SETS);

export function uiOf(calls: Calls, screen: Screen): object {
  const builder = (title: string, addon: boolean) => {
    const items: MenuItem[] = [];
    const build = (): Menu => ({ title, items, addon });
    const menu: Readonly<Record<string, unknown>> = service(calls, 'Menu', {
      addItem: (label: string, functionName: string) => {
        items.push({ label, functionName });
        return menu;
      },
      addSeparator: () => {
        items.push('separator');
        return menu;
      },
      addSubMenu: (inner: object) => {
        const built = builders.get(inner);
        if (!built) throw new Error('addSubMenu takes a menu of createMenu.');
        items.push(built());
        return menu;
      },
      addToUi: () => screen.menu(build()),
    });
    builders.set(menu, build);
    return menu;
  };
  const builders = new WeakMap<object, () => Menu>();

  const shown = (page: unknown): Shown => {
    if (!isPage(page)) throw new Error('A sidebar or dialog takes an HtmlOutput.');
    return pageShown(page);
  };

  return service(calls, 'Ui', {
    Button: BUTTON,
    ButtonSet: BUTTON_SET,
    createMenu: (title: string) => builder(title, false),
    createAddonMenu: () => builder('', true),
    showSidebar: (page: unknown) => screen.sidebar(shown(page)),
    showModalDialog: (page: unknown, title: string) => screen.dialog({ ...shown(page), title, modal: true }),
    showModelessDialog: (page: unknown, title: string) => screen.dialog({ ...shown(page), title, modal: false }),
    alert: (...values: readonly string[]) => {
      const buttons = BUTTON_SETS.find((set) => set === values.at(-1) && values.length > 1) ?? 'OK';
      const texts = buttons === values.at(-1) && values.length > 1 ? values.slice(0, -1) : values;
      const [title, message] = texts.length > 1 ? [texts[0] ?? '', texts[1] ?? ''] : ['', texts[0] ?? ''];
      return screen.alert({ title, message, buttons });
    },
  });
}

const pageShown = (page: Page): Shown => ({
  title: page.getTitle(),
  html: page.getContent(),
  width: page.getWidth(),
  height: page.getHeight(),
});
