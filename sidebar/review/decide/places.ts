// Where in a plan a value stands, in words: the section it is listed under, and what it is about within that.
import type { Path } from '../../../src/plans/decide';
import type { Plan } from '../../../src/plans/plan';
import { knownValue } from '../../../src/plans/value';
import { inWords } from '../../words';
import { say } from './words';

/** `title` heads a list of decisions; sections come in the order of the plan. */
export type Place = { readonly section: string; readonly title: string; readonly within: string };

const SECTIONS = {
  cycles: 'sectionCycles',
  rollUps: 'sectionCycles',
  grades: 'sectionGrades',
  streaks: 'sectionResults',
  outcomes: 'sectionResults',
  bonus: 'sectionResults',
  stages: 'sectionProcess',
  appeal: 'sectionProcess',
  comments: 'sectionProcess',
  confidentiality: 'sectionProcess',
  decisions: 'sectionOther',
} as const;

export function placeOf(plan: Plan, path: Path): Place {
  const card = cardAt(plan, path);
  if (card) return { section: card.key, title: inWords(card.title), within: card.within.map(inWords).join(' · ') };
  const first = path.split('/')[0] ?? '';
  const section = isSection(first) ? SECTIONS[first] : 'sectionOther';
  return { section, title: say(section), within: '' };
}

const isSection = (name: string): name is keyof typeof SECTIONS => name in SECTIONS;

const ON_CARD = /^scorecards\/(\d+)(?:\/dimensions\/(\d+)(?:\/indicators\/(\d+))?|\/raters\/(\d+))?/;

/** The scorecard at a path, and the titles of what lies on the way to the value within it. */
function cardAt(plan: Plan, path: Path) {
  const [, n, d, i, r] = ON_CARD.exec(path) ?? [];
  const card = n === undefined ? undefined : plan.scorecards[Number(n)];
  if (!card) return undefined;
  const dimension = d === undefined ? undefined : card.dimensions[Number(d)];
  const indicator = i === undefined ? undefined : dimension?.indicators[Number(i)];
  const rater = r === undefined ? undefined : card.raters[Number(r)];
  const within = [dimension?.title, indicator?.title, rater?.title].filter((title) => title !== undefined);
  return { key: `scorecards/${n}`, title: card.title, within };
}

/** What the dimension at a path takes of its scorecard, points out of 100; undefined while nobody knows. */
export function wholeOf(plan: Plan, path: Path): number | undefined {
  const [, n, d] = IN_DIMENSION.exec(path) ?? [];
  const weights = n === undefined ? undefined : plan.scorecards[Number(n)]?.weights;
  return weights && knownValue(weights)?.[Number(d)];
}

const IN_DIMENSION = /^scorecards\/(\d+)\/dimensions\/(\d+)\//;

/** The dimension whose weights or additions stand at a path. */
export function dimensionAt(plan: Plan, path: Path) {
  const [, n, d] = IN_DIMENSION.exec(path) ?? [];
  return n === undefined ? undefined : plan.scorecards[Number(n)]?.dimensions[Number(d)];
}
