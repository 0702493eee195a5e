// The keys of the Summary's columns. Each file of columns/ enters its own here, beside the objects that bear them: a key without an object
// does not compile, and a column more leaves this file as it is.

// biome-ignore lint/suspicious/noEmptyInterface: it is filled from columns/
export interface Families {}

/** `final`, `dimension:quality` */
export type SummaryKey = Families[keyof Families];
