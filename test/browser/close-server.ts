// A review that is about to be closed, as the scripted server tells of it: what is in the way, and what was done.
import type { Both } from '../../src/i18n/both';
import type { Answer } from '../../src/rpc/contract';
import { asRater, ok, RUNNING, running, type Script } from './review-server';

const both = (en: string, zh: string): Both => ({ en, 'zh-CN': zh });
const [HAN, DENG] = [
  { id: 'E019', name: '努尔古丽·阿卜杜热依木 Nurgul Abdurehim-Something' },
  { id: 'E020', name: '邓雨晴' },
];

export const CLOSING: Answer<'readClosing'> = {
  ...{ rows: 34, aside: 0, added: 34, tabs: 18, shared: ['People', 'Holidays', 'Plans', 'History', 'Log'], history: 97 },
  obstacles: [
    { key: 'unscored', sentence: both('Without a final score: 1', '尚无综合得分：1 人'), people: [DENG], sheetId: 99, way: 'aside' },
    {
      ...{ key: 'interviews', people: [HAN, DENG], sheetId: 96, way: 'either' },
      sentence: both('Interviews or improvement plans not recorded: 2', '面谈或改进计划未登记：2 人'),
    },
    { key: 'stage:release', sentence: both('Not done: Results', '环节未完成：结果公布'), people: [], sheetId: 98, way: 'waive' },
  ],
  complete: [both('33 of 34 have a final score', '综合得分 33 / 34'), both('Stages done: 4 of 6', '环节已完成 4 / 6')],
  notNow: [both('How much does the half-year count in the year?', '半年考核在年度考核中占多少？')],
  kept: [{ id: 'E033', name: '何雨', reason: '休假', by: 'liu@example.com', at: '2026-06-26T06:07:00+08:00' }],
};
export const READY: Answer<'readClosing'> = { ...CLOSING, aside: 1, obstacles: [], complete: [], notNow: [] };
export const CLOSED = { by: 'liu.fang@example.com', at: '2026-07-31T10:26:00+08:00' };
const { obstacles: _1, complete: _2, notNow: _3, kept: _4, ...counts } = CLOSING;
export const DONE: Answer<'closeReview'> = { ...counts, closed: CLOSED, aside: 2 };

export const closing = (read: Answer<'readClosing'> = CLOSING): Script => ({
  ...running(),
  readClosing: () => ok(read),
  closeReview: () => ok(DONE),
  reopenReview: () => ok({ reopened: true }),
});
/** Home of a review that is closed. */
export const ended = (): Script => ({ ...closing(), readReview: () => ok({ ...RUNNING, closed: CLOSED }) });
/** The same to a rater. */
export const endedForRater = (): Script => ({
  ...closing(),
  readReview: () => ok({ ...asRater('E008'), closed: { ...CLOSED, by: '' } }),
});
