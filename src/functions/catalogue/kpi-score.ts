// KPI_SCORE: points from an actual value and a target.
import { say } from '../../i18n/functions-words';
import { kpiScorer } from '../../scoring/kpi';
import { METHOD_KEYS, type Method, methodFacts } from '../../scoring/kpi-methods';
import type { Exempt } from '../../scoring/reading';
import { type Cells, type Compared, eachPlace, isNumber, isProblem, markOf, placeIn } from '../cells';
import { declare } from '../declare';
import { readDetail } from '../kpi-detail';
import { choice, compared, leftOutAs, number, orBlank } from '../parameters';
import { besideSentence, type Percent, shownSide, sideOf } from '../percent';
import { page, prose, shown } from '../prose';
import { failCall, problemAt } from '../sentences';
import { PLACES } from '../shapes';

const NAMES = Object.fromEntries(METHOD_KEYS.map((method) => [method, methodFacts(method).zh])) as Readonly<Record<Method, string>>; // all of them

export const KPI_SCORE = declare(() => ({
  page: page({
    name: 'KPI_SCORE',
    family: 'score',
    title: prose('Points from actual and target', '由实际值与目标值计分'),
    about: prose(
      'Points for an indicator with a target: 100 is on target. The method says what more or less is worth.',
      '为有目标值的指标计分：达到目标为 100 分。计分方法决定高于、低于或偏离目标时的分数。',
    ),
    parameters: {
      actual: prose(
        'The actual value, or a column of them. Blank gives blank, N/A stays N/A.',
        '实际值，一个或一列。空白仍为空白，“不适用”原样保留。',
      ),
      target: prose(
        'The target beside it; one target serves a whole column. With % on both or on neither: 38% beside a target of 40 is refused.',
        '对应的目标值；一个目标值可用于整列。实际值与目标值须都带 % 或都不带：目标为 40 时，38% 不予接受。',
      ),
      // what prose alone needs is left out of Code.js with it only where it is written in place
      method: prose(
        /* @__PURE__ */ (() =>
          `${METHOD_KEYS.map((key, n) => `${key} ${methodFacts(key).zh}${n === 0 ? ' (if left out)' : ''}`).join(', ')}.`)(),
        /* @__PURE__ */ (() => {
          const all = METHOD_KEYS.map((key, n) => `${methodFacts(key).zh}（${key}${n === 0 ? '，默认' : ''}）`);
          return `${all.slice(0, -1).join('、')}或${all.slice(-1).join()}。`;
        })(),
      ),
      cap: prose('The most points. None if left out.', '封顶分，默认不封顶。'),
      floor: prose('The fewest points. 0 if left out.', '最低分，默认 0。'),
      detail: prose(
        'within: the share allowed (5%). progress: the start value. plusminus: "step,plus,minus" ("5%,5,10"), then the shortfall beyond which it is 0.',
        '允差：允许的比例，如 5%。进度：起始值。增减："幅度,加分,减分"，如 "5%,5,10"；第四项为超过即得 0 分的差距。',
      ),
    },
    result: prose('Points for each actual value.', '分数，每个实际值一个。'),
    examples: [
      { cells: [['=KPI_SCORE(90, 100)']], gives: 90 },
      {
        cells: [
          [
            { en: 'Actual', 'zh-CN': '实际值' },
            { en: 'Target', 'zh-CN': '目标值' },
            { en: 'Points', 'zh-CN': '得分' },
          ],
          [120, 100, '=KPI_SCORE(A2:A4, B2:B4, "higher", 110)'],
          [85, 100, ''],
          ['N/A', 100, ''],
        ],
        gives: [[110], [85], ['N/A']],
      },
      { cells: [['=KPI_SCORE(110, 100, "增减", 120, 0, "5%,5,10")']], gives: 110 },
    ],
  }),
  parameters: {
    actual: compared('number'),
    target: orBlank(compared('number')),
    method: choice(METHOD_KEYS, NAMES),
    cap: number(),
    floor: number(),
    detail: leftOutAs<unknown>(undefined, 'cell', shown('string', true), (value) => value),
  },
  shape: PLACES,
  run: ({ actual, target, method, cap, floor = 0, detail }) => {
    if (cap !== undefined && cap < floor) failCall(actual.place, say('under', { high: 'cap', x: cap, low: 'floor', y: floor }));
    const read = readDetail(method, detail, { ...actual.place, argument: 'detail' });
    const points = kpiScorer(method, cap === undefined ? { floor } : { floor, cap }, read);
    if (methodFacts(method).untargeted) {
      return eachPlace(
        [actual],
        ([done]) => (isMark(done) ? markOf(done) : (points(sideOf(done).value, 0) ?? '')),
        (done) => (isNumber(done) ? points(done, 0) : undefined),
      );
    }
    // a target is looked at only beside an actual value: blank stays blank, and exempt exempt, whatever stands there
    const targets: Cells<{ readonly aim: ReturnType<Compared['read']> }> = {
      ...target,
      read: (row, column) => ({ aim: target.read(row, column) }),
    };
    const compare = ([done, { aim }]: readonly [Done, { readonly aim: ReturnType<Compared['read']> }], row: number, column: number) => {
      if (isMark(done)) return markOf(done);
      if (aim === null) return problemAt(target.place, ...placeIn(target, row, column), say('targetBlank'));
      if (isProblem(aim)) return aim;
      if (isMark(aim)) return markOf(aim);
      const [side, other] = [sideOf(done), sideOf(aim)];
      if (read.written && read.written.percent !== other.percent)
        failCall(actual.place, say('startPercent', { start: shownSide(read.written), target: shownSide(other) }));
      const at = [actual.place, ...placeIn(actual, row, column)] as const;
      const odd = besideSentence(side, other, 'besideTarget');
      return odd === undefined ? (points(side.value, other.value) ?? problemAt(...at, say('noCap'))) : problemAt(...at, odd);
    };
    const quick = (done: unknown, aim: unknown) => (isNumber(done) && isNumber(aim) ? points(done, aim) : undefined);
    return eachPlace([actual, targets], compare, read.written?.percent ? undefined : quick);
  },
}));

type Done = number | null | Exempt | Percent;

const isMark = (reading: Done): reading is null | Exempt => reading === null || (typeof reading === 'object' && 'exempt' in reading);
