// The way out of the grid by keyboard: it takes Tab and the arrows for its cells, so F6 leads to the menus, or Ctrl+Alt+Shift+M as in Sheets.

export function leaveGridByKey(grid: HTMLElement): void {
  addEventListener(
    'keydown',
    (event) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const leaves = key === 'F6' || ((ctrlKey || metaKey) && altKey && shiftKey && key.toLowerCase() === 'm');
      if (!leaves || !(event.target instanceof Node && (grid.contains(event.target) || event.target === document.body))) return;
      event.preventDefault();
      event.stopPropagation();
      document.querySelector<HTMLElement>('[role=menubar] [role=menuitem]')?.focus();
    },
    true, // before the grid
  );
}
