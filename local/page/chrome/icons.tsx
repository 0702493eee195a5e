// The few signs of the page's bar, drawn as lines; words stand beside them or in their button's label.

const PATHS = {
  sheet: 'M5 3h14v18H5zM5 9h14M5 15h14M12 9v12',
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  again: 'M4 12a8 8 0 1 0 2.5-5.8M4 4v4h4',
  down: 'M7 10l5 5 5-5',
  close: 'M6 6l12 12M18 6L6 18',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5M12 8v.01',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20c1.5-4 4.5-5 8-5s6.500 1 8 5',
} as const;

export const Icon = ({ name }: { readonly name: keyof typeof PATHS }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
