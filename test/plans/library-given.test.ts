// What the library stamps "given by the policy" stands in the sentence it is given with: numbers, and what words of the schema mean.
import { LIBRARY } from '../../src/plans/library';
import type { Plan } from '../../src/plans/plan';
import { type Given, quotesOf } from '../../src/plans/value';

/** What a sentence must say for a value that is a word, or a truth, to be given by it. Numbers have a test of their own (library.test.ts). */
const SAYS: Readonly<Record<string, RegExp>> = {
  month: /月/,
  quarter: /季/,
  half: /半年/,
  year: /年/,
  term: /学期/,
  consecutive: /连续/,
  reference: /参考/,
  calendar: /自然日|日历/,
  working: /工作日/,
  all: /人人|全体|每/,
  rated: /评定|打分|评分/,
  // 90分(含)以上, 90分以上: by the Civil Code, art. 1259, and by usage the number itself is included
  'grades/from/inclusive true': /含|以上/,
  'grades/to/inclusive true': /含/,
};

/** Given without their sentence saying so in words, and why all the same. */
const MEANT: readonly (readonly [plan: string, path: RegExp, why: string])[] = [
  ['plan-01', /indicators\/2\/target$/, 'each: the budget is what the actual cost is held against, and it is another in every period'],
  ['plan-02', /^confidentiality\/viewers$/, '考评负责人, 被考评人 and 人事负责人 are called what all plans call them here'],
  ['plan-02', /^stages\/\d\/due$/, 'day 10 of the month after: what is reviewed at a month’s end cannot be due before'],
  ['plan-03', /^grades\/list\/1\/to\/(at|inclusive)$/, 'up to 90, which is the grade above'],
  ['plan-05', /^grades\/list\/[1-4]\/to\/inclusive$/, '90分以下 beside 90分(含)以上: under'],
];
const isMeant = (plan: string, path: string): boolean => MEANT.some(([id, where]) => id === plan && where.test(path));

type Found = { readonly path: string; readonly given: Given<unknown> };
function givenIn(node: unknown, path = ''): readonly Found[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('state' in node && node.state === 'given') return [{ path, given: node as unknown as Given<unknown> }];
  return Object.entries(node).flatMap(([name, child]) => givenIn(child, path ? `${path}/${name}` : name));
}

/** The words in a value that its sentences do not say. */
function unsaid({ path, given }: Found): readonly string[] {
  const text = quotesOf(given)
    .map((quote) => quote.text)
    .join('\n');
  const place = path.replace(/list\/\d+\//, '');
  return wordsIn(given.value).filter((word) => {
    const says = SAYS[`${place} ${word}`] ?? SAYS[word];
    return !(says?.test(text) ?? text.includes(word));
  });
}

/** Of a text in both languages the Chinese, as (副)总经理 stands for two. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'number') return [];
  if (typeof value !== 'object' || value === null) return [String(value)];
  const both = Object.entries(value).find(([name]) => name === 'zh-CN');
  return both ? [String(both[1]).replace(/^副/, '(副)')] : Object.values(value).flatMap(wordsIn);
}

test.each(LIBRARY.map((plan): [string, Plan] => [plan.id, plan]))('%s gives nothing that its sentences do not say', (id, plan) => {
  const found = givenIn(plan).flatMap((each) => (unsaid(each).length > 0 && !isMeant(id, each.path) ? [[each.path, unsaid(each)]] : []));
  expect(found).toEqual([]);
});

test('every value that is excused needs it', () => {
  for (const [id, where] of MEANT) {
    const plan = LIBRARY.find((each) => each.id === id);
    const needing = givenIn(plan).filter((each) => where.test(each.path) && unsaid(each).length > 0);
    expect([id, where.source, needing.length > 0]).toEqual([id, where.source, true]);
  }
});

test('what the policies leave open is open: how much a bound that is missed costs, who scores departments, what an A’s innovation needs', () => {
  const stateAt = (id: string, path: string) => {
    const plan: unknown = LIBRARY.find((each) => each.id === id);
    const node = path.split('/').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], plan);
    return (node as { state: string }).state;
  };
  const task = 'scorecards/0/dimensions/0/indicators';
  for (const [id, path] of [
    ['plan-01', `${task}/0/how`],
    ['plan-01', `${task}/3/how`],
    ['plan-01', `${task}/4/how`],
    ['plan-01', 'comments/required'],
    ['plan-05', 'scorecards/2/shares'],
    ['plan-12', 'scorecards/6/dimensions/0/indicators/1/how'],
  ] as const)
    expect([id, path, stateAt(id, path)]).toEqual([id, path, 'open']);
});
