// The fields of every Sheets API type that a request may hold, read from the installed typings with the TypeScript compiler.
//
//   { CellData: { note: 'string', dataValidation: 'DataValidationRule', textFormatRuns: '[]TextFormatRun' }, … }
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

const TYPINGS = createRequire(import.meta.url).resolve('@types/google-apps-script/apis/sheets_v4.d.ts');

/** What the service's methods take. */
const ROOTS = [
  'BatchUpdateSpreadsheetRequest',
  'BatchUpdateValuesRequest',
  'BatchGetValuesByDataFilterRequest',
  'GetSpreadsheetByDataFilterRequest',
  'Spreadsheet',
];

/** Fields of Google's discovery document that the typings do not have yet, and that our requests use. */
const BEYOND = {
  BasicChartSeries: { colorStyle: 'ColorStyle', dataLabel: 'DataLabel' },
  DataLabel: { type: 'string', textFormat: 'TextFormat', placement: 'string' },
};

/** Only the types that the roots lead to. */
export function sheetsFields() {
  const all = interfaces(ts.createSourceFile(TYPINGS, readFileSync(TYPINGS, 'utf8'), ts.ScriptTarget.Latest));
  for (const [name, fields] of Object.entries(BEYOND)) all[name] = { ...all[name], ...fields };
  const reached = {};
  const visit = (name) => {
    if (reached[name] || !all[name]) return;
    reached[name] = all[name];
    for (const type of Object.values(all[name])) visit(type.replaceAll('[]', ''));
  };
  ROOTS.forEach(visit);
  return reached;
}

/** Every interface of the namespace Schema. */
function interfaces(source) {
  const found = {};
  const walk = (node, inSchema) => {
    if (ts.isInterfaceDeclaration(node) && inSchema)
      found[node.name.text] = Object.fromEntries(
        node.members.filter(ts.isPropertySignature).map((member) => [member.name.text, typeOf(member.type)]),
      );
    else ts.forEachChild(node, (child) => walk(child, inSchema || (ts.isModuleDeclaration(node) && node.name.text === 'Schema')));
  };
  walk(source, false);
  return found;
}

/** `Sheets.Schema.X[] | undefined` → `[]X`. */
function typeOf(node) {
  if (ts.isUnionTypeNode(node)) return typeOf(node.types.find((type) => type.kind !== ts.SyntaxKind.UndefinedKeyword));
  if (ts.isArrayTypeNode(node)) return `[]${typeOf(node.elementType)}`;
  if (ts.isTypeReferenceNode(node)) return ts.isQualifiedName(node.typeName) ? node.typeName.right.text : node.typeName.text;
  return PLAIN[node.kind] ?? 'any';
}
const PLAIN = {
  [ts.SyntaxKind.StringKeyword]: 'string',
  [ts.SyntaxKind.NumberKeyword]: 'number',
  [ts.SyntaxKind.BooleanKeyword]: 'boolean',
};
