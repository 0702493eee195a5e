// The page as the host's screen: menus, sidebar, dialogs, toasts and alerts that the script shows.
import type { Screen } from '../services/ui';
import { dialog, menus, next, say, sidebar } from './state';

export const SCREEN: Screen = {
  menu: (menu) => {
    menus.value = [...menus.value.filter(({ title }) => title !== menu.title), menu];
  },
  sidebar: (page) => {
    sidebar.value = { ...page, opened: next() };
  },
  dialog: (page) => {
    dialog.value = { ...page, opened: next() };
  },
  toast: ({ message, title, seconds }) => say(message, title, seconds),
  alert: ({ title, message, buttons }) => {
    const text = [title, message].filter(Boolean).join('\n\n');
    if (buttons === 'OK') {
      window.alert(text);
      return 'OK';
    }
    const [yes, no] = buttons.startsWith('YES') ? ['YES', 'NO'] : ['OK', 'CANCEL'];
    return window.confirm(text) ? yes : no;
  },
};
