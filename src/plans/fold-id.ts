// One rule for whether two IDs are one: width, case, spaces and characters nobody sees do not tell people apart. `foldedId` says it in formulas.
import { plainText } from '../scoring/invisible';
import { fold } from '../scoring/reading';

/** E009, e009, ` Ｅ００９` and `E 009` are one ID; 7 and 007 are two. For comparing only: an ID is shown as it was typed. */
export const foldId = (id: string): string => fold(plainText(id)).replace(/\s+/g, '').toUpperCase();
