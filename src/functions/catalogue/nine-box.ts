// NINE_BOX: the place in the 9-box grid of performance and potential.
import { say } from '../../i18n/functions-words';
import { type Cuts, DEFAULT_CUTS, nineBox } from '../../scoring/nine-box';
import { isPercent, partsOf, readNumber } from '../../scoring/reading';
import { eachPlace, isNumber } from '../cells';
import { declare } from '../declare';
import { leftOutAs, numbers } from '../parameters';
import { percentSentence } from '../percent';
import { page, prose, shown } from '../prose';
import { fail, type Place, quote } from '../sentences';
import { PLACES } from '../shapes';

export const NINE_BOX = declare(() => ({
  page: page({
    name: 'NINE_BOX',
    family: 'distribution',
    title: prose('Place in the 9-box grid', '人才九宫格'),
    about: prose(
      '1 to 9: 1 is low in both, 3 high performance with low potential, 9 high in both.',
      '1 至 9：1 为绩效与潜力均低，3 为绩效高、潜力低，9 为两者均高。',
    ),
    parameters: {
      performance: prose('The performance score, or a column of them.', '绩效得分，一个或一列。'),
      potential: prose('The potential score beside it.', '对应的潜力得分。'),
      cuts: prose(
        'The low and the high line, such as "60,85" (if left out); on the line counts as above.',
        '低线与高线，如 "60,85"（默认）；恰在线上算线以上。',
      ),
    },
    result: prose('The box of each person.', '格号，每人一个。'),
    examples: [
      { cells: [['=NINE_BOX(90, 50)']], gives: 3 },
      {
        cells: [
          [90, 90, '=NINE_BOX(A1:A2, B1:B2, "60,85")'],
          [59, 85, ''],
        ],
        gives: [[9], [7]],
      },
    ],
  }),
  parameters: {
    performance: numbers('score'),
    potential: numbers('score'),
    cuts: leftOutAs(DEFAULT_CUTS, 'table', shown('string|range', true), readCuts),
  },
  shape: PLACES,
  run: ({ performance, potential, cuts }) =>
    eachPlace(
      [performance, potential],
      ([done, able]) => (typeof done === 'number' && typeof able === 'number' ? nineBox(done, able, cuts) : ''),
      (done, able) => (isNumber(done) && isNumber(able) ? nineBox(done, able, cuts) : undefined),
    ),
}));

function readCuts(value: unknown, place: Place): Cuts {
  const parts = partsOf(value, /[,;]/);
  const percent = percentSentence(parts.find(isPercent));
  if (percent !== undefined) fail(place, percent);
  const [low, high, ...more] = parts.map(readNumber);
  const fits = typeof low === 'number' && typeof high === 'number' && low <= high && more.length === 0;
  return fits ? [low, high] : fail(place, say('cuts', { value: quote(value) }));
}
