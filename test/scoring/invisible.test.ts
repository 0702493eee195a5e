// Characters nobody sees change nothing; odd spaces are spaces.
import { hasInvisible, hasOddSpace, numberText, plainText, visible } from '../../src/scoring/invisible';
import { isBlank, readNumber } from '../../src/scoring/reading';

// one of each kind that Unicode calls ignorable or a format, and of the control characters
const UNSEEN = [
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\u2065', '\ufeff', '\u00ad', '\u200e', '\u061c', '\u202e', '\u2066'],
  ...['\u034f', '\u115f', '\u1160', '\u17b4', '\u180b', '\u180e', '\u180f', '\u3164', '\uffa0', '\ufff9', '\u{e0001}', '\u{e0041}'],
  ...['\ufe00', '\ufe0e', '\ufe0f', '\u{e0100}', '\u{e01ef}', '\0', '\u0007', '\u001f', '\u007f', '\u0085'],
];
const SPACES = ['\u00a0', '\u3000', '\u2009', '\u202f'];

describe.each(UNSEEN)('%j', (c) => {
  test.each<[string, string]>([
    [`S${c}1`, 'S1'],
    [`${c}张${c}三${c}`, '张三'],
    [`A ${c} B`, 'A B'],
  ])('in a name: %j is %j', (text, expected) => expect(plainText(text)).toBe(expected));
  test('in a number', () => expect(readNumber(`8${c}5.${c}5${c}`)).toBe(85.5));
  test('alone it is blank', () => expect(isBlank(` ${c}`)).toBe(true));
  test('in a mark', () => expect(readNumber(`N/${c}A`)).toEqual({ exempt: `N/${c}A` }));
  test('before a warning', () => expect(readNumber(`${c}⚠ GRADE: x`)).toEqual({ warning: `${c}⚠ GRADE: x` }));
  test('is told', () => expect([hasInvisible(`a${c}`), hasInvisible('a b'), visible(`a${c}\u00a0b`)]).toEqual([true, false, 'a\u00a0b']));
});

describe.each(SPACES)('%j', (c) => {
  test('in a name is a space', () => expect(plainText(`${c}Ann${c}${c}Lee${c}`)).toBe('Ann Lee'));
  test('vanishes in a number', () => expect([numberText(`1${c}200`), readNumber(`1${c}200.5${c}分`)]).toEqual(['1200', 1200.5]));
  test('alone is blank', () => expect(isBlank(c)).toBe(true));
  test('is told', () => expect([hasOddSpace(`a${c}b`), hasOddSpace('a b')]).toEqual([true, false]));
});

test.each<[string, string]>([
  [' a  b ', 'a b'],
  ['a\nb', 'a b'],
  ['a\vb', 'a b'],
  ['a\u2028b', 'a b'],
  ['a b', 'a b'],
  ['', ''],
])('ordinary spaces too: %j is %j', (text, expected) => expect(plainText(text)).toBe(expected));
