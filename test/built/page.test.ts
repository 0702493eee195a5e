// Sidebar.html as it is pushed: one static file, nothing from outside, nothing that Google's handling of pages would break.
import { builtFile, found } from './load';
import { templatesIn } from './templates';

const html = builtFile('Sidebar.html');
const script = html.slice(html.indexOf('<script>') + 8, html.lastIndexOf('</script>'));

test('is one page with one script, and that script cannot be ended early', () => {
  expect(found(html, /<script/g)).toHaveLength(1);
  expect(found(script, /<\/script|<!--/gi)).toEqual([]);
});

test('has no template literals: what follows // in them has been seen to be stripped', () =>
  expect(templatesIn(script)).toEqual({ templates: [], patterns: true }));

test('has no scriptlet and loads nothing', () => {
  expect(found(html, /<\?/g)).toEqual([]);
  expect(found(html, /\b(src|href)="?https?:|@import|url\((?!#|data:)/g)).toEqual([]);
});

test('is the page whose language the server can set', () =>
  expect(html.slice(0, 60)).toMatch(/^<!DOCTYPE html>\n<html lang="en" data-theme="light">/));
