// Two slashes in a row, which Google has been seen to take for the beginning of a comment in pages, wherever they stand: a page is written
// without them.
import ts from 'typescript';

/** A script that does the same and has no two slashes in a row: `\/\/` in texts, `[/]` in patterns. It has no comments before. Nor has it what begins a scriptlet. */
export function scriptWithoutSlashPairs(script) {
  const changed = [];
  const visit = (node) => {
    if (ts.isStringLiteral(node)) changed.push([node.getStart(source), node.end, safeText]);
    else if (ts.isRegularExpressionLiteral(node)) changed.push([node.getStart(source), node.end, patternWithoutSlashPairs]);
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile('script.js', script, ts.ScriptTarget.ES2020, false, ts.ScriptKind.JS);
  visit(source);
  let at = 0;
  const parts = changed.flatMap(([start, end, change]) => {
    const before = script.slice(at, start);
    at = end;
    return [before, change(script.slice(start, end))];
  });
  return parts.join('') + script.slice(at);
}

/** Without what would begin a scriptlet either, were the page ever read as a template: `<\?` is the same text. */
const safeText = (text) => withoutSlashPairs(text).replaceAll('<?', '<\\?');

/** A text with a backslash before each slash that has another beside it and none yet: the same text in a string literal. */
export const withoutSlashPairs = (text) =>
  text.replace(/\\[\s\S]|\/+/g, (part, at) => {
    if (part.startsWith('\\')) return part;
    return part.length > 1 || text[at - 1] === '/' ? part.replaceAll('/', '\\/') : part;
  });

/** A slash in a pattern is `[/]`, so that none stands beside the one that ends it; in a class of characters it has a backslash. */
function patternWithoutSlashPairs(pattern) {
  const end = pattern.lastIndexOf('/');
  let inClass = false;
  const body = pattern.slice(1, end).replace(/\\[\s\S]|[[\]/]/g, (part) => {
    if (part === '[' || part === ']') inClass = part === '[';
    if (part === '\\/' || part === '/') return inClass ? '\\/' : '[/]';
    return part;
  });
  return `/${body}${pattern.slice(end)}`;
}

/** Throws where a page has two slashes in a row after all, and says around what. */
export function checkSlashPairs(name, text) {
  const at = text.indexOf('//');
  if (at >= 0)
    throw new Error(`${name} has two slashes in a row, which Google may cut there: ${text.slice(Math.max(0, at - 40), at + 40)}`);
}
