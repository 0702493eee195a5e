// The notes of a score tab's headings: the full standard, how points come about, whose data it is.
import { comma } from '../i18n/lists';
import type { ServerTexts } from '../i18n/texts';
import type { Words } from '../i18n/words';
import type { ReadyIndicator } from '../plans/ready-cards';
import { inWords, type Making, wordsFor } from './making';
import { short } from './number-format';

type Say = Words<ServerTexts['score']>;

/** All but the weight, which stands beside the note and may change. */
export function indicatorNote(making: Making, indicator: ReadyIndicator): string {
  const say: Say = wordsFor(making, 'score');
  const { standard, unit, source, owner, target, also, gate, how, cap } = indicator;
  const full = making.review.ready.full;
  const titles = gate.map((id) => titleOf(making, id)).join(comma(making.language));
  const sentences = [
    standard && say('noteStandard', { standard: inWords(making, standard) }),
    methodNote(making, say, indicator, full),
    target === 'each' ? say('noteTargetEach') : typeof target === 'number' && say('noteTarget', { target }),
    unit && say('noteUnit', { unit: inWords(making, unit) }),
    also && say('noteAlso', { title: inWords(making, also.title), target: also.target ?? '' }),
    gate.length > 0 && say('noteGate', { indicators: titles }),
    how.kind !== 'rated' && (cap === undefined ? say('noteNoCap') : say('noteCap', { cap: short((cap * full) / 100) })),
    source && say('noteSource', { source: inWords(making, source) }),
    owner && say('noteOwner', { owner: inWords(making, owner) }),
  ];
  return sentences.filter((sentence) => typeof sentence === 'string').join('\n');
}

function methodNote(making: Making, say: Say, { how }: ReadyIndicator, full: number): string | undefined {
  switch (how.kind) {
    case 'kpi':
      return wordsFor(making, 'kpi')(`${how.method}Note`, { detail: how.detail ?? 0 });
    case 'steps':
      return say('noteSteps', { steps: how.steps });
    case 'deduct':
      return say('noteDeduct', { full, points: how.points });
    default:
      return undefined;
  }
}

const titleOf = (making: Making, id: string): string => {
  const all = making.review.ready.cards.flatMap(({ dimensions }) => dimensions.flatMap(({ indicators }) => indicators));
  const found = all.find((each) => each.id === id);
  return found ? inWords(making, found.title) : id;
};

export function commentNote(making: Making): string {
  const say: Say = wordsFor(making, 'score');
  const { comments, grades } = making.review.ready;
  if (comments === 'none') return say('noteCommentFree');
  if (comments === 'all') return say('noteComment');
  const names = grades.filter(({ id }) => comments.includes(id)).map(({ name }) => inWords(making, name));
  return say('noteCommentGrades', { grades: names.join(comma(making.language)) });
}
