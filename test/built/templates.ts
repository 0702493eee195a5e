// Template literals in a script, by TypeScript's own scanner: backticks in regular expressions and texts are none.
import { createScanner, LanguageVariant, ScriptTarget, SyntaxKind } from 'typescript';

const TEMPLATES = [SyntaxKind.NoSubstitutionTemplateLiteral, SyntaxKind.TemplateHead];
const ENDS_A_VALUE = new Set([
  SyntaxKind.Identifier,
  SyntaxKind.NumericLiteral,
  SyntaxKind.StringLiteral,
  SyntaxKind.CloseParenToken,
  SyntaxKind.CloseBracketToken,
  SyntaxKind.CloseBraceToken,
  SyntaxKind.ThisKeyword,
]);

/** The kinds of template literals found; `patterns` tells whether regular expressions were seen, so that the scan is known to work. */
export function templatesIn(script: string): { readonly templates: readonly SyntaxKind[]; readonly patterns: boolean } {
  const scanner = createScanner(ScriptTarget.ES2020, true, LanguageVariant.Standard, script);
  const kinds = new Set<SyntaxKind>();
  let last = SyntaxKind.Unknown;
  for (let kind = scanner.scan(); kind !== SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    // a slash after an operator begins a regular expression, in which quotes mean nothing
    const isPattern: boolean = kind === SyntaxKind.SlashToken && !ENDS_A_VALUE.has(last);
    last = isPattern ? scanner.reScanSlashToken() : kind;
    kinds.add(last);
  }
  return { templates: [...kinds].filter((kind) => TEMPLATES.includes(kind)), patterns: kinds.has(SyntaxKind.RegularExpressionLiteral) };
}
