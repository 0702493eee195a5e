// The script's menu among those of Sheets: what it is for has to be in its title, as nothing else is seen of it before it is opened.
export const menu = {
  title: 'Scoretab performance reviews',
  open: 'Open the sidebar',
  recalculate: 'Recalculate',
} as const;
