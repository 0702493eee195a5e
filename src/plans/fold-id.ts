// One rule for whether two IDs are one, and one for two names of a grade: width, case and characters nobody sees do not tell them apart, nor
// do spaces in an ID. `foldedId` and `foldedName` say it in formulas.
import { plainText } from '../scoring/invisible';
import { fold } from '../scoring/reading';

/** E009, e009, ` Ｅ００９` and `E 009` are one ID; 7 and 007 are two. For comparing only: an ID is shown as it was typed. */
export const foldId = (id: string): string => fold(plainText(id)).replace(/\s+/g, '').toUpperCase();

/** A grade's name as functions compare it: its ends trimmed, runs of spaces one. */
export const foldName = (name: string): string => fold(plainText(name)).toUpperCase();
