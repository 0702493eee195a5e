// HTML by its elements: what is data stays text, whatever stands in it.
import { element, htmlOf } from '../../../src/review/sending/markup';
import { mailOf, plainText, withWords } from '../../../src/review/sending/message';

const BAD = `<img src=x onerror="alert('1')">&`;
const SAFE = '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;';

test.each([
  ['text', htmlOf(BAD), SAFE],
  ['text in an element', element('p', {}, BAD).html, `<p>${SAFE}</p>`],
  ['an attribute', element('a', { href: BAD, title: undefined }, 'x').html, `<a href="${SAFE}">x</a>`],
  ['an element in an element', element('ul', {}, element('li', {}, 'a'), element('br', {}), 'b').html, '<ul><li>a</li><br>b</ul>'],
  ['a line break', htmlOf('a\nb'), 'a<br>b'],
])('%s', (_, html, expected) => expect(html).toBe(expected));

const MESSAGE = {
  subject: 'S',
  parts: [{ text: `${BAD}, hello.` }, { text: 'Open', link: 'https://example.com/?a=1&b=2' }, { text: 'HR' }],
};

test('a message is the same as text and as HTML, HR’s words above the link', () => {
  const message = withWords(MESSAGE, ' By noon, please. ');
  expect(plainText(message, 'en')).toBe(`${BAD}, hello.\n\nBy noon, please.\n\nOpen: https://example.com/?a=1&b=2\n\nHR`);
  const { html, text } = mailOf(message, 'en', 'li@example.com', 'Liu Fang, HR');
  expect(text).toBe(plainText(message, 'en'));
  expect(html.match(/<p /g)).toHaveLength(4);
  expect(html).toContain(`${SAFE}, hello.`);
  expect(html).toContain('href="https://example.com/?a=1&amp;b=2"');
  expect(html).not.toContain('<img');
});

test.each([
  ['no words', withWords(MESSAGE, ' '), 3],
  ['no link', withWords({ subject: 'S', parts: [{ text: 'a' }] }, 'w'), 2],
])('%s', (_, { parts }, count) => expect(parts).toHaveLength(count));
