// Lists and names with an ID, with the marks of each language: `E009, E034` and `E009、E034`; `Li Min (E002)` and `李敏（E002）`.
// First letters, which a list's place in a sentence decides.
import { fill } from './fill';
import type { Language } from './languages';
import { SCRIPT } from './texts';

/** The marks of a language: what stands between sentences, around what is said beside. */
export const marksIn = (language: Language) => SCRIPT[language].marks;

/** What stands between the parts of a list. */
export const comma = (language: Language): string => marksIn(language).comma;

/** The first letter a capital, where it has one. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A small first letter for what stands within a sentence; what begins with two capitals, as KPI, stays. */
export const small = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

export const nameWithId = (language: Language, name: string, id: string): string => fill(marksIn(language).withId, { name, id });
