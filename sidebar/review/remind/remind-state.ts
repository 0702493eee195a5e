// What came of reminding, and how it is said.
import type { Answer } from '../../../src/rpc/contract';
import { sayRemind } from '../../words';
import { momentOf } from '../lock/moment';
import type { Read } from './who-first';

/** What came of it so far, and what was asked for. */
export type Result = Pick<Answer<'sendReminders'>, 'sent' | 'unsent' | 'waiting'> & { readonly all: number; readonly asked: Read };

export function saidOf({ sent }: Result): string {
  const last = sent[sent.length - 1];
  if (!last) return sayRemind('sentNone');
  const { time } = momentOf(last.at);
  return sent.length === 1 ? sayRemind('sentOneAt', { time }) : sayRemind('sentAt', { count: sent.length, time });
}
