// The columns of the Summary: their headings, how they look, the notes that explain them.
import { comma } from '../../i18n/lists';
import type { ServerTexts } from '../../i18n/texts';
import type { Words } from '../../i18n/words';
import { gradeNote } from '../grade-cells';
import type { Look } from '../looks';
import { inWords, type Making, wordsFor } from '../making';
import { withDecimals } from '../number-format';
import { linesIn } from '../text-size';
import type { SummaryPlaces } from './places';

type Say = Words<ServerTexts['summary']>;
type Group = 'person' | 'dimensions' | 'raters' | 'earlier' | 'result' | 'follows';

export type Column = {
  readonly key: string;
  readonly heading: string;
  readonly group: Group | undefined;
  readonly look: Look;
  readonly format?: string | undefined;
  readonly note?: string | undefined;
};

export function columnsOf(making: Making, places: SummaryPlaces): readonly Column[] {
  const say: Say = wordsFor(making, 'summary');
  const { ready } = making.review;
  const score = withDecimals(ready.decimals);
  const { dimensions, roles, counting, rollUps } = places;
  const seen: Readonly<Record<string, Omit<Column, 'key' | 'group'> & { group: Group }>> = {
    id: { heading: say('id'), group: 'person', look: 'lockedCenter' },
    name: { heading: say('name'), group: 'person', look: 'lockedLine' },
    department: { heading: say('department'), group: 'person', look: 'lockedLine' },
    group: { heading: say('group'), group: 'person', look: 'lockedLine' },
    final: { heading: say('final'), group: 'result', look: 'score', format: score, note: say('noteFinal') },
    grade: { heading: say('grade'), group: 'result', look: 'grade', note: gradeNote(making) },
    rank: { heading: say('rank'), group: 'result', look: 'computedCenter', note: say('noteRank') },
    streak: { heading: say('streak'), group: 'follows', look: 'computedCenter', note: say('noteStreak') },
    outcome: { heading: say('outcome'), group: 'follows', look: 'computedSmall', note: outcomeNote(making, say) },
    bonus: { heading: say('bonus'), group: 'follows', look: 'computed', format: '#,##0.00" "' },
    stage: { heading: say('stage'), group: 'follows', look: 'computedText' },
    ...Object.fromEntries([
      ...dimensions.map(({ id, title }) => [`dimension:${id}`, { heading: title, group: 'dimensions', look: 'computed', format: score }]),
      ...roles.map(({ id, title }, n) => {
        const words = inWords(making, title);
        return [
          `role:${id}`,
          { heading: n < counting ? words : say('shownOnly', { title: words }), group: 'raters', look: 'computed', format: score },
        ];
      }),
      ...rollUps.map(({ from, how, cards }) => {
        const heading = say(how === 'last' ? 'last' : 'mean', { cycles: say(from) });
        const without = ready.cards.filter(({ id }) => !cards.includes(id)).map(({ title }) => inWords(making, title));
        const note = without.length > 0 ? say('noteWithout', { groups: without.join(comma(making.language)) }) : undefined;
        return [`rollUp:${from}`, { heading, group: 'earlier', look: 'computed', format: score, note }];
      }),
    ]),
  };
  return places.keys.map((key) => {
    return { key, ...(seen[key] ?? { heading: '', group: undefined, look: 'computed' as const }) };
  });
}

function outcomeNote(making: Making, say: Say): string {
  const cautions = new Set(making.review.ready.streaks.flatMap(({ caution }) => (caution ? [inWords(making, caution)] : [])));
  return [say('noteOutcome'), ...cautions].join('\n');
}

/** Two or three lines, as the longest heading needs them. */
export function headHeight(columns: readonly Column[], widths: readonly number[]): number {
  const lines = columns.map(({ heading, group }, n) => (group ? linesIn(heading, widths[n] ?? 60, { bold: true, size: 9 }) : 1));
  return Math.max(34, Math.min(5, Math.max(...lines)) * 14 + 6);
}
