// Raters who are behind, as the scripted server tells of them, and what comes of reminding them.
import type { Answer } from '../../src/rpc/contract';
import { ok, running, type Script } from './review-server';

type Read = Answer<'readReminders'>;
const LONG = '努尔古丽·阿卜杜热依木 Nurgul Abdurehim-Something';

/** As HR sees it on 30 June. */
const behind = (id: string, name: string, done: number, all: number, last: string, email = `${id.toLowerCase()}@example.com`) => ({
  ...{ id, name, email, done, all, last },
  message: {
    subject: `Scores due Fri 3 Jul 2026: ${all - done} of your ${all} people are left`,
    parts: [
      { text: `${name}, hello.` },
      { text: `In the review “2026, first half” you have scored ${done} of ${all} people. Please finish by Fri 3 Jul 2026.` },
      { text: 'The policy (4.3): “Scores are in by the third day of the month.”' },
      { text: 'Open your score tab', link: 'https://docs.google.com/spreadsheets/d/x/edit#gid=13' },
      { text: 'Left to do: Dong Xiaoyan, Yuan Yuan.' },
      { text: 'Liu Fang, HR' },
    ],
  },
});

export const BEHIND: Read = {
  ...{ language: 'en', due: '2026-07-03', today: '2026-06-30', mail: { left: 1497 }, perhaps: [], waiting: [], words: '' },
  ...{ people: 5, sender: 'Liu Fang, HR' },
  behind: [
    behind('E031', '张伟', 1, 3, '2026-06-29T09:10:00+08:00'),
    behind('E002', LONG, 12, 34, ''),
    behind('E008', '李敏', 5, 8, '2026-06-30T09:12:00+08:00'),
    behind('E010', '赵国强', 0, 4, '', ''),
  ],
};
export const NOBODY_BEHIND: Read = { ...BEHIND, behind: [] };
export const FEW_LEFT: Read = { ...BEHIND, mail: { left: 1 } };
export const NONE_LEFT: Read = { ...BEHIND, mail: { left: 0 } };
export const NO_MAIL: Read = { ...BEHIND, mail: { off: 'built', reason: '' } };
const AT = '2026-06-30T14:06:05+08:00';
export const PERHAPS: Read = {
  ...BEHIND,
  perhaps: [{ id: 'E002', name: LONG, to: 'e002@example.com', at: AT }],
  waiting: ['E031'],
};

export const SENT: Answer<'sendReminders'> = {
  sent: [
    { id: 'E031', to: 'e031@example.com', at: AT },
    { id: 'E002', to: 'e002@example.com', at: AT },
  ],
  ...{ unsent: [], more: false, waiting: 0 },
};

export const reminding = (read = BEHIND, sent = SENT): Script => ({
  ...running(),
  readReminders: () => ok(read),
  sendReminders: () => ok(sent),
  settleReminder: () => ok({ count: 1 }),
  tellReminder: () => ok({ count: 1 }),
});
