// Icons of one line each, on a grid of 24. They say nothing that a word beside them does not.

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
export const WarnIcon = icon('M12 4L2.8 20h18.4zM12 10v4.5M12 17.2v.2');
export const ClockIcon = icon('M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 7v5.2l3.2 2');
export const InfoIcon = icon('M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 11v5.5M12 7.6v.2');
export const CircleIcon = icon('M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z');
export const TabIcon = icon('M4 4.5h16v15H4zM4 9.5h16M10 9.5v10');
export const GoIcon = icon('M14 4h6v6M20 4l-9 9M18 14v6H4V6h6');
export const OpenDecisionIcon = icon('M4 5h16v11H9l-5 4z');
export const GivenIcon = icon('M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 15.5h6');
export const SaveIcon = icon('M12 4v11M7 10.5l5 5 5-5M5 20h14');
export const LockIcon = icon('M5.5 10.5h13V20h-13zM8 10.5V8a4 4 0 0 1 8 0v2.5');
export const UnlockIcon = icon('M5.5 10.5h13V20h-13zM8 10.5V8a4 4 0 0 1 7.8-1.2');
export const CloseIcon = icon('M6 6l12 12M18 6L6 18');
export const PersonIcon = icon('M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4.5 20a7.5 7.5 0 0 1 15 0');
export const LinkIcon = icon('M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1-1');
export const MailIcon = icon('M3 6h18v12.5H3zM3.5 6.5L12 13l8.5-6.5');
