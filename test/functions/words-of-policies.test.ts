// Criteria and lists of grades in the words in which policies have them.
import { call, column, thrownBy } from './call';

describe('an edge left open', () => {
  test.each<readonly [string, string, string]>([
    ['90分以上', '>=90', '>90'],
    ['60以下', '<=60', '<60'],
    ['80-89', '[80,89]', '[80,90)'],
    ['80～90', '[80,90]', '[80,90)'],
    ['80（含）-90', '[80,90]', '[80,90)'],
    ['80-90（不含）', '[80,90)', '(80,90)'],
    ['60%以下', '<=60%', '<60%'],
    ['80-89.9', '[80,89.9]', '[80,90)'],
  ])('%s', (text, one, other) => {
    const said = `"${text}" leaves an edge open: write ${one} or ${other}`;
    expect(thrownBy(() => call('GRADE', 50, [['A', text]]))).toBe(`GRADE: bands row 1: ${said}`);
    expect(thrownBy(() => call('GRADE', 50, `A=${text}`))).toBe(`GRADE: bands row 1: ${said}`);
    expect(thrownBy(() => call('STEP_SCORE', 50, [[1, text]]))).toBe(`STEP_SCORE: steps row 1: ${said}`);
    expect(thrownBy(() => call('STREAK', [[50]], text))).toBe(`STREAK: grades: ${said}`);
    expect(thrownBy(() => call('CONSEQUENCE', [[50]], [[text, 1, 'total', '', 'x']]))).toBe(`CONSEQUENCE: rules row 1: ${said}`);
  });

  test('in one line what begins with a number is parted by =', () =>
    expect(
      call('GRADE', column([95, 85, 75, 65, 10]), 'A=90分（含）以上; B=80≤X<90; C=70（含）-80（不含）; D=60+; E=60(不含)以下'),
    ).toEqual(column(['A', 'B', 'C', 'D', 'E'])));
});

describe('several grades in one text', () => {
  test.each(['D,E', 'D、E', 'D/E', 'D;E', 'D；E', 'D or E', 'D或E', 'D，E', 'D ／ E', 'D\nE', 'D, or E', ' D , E '])('%j', (grades) => {
    expect(call('STREAK', [['A', 'E', 'D', 'D']], grades)).toBe(3);
    expect(call('CONSEQUENCE', [['A', 'E', 'D', 'D']], [[grades, 3, 'consecutive', '', 'x']])).toBe('x');
  });
  test.each<readonly [string, unknown[][], string, number]>([
    ['a grade of the history is kept whole', [['D/E', 'D', 'D/E']], 'D/E', 1],
    ['the longest first', [['A/B', 'B', 'C', 'A/B/C']], 'A/B/C', 1],
    ['then shorter ones', [['A/B', 'C', 'A', 'A/B', 'C']], 'A/B/C', 2],
    ['in any case and width', [['优／良', '优/良']], '优/良', 2],
    ['with "or" in a name', [['good or better', 'good']], 'good or better', 0],
    ['but a name in a name parts nothing', [['A', 'AB']], 'AB,A', 2],
    ['a name that looks like a criterion', [['90+', '90+']], '90+', 2],
    ['where none has that name it is a criterion', [[89, 90, 95]], '90+', 2],
    ['a grade that begins with a separator', [['或有', '或有']], '或有', 2],
    ['as with any other', [['/A', '、优', '/A']], '/A,、优', 3],
    ['or is one', [['或', 'Z', '或']], 'Z/或', 3],
    ['which else parts', [['D', 'E']], 'D 或 E', 2],
    ['N/A is not N or A', [['A', 'A']], 'N/A', 0],
    ['intervals keep their comma', [[75, 65, 85]], '[60,70),[80,90)', 2],
    ['a pair with a comma', [[75, 80, 85]], '>=80,<90', 2],
    ['words', [[75, 60, 59]], '60分（含）以下', 2],
  ])('%s', (_, history, grades, expected) => expect(call('STREAK', history, grades)).toBe(expected));
});
