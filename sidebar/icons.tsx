// Icons, drawn as in the mock. They say nothing that a word beside them does not.

export const icon = (path: string, style = 'icon') =>
  function Icon() {
    return (
      <svg class={style} viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
    );
  };

export const SearchIcon = icon('M10.5 4.5a6 6 0 1 0 0 12a6 6 0 0 0 0-12zM15 15l5 5');
export const OpenIcon = icon('M9 6l6 6-6 6');
export const BackIcon = icon('M20 12H5M11 6l-6 6 6 6');
export const InsertIcon = icon('M4 12h10M10 8l4 4-4 4M18.5 5v14');
export const DoneIcon = icon('M5 12.5l4.5 4.5L19 7.5');
export const ErrorIcon = icon('M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 7.5v5.5M12 16.3v.2');
export const BusyIcon = icon('M12 4a8 8 0 1 1-8 8', 'icon turning');
