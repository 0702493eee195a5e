// GRADE: the grade whose criterion a score meets.
import { grader } from '../../scoring/bands';
import { eachPlace, isNumber } from '../cells';
import { declare } from '../declare';
import { anything, compared } from '../parameters';
import { edgeProblem, sideOf } from '../percent';
import { page, prose } from '../prose';
import { PLACES } from '../shapes';
import { bands } from '../table-parameters';

export const GRADE = declare(() => ({
  page: page({
    name: 'GRADE',
    family: 'score',
    title: prose('Grade of a score', '得分对应的等级'),
    about: prose(
      'The grade whose criterion the score meets. A score that no band names stays visible as “—”.',
      '得分所符合的等级。没有任何等级包含的得分显示为“—”，不会被就近归入。',
    ),
    parameters: {
      score: prose(
        'One score, or a column of them: a column spills down. Points without %: 85, not 85%.',
        '一个得分或一列得分；一列会向下溢出。分数不带 %：写 85，不写 85%。',
      ),
      bands: prose(
        'Two columns, grade and criterion, or one line of text. Write whether an edge is in: “>=90” or “90分(含)以上”; “90分以上” is refused, since it does not say. Left out: A ≥ 90, B ≥ 80, C ≥ 70, D ≥ 60, E < 60.',
        '两列（等级、条件）或一行文字。须写明是否含端点，如“>=90”或“90分(含)以上”；“90分以上”未写明，不予接受。省略时：A ≥ 90，B ≥ 80，C ≥ 70，D ≥ 60，E < 60。',
      ),
      unnamed: prose('What a score without a grade gives. “—” if left out.', '无等级时返回的文字，默认“—”。'),
    },
    result: prose('The grade of each score.', '等级，每个得分一个。'),
    examples: [
      { cells: [['=GRADE(89.999)']], gives: 'B' },
      {
        cells: [
          [92, '=GRADE(A1:A3, D1:E4)', '', 'A', '>=90'],
          [80, '', '', 'B', '[80,90)'],
          [59.5, '', '', 'C', '>=60 <80'],
          ['', '', '', 'D', '<60'],
        ],
        gives: [['A'], ['B'], ['D']],
      },
      { cells: [['=GRADE(70, "优秀>=90; 合格>=80; 需激励<60")']], gives: '—' },
    ],
  }),
  parameters: {
    score: compared('score'),
    bands: bands(),
    unnamed: anything('—'),
  },
  shape: PLACES,
  run: ({ score, bands: { bands, edges }, unnamed }) => {
    const grade = grader(bands, unnamed);
    return eachPlace(
      [score],
      ([given], row, column) => {
        if (given === null || (typeof given === 'object' && 'exempt' in given)) return '';
        return edgeProblem(given, edges, [score.place, row, column]) ?? grade(sideOf(given).value);
      },
      edges.percent ? undefined : (given) => (isNumber(given) ? grade(given) : undefined),
    );
  },
}));
