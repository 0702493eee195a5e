// Stands in for `prose.ts` in Code.js: esbuild drops calls of an empty function together with the text in them.

export function prose(): void {}

export function page(): void {}

export function shown(): void {}
