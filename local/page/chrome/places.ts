// F6 leads the keyboard around the page: from the grid, which takes Tab and the arrows for its cells, to the menus, to the sidebar if it is
// open, and back to the grid; with Shift the other way. Ctrl+Alt+Shift+M leads to the menus, as in Sheets.

/** Where someone is while the focus is `within`, and what gets it on entering. */
type Place = { readonly within: string; readonly enters: string };

const MENUS: Place = { within: '.bar', enters: '[role=menubar] [tabindex="0"]' };
const PLACES: readonly Place[] = [{ within: '#grid', enters: '#grid canvas' }, MENUS, { within: '.sidebar', enters: '.sidebar iframe' }];

/** To the next place that is there, or the one before. */
export function goAround(back: boolean): void {
  const there = PLACES.filter(({ enters }) => document.querySelector(enters));
  const at = there.findIndex(({ within }) => document.activeElement?.closest(within));
  enter(there.at((Math.max(at, 0) + (back ? -1 : 1)) % there.length)); // what is nowhere, such as the body, counts as the grid
}

export function goAroundByKey(): void {
  addEventListener(
    'keydown',
    (event) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const toMenus = (ctrlKey || metaKey) && altKey && shiftKey && key.toLowerCase() === 'm';
      if (!(toMenus || key === 'F6') || document.querySelector('dialog:modal')) return;
      event.preventDefault();
      event.stopPropagation();
      if (toMenus) enter(MENUS);
      else goAround(shiftKey);
    },
    true, // before the grid
  );
}

const enter = (place: Place | undefined): void => (place ? document.querySelector<HTMLElement>(place.enters)?.focus() : undefined);
