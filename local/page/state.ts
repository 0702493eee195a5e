// What the page shows around the grid, as signals.
import { computed, signal } from '@preact/signals';
import type { Account } from '../sample/accounts';
import type { Mail } from '../services/mail';
import type { Menu, Shown } from '../services/ui';
import { type Language, wordsOf } from './words/words';

type Toast = { readonly id: number; readonly title: string; readonly message: string; readonly seconds: number };
/** `opened` counts, so that the same page shown again is loaded again. */
type Opened = Shown & { readonly opened: number };
type Dialog = Opened & { readonly modal: boolean };

export const language = signal<Language>('en');
export const words = computed(() => wordsOf(language.value));
export const menus = signal<readonly Menu[]>([]);
export const sidebar = signal<Opened | undefined>(undefined);
export const dialog = signal<Dialog | undefined>(undefined);
export const toasts = signal<readonly Toast[]>([]);
export const outbox = signal<readonly Mail[]>([]);
export const account = signal<Account | undefined>(undefined);
/** What is said of a cell, and where. */
export const hint = signal<{ readonly text: string; readonly x: number; readonly y: number } | undefined>(undefined);
/** How many things are under way. */
export const underWay = signal(0);
export const stage = signal<'preparing' | 'ready' | 'failed'>('preparing');

let last = 0;
export const next = (): number => ++last;

export function say(message: string, title = '', seconds = 6): void {
  if (toasts.value.some((toast) => toast.message === message && toast.title === title)) return;
  const id = next();
  toasts.value = [...toasts.value.slice(-2), { id, title, message, seconds }];
  if (seconds > 0) setTimeout(() => unsay(id), seconds * 1000);
}

export const unsay = (id: number): void => {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
};

/** Counts as under way until it is over. */
export async function during<T>(run: () => Promise<T>): Promise<T> {
  underWay.value++;
  try {
    return await run();
  } finally {
    underWay.value--;
  }
}
