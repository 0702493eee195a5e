// The Summary's columns of what follows: grades in a row, outcome, bonus, and the stage that each person's review is in.
import { formulaText, fx } from '../../formula/fx';
import { besideIds, isOneOf } from '../../formula-parts';
import { inWords, type Making, range, wordsFor } from '../../making';
import { widthOf } from '../../text-size';
import { unlessTaken } from '../brought';
import type { Columns, Shown } from '../column';
import { stageFormula } from '../stage';
import { outcomeFormula, streakFormula } from '../streaks';

type Key = 'streak' | 'outcome' | 'bonus' | 'stage';
declare module '../keys' {
  interface Families {
    readonly follows: Key;
  }
}

export function followColumns(making: Making): Columns<Key, Shown> {
  const say = wordsFor(making, 'summary');
  const { streaks, brought, outcomes, bonus } = making.review.ready;
  return {
    streak: {
      when: streaks.length > 0,
      heading: say('streak'),
      note: say('noteStreak'),
      width: [60, 60, 52, 48],
      look: 'computedCenter',
      spill: (places) => streakFormula(making, places),
    },
    outcome: {
      when: streaks.length + brought.length + outcomes.length > 0,
      heading: say('outcome'),
      note: outcomeNote(making),
      width: [204, 204, 160, 116],
      look: 'computedSmall',
      spill: (places) => outcomeFormula(making, places),
    },
    bonus: {
      when: bonus.length > 0,
      heading: say('bonus'),
      width: 84,
      look: 'computed',
      format: '#,##0.00" "',
      spill: (places) => {
        const base = besideIds(places.column('id'), places.column('whose'), places.column('base'));
        return unlessTaken(making, places, fx.BONUS(base, places.column('grade'), range(making, 'bonus')));
      },
    },
    stage: {
      heading: say('stage'),
      width: [136, 136, 128, 104],
      grows: { turn: 3, to: () => widestStage(making) },
      look: 'computedText',
      spill: (places) => stageFormula(making, places),
      conditions: ({ place, each }) => {
        const open = [say('queryOpen'), say('commentMissing'), say('toCheck')];
        return [{ areas: [place('stage')], formula: formulaText(isOneOf(each('stage'), open)), look: 'missing' }];
      },
    },
  };
}

function outcomeNote(making: Making): string {
  const cautions = new Set(making.review.ready.streaks.flatMap(({ caution }) => (caution ? [inWords(making, caution)] : [])));
  return [wordsFor(making, 'summary')('noteOutcome'), ...cautions].join('\n');
}

/** What the longest of the words for what comes next needs. */
function widestStage(making: Making): number {
  const say = wordsFor(making, 'summary');
  const nexts = making.review.ready.stages.map(({ title }) => say('readyFor', { stage: inWords(making, title) }));
  const words = [...nexts, say('noPeriods'), say('noWeights'), say('queryOpen'), say('commentMissing'), say('toCheck')];
  return Math.ceil(Math.max(...words.map((each) => widthOf(each)))) + 14;
}
