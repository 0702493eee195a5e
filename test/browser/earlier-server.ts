// Earlier periods as the scripted server looks through them: lines that are taken, that are not and why, and what was added.
import type { Both } from '../../src/i18n/both';
import type { Answer } from '../../src/rpc/contract';
import { ok, running, type Script } from './review-server';

const both = (en: string, zh: string): Both => ({ en, 'zh-CN': zh });

export const PASTED = [
  'E004\t2025-H2\t88.10\tB',
  'E005\t2025-H2\t90.25\tA',
  'E006\t2025-H2\t0.85\tB',
  'E007\t2025-H2\t91.00\tA',
  'E012\t2025-H2\t84.60\tS',
  'E041\t2025-H2\t77.30\tC',
  'E028\t2025-H2\t60.00\tE',
].join('\n');

export const CHECKED: Answer<'checkEarlier'> = {
  ...{ lines: 7, taken: 4, rows: 9, refused: 3 },
  first: [
    {
      ...{ line: 3, what: both('Line 3 · E006 · “0.85”', '第 3 行 · E006 · “0.85”') },
      ...{ why: both('0.85: was 85 meant?', '0.85：是否应为 85？'), ask: { kind: 'low', typed: '0.85', meant: 85 } },
    },
    {
      ...{
        line: 5,
        what: both('Line 5 · E012 · “S”', '第 5 行 · E012 · “S”'),
        why: both('the plan has A, B, C, D, E', '方案只有 A、B、C、D、E'),
      },
      ask: { kind: 'grade', word: 'S', names: ['A', 'B', 'C', 'D', 'A grade with a name of many words, as HR gave it'] },
    },
    {
      ...{ line: 6, what: both('Line 6 · E041', '第 6 行 · E041') },
      why: both('nobody in People has this ID', '“花名册”中没有此工号'),
    },
  ],
  notes: [
    {
      ...{ key: 'disagrees:7', sign: 'warn', what: both('Line 7 · E028: 60 with grade E', '第 7 行 · E028：60 分，等级 E') },
      why: both('By this plan 60 is D. Taken in as written, marked.', '按本方案 60 为 D。按原样导入并标明。'),
    },
    {
      ...{ key: 'exempt', sign: 'info', ask: 'exempt', what: both('People without a line: 5. N/A', '5 人没有对应行：不适用') },
      why: both('Rows added for them: 5.', '为其添加 5 行。'),
    },
    { key: 'streaks', sign: 'info', what: both('Streaks then look back to 2025, second half.', '此后连续计算自 2025 年下半年起。') },
  ],
};

export const importing = (checked: Answer<'checkEarlier'> = CHECKED): Script => ({
  ...running(),
  checkEarlier: ({ choices }) => {
    const isChosen = (line: number): boolean =>
      choices.left.includes(line) || (line === 3 && choices.low !== '') || (line === 5 && choices.grades.S !== undefined);
    const first = checked.first.filter(({ line }) => !isChosen(line));
    const taken = checked.taken + checked.first.length - first.length - choices.left.length;
    return ok({ ...checked, first, refused: first.length, taken, rows: taken === 0 ? 0 : taken + (choices.exempt ? 5 : 0) });
  },
  addEarlier: ({ rows }) => ok({ added: rows, left: 1, history: 97 }),
});
