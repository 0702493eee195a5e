// What came back from whoever has a letter: confirmed, with a remark, refused before a witness, no answer, or returned by the mail. Never agreed.
import type { LETTER_ANSWERS } from '../../plans/letter-answers';
import { emptied, keptIn, keptText, keysOfKept, type Properties } from '../kept-texts';
import { parsed } from '../review-record';

/** `text`: the remark as it was given; who was the witness, and how it was handed over. */
type LetterAnswer = {
  readonly is: (typeof LETTER_ANSWERS)[number];
  readonly text: string;
  readonly at: string;
  readonly by: string;
};
type LetterAnswers = Readonly<Record<string, LetterAnswer>>;

const keyOf = (review: string): string => `letters:${review}`;

export const answersIn = (properties: Properties, review: string): LetterAnswers =>
  (parsed(keptText(properties, keyOf(review))) ?? {}) as LetterAnswers; // written below and nowhere else

export const keptAnswers = (before: Properties, review: string, answers: LetterAnswers): Properties => ({
  ...emptied(keysOfKept(before, keyOf(review))),
  ...keptIn(keyOf(review), JSON.stringify(answers)),
});

/** What has to be said with it. */
export const NEEDS_TEXT: ReadonlySet<LetterAnswer['is']> = new Set(['remark', 'refused']);
