// How wide a tab may be that people print: A4 landscape at "fit to width" prints it at 87 %.

/** Pixels. */
export const PAGE = 1120;
