// HR's answers to a plan's decisions beside what they ask for: an indicator that is added, and a stand-in who is somebody else.
import { awaitsAdds, knownAdds } from '../adds';
import { cardOf } from '../card-of';
import { wantedIndicators } from '../effects';
import { type Finding, joined, listedPeople, problem } from '../finding';
import type { Person } from '../person';
import type { Decision, Plan } from '../plan';
import { textKey } from '../position';
import { type Cycle, knownValue } from '../value';

export const checkDecisions = (
  plan: Plan,
  cycle: Cycle | undefined,
  people: readonly Person[] = [],
  isReviewed: (person: Person) => boolean = () => true,
): readonly Finding[] => [
  ...wanted(plan),
  ...plan.decisions.flatMap((decision, n) => ownStandIns(plan, cycle, people, isReviewed, decision, `decisions/${n}/value`)),
];

/** An answer may say that HR adds an indicator: as long as HR has yet to answer which there are, nothing is missing. */
const wanted = (plan: Plan): readonly Finding[] =>
  wantedIndicators(plan).flatMap(({ path, title, effect: { dimensions: ids, measured } }) => {
    const dimensions = plan.scorecards.flatMap((card) => card.dimensions.filter(({ id }) => ids.includes(id)));
    const has = dimensions.some((each) => knownAdds(each).some(({ how }) => !measured || (how.kind !== 'rated' && how.kind !== 'yesNo')));
    if (dimensions.some(awaitsAdds) || has) return [];
    const values = {
      where: title,
      dimensions: joined(
        dimensions.map((each) => each.title),
        ' / ',
      ),
    };
    return [problem(path, measured ? 'measureWanted' : 'indicatorWanted', values)];
  });

/** Whoever is reviewed on one of these cards and is the only one named to stand in there. */
function ownStandIns(
  plan: Plan,
  cycle: Cycle | undefined,
  people: readonly Person[],
  isReviewed: (person: Person) => boolean,
  { standsInFor, title, value }: Decision,
  path: string,
): readonly Finding[] {
  const answer = knownValue(value);
  if (!standsInFor || typeof answer !== 'string') return [];
  const present = people.filter(({ status }) => status !== 'left');
  const named = present.filter((person) => namesPerson(answer, person));
  const own = present.filter(isReviewed).filter((person) => {
    const card = cardOf(plan, cycle, person);
    return typeof card !== 'string' && standsInFor.includes(card.id) && named.length > 0 && named.every(({ id }) => id === person.id);
  });
  return own.length > 0 ? [problem(path, 'ownStandIn', { where: title, people: listedPeople(own) })] : [];
}

/** By name, ID or position, standing by itself; a Chinese name may stand beside other words. */
function namesPerson(answer: string, { name, id, position }: Person): boolean {
  const text = textKey(answer);
  const whole = [name, id, position].map(textKey);
  return (/\p{Script=Han}/u.test(name) && text.includes(textKey(name))) || whole.some((each) => standsAlone(text, each));
}

/** Whether a text has these words somewhere between other signs than letters and digits. Rosters hold any sign: no pattern is made of them. */
function standsAlone(text: string, words: string): boolean {
  for (let at = words === '' ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + words.length))) return true;
  return false;
}
