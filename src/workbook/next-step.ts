// The one next step as formulas: review/next-step.ts says the rule. Its place stands once, on Stages; Summary and Dashboard read it there.
import * as en from '../i18n/en/summary';
import { wordsIn } from '../i18n/words';
import * as zh from '../i18n/zh-CN/summary';
import type { StageId } from '../plans/plan';
import { quoted } from './area';
import { sentenceIn } from './formula-parts';
import type { Making } from './making';
import { commentsLeft } from './records/comments-places';
import { reviewedCount, scoredCount, summaryPlaces } from './summary/places';

/** By row of Stages, 1 where it is done, else 0: its day is noted, or nothing is left to do on the tabs where it is filled in. */
export function stageDoneFormula(making: Making, n: string, on: string): string {
  const counted = (['scoring', 'comments'] as const).flatMap((id) => {
    const place = making.review.ready.stages.findIndex((stage) => stage.id === id) + 1;
    const left = place > 0 ? stageLeftFormula(making, id) : undefined;
    return left ? [{ name: `${id}_left`, left, place }] : [];
  });
  const filled = counted.map(({ name, place }) => `AND(place=${place},${name}=0)`);
  const done = `MAP(${n},${on},LAMBDA(place,on,IF(OR(${['ISNUMBER(on)', ...filled].join(',')}),1,0)))`;
  // what is left is counted once, not in every row; where that is an error, something is
  return counted.length === 0 ? done : `LET(${counted.map(({ name, left }) => `${name},IFERROR(${left},1)`).join(',')},${done})`;
}

/** The place of the first that is not done; 0 when all are. `done`: the column that stageDoneFormula fills. */
export const nextFormula = (n: string, done: string): string => `IFERROR(MIN(FILTER(${n},${done}=0)),0)`;

/** How many people have no final score, or how many rows of Comments lack something; undefined where the stage has no such tab. */
function stageLeftFormula(making: Making, id: StageId): string | undefined {
  if (id === 'scoring' && making.has('summary')) {
    const places = summaryPlaces(making);
    return `${reviewedCount(places)}-${scoredCount(places)}`;
  }
  const comments = id === 'comments' ? commentsLeft(making) : undefined;
  return comments && `SUMPRODUCT((LEN(${comments.scores})>0)*1)`;
}

/** `Next: Comments`, within a formula; that all is scored where every stage is done or the review has none. */
export function nextWords(making: Making): string {
  const say = wordsIn(making.language, en.summary, zh.summary);
  const scored = quoted(say('scored'));
  if (!making.has('stages')) return scored;
  const title = `XLOOKUP(MAX(${making.name('stages_next')}),${making.name('stages_n')},${making.name('stages_stage')},"")`;
  const next = sentenceIn(say('readyFor', { stage: '\0' }), ['following']);
  return `LET(following,IFERROR(${title},""),IF(following="",${scored},${next}))`;
}

/** What is said of whoever has a final score: the same, but while others have none, that this one is scored. */
export function nextForScored(making: Making): string {
  const scoring = making.review.ready.stages.findIndex(({ id }) => id === 'scoring') + 1;
  if (scoring === 0 || !making.has('stages')) return nextWords(making);
  const scored = quoted(wordsIn(making.language, en.summary, zh.summary)('scored'));
  return `IF(IFERROR(MAX(${making.name('stages_next')}),0)=${scoring},${scored},${nextWords(making)})`;
}

/** The day on which that is due, in words; "" where it has none. */
export const nextDue = (making: Making): string =>
  making.has('stages')
    ? `IFERROR(XLOOKUP(MAX(${making.name('stages_next')}),${making.name('stages_n')},${making.name('stages_words')},""),"")`
    : '""';
