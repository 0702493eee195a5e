// Targets that HR enters before the review is made: each stands where it is typed, on a copied tab too, and nowhere else.
import { LIBRARY } from '../../../src/plans/library';
import { type OwnTargets, ownTargetsOf, targetOwner } from '../../../src/plans/own-targets';
import { layOut } from '../../../src/workbook/score/columns';
import { FIRST, placesOf, rowsFor } from '../../../src/workbook/score/places';
import { ownTargets } from '../../../src/workbook/score/targets';
import { isKey, parseKey } from '../../../src/workbook/tab-kinds';
import { makingOf, tabsFor } from '../../../src/workbook/workbook';
import { answeredPlan, cyclesOf, reviewOf } from '../fixtures';

const NOTHING = { titles: [], shared: {} };
const CASES = LIBRARY.flatMap(({ id }) => cyclesOf(answeredPlan(id)).map((cycle) => [id, cycle] as const));

test.each(CASES)('%s, %s: the plan tells the columns that the tabs have, by their marks', (id, cycle) => {
  for (const card of reviewOf(answeredPlan(id), { cycle }).ready.cards) {
    const places = placesOf(layOut(card.dimensions, { language: 'en', full: 100 }), 1);
    const marks = ownTargets(places).map((n) => `target:${places.columns[n]?.dimension.id}/${places.columns[n]?.indicator.id}`);
    expect(ownTargetsOf(card).map(({ mark }) => mark)).toEqual(marks);
  }
});

/** Everybody has one of each, but for every fifth. */
function reviewWith(id: string, cycle: (typeof CASES)[number][1]) {
  const plan = answeredPlan(id);
  const targets: OwnTargets = {};
  let n = 0;
  for (const subject of reviewOf(plan, { cycle }).subjects)
    for (const { key } of ownTargetsOf(subject.card)) {
      n++;
      if (n % 5 > 0) targets[key] = { ...targets[key], [targetOwner(subject)]: 1000 + n };
    }
  return { targets, review: reviewOf(plan, { cycle, targets }), bare: reviewOf(plan, { cycle }), count: n };
}
const WITH = CASES.filter(([id, cycle]) => reviewWith(id, cycle).count > 0);

test('there are plans with such targets, of people and of departments', () => {
  expect(WITH.length).toBeGreaterThan(4);
  expect(WITH).toContainEqual(['plan-05', 'quarter']);
});

test.each(WITH)('%s, %s: each stands on every tab where it is typed, and on no other', (id, cycle) => {
  const { review, targets } = reviewWith(id, cycle);
  const making = makingOf(review, NOTHING);
  const standing = new Set<string>();
  for (const tab of tabsFor(review, NOTHING)) {
    if (tab.kind !== 'score' || !isKey(tab.key)) continue;
    const sheet = review.raterTabs[parseKey(tab.key).n];
    if (!sheet) throw new Error(`no rater has ${tab.key}`);
    const isTyped = making.typedTargets({ ...sheet, kind: 'score', key: tab.key }) === undefined;
    const places = placesOf(layOut(sheet.dimensions, { language: review.options.language, full: review.ready.full }), rowsFor(sheet));
    for (const n of ownTargets(places)) {
      const { dimension, indicator } = places.columns[n] ?? never();
      const key = `${sheet.card.id}/${dimension.id}/${indicator.id}`;
      const block = tab.pattern?.own.find(({ row, column }) => row === FIRST && column === 2 + n);
      const wanted = sheet.subjects.map((subject) => (isTyped ? (targets[key]?.[targetOwner(subject)] ?? null) : null));
      // a copy of a tab that has some is emptied over all of its rows
      expect(block?.cells.map(([cell]) => cell)).toEqual(Array.from({ length: rowsFor(sheet) }, (_, row) => wanted[row] ?? null));
      if (isTyped) for (const subject of sheet.subjects) standing.add(`${key} ${targetOwner(subject)}`);
    }
  }
  const all = Object.entries(targets).flatMap(([key, of]) => Object.keys(of).map((owner) => `${key} ${owner}`));
  expect(all.filter((each) => !standing.has(each))).toEqual([]);
});

test.each(WITH)('%s, %s: without any the tabs are as they were', (id, cycle) => {
  const { bare } = reviewWith(id, cycle);
  const others = { 'no/such/indicator': { E005: 1 } };
  const tabs = (targets: OwnTargets | undefined) => JSON.stringify(tabsFor({ ...bare, options: { ...bare.options, targets } }, NOTHING));
  expect(tabs(others)).toBe(tabs(undefined));
});

function never(): never {
  throw new Error('no such column');
}
