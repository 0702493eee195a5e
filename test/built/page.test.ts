// Sidebar.html as it is pushed: one static file, nothing from outside, nothing that Google's handling of pages would break.
import { createScanner, LanguageVariant, ScriptTarget, SyntaxKind } from 'typescript';
import { builtFile, found } from './load';

const html = builtFile('Sidebar.html');
const script = html.slice(html.indexOf('<script>') + 8, html.lastIndexOf('</script>'));

test('is one page with one script, and that script cannot be ended early', () => {
  expect(found(html, /<script/g)).toHaveLength(1);
  expect(found(script, /<\/script|<!--/gi)).toEqual([]);
});

test('has no template literals: what follows // in them has been seen to be stripped', () => {
  const scanner = createScanner(ScriptTarget.ES2020, true, LanguageVariant.Standard, script);
  const kinds = new Set<SyntaxKind>();
  let last = SyntaxKind.Unknown;
  for (let kind = scanner.scan(); kind !== SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    // a slash after an operator begins a regular expression, in which quotes mean nothing
    const isPattern: boolean = kind === SyntaxKind.SlashToken && !ENDS_A_VALUE.has(last);
    last = isPattern ? scanner.reScanSlashToken() : kind;
    kinds.add(last);
  }
  expect([...kinds].filter((kind) => TEMPLATES.includes(kind))).toEqual([]);
  expect(kinds).toContain(SyntaxKind.RegularExpressionLiteral);
});

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

test('has no scriptlet and loads nothing', () => {
  expect(found(html, /<\?/g)).toEqual([]);
  expect(found(html, /\b(src|href)="?https?:|@import|url\((?!#|data:)/g)).toEqual([]);
});

test('is the page whose language the server can set', () =>
  expect(html.slice(0, 60)).toMatch(/^<!DOCTYPE html>\n<html lang="en" data-theme="light">/));
