// The one line between sidebar and server: operations by name, what each takes and what it answers.
import * as z from 'zod/mini';
import { LANGUAGES } from '../i18n/languages';
import { carried } from '../plans/carried';
import { lastTargets, ownTargets } from '../plans/own-targets';
import { planSchema, STAGES } from '../plans/plan';
import { STATUSES } from '../plans/roster/statuses';
import { asideAsked } from '../plans/set-aside';
import { both, cycle } from '../plans/value';
import { KINDS } from '../workbook/tab-kinds';
import { accesses } from './access';
import { ADJUSTING_OPERATIONS } from './adjusting';
import { CALIBRATING_OPERATIONS } from './calibrating';
import { closeAnswer, closeArgs, closed, readClosingAnswer, reopenArgs } from './closing';
import { addEarlierAnswer, addEarlierArgs, checkEarlierAnswer, earlierArgs } from './earlier';
import { LOCK_OPERATIONS } from './lock-operations';
import { lockAtHome, lockedTabs } from './locking';
import { MAIL_OPERATIONS } from './mail-operations';
import { RECORD_OPERATIONS } from './record-operations';
import { finding, people, reading, repairedCell, roster } from './rosters';
import { STAGE_OPERATIONS } from './stage-operations';
import { stagesAtHome } from './stages';

const room = { height: z.number(), width: z.number() };

/** What a review is made of besides the roster. */
const review = {
  ...roster,
  plan: planSchema,
  period: z.object({ cycle, year: z.number(), n: z.number() }),
  language: z.enum(LANGUAGES),
  /** IDs of the people HR named as raters, by the rater's id in the plan. */
  named: z.record(z.string(), z.array(z.string())),
  /** By when each stage is done: `YYYY-MM-DD`. */
  due: z.partialRecord(z.enum(STAGES), z.string()),
  /** IDs of those reviewed; everybody where left out. */
  only: z.optional(z.array(z.string())),
  /** Those of them, by ID, whom HR sets aside for this period. */
  aside: z.optional(z.record(z.string(), asideAsked)),
  /** The roster's `print` when HR chose all this of it. */
  print: z.optional(z.string()),
  /** Targets of each their own that are there from the start. */
  targets: z.optional(ownTargets),
};

const rater = z.object({
  id: z.string(),
  name: z.string(),
  /** '' where the roster has none: the file cannot be shared with them from here. */
  email: z.string(),
  /** Their score tabs; `sheetId` 0 before they are made. */
  tabs: z.array(z.object({ title: z.string(), people: z.number(), sheetId: z.number() })),
});

/** '' where HR has set nothing. `hr`: e-mail addresses of those who are HR besides the file's owner. */
const settings = z.object({
  language: z.enum(['', ...LANGUAGES]),
  theme: z.enum(['light', 'dark', 'device']),
  sender: z.string(),
  hr: z.array(z.string()),
});

/** Every operation there is: nothing else can be asked for. Adding one is an entry here and one on the server's list. */
export const CONTRACT = {
  /** The active cell (`K2`), and what stands in the way of a block of that size there: '', `occupied` or `noRoom`. Reads only. */
  findRoom: { args: z.object(room), answer: z.object({ cell: z.string(), obstacle: z.string() }) },
  /**
   * Writes a block with its corner at the active cell: text as copied from a sheet, a tab between cells, a line break
   * between rows. A formula in it may only call one of our own functions. Never overwrites: fails where the room is not free,
   * or where the active cell is no longer `cell`.
   */
  insertExample: {
    args: z.object({ ...room, cell: z.string(), block: z.string() }),
    answer: z.object({ cell: z.string() }),
  },
  /**
   * The ids of the library's plans (the plans themselves are the sidebar's), the reviews that the workbook has, and the days off and worked
   * on its tab Holidays; none where it has no such tab.
   */
  listPlans: {
    args: z.object({}),
    answer: z.object({
      plans: z.array(z.string()),
      /** The newest last. `hidden`: none of its tabs is seen. */
      reviews: z.array(
        z.object({ id: z.string(), plan: z.string(), period: z.string(), tabs: z.array(z.string()), hidden: z.optional(z.boolean()) }),
      ),
      holidays: z.optional(z.object({ off: z.array(z.string()), worked: z.array(z.string()) })),
      /** The review that is being set up, as `keepDraft` was given it: to HR alone. `own`: by whoever asks. */
      draft: z.optional(z.object({ draft: z.string(), by: z.string(), at: z.string(), own: z.boolean() })),
    }),
  },
  /**
   * Keeps what is chosen and answered on the way to a review, a text that the page alone reads; '' forgets it. While another of HR is at it
   * nothing is kept unless `take`, and the answer says who that is since when. `session`: this page, as it calls itself.
   */
  keepDraft: {
    args: z.object({ session: z.string().check(z.maxLength(40)), draft: z.string().check(z.maxLength(200_000)), take: z.boolean() }),
    answer: z.object({ kept: z.boolean(), by: z.string(), at: z.string() }),
  },
  /** Reads the roster and says what is wrong with it. `roster`: '' for the tab of people, `selection` for what is selected, or a range. */
  checkPeople: {
    args: z.object(roster),
    answer: people,
  },
  /** What HR says of columns (by heading; '' for not read), of words for a status and of the row of headings: kept with the workbook. Answers as `checkPeople`. */
  sayRoster: {
    args: z.object({
      ...roster,
      columns: z.record(z.string(), reading),
      statuses: z.record(z.string(), z.enum(STATUSES)),
      headings: z.optional(z.string()),
    }),
    answer: people,
  },
  /**
   * Writes one of the repairs into the roster, where its cells are what HR was shown; `undo` takes the last one back. Cells with formulas
   * stay: `left`. `logged`: whether there is a Log that has the old values.
   */
  mendRoster: {
    args: z.object({ ...roster, key: z.string(), cells: z.array(repairedCell) }),
    answer: z.object({ count: z.number(), left: z.number(), logged: z.boolean() }),
  },
  /** Makes a tab for the roster, with headings and three example rows, where the workbook has none; and shows it. */
  makeRoster: { args: z.object({}), answer: z.object({}) },
  /** Empties the example rows of a roster that are still as they were made; how many. */
  removeExamples: { args: z.object(roster), answer: z.object({ count: z.number() }) },
  /** Selects rows of the roster's tab. */
  showRows: { args: z.object({ ...roster, rows: z.array(z.number()) }), answer: z.object({}) },
  /** What would be made: nothing is written. */
  previewReview: {
    args: z.object(review),
    answer: z.object({
      tabs: z.array(z.object({ title: z.string(), kind: z.enum(KINDS), people: z.number() })),
      people: z.number(),
      raters: z.array(rater),
      /** What is still open and keeps the review from starting: paths and questions. */
      open: z.array(z.object({ path: z.string(), question: both })),
      findings: z.array(finding),
      /** The titles of the tabs of this very review, where it is there already. */
      standing: z.array(z.string()),
      /** HR's own tab of people, which everybody in the file may change now and HR alone from then on; '' where there is none. */
      protects: z.string(),
      /** The roster is not as it was when HR chose. */
      another: z.optional(z.literal(true)),
    }),
  },
  /** Makes the whole workbook in one call that is applied wholly or not at all. */
  createReview: {
    args: z.object(review),
    answer: z.object({ review: z.string(), tabs: z.number(), first: z.number(), raters: z.array(rater), protected: z.string() }),
  },
  /** The answers by which a review was made, in the order in which they were given, and what it was of: for HR. */
  readAnswers: {
    args: z.object({ review: z.string() }),
    answer: z.object({
      plan: z.string(),
      period: z.string(),
      language: z.enum(LANGUAGES),
      answers: z.array(z.object({ path: z.string(), value: z.unknown(), who: z.string(), when: z.string() })),
      /** Whether History has all of it. */
      closed: z.boolean(),
      /** The day on which HR closed it, where they did here. */
      closedOn: z.optional(z.string()),
      /** IDs of who was reviewed. */
      reviewed: z.array(z.string()),
      /** Left out where the review was made before this was kept. */
      carried: z.optional(carried),
      /** Targets of each their own, as its score tabs have them; left out where its plan has none. */
      targets: z.optional(lastTargets),
    }),
  },
  /** A running review: how far each rater is, and what of it is missing. Reads only. */
  readReview: {
    args: z.object({ review: z.string() }),
    answer: z.object({
      id: z.string(),
      plan: z.string(),
      period: z.string(),
      language: z.enum(LANGUAGES),
      created: z.string(),
      /** Left out while it runs. */
      closed: z.optional(closed),
      /** The last lock of its scores, and how many tabs are locked; left out while none is. */
      locked: z.optional(lockedTabs),
      /** By tab, in the workbook's order, rows that are done, begun, and filled in; to who is not HR, only their own. `rater` is an ID, `name` and `email` as the roster now has them. */
      progress: z.array(
        z.object({
          title: z.string(),
          sheetId: z.number(),
          rater: z.string(),
          name: z.string(),
          email: z.string(),
          done: z.number(),
          all: z.number(),
          begun: z.number(),
          filled: z.number(),
          /** To its rater: it is locked, and can be read alone. */
          locked: z.optional(z.literal(true)),
        }),
      ),
      /** Tabs of self reviews, filled in by whoever is reviewed. */
      selfs: z.array(z.object({ title: z.string(), sheetId: z.number(), done: z.number(), all: z.number() })),
      /** Tabs on which HR has targets of each their own to enter, and how many are blank. */
      targets: z.array(z.object({ title: z.string(), sheetId: z.number(), blank: z.number() })),
      /** Its stages in their order, as HR records them on the tab `sheetId`; left out where that cannot be read. `due` is a day or ''. */
      stages: z.optional(stagesAtHome),
      /** How many steps wait for whoever asks to approve; left out for whom HR has named for none. */
      approve: z.optional(z.number()),
      /** How many raters with an address cannot open the file yet; to HR alone. */
      outside: z.optional(z.number()),
      people: z.number(),
      /** How many people have a final score. */
      scored: z.number(),
      /** Sentences on what is gone and cannot be put back from here: tabs, columns. */
      missing: z.array(both),
      /** Sentences on what is amiss and `repair` puts right; to HR alone. */
      repair: z.array(both),
      /** To who is not HR: the day until which they score, while that is not done; left out where there is none. */
      due: z.optional(z.string()),
      /** The tab to look at next, `summary`. */
      summary: z.number(),
      /** To HR alone; left out where the scores cannot be locked, as of an older review. */
      lock: z.optional(lockAtHome),
      /** Whether results can be adjusted, and whether there are appeals to be decided: whether it has their tabs; to HR alone. */
      results: z.optional(z.object({ adjustments: z.boolean(), appeals: z.boolean() })),
      /** Whether whoever asks is HR of this review: only HR may change anything. */
      hr: z.boolean(),
    }),
  },
  /** What stands in the way of closing a review, and what would be written; to HR alone. Reads only. */
  readClosing: { args: z.object({ review: z.string() }), answer: readClosingAnswer },
  /**
   * Closes a review in one call: its rows on History, its tabs HR's alone and hidden. Refused while something is in the way that HR has neither
   * set people aside for nor waived. Of a review that is closed already it tells when, and changes nothing.
   */
  closeReview: { args: closeArgs, answer: closeAnswer },
  /** Shows a closed review's tabs and gives raters their cells again; what History has of it stays until it is closed again. */
  reopenReview: { args: reopenArgs, answer: z.object({ reopened: z.boolean() }) },
  /** What lines of earlier periods would add to History, and what is in the way of which; to HR alone. Reads only. */
  checkEarlier: { args: earlierArgs, answer: checkEarlierAnswer },
  /** Adds their rows to History in one call; lines that are not taken are left. Again, it adds nothing. */
  addEarlier: { args: addEarlierArgs, answer: addEarlierAnswer },
  ...LOCK_OPERATIONS,
  ...ADJUSTING_OPERATIONS,
  ...CALIBRATING_OPERATIONS,
  ...RECORD_OPERATIONS,
  ...MAIL_OPERATIONS,
  ...STAGE_OPERATIONS,
  /** Who may open the file, rater by rater. `link` leads to the rater's own tab. */
  listAccess: { args: z.object({ review: z.string() }), answer: accesses },
  /** Gives those raters and HR edit access, after HR has confirmed: by e-mail address; the others are left as they are. */
  grantAccess: { args: z.object({ review: z.string(), emails: z.array(z.string()) }), answer: accesses },
  /** Puts right what is amiss in the whole workbook, in one call, and says what that was. Again, it finds nothing. */
  repair: { args: z.object({}), answer: z.object({ mended: z.array(both) }) },
  /** Writes formulas of ours that show an error again; how many. `stuck`: tabs on which something typed is in a formula's way. */
  recalculate: { args: z.object({}), answer: z.object({ count: z.number(), stuck: z.array(z.string()) }) },
  /** Hides the tabs of a review, or shows them again; how many that changed. Never hides the last tab that is seen. */
  showReview: { args: z.object({ review: z.string(), shown: z.boolean() }), answer: z.object({ count: z.number() }) },
  /** Shows a tab. */
  openTab: { args: z.object({ sheetId: z.number() }), answer: z.object({}) },
  /** What HR set for this workbook. */
  readSettings: {
    args: z.object({}),
    /**
     * `you`, `owner`: the e-mail addresses of whoever asks and of the file's owner, '' where Google does not tell. `older`: whom reviews made
     * before there was a list named; none of them is HR unless HR adds them, and once HR saves they are not told any more.
     */
    answer: z.extend(settings, { you: z.string(), owner: z.string(), older: z.array(z.string()) }),
  },
  /** `shown`: what the page was last told. What somebody else has changed since, and the page has not, stays. */
  saveSettings: { args: z.extend(settings, { shown: z.optional(settings) }), answer: settings },
} as const;

export type Operation = keyof typeof CONTRACT;
export type Args<O extends Operation> = z.infer<(typeof CONTRACT)[O]['args']>;
export type Answer<O extends Operation> = z.infer<(typeof CONTRACT)[O]['answer']>;

export const REQUEST = z.object({
  op: z.string(),
  /** The language of the reader, for sentences; English where it is none of ours. */
  language: z.string(),
  args: z.unknown(),
});
