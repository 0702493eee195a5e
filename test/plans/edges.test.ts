// Holes, overlaps and grades that nobody can get, against a reckoning score by score.
import fc from 'fast-check';
import { type Edge, type EdgeFault, edgeFaults, type GradeRange, type Stretch } from '../../src/plans/edges';
import { stretchInWords } from '../../src/plans/stretch-words';

const at = (edge: number): Edge => ({ at: edge, inclusive: true });
const open = (edge: number) => ({ at: edge, inclusive: 'open' }) as const;
const past = (edge: number): Edge => ({ at: edge, inclusive: false });
/** `[60, 80)` */
const stretchText = ({ from, to }: Stretch): string =>
  `${from?.inclusive ? '[' : '('}${from?.at ?? '−∞'}, ${to?.at ?? '+∞'}${to?.inclusive ? ']' : ')'}`;
const shown = (fault: EdgeFault) =>
  fault.is === 'empty'
    ? `empty ${fault.grade}`
    : `${fault.is} ${stretchText(fault.stretch)}${fault.is === 'overlap' ? ` ${fault.grades.join(' ')}` : ''}`;

// seed-05 六: A 90分(含)以上 … E 60以下
const FIVE: GradeRange[] = [
  { name: 'A', from: at(90) },
  { name: 'B', from: at(80), to: past(90) },
  { name: 'C', from: at(70), to: past(80) },
  { name: 'D', from: at(60), to: past(70) },
  { name: 'E', to: past(60) },
];

describe('edgeFaults', () => {
  test.each<[string, GradeRange[], string[]]>([
    ['plan 5 leaves nothing open', FIVE, []],
    [
      'plan 3 does not name 60 to 79',
      [
        { name: '优秀', from: at(90) },
        { name: '合格', from: at(80), to: past(90) },
        { name: '需激励', to: past(60) },
      ],
      ['hole [60, 80)'],
    ],
    [
      'one point without a grade',
      [
        { name: 'A', from: past(90) },
        { name: 'B', to: past(90) },
      ],
      ['hole [90, 90]'],
    ],
    [
      'one point with two',
      [
        { name: 'A', from: at(90) },
        { name: 'B', to: at(90) },
      ],
      ['overlap [90, 90] B A'],
    ],
    [
      'a stretch with two',
      [
        { name: 'A', from: at(85) },
        { name: 'B', from: at(0), to: past(90) },
        { name: 'C', to: past(0) },
      ],
      ['overlap [85, 90) B A'],
    ],
    [
      'nothing above 100',
      [
        { name: 'A', from: at(60), to: at(100) },
        { name: 'B', to: past(60) },
      ],
      ['hole (100, +∞)'],
    ],
    ['nothing below 0', [{ name: 'A', from: at(0) }], ['hole (−∞, 0)']],
    ['no grades', [], ['hole (−∞, +∞)']],
    ['edges the wrong way round', [...FIVE, { name: 'F', from: at(70), to: past(60) }], ['empty F']],
    ['one grade inside another', [{ name: 'all' }, { name: 'mid', from: at(40), to: at(60) }], ['overlap [40, 60] all mid']],
    [
      'three over one another',
      [{ name: 'x' }, { name: 'y' }, { name: 'z', to: past(5) }],
      ['overlap (−∞, 5) z x', 'overlap (−∞, 5) z y', 'overlap (−∞, +∞) x y'],
    ],
  ])('%s', (_, ranges, faults) => {
    const found = edgeFaults(ranges).map(shown);
    expect([...found].sort()).toEqual([...faults].sort());
  });

  test('agrees with counting the grades of every score', () => {
    const edge = fc.option(fc.record({ at: fc.integer({ min: 0, max: 8 }), inclusive: fc.boolean() }), { nil: undefined, freq: 4 });
    const range = fc.record({ from: edge, to: edge });
    fc.assert(
      fc.property(fc.array(range, { maxLength: 5 }), (list) => {
        const ranges = list.map((each, n) => ({ name: `g${n}`, ...each }));
        const faults = edgeFaults(ranges);
        for (let score = -1; score <= 9; score += 0.5) {
          const grades = ranges.filter((each) => holds(each, score)).length;
          const inStretch = (is: EdgeFault['is']) =>
            faults.some((fault) => fault.is === is && 'stretch' in fault && holds(fault.stretch, score));
          expect({ score, hole: inStretch('hole'), overlap: inStretch('overlap') }).toEqual({
            score,
            hole: grades === 0,
            overlap: grades > 1,
          });
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

const holds = ({ from, to }: Stretch, score: number): boolean =>
  (!from || (from.inclusive ? score >= from.at : score > from.at)) && (!to || (to.inclusive ? score <= to.at : score < to.at));

describe('a stretch in words', () => {
  test.each<[stretch: Parameters<typeof stretchInWords>[0], en: string, zh: string]>([
    [{ from: at(60), to: past(80) }, '60 to under 80', '60 分（含）至 80 分（不含）'],
    [{ from: past(100), to: at(114) }, 'over 100 to 114 inclusive', '100 分（不含）至 114 分（含）'],
    [{ from: at(90) }, '90 and above', '90 分（含）以上'],
    [{ from: past(90) }, 'over 90', '90 分（不含）以上'],
    [{ to: at(60) }, '60 and under', '60 分（含）以下'],
    [{ to: past(60) }, 'under 60', '60 分（不含）以下'],
    [{ from: at(90), to: at(90) }, '90', '90 分'],
    [{}, '', ''],
    // what is open is said beside it
    [{ to: open(60) }, 'under 60', '60 分以下'],
    [{ from: open(90) }, 'over 90', '90 分以上'],
    [{ from: open(60), to: past(80) }, 'over 60 to under 80', '60 分至 80 分（不含）'],
    [{ from: at(60), to: open(80) }, '60 to under 80', '60 分（含）至 80 分'],
  ])('%j', (stretch, en, zh) => expect([stretchInWords(stretch, 'en'), stretchInWords(stretch, 'zh-CN')]).toEqual([en, zh]));
});
