// What one rater gives of a final score.
import { ownShare } from '../../src/arrangement/own-share';
import type { PersonId } from '../../src/plans/person';
import { wordsFor } from '../../src/workbook/making';
import { tabsFor } from '../../src/workbook/workbook';
import { answeredPlan, reviewOf } from '../workbook/fixtures';

const ids = (...list: readonly string[]) => list as readonly PersonId[];
const [first] = reviewOf(answeredPlan('plan-01')).ready.cards;
const [superior, committee] = first?.raters ?? [];
if (!first || !superior || !committee) throw new Error('plan 1 has a superior and a committee');
const card = {
  ...first,
  raters: [
    { ...superior, share: 50 },
    { ...committee, share: 50 },
  ],
};

test.each([
  ['of two members on the committee', { superior: ids('A'), committee: ids('B', 'C') }, { A: 50, B: 25, C: 25 }],
  ['of three', { superior: ids('A'), committee: ids('B', 'C', 'D') }, { A: 50, D: 50 / 3 }],
  ['in both roles', { superior: ids('A'), committee: ids('A', 'B') }, { A: 75, B: 25 }],
  ['without a superior, whose share goes to the committee', { committee: ids('B', 'C') }, { B: 50, C: 50 }],
  ['of somebody who does not rate', { superior: ids('A'), committee: ids('B') }, { Z: 0 }],
])('%s', (_, raters, shares) => {
  for (const [rater, share] of Object.entries(shares)) expect(ownShare({ card, raters }, rater as PersonId)).toBeCloseTo(share, 10);
});

test('a ballot and everybody’s own score keep their shares; what does not count has none', () => {
  const held = [
    { ...committee, id: 'ballot', via: 'ballots' as const, share: 20 },
    { ...committee, id: 'self', from: 'self' as const, share: 10 },
  ];
  const raters = [...card.raters.slice(0, 1).map((each) => ({ ...each, share: 70 })), ...held, { ...committee, counts: false, share: 0 }];
  const subject = { card: { ...card, raters }, raters: { superior: ids('A'), committee: ids('B') } };
  expect([ownShare(subject, 'A' as PersonId), ownShare(subject, 'B' as PersonId)]).toEqual([70, 0]);
});

test('a score tab says its rater’s own share, and from where to where it goes where people have other raters', () => {
  const review = reviewOf(answeredPlan('plan-01'), { cycle: 'quarter', language: 'en' });
  const [some] = review.raterTabs;
  if (!some) throw new Error('plan 1 has raters');
  const lines = (subjects: typeof some.subjects) => {
    const [tab] = tabsFor({ ...review, raterTabs: [{ ...some, subjects }] }, { titles: [], shared: {} }).filter(
      ({ kind }) => kind === 'score',
    );
    return tab?.pattern?.own.flatMap(({ row, cells }) => (row === 0 ? [cells[1]?.[0]] : []));
  };
  const [subject] = some.subjects;
  if (!subject) throw new Error('somebody is rated');
  const of = (...members: readonly string[]) => ({
    ...subject,
    card,
    raters: { superior: ids('X'), committee: ids(...members, some.rater.id) },
  });
  const line = (share: string | number) => [
    wordsFor({ language: 'en' }, 'score')('rater', {
      name: some.rater.name,
      role: some.roles.map(({ title }) => title.en).join(' + '),
      share,
      card: card.title.en,
    }),
  ];
  expect(lines([of('B')])).toEqual(line(25));
  expect(lines([of('B'), of()])).toEqual(line('25–50'));
});
