// Letters as the screens have them: who may be chosen, who is at first, and what came of sending.
import type { Answer } from '../../../src/rpc/contract';

export type Read = Answer<'readLetters'>;
export type LetterOf = Read['people'][number];
export type With = { readonly comments: boolean; readonly rank: boolean };
export type Result = Pick<Answer<'sendLetters'>, 'sent' | 'unsent' | 'waiting'> & { readonly all: number };

/** Whose letter can be made. */
export const readyIn = ({ people }: Read): readonly LetterOf[] => people.filter(({ lacking }) => lacking.length === 0);

/** Those who wait from an earlier day; else everybody who has none yet. */
export function chosenAtFirst(read: Read): ReadonlySet<string> {
  const wait = new Set(read.waiting);
  return new Set(
    readyIn(read)
      .filter(({ id, last }) => (wait.size > 0 ? wait.has(id) : last === ''))
      .map(({ id }) => id),
  );
}

/** Of those chosen, whose goes by mail and whose is printed. */
export function waysOf(
  read: Read,
  picked: ReadonlySet<string>,
): { readonly mailed: readonly LetterOf[]; readonly printed: readonly LetterOf[] } {
  const chosen = readyIn(read).filter(({ id }) => picked.has(id));
  const canMail = ({ email }: LetterOf): boolean => email !== '' && 'left' in read.mail;
  return { mailed: chosen.filter(canMail), printed: chosen.filter((each) => !canMail(each)) };
}
