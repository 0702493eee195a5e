// What the sidebar may ask of results that are adjusted, and of appeals that are decided.
import * as z from 'zod/mini';
import { both } from '../plans/value';
import { OUTCOMES } from '../review/adjusting/outcomes';
import { ROUNDINGS } from '../scoring/limits';
import { SOURCES } from '../workbook/adjustments/places';
import { voids } from './locking';

/** Texts that are kept in cells and in the Log. */
const text = (most: number) => z.string().check(z.maxLength(most));
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

const result = z.object({ score: z.number(), grade: z.string() });
/** Somebody's result. */
export const person = z.object({
  ...{ id: z.string(), name: z.string(), department: z.string(), group: z.string(), grade: z.string() },
  /** As people see them; left out while there is none. `exact`: the score that is ranked and graded. */
  score: z.optional(z.number()),
  exact: z.optional(z.number()),
  calculated: z.optional(z.number()),
  /** It is who asks: somebody else adjusts it. */
  own: z.optional(z.literal(true)),
});

/** By which results are graded. */
export const rules = z.object({
  /** Best first; `step`: which of the five colours of grades each has. */
  grades: z.array(
    z.object({
      grade: z.string(),
      criterion: z.string(),
      step: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
    }),
  ),
  limits: z.array(z.tuple([z.string(), z.union([z.string(), z.number()])])),
  headRule: z.object({ rounding: z.enum(ROUNDINGS), atLeastOne: z.optional(z.number()) }),
  decimals: z.number(),
  basis: z.enum(['exact', 'shown']),
  full: z.number(),
});

const appeal = z.object({
  ...{ row: z.number(), id: z.string(), name: z.string() },
  ...{ told: z.string(), last: z.string(), talk: z.string(), asked: z.string(), due: z.string() },
  ...{ inTime: z.enum(['yes', 'no', '']), contested: z.string(), by: z.string(), proposal: z.string() },
});

const readResultsAnswer = z.object({
  people: z.array(person),
  rules,
  /** The tabs' numbers; 0 where there is none. */
  ...{ adjustments: z.number(), appealsTab: z.number() },
  /** Appeals that are not decided; with whom the plan has people talk first, and within how many working days it is answered (0: no limit). */
  appeals: z.array(appeal),
  talkFirst: z.optional(both),
  answerDays: z.number(),
  /** Whose row of the Summary is selected, by ID; '' where none is. */
  selected: z.optional(z.string()),
  /** Approvals that are given, and are of another version once a result is another. */
  voids: z.optional(voids),
  /** The day, by the spreadsheet's clock. */
  today: z.string(),
  /** What nobody can adjust a result without, and what an appeal. */
  ...{ obstacles: z.array(both), appealObstacles: z.array(both) },
});

/** What a new result is: `from` is what HR saw; `to` null where the grade alone is another, `toGrade` '' where it follows from the score. */
const change = {
  ...{ from: z.number(), to: z.union([z.number(), z.null()]), toGrade: text(100) },
  ...{ why: text(400), by: text(200), resolution: text(60), on: day },
};

/**
 * Not written, as the Summary shows another result by now: which, and by what row of whom.
 */
const moved = z.object({ now: result, n: z.number(), entered: z.string() });

export const ADJUSTING_OPERATIONS = {
  /** Everybody's result as the Summary shows it, the rules by which it is graded, and appeals to be decided; to HR alone. Reads only. */
  readResults: { args: z.object({ review: z.string() }), answer: readResultsAnswer },
  /** Adds a row to Adjustments, in one call and in the Log: `n`, its number. Of one that is there already it tells the number. */
  adjustResult: {
    args: z.object({ review: z.string(), id: z.string(), source: z.enum(SOURCES), ...change }),
    answer: z.union([z.object({ n: z.number() }), z.object({ moved })]),
  },
  /** Decides an appeal, in one call and in the Log; one that changes the result adds its row to Adjustments in the same call: `n`, else 0. */
  decideAppeal: {
    args: z.object({ review: z.string(), row: z.number(), id: z.string(), outcome: z.enum(OUTCOMES), ...change }),
    answer: z.union([z.object({ n: z.number() }), z.object({ moved })]),
  },
} as const;
