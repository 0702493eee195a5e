// Over time and money: STREAK, CONSEQUENCE, BONUS, POOL_SHARE; and the two that check and explain.
import fc from 'fast-check';
import { call, column, thrownBy } from './call';

describe('STREAK', () => {
  test.each<[string, unknown[], unknown]>([
    ['the latest in a row', [[['D', 'B', 'D', 'D']], 'D'], 2],
    ['ended', [[['D', 'D', 'B']], 'D'], 0],
    ['all of them', [[['D', 'E', 'D']], 'D,E'], 3],
    ['grades in a range', [[['D', 'E', 'D']], [['D', 'E']]], 3],
    ['Chinese comma', [[['D', 'E']], 'D、E'], 2],
    ['trailing blanks are still to come', [[['B', 'D', 'D', '', '']], 'D'], 2],
    ['a gap breaks', [[['D', '', 'D']], 'D'], 1],
    ['or is skipped', [[['D', '', 'D']], 'D', 'skip'], 2],
    ['an exempt period is a blank one', [[['D', 'N/A', 'D']], 'D', 'skip'], 2],
    ['an unnamed grade is not', [[['D', '—', 'D']], 'D', 'skip'], 1],
    ['nor is it still to come', [[['D', 'D', '—']], 'D'], 0],
    ['a criterion', [[[75, 58, 55]], '<60'], 2],
    ['a pair', [[[75, 65, 68]], '>=60 <70'], 2],
    ['an interval keeps its comma', [[[75, 65, 68]], '[60,70)'], 2],
    ['a bare number means equal', [[[3, 5, 5]], 5], 2],
    ['in text', [[[3, 5, '5']], '5'], 2],
    ['case and width', [[['a', 'Ａ', ' A ']], 'A'], 3],
    ['nothing yet', [[['', '']], 'D'], 0],
    [
      'rows',
      [
        [
          ['D', 'D'],
          ['B', 'D'],
        ],
        'D',
      ],
      [[2], [1]],
    ],
    [
      'a bad row',
      [
        [
          [50, 'x'],
          [50, 50],
        ],
        '<60',
      ],
      [['⚠ STREAK: history row 1, column 2: "x" is not a score'], [2]],
    ],
    ['no grade', [[['D', true]], 'D'], '⚠ STREAK: history row 1, column 2: TRUE is not a grade'],
  ])('%s', (_, values, expected) => expect(call('STREAK', ...values)).toEqual(expected));

  test('more grades than a byte counts', () => {
    const grades = Array.from({ length: 600 }, (_, n) => `grade ${n}`);
    for (const n of [0, 7, 8, 254, 255, 256, 511, 599]) {
      const rows = grades.map((grade) => [grade, grade]);
      expect(call('STREAK', rows, `grade ${n}`)).toEqual(grades.map((_, row) => [row === n ? 2 : 0]));
    }
  });

  test.each<[string, unknown[], string]>([
    ['half a criterion', [[['D']], '<sixty'], 'grades: "<sixty" is not a criterion such as >=90, <60 or [80,90)'],
    ['no grades', [[['D']], ''], 'grades: name a grade, several, or a criterion'],
    ['an unknown keyword', [[['D']], 'D', 'keep'], 'gaps: "keep" is not known; use break, skip'],
  ])('throws: %s', (_, values, said) => expect(thrownBy(() => call('STREAK', ...values))).toBe(`STREAK: ${said}`));
});

describe('CONSEQUENCE', () => {
  // seed-03 四: 连续两个月…警告、三个月…取消年终奖金资格、连续三个月被评为优秀…明星员工
  const rules = [
    ['grades', 'how many', 'mode', 'of the last', 'text'],
    ['需激励', 2, '连续', '', '警告'],
    ['需激励', 3, '累计', 12, '取消年终奖金资格'],
    ['优秀', 3, 'consecutive', '', '明星员工'],
  ];
  test.each<[string, unknown[], unknown]>([
    ['two in a row', [[['合格', '需激励', '需激励']], rules], '警告'],
    ['three in all, not in a row', [[['需激励', '合格', '需激励', '合格', '需激励']], rules], '取消年终奖金资格'],
    ['all that apply, in the order of the rules', [[['需激励', '需激励', '需激励']], rules], '警告; 取消年终奖金资格'],
    ['what held once no longer holds', [[['需激励', '需激励', '合格']], rules], ''],
    ['out of the last 3', [[['E', 'A', 'A', 'E']], 'E,2,total,3,warn'], ''],
    ['out of the last 4', [[['E', 'A', 'A', 'E']], 'E,2,total,4,warn'], 'warn'],
    ['out of those that are not skipped', [[['E', '', 'E', 'A']], 'E,2,total,3,warn', 'skip'], 'warn'],
    ['a criterion, numbers', [[[59, 85, 59]], '<60,2,累计,,谈话'], '谈话'],
    ['an interval in one line', [[[65, 66]], '[60,70),2,连续,,提醒'], '提醒'],
    ['text with commas', [[['E', 'E']], 'E,2,连续,,警告, 再谈'], '警告, 再谈'],
    ['Chinese commas', [[['E', 'E']], 'E，2，连续，，警告'], '警告'],
    ['several rules in one line', [[['E', 'E']], 'E,2,连续,,甲; E,1,累计,,乙'], '甲; 乙'],
    ['several grades in a cell', [[['D', 'E']], [['D,E', 2, 'consecutive', '', 'x']]], 'x'],
    ['nothing yet', [[['', '']], rules], ''],
    [
      'rows',
      [
        [
          ['需激励', '需激励'],
          ['优秀', '优秀'],
        ],
        rules,
      ],
      [['警告'], ['']],
    ],
  ])('%s', (_, values, expected) => expect(call('CONSEQUENCE', ...values)).toEqual(expected));

  test.each<[string, unknown, string]>([
    ['a count', 'E,x,连续,,w', 'rules row 1: "x" is not a whole number of periods, 1 or more'],
    ['a mode', 'E,2,三个月,,w', 'rules row 1: "三个月" is neither consecutive (连续) nor total (累计)'],
    ['no text', 'E,2,连续', 'rules row 1: the last cell is blank; say what follows'],
    ['two columns', [['E', 2]], 'rules: the table needs 5 columns and has 2'],
  ])('cannot be read: %s', (_, written, said) =>
    expect(thrownBy(() => call('CONSEQUENCE', [['E']], written))).toBe(`CONSEQUENCE: ${said}`),
  );
});

describe('BONUS', () => {
  const factors = 'A=1.2; B=1; C=0.8';
  test.each<[string, unknown[], unknown]>([
    ['base × coefficient', [5000, 'A', factors], 6000],
    ['× share', [5000, 'A', factors, '50%'], 3000],
    ['a column; a blank share is the whole', [column([5000, 4000]), column(['A', 'c']), factors, column([0.5, ''])], [[3000], [3200]]],
    ['one base for all', [1000, column(['A', 'B']), factors], [[1200], [1000]]],
    [
      'percents as factors',
      [
        1000,
        'A',
        [
          ['Grade', 'Factor'],
          ['A', '120%'],
        ],
      ],
      1200,
    ],
    [
      'grades that are numbers',
      [
        1000,
        1,
        [
          [1, 1.5],
          [2, 1],
        ],
      ],
      1500,
    ],
    ['no grade yet', [1000, '', factors], ''],
    ['exempt', [1000, 'N/A', factors], ''],
    ['no base yet', ['', 'A', factors], ''],
    ['no noise', [0.1, 'A', 'A=3'], 0.3],
    ['an unknown grade is named', [1000, 'F', factors], '⚠ BONUS: grade row 1, column 1: grade "F" has no coefficient'],
    ['so is an unnamed one', [1000, '—', factors], '⚠ BONUS: grade row 1, column 1: grade "—" has no coefficient'],
  ])('%s', (_, values, expected) => expect(call('BONUS', ...values)).toEqual(expected));

  test('a factor that is none', () =>
    expect(thrownBy(() => call('BONUS', 1, 'A', 'A=x'))).toBe('BONUS: coefficients row 1: "x" is not a factor'));
});

describe('POOL_SHARE', () => {
  test.each<[string, unknown[], unknown]>([
    ['in proportion', [10000, column([1, 0.7])], [[5882.35], [4117.65]]],
    ['thirds add up; the earlier row has the cent', [100, column([1, 1, 1])], [[33.34], [33.33], [33.33]]],
    ['by coefficient × base', [900, column([1, 2]), column([100, 100])], [[300], [600]]],
    ['blank and exempt have no share', [100, column(['', 1, 'N/A'])], [[''], [100], ['']]],
    ['zero has a share of nothing', [100, column([0, 1])], [[0], [100]]],
    ['no pool yet', ['', column([1, 1])], [[''], ['']]],
    ['nobody yet', [100, column(['', ''])], [[''], ['']]],
    [
      'one problem stops all',
      [100, column([1, 'x'])],
      column(Array(2).fill('⚠ POOL_SHARE: coefficients row 2, column 1: "x" is not a factor')),
    ],
    [
      'a blank base too',
      [100, column([1, 1]), column([5, ''])],
      column(Array(2).fill('⚠ POOL_SHARE: base row 2, column 1: the base is blank, and no money is split on a wrong sum')),
    ],
    [
      'a negative coefficient too',
      [100, column([1, -1])],
      column(Array(2).fill('⚠ POOL_SHARE: coefficients row 2, column 1: -1 is negative')),
    ],
  ])('%s', (_, values, expected) => expect(call('POOL_SHARE', ...values)).toEqual(expected));

  test('the shares add up to the pool, and none is a cent off its due', () => {
    const people = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 2_000_000 })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), people, (cents, list) => {
        fc.pre(list.some(([coefficient]) => coefficient > 0));
        const factors = list.map(([coefficient]) => coefficient / 100);
        const bases = list.map(([, base]) => base / 100);
        const shares = [call('POOL_SHARE', cents / 100, column(factors), column(bases))].flat(2) as number[];
        const inCents = shares.map((share) => Math.round(share * 100));
        expect(inCents.reduce((a, b) => a + b, 0)).toBe(cents);
        const whole = factors.reduce((sum, factor, n) => sum + factor * (bases[n] ?? 0), 0);
        for (const [n, share] of inCents.entries()) {
          expect(Math.abs(share - (cents * (factors[n] ?? 0) * (bases[n] ?? 0)) / whole)).toBeLessThan(1.01);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each<[string, unknown[], string]>([
    ['a fraction of a cent', [100.005, column([1])], 'pool: 100.005 has a fraction of a cent; round it to 2 decimals first'],
    ['below zero', [-1, column([1])], 'pool: -1 is negative'],
    ['nobody', [100, column([0, 0])], 'coefficients × base add up to 0, so nobody has a share in the pool'],
  ])('throws: %s', (_, values, said) => expect(thrownBy(() => call('POOL_SHARE', ...values))).toBe(`POOL_SHARE: ${said}`));
});

describe('WEIGHT_CHECK', () => {
  test.each<[string, unknown, string]>([
    ['points', [[55, 10, 35]], 'OK'],
    ['fractions in a column', column([0.5, 0.5]), 'OK'],
    ['percents in text', [['50%', '50%']], 'OK'],
    ['missing', [[60, 35]], '95%: 5% is missing'],
    ['missing, in fractions', [[0.6, 0.35]], '95%: 5% is missing'],
    ['too much', [[60, 45]], '105%: 5% too much'],
    ['a hundredth', [[50, 49.99]], '99.99%: 0.01% is missing'],
    ['negative', [[110, -10]], '100%: -10 is negative'],
    ['none yet', [['', '']], '0%: 100% is missing'],
    ['no weight', [[60, 'x']], '⚠ WEIGHT_CHECK: weights row 1, column 2: "x" is not a weight'],
    ['a warning', [[60, '⚠ y']], '⚠ y'],
  ])('%s', (_, weights, expected) => expect(call('WEIGHT_CHECK', weights)).toBe(expected));
});

describe('SCORE_BREAKDOWN', () => {
  const weights = [[55, 10, 35]];
  const names = [['KPI', 'Attitude', 'Ability']];
  test.each<[string, unknown[], unknown]>([
    ['the contract’s example', [[[90, 80, 85]], weights, names], 'KPI 90×55% + Attitude 80×10% + Ability 85×35% = 87.25'],
    ['without names', [[[90, 80, 85]], weights], '90×55% + 80×10% + 85×35% = 87.25'],
    [
      'exempt, with the weights that then applied',
      [[[90, '免考', 90]], weights, names],
      'KPI 90×61.1111111111% + Attitude 免考 (exempt) + Ability 90×38.8888888889% = 90',
    ],
    [
      'nothing is cut: a total may lie just beside an edge',
      [[[90, 'N/A', 85]], weights, names],
      'KPI 90×61.1111111111% + Attitude N/A (exempt) + Ability 85×38.8888888889% = 88.0555555556',
    ],
    ['within its dimension', [[[90, 'N/A', 80]], [[25, 25, 50]], '', [['a', '', 'b']]], '90×50% + N/A (exempt) + 80×50% = 85'],
    ['a zero weight is shown, not counted', [[[90, 80]], [[100, 0]]], '90×100% + 80×0% = 90'],
    ['a blank weight is no score', [[[100, 90]], [['', 100]]], '90×100% = 90'],
    ['not scored yet', [[[90, '', 85]], weights], ''],
    [
      'rows',
      [
        [
          [90, 80, 85],
          [60, 60, 60],
        ],
        weights,
      ],
      [['90×55% + 80×10% + 85×35% = 87.25'], ['60×55% + 60×10% + 60×35% = 60']],
    ],
    ['names that are numbers', [[[90, 80]], [[50, 50]], [[1, 2]]], '1 90×50% + 2 80×50% = 85'],
    ['a bad row', [[[90, 'x', 85]], weights], '⚠ SCORE_BREAKDOWN: scores row 1, column 2: "x" is not a score'],
  ])('%s', (_, values, expected) => expect(call('SCORE_BREAKDOWN', ...values)).toEqual(expected));
});
