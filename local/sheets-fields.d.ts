// The table that scripts/sheets-fields.mjs makes while bundling.
declare module 'sheets-fields' {
  /** By type and field: `string`, `number`, `boolean`, `any`, a type's name, or one of them after `[]`. */
  const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>>;
  export default FIELDS;
}
