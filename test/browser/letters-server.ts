// Result letters as the scripted server tells of them, and what comes of releasing them.

import type { Both } from '../../src/i18n/both';
import type { Answer } from '../../src/rpc/contract';
import { ok, running, type Script } from './review-server';

const both = (en: string, zh: string): Both => ({ en, 'zh-CN': zh });
type Read = Answer<'readLetters'>;
const LONG = '努尔古丽·阿卜杜热依木 Nurgul Abdurehim-Something';

const letter = (id: string, name: string, more: Partial<Read['people'][number]> = {}): Read['people'][number] => ({
  ...{ id, name, email: `${id.toLowerCase()}@example.com`, last: '', lacking: [], others: [] },
  ...{ subject: 'Your result: 2026, first half', final: '68.48', grade: 'D' },
  sums: [
    { title: 'Key performance indicators', score: '64.55', weight: '50%', counts: '32.275' },
    { title: 'General performance indicators', score: '72.40', weight: '50%', counts: '36.2' },
  ],
  sections: [
    { title: 'What to improve', lines: ['Cost per order: look at it every week and stop what is above target for two weeks.'] },
    { title: 'What follows', lines: ['An improvement plan, agreed together at the interview (policy, 5.6.3)'] },
    { title: 'If you disagree', lines: ['First talk to the executive in charge.', 'Appeal until Thu 16 Jul 2026 (7 calendar days).'] },
  ],
  ...more,
});

export const READY: Read = {
  ...{ mail: { left: 1500 }, today: '2026-07-09', obstacles: [], until: '2026-07-16', perhaps: [], waiting: [] },
  ...{ comments: true, ranks: true },
  people: [letter('E019', '韩冬'), letter('E024', LONG), letter('E030', '魏国栋', { email: '' })],
};
export const BLOCKED: Read = {
  ...READY,
  obstacles: [both('“Managers’ meeting” is not done yet.', '“经理办公会议审定”尚未完成。')],
  people: [
    letter('E019', '韩冬', { others: ['许诺'] }),
    letter('E024', LONG, { lacking: ['comments'] }),
    letter('E030', '魏国栋', { lacking: ['score', 'grade'] }),
  ],
};
const TOLD = '2026-07-09T10:02:41+08:00';
export const OUT: Read = {
  ...READY,
  people: READY.people.map((each, n) => ({
    ...each,
    last: TOLD,
    ...(n === 0 && { answer: { is: 'remark', text: 'The March figures came late', at: TOLD } as const }),
  })),
};
export const PERHAPS: Read = {
  ...READY,
  perhaps: [{ id: 'E024', name: LONG, to: 'e024@example.com', at: TOLD }],
  waiting: ['E019'],
  people: READY.people.map((each, n) => (n === 2 ? { ...each, last: TOLD } : each)),
};
export const PAPER: Read = { ...READY, mail: { off: 'built', reason: '' } };

export const releasing = (read = READY): Script => ({
  ...running(),
  readLetters: () => ok(read),
  sendLetters: ({ to }) =>
    ok({ sent: to.map(({ id }) => ({ id, to: `${id.toLowerCase()}@example.com`, at: TOLD })), unsent: [], more: false, waiting: 0 }),
  printLetters: ({ ids }) => ok({ count: ids.length }),
  handLetters: ({ to }) => ok({ count: to.length }),
  settleLetter: () => ok({ count: 1 }),
  answerLetter: () => ok({ count: 1 }),
});
