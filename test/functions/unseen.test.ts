// Characters that nobody sees: a sentence that quotes them says so, and in one line as in a range they change no reading.
import type { FunctionName } from '../../src/functions/catalogue';
import { call } from './call';

describe('a sentence that quotes what nobody sees says so', () => {
  const said = '(with invisible characters)';
  test.each<readonly [FunctionName, unknown[]]>([
    ['BONUS', [1, 'A\u200bX', 'A=1']],
    ['STREAK', [[['a\u200bb']], '<5']],
    ['STREAK', [[[5]], '<\u200bx']],
    ['GRADE', [1, 'A>=\u200bx']],
    ['GRADE', [1, 'A\u200b']],
    ['QUOTA_GRADE', [[[1]], 'A=5\u200bx']],
    ['QUOTA_CHECK', [[['A']], 'A<=\u200bx']],
    ['STEP_SCORE', [1, '5>=\u200bx']],
    ['BONUS', [1, 'A', 'A=\u200bx']],
    ['CONSEQUENCE', [[['A']], 'A,2,\u200bx,,text']],
  ])('%s %j', (name, values) => {
    const result = (() => {
      try {
        return call(name, ...values);
      } catch (error) {
        return error instanceof Error ? error.message : error;
      }
    })();
    expect(String(result)).toContain(said);
  });

  /** In one line as in a range: what nobody sees changes no reading. */
  test.each<readonly [FunctionName, unknown[], unknown[]]>([
    ['GRADE', [95, 'A>=90;B<90'], [95, '\u200bA\u200b>\u200b=\u200b90;B<90\u200b']],
    ['GRADE', [85, 'A[90,100];B[80,90)'], [85, 'A[90,100];\u200bB\u200b[80,\u200b90)']],
    ['GRADE', [95, 'A=90+;B=80+'], [95, 'A=\u200b90+;B=80+']],
    ['GRADE', [5, '9>=5;1<5'], [5, '\u200b9>=5;1<5']],
    ['QUOTA_GRADE', [[[1], [2]], 'A=50%;B=50%'], [[[1], [2]], 'A\u200b=\u200b50%;B=50\u200b%']],
    ['BONUS', [100, 'A', 'A=1.2'], [100, 'A', 'A\u200b=\u200b1.2']],
    ['CONSEQUENCE', [[[70, 75]], '[60,80),2,连续,,x'], [[[70, 75]], '\u200b[60,\u200b80),\u200b2,连\u200b续,\u200b,x']],
  ])('%s %j', (name, plain, odd) => expect(call(name, ...odd)).toEqual(call(name, ...plain)));
});
