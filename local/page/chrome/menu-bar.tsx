// The menus that the script has added, as a menu bar worked by pointer or keyboard.
import { useRef, useState } from 'preact/hooks';
import type { Menu, MenuItem } from '../../services/ui';
import { menus, words } from '../state';

type Choose = (functionName: string) => void;

export function MenuBar({ choose }: { readonly choose: Choose }) {
  const [open, setOpen] = useState<string>();
  const bar = useRef<HTMLDivElement>(null);

  const close = (refocus: boolean) => {
    if (refocus) bar.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    setOpen(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return close(true);
    const move = MOVES[event.key];
    if (!move || !(event.target instanceof HTMLElement)) return;
    event.preventDefault();
    const inMenu = event.target.closest('[role=menu]');
    if (!inMenu && event.key === 'ArrowDown') {
      setOpen(event.target.textContent ?? '');
      requestAnimationFrame(() => bar.current?.querySelector<HTMLElement>('[role=menu] [role=menuitem]')?.focus());
      return;
    }
    const scope = inMenu ?? bar.current;
    const items = [...(scope?.querySelectorAll<HTMLElement>(inMenu ? '[role=menuitem]' : ':scope > div > [role=menuitem]') ?? [])];
    items[(items.indexOf(event.target) + move + items.length) % items.length]?.focus();
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
      {menus.value.map((menu) => (
        <div key={menu.title}>
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === menu.title}
            onClick={() => setOpen(open === menu.title ? undefined : menu.title)}
          >
            {menu.title}
          </button>
          {open === menu.title && (
            <MenuList
              menu={menu}
              choose={(name) => {
                close(true);
                choose(name);
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}

const MOVES: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 };

const MenuList = ({ menu, choose }: { readonly menu: Menu; readonly choose: Choose }) => (
  <div role="menu" aria-label={menu.title} tabIndex={-1}>
    {flat(menu.items).map((item, n) =>
      item === 'separator' ? (
        <hr key={n} />
      ) : (
        <button key={item.functionName} type="button" role="menuitem" onClick={() => choose(item.functionName)}>
          {item.label}
        </button>
      ),
    )}
  </div>
);

/** A menu within a menu is shown in line. */
const flat = (items: readonly MenuItem[]): readonly Exclude<MenuItem, Menu>[] =>
  items.flatMap((item) => (item !== 'separator' && 'items' in item ? flat(item.items) : [item]));
