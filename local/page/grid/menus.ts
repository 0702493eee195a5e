// What Univer's menus offer and the local host does not do is not shown: Univer's own protection, and pasting of looks.

const HIDDEN = [
  'sheet.contextMenu.permission',
  'sheet.contextMenu.text-to-number',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.menu.copy-special',
  'sheet.menu.paste-special',
  'sheet.command.clear-selection-format',
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
  'sheet.command.set-row-is-auto-height',
  'sheet.command.set-col-auto-width',
  'sheet.command.set-col-is-auto-width',
];

export const MENUS = Object.fromEntries(HIDDEN.map((id) => [id, { hidden: true }]));
