// What a plan is: a review policy made exact. Every number in it is given, decided or open; the schema is the one truth.
import * as z from 'zod/mini';
import { decision, READ_DECISIONS } from './plan-decisions';
import { type bandEdge, gradesSchema } from './plan-grades';
import { dimension } from './plan-indicators';
import { rosterWord } from './roster-word';
import { STAGES } from './stage-ids';
import { both, cycle, quote, valueSchema } from './value';

export { STAGES };

/** Where a rater is found: a column of the roster, a person HR names, or those around the person. */
const RATER_SOURCES = ['manager', 'executive', 'named', 'self', 'peers', 'reports', 'everyone'] as const;

const rater = z.object({
  id: z.string(),
  title: both,
  from: z.enum(RATER_SOURCES),
  /** For `named`: positions by which the roster finds them, such as 总经理. */
  positions: z.optional(z.array(z.string())),
  /** `tab`: a score tab each. `ballots`: answers without names, entered by HR. `totals`: HR enters count and mean. */
  via: z.enum(['tab', 'ballots', 'totals']),
  /** Whether the score counts; a self review may only be shown. */
  counts: z.boolean(),
  /** Fewest answers for a mean to be shown. */
  least: z.optional(valueSchema(z.number())),
  /** Whether this rater may hand the rating to the executive in charge (plan 5). */
  delegable: z.optional(z.boolean()),
  cycles: z.optional(z.array(cycle)),
  quote: z.optional(quote),
});

/** One scorecard: what a group of people is scored on, and by whom. */
const scorecard = z.object({
  id: z.string(),
  title: both,
  subject: z.enum(['people', 'departments']),
  /** Who gets this card: by group or position as the roster has them; `rest` takes whoever no other card takes. */
  applies: z.object({
    groups: z.array(z.string()),
    positions: z.array(z.string()),
    /** Departments whose names say so; which of the two goes first is the plan's decision `precedence`. */
    units: z.optional(z.array(z.string())),
    rest: z.boolean(),
    /** HR's words for these people, as the roster has them: in place of the policy's. */
    said: z.optional(valueSchema(z.array(rosterWord))),
  }),
  cycles: z.optional(z.array(cycle)),
  dimensions: z.array(dimension),
  /** The dimensions' weights, points out of 100, in their order; left out where there is one alone. */
  weights: z.optional(valueSchema(z.array(z.number()))),
  raters: z.array(rater),
  /** The shares of those raters who count, points out of 100, in their order; left out where there is one alone. */
  shares: z.optional(valueSchema(z.array(z.number()))),
});

/** How shorter periods count in a longer one. `share`: points out of 100 that they make of its score. */
const rollUp = z.object({
  from: cycle,
  to: cycle,
  how: valueSchema(z.enum(['mean', 'last', 'reference'])),
  share: valueSchema(z.number()),
});

const streak = z.object({
  id: z.string(),
  /** The grades that count, by id. */
  grades: z.array(z.string()),
  /** The decision, by id, whose answer is the lowest grade that counts. */
  downTo: z.optional(z.enum(READ_DECISIONS)),
  cycle,
  periods: z.number(),
  /** One after the other, or any so many. */
  mode: valueSchema(z.enum(['consecutive', 'total'])),
  /** Out of the last how many periods a `total` is taken. */
  window: z.optional(valueSchema(z.number())),
  /** The decision, by id, whose answer says how often it follows while it goes on: `once`, `anew` after as many periods, else each time. */
  again: z.optional(z.enum(READ_DECISIONS)),
  /** Years of service that it takes by the period's end; or it follows from the hire month of the next year in which they are full. */
  service: z.optional(z.object({ years: z.number(), by: z.enum(['periodEnd', 'hireMonth']) })),
  /** What it takes from a longer cycle that these periods roll up to. */
  takes: z.optional(z.literal('bonus')),
  /** What follows, in words: advice, never an action. */
  text: both,
  quote,
  /** What to have checked before anyone acts on it, such as labour law. */
  caution: z.optional(both),
});

const stage = z.object({
  id: z.enum(STAGES),
  title: both,
  what: both,
  who: both,
  /** Who has to agree, each for themself, where it is not one alone (plan 2). */
  parties: z.optional(z.array(both)),
  /** What has to be noted when it is done: a resolution's number, or what was passed. */
  notes: z.optional(z.enum(['resolution', 'record'])),
  cycles: z.optional(z.array(cycle)),
  /** Days after the period's end, or a day of the month after it. */
  due: z.optional(valueSchema(z.object({ count: z.number(), of: z.enum(['daysAfter', 'dayOfNextMonth']) }))),
  quote: z.optional(quote),
});

/** What staff are asked about the plan or the review, in a tab of its own: in their own words, or by how satisfied they are. */
const survey = z.object({
  questions: z.array(z.object({ title: both, answer: z.enum(['words', 'satisfaction']) })),
  quote: z.optional(quote),
});

const appeal = z.object({
  /** Within how many days of the result. */
  days: valueSchema(z.number()),
  counted: valueSchema(z.enum(['calendar', 'working'])),
  /** Within how many days it is answered; 0: no limit. */
  answer: valueSchema(z.number()),
  first: both,
  next: both,
});

export const planSchema = z.object({
  id: z.string(),
  version: z.number(),
  title: both,
  /** What it is, in a sentence or two, as the Guide opens. */
  about: both,
  /** Made from a text that is no review policy: marked so wherever it shows. */
  draft: z.boolean(),
  cycles: valueSchema(z.array(cycle)),
  scorecards: z.array(scorecard),
  rollUps: z.array(rollUp),
  grades: gradesSchema,
  streaks: z.array(streak),
  /** What results are used for, in the policy's words. */
  uses: z.array(z.object({ text: both, quote })),
  /** What follows from a grade: two columns, grade and text. */
  outcomes: valueSchema(z.array(z.tuple([z.string(), z.string()]))),
  /** Grade and factor; empty: no bonus is worked out. */
  bonus: valueSchema(z.array(z.tuple([z.string(), z.number()]))),
  /** In which cycles that bonus is paid, all where left out; and the decision whose answer says that it is worked out elsewhere. */
  pays: z.optional(
    z.object({ cycles: z.optional(z.array(cycle)), unless: z.optional(z.object({ decision: z.enum(READ_DECISIONS), is: z.string() })) }),
  ),
  stages: z.array(stage),
  appeal: z.optional(appeal),
  survey: z.optional(survey),
  comments: z.object({
    /** Who needs a comment: nobody, everybody, or who has one of these grades (by id). */
    required: valueSchema(z.union([z.enum(['none', 'all']), z.array(z.string())])),
    /** Boxes of a comment stage of its own. */
    boxes: z.array(both),
    /** The cards, by id, whose people have those boxes written for them; everybody's where left out (plan 4: interviews alone). */
    boxesFor: z.optional(z.array(z.string())),
    quote: z.optional(quote),
  }),
  confidentiality: z.object({
    viewers: valueSchema(z.union([z.array(both), z.string()])),
    channel: valueSchema(z.enum(['shared', 'separate'])),
  }),
  decisions: z.array(decision),
  /** Gaps and contradictions that no answer mends: to be known. */
  warnings: z.array(z.object({ id: z.string(), text: both, quote: z.optional(quote) })),
});

type Frozen<T> = T extends readonly (infer E)[]
  ? T extends readonly [infer A, infer B]
    ? readonly [A, B]
    : readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

export type Plan = Frozen<z.infer<typeof planSchema>>;
export type Scorecard = Plan['scorecards'][number];
export type Rater = Scorecard['raters'][number];
export type RaterSource = Rater['from'];
export type Dimension = Scorecard['dimensions'][number];
export type Indicator = Dimension['indicators'][number];
export type Stage = Plan['stages'][number];
export type StageId = Stage['id'];
export type Decision = Plan['decisions'][number];
export type BandEdge = Frozen<z.infer<typeof bandEdge>>;
