// Gives the focus back to what was opened, on the way back from it.

/** The same function each time, so that Preact calls it when the element appears and not again. */
export const takeFocus = (element: HTMLElement | null) => element?.focus();
