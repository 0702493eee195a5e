// STEP_SCORE: points from a table of steps, or on the lines between them.
import { interpolatedPoints, stepper } from '../../scoring/steps';
import { eachPlace, isNumber, markOf } from '../cells';
import { declare } from '../declare';
import { compared, flag } from '../parameters';
import { type Edges, edgeProblem, sideOf } from '../percent';
import { page, prose } from '../prose';
import { PLACES } from '../shapes';
import { type StepTable, steps } from '../table-parameters';

export const STEP_SCORE = declare(() => ({
  page: page({
    name: 'STEP_SCORE',
    family: 'score',
    title: prose('Points from steps', '分段计分'),
    about: prose(
      'The points of the first step whose criterion the value meets, or 0. With interpolate, points on straight lines between the steps.',
      '取第一个符合条件的分段的分数；都不符合为 0 分。线性插值时，分数在各段之间按直线变化。',
    ),
    parameters: {
      actual: prose(
        'The value, or a column of them. Blank gives blank, N/A stays N/A.',
        '实际值，一个或一列。空白仍为空白，“不适用”原样保留。',
      ),
      steps: prose('Two columns, points and criterion, or one line of text.', '两列（分数、条件）或一行文字。'),
      interpolate: prose(
        'TRUE: the second column holds plain numbers, and points run on lines between them.',
        'TRUE：第二列为数字，分数在其间线性插值。',
      ),
    },
    result: prose('Points for each value.', '分数，每个实际值一个。'),
    examples: [
      { cells: [['=STEP_SCORE(92, "100>=100; 85>=90; 70>=80; 0<80")']], gives: 85 },
      {
        cells: [
          [
            { en: 'Hours', 'zh-CN': '小时' },
            { en: 'Points', 'zh-CN': '得分' },
            '',
            { en: 'Points', 'zh-CN': '分数' },
            { en: 'Criterion', 'zh-CN': '条件' },
          ],
          [24, '=STEP_SCORE(A2:A4, D1:E4)', '', 100, '<=24'],
          [36, '', '', 60, '<=48'],
          [50, '', '', 0, '>48'],
        ],
        gives: [[100], [60], [0]],
      },
      { cells: [['=STEP_SCORE(85, "0=70; 60=80; 100=90", TRUE)']], gives: 80 },
    ],
  }),
  parameters: {
    actual: compared('number'),
    steps: steps(),
    interpolate: flag(),
  },
  shape: PLACES,
  run: ({ actual, steps, interpolate }) => {
    const { points, edges } = interpolate ? onLine(steps) : onSteps(steps);
    return eachPlace(
      [actual],
      ([value], row, column) => {
        if (value === null || (typeof value === 'object' && 'exempt' in value)) return markOf(value);
        return edgeProblem(value, edges, [actual.place, row, column]) ?? points(sideOf(value).value);
      },
      edges.percent ? undefined : (value) => (isNumber(value) ? points(value) : undefined),
    );
  },
}));

type Scale = { readonly points: (actual: number) => number; readonly edges: Edges };

function onSteps(table: StepTable): Scale {
  const { steps, edges } = table.steps();
  return { points: stepper(steps), edges };
}

function onLine(table: StepTable): Scale {
  const { corners, edges } = table.corners();
  return { points: (actual) => interpolatedPoints(actual, corners), edges };
}
