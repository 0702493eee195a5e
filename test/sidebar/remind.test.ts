// Whom reminding has ticked at first, and that a message is shown and copied as the server sends it.
import { partsWith, textOf } from '../../sidebar/review/remind/message-text';
import { chosenAtFirst } from '../../sidebar/review/remind/who-first';
import { plainText, withWords } from '../../src/review/sending/message';
import { BEHIND, PERHAPS } from '../browser/remind-server';

test.each([
  ['everybody with an address who was not reminded today', BEHIND, ['E031', 'E002']],
  ['those who wait from an earlier day, and nobody else', PERHAPS, ['E031']],
  ['a day on', { ...BEHIND, today: '2026-07-01' }, ['E031', 'E002', 'E008']],
])('%s', (_, read, ids) => expect([...chosenAtFirst(read)]).toEqual(ids));

const [first] = BEHIND.behind;
test.each([
  ['with a line of HR’s own', ' By noon. ', 'en'],
  ['without', '  ', 'zh-CN'],
] as const)('a message %s', (_, words, language) => {
  const message = first?.message ?? { subject: '', parts: [] };
  expect(partsWith(message, words)).toEqual(withWords(message, words).parts);
  expect(textOf(message, words, language)).toBe(plainText(withWords(message, words), language));
});
