// The Summary's columns of the result: final score, grade, rank, and what was adjusted.
import { type Fx, formulaText, fraction, fx } from '../../formula/fx';
import { isFilled } from '../../formula-parts';
import { asGraded, edgesOf, gradeConditions, gradeNote, gradeWidth } from '../../grade-cells';
import { type Making, range, wordsFor } from '../../making';
import { withDecimals } from '../../number-format';
import { adjustedGrades, adjustedScores, adjustedWords } from '../adjusted';
import type { Columns, Shown } from '../column';
import { ranks } from '../final-scores';

type Key = 'final' | 'grade' | 'rank' | 'adjusted';
declare module '../keys' {
  interface Families {
    readonly result: Key;
  }
}

export function resultColumns(making: Making): Columns<Key, Shown> {
  const say = wordsFor(making, 'summary');
  const { grades, basis, decimals } = making.review.ready;
  const edges = edgesOf(making);
  return {
    final: {
      heading: say('final'),
      note: say('noteFinal'),
      width: 68,
      look: 'score',
      format: withDecimals(decimals),
      spill: (places) => adjustedScores(making, places),
      conditions: ({ place, each, at, rows }) => [
        {
          areas: [place('final'), place('adjusted')],
          formula: formulaText(isFilled(fx.inRow(at('adjusted'), rows.first))),
          look: 'adjusted',
        },
        ...(edges.length > 0
          ? [{ areas: [place('final')], formula: formulaText(nearEdge(each('final'), edges)), look: 'edge' } as const]
          : []),
      ],
    },
    grade: {
      when: grades.length > 0,
      heading: say('grade'),
      note: gradeNote(making),
      width: Math.min(MOST, Math.max(52, gradeWidth(making))),
      grows: { turn: 2, to: () => gradeWidth(making) },
      look: 'grade',
      spill: (places) => {
        const graded = asGraded(places.column('settled'), basis, decimals);
        return adjustedGrades(making, places, fx.GRADE(graded, range(making, 'grades')));
      },
      conditions: ({ place }) => gradeConditions(making, place('grade')),
    },
    rank: {
      heading: say('rank'),
      note: say('noteRank'),
      width: 52,
      look: 'computedCenter',
      spill: (places) => ranks(making, places),
    },
    adjusted: {
      heading: wordsFor(making, 'adjustments')('adjusted'),
      note: wordsFor(making, 'adjustments')('noteAdjusted'),
      width: [124, 124, 108, 0],
      look: 'computedSmall',
      spill: (places) => adjustedWords(making, places),
    },
  };
}

/** A grade takes no more than this where the page is full. */
const MOST = 132;

/** Whether a score is less than a point from an edge. */
const nearEdge = (score: Fx, edges: readonly number[]): Fx =>
  fx.AND(fx.ISNUMBER(score), fx.OR(...edges.map((edge) => fx.AND(fx.gt(score, fraction(edge - 1)), fx.lt(score, fraction(edge + 1))))));
