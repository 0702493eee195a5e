// The menus that the script has added, as a menu bar worked by pointer or keyboard: one stop for Tab, arrows within it (ARIA's menu bar).
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Menu, MenuItem } from '../../services/ui';
import { menus, words } from '../state';
import { Icon } from './icons';

type Choose = (functionName: string) => void;
/** The menu that is open, and at which end the keyboard enters it; opened by pointer it does not. */
type Open = { readonly title: string; readonly enter?: 'first' | 'last' };

export function MenuBar({ choose }: { readonly choose: Choose }) {
  const [open, setOpen] = useState<Open>();
  const [stop, setStop] = useState(0);
  const bar = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (!bar.current || !(target instanceof HTMLElement)) return;
    const titles = buttonsIn(bar.current, ':scope > div > button');
    const list = target.closest('[role=menu]');
    const at = titles.findIndex((title) => title === (list?.previousElementSibling ?? target));
    /** To the title of a menu, which opens or closes. */
    const turnTo = (n: number, opened: (title: string) => Open | undefined) => {
      titles[n]?.focus();
      setOpen(opened(titles[n]?.textContent ?? ''));
    };

    if (key === 'Escape' || key === 'Tab') return turnTo(at, () => undefined); // Tab goes on from the title
    const [down, along, enter] = [DOWN[key], ALONG[key], ENTERS[key]];
    if (list && down) {
      const items = buttonsIn(list, 'button');
      items[down(items.indexOf(target), items.length)]?.focus();
    } else if (list && (key === 'ArrowLeft' || key === 'ArrowRight') && along) {
      turnTo(along(at, titles.length), (title) => ({ title, enter: 'first' }));
    } else if (!list && enter) {
      turnTo(at, (title) => ({ title, enter }));
    } else if (!list && along) {
      turnTo(along(at, titles.length), (title) => open && { title });
    } else return;
    event.preventDefault();
  };

  return (
    <div
      ref={bar}
      role="menubar"
      tabIndex={-1}
      class="menus"
      aria-label={words.value.menus}
      onKeyDown={onKeyDown}
      onFocusOut={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && bar.current?.contains(relatedTarget))) setOpen(undefined);
      }}
    >
      {menus.value.map((menu, n) => (
        <div key={menu.title} role="none">
          <button
            type="button"
            role="menuitem"
            tabIndex={n === stop ? 0 : -1}
            aria-haspopup="menu"
            aria-expanded={open?.title === menu.title}
            onFocus={() => setStop(n)}
            onClick={() => setOpen(open?.title === menu.title ? undefined : { title: menu.title })}
          >
            {menu.title}
            <Icon name="down" />
          </button>
          {open?.title === menu.title && (
            <MenuList
              menu={menu}
              open={open}
              choose={(name) => {
                bar.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
                setOpen(undefined);
                choose(name);
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}

const buttonsIn = (element: Element, selector: string): readonly HTMLElement[] => [...element.querySelectorAll<HTMLElement>(selector)];

type Step = (at: number, count: number) => number;
const [NEXT, BEFORE, FIRST, LAST]: readonly [Step, Step, Step, Step] = [
  (at, count) => (at + 1) % count,
  (at, count) => (at - 1 + count) % count,
  () => 0,
  (_, count) => count - 1,
];
const DOWN: Readonly<Record<string, Step>> = { ArrowDown: NEXT, ArrowUp: BEFORE, Home: FIRST, End: LAST };
const ALONG: Readonly<Record<string, Step>> = { ArrowRight: NEXT, ArrowLeft: BEFORE, Home: FIRST, End: LAST };
const ENTERS: Readonly<Record<string, 'first' | 'last'>> = { ArrowDown: 'first', ArrowUp: 'last', Enter: 'first', ' ': 'first' };

function MenuList({ menu, open, choose }: { readonly menu: Menu; readonly open: Open; readonly choose: Choose }) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const items = list.current ? buttonsIn(list.current, 'button') : [];
    if (open.enter) items.at(open.enter === 'first' ? 0 : -1)?.focus();
  }, [open]);
  return (
    <div ref={list} role="menu" aria-label={menu.title} tabIndex={-1}>
      {flat(menu.items).map((item, n) =>
        item === 'separator' ? (
          <hr key={n} />
        ) : (
          <button key={item.functionName} type="button" role="menuitem" tabIndex={-1} onClick={() => choose(item.functionName)}>
            {item.label}
          </button>
        ),
      )}
    </div>
  );
}

/** A menu within a menu is shown in line. */
const flat = (items: readonly MenuItem[]): readonly Exclude<MenuItem, Menu>[] =>
  items.flatMap((item) => (item !== 'separator' && 'items' in item ? flat(item.items) : [item]));
