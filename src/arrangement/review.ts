// A review arranged: who is reviewed on which card, who rates whom in which role, and the tabs that follow from it.
import type { Language } from '../i18n/languages';
import type { Day } from '../plans/day';
import type { Dating } from '../plans/due';
import type { OwnTargets } from '../plans/own-targets';
import type { Period } from '../plans/period';
import type { Person, PersonId } from '../plans/person';
import type { StageId } from '../plans/plan';
import type { ReadyPlan } from '../plans/ready';
import type { ReadyCard, ReadyDimension, ReadyRater } from '../plans/ready-cards';
import type { SetAside } from '../plans/set-aside';
import type { Holidays } from '../plans/working-days';

/** What HR chose besides the plan. */
export type Options = {
  readonly period: Period;
  readonly language: Language;
  /** Who HR is: may edit everything. The first creates the review. */
  readonly hr: readonly { readonly name: string; readonly email: string }[];
  /** The people HR named for raters `from: 'named'`, by rater id; those not named here are found by position. */
  readonly named: Readonly<Record<string, readonly PersonId[]>>;
  readonly due: Partial<Readonly<Record<StageId, Day>>>;
  /** Keys of this plan's periods that the workbook knows: of its reviews, and of History. */
  readonly known?: readonly string[] | undefined;
  /** As the tab Holidays has them; none before there is one. */
  readonly holidays: Holidays;
  /** Only these people, by id; everybody where left out. */
  readonly only?: readonly PersonId[] | undefined;
  /** Those whom HR sets aside for this period, by id. */
  readonly aside?: Readonly<Record<string, SetAside>> | undefined;
  /** Targets of each their own that HR has entered already; of nobody else is anything written. */
  readonly targets?: OwnTargets | undefined;
};

/** Whoever is reviewed: a person, or a department. */
export type Subject = {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly card: ReadyCard;
  readonly person: Person | undefined;
  /** Who rates this subject, by rater id; a role nobody holds here is left out, and its share goes to the others. */
  readonly raters: Readonly<Record<string, readonly PersonId[]>>;
};

/** One score tab: a rater, a card, the roles in which they rate the people on it, and which dimensions stand there. */
export type RaterTab = {
  readonly rater: Person;
  readonly card: ReadyCard;
  /** All the roles the rater has towards everybody on this tab. */
  readonly roles: readonly ReadyRater[];
  readonly subjects: readonly Subject[];
  /** All of the card's, or some of them, neighbours, where all would be too wide for a page. */
  readonly dimensions: readonly ReadyDimension[];
};

export type Review = {
  /** `plan-05:2026-H1`; one plan has one review a period. */
  readonly id: string;
  readonly ready: ReadyPlan;
  readonly options: Options;
  readonly people: readonly Person[];
  /** In the roster's order. */
  readonly subjects: readonly Subject[];
  readonly raterTabs: readonly RaterTab[];
  /** When it was created, by the spreadsheet's clock (ISO 8601), and on which day there. */
  readonly created: { readonly at: string; readonly day: Day };
};

/** Those set aside, by id. */
export const asideOf = ({ aside = {} }: Pick<Options, 'aside'>): ReadonlyMap<PersonId, SetAside> =>
  new Map(Object.entries(aside).map(([id, each]) => [id as PersonId, each])); // as `aside` is keyed

/** Those set aside who are on the roster, in its order, each with why. */
export function peopleAside({ options, people }: Pick<Review, 'options' | 'people'>): readonly (SetAside & { readonly person: Person })[] {
  const aside = asideOf(options);
  return people.flatMap((person) => {
    const found = aside.get(person.id);
    return found ? [{ ...found, person }] : [];
  });
}

/** What dates the review's stages. */
export const datingOf = ({ ready, options }: Pick<Review, 'ready' | 'options'>): Dating => ({
  period: options.period,
  due: options.due,
  shift: ready.shift,
  holidays: options.holidays,
});
