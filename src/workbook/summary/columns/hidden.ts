// The Summary's columns beside those that people read: what formulas take from them, and what is kept of the review as it was made.
import { expectedOfAll, rolledUp } from '../../../arrangement/past-periods';
import { periodKey } from '../../../plans/period';
import type { Cycle } from '../../../plans/value';
import { formula, formulaText, fx } from '../../formula/fx';
import { bareWarnings, foldedIds } from '../../formula-parts';
import type { Making } from '../../making';
import { nextForScored } from '../../next-step';
import { broughtFormula } from '../brought';
import type { Columns, Hidden } from '../column';
import type { SummaryFacts } from '../facts';
import { finalScores } from '../final-scores';
import { given } from '../given';
import { fromHistory } from '../history-lookup';
import { sinceMonth } from '../lacking-rows';
import { lockedWords } from '../locked';
import { doubledCells, goneCells, heldText, offCell } from '../missing';
import { partScores, roleScores } from '../rater-scores';
import { rollUpsHad } from '../roll-ups';
import { saidFormula } from '../said';
import { doubted, settledScores } from '../settled';
import { servedWords } from '../streaks';
import { dimensionWeight } from '../weights';

type Key =
  | `part:${string}/${string}`
  | `raw:${string}`
  | 'who'
  | `have:${Cycle}`
  | `past:${string}`
  | `brought:${string}`
  | 'said'
  | 'since'
  | 'whose'
  | 'base'
  | `service:${string}`
  | 'held'
  | 'doubts'
  | 'calculated'
  | 'settled'
  | 'lock'
  | 'given'
  | 'givers'
  | 'next';
declare module '../keys' {
  interface Families {
    readonly hidden: Key;
  }
}

export function hiddenColumns(making: Making, facts: SummaryFacts): Columns<Key, Hidden> {
  const { review } = making;
  const { subjects, ready } = review;
  const { parts, roles, counting, rollUps, past, brought } = facts;
  return {
    /** A role's score of a dimension. */
    part: parts.roles.flatMap((role) =>
      parts.dimensions.map((dimension) => ({
        of: `${role.id}/${dimension.id}`,
        weight: (card) => dimensionWeight(making, dimension, card),
        spill: (places) => partScores(making, places, role, dimension),
      })),
    ),
    /** A role's score, or in words what is wrong with it. */
    raw: roles.slice(0, counting).map((role) => ({ of: role.id, spill: (places) => roleScores(making, places, role) })),
    /** Folded IDs, as History and Log are looked through. */
    who: { spill: ({ column }) => foldedIds(column('id')) },
    /** How many of the shorter periods everybody has. */
    have: rollUps.map((rollUp) => ({
      of: rollUp.from,
      spill: (places) => rollUpsHad(making, places, rollUp),
      conditions: ({ at, rows, place }) => {
        const all = rolledUp(review, rollUp).needed.length;
        const has = fx.inRow(at(`have:${rollUp.from}`), rows.first);
        const isLess = formulaText(fx.AND(fx.ISNUMBER(has), fx.lt(has, all)));
        return [{ areas: [place(`rollUp:${rollUp.from}`), place('final')], formula: isLess, look: 'missing' }];
      },
    })),
    /** Grades of earlier periods. */
    past: [...past, ...brought.all].map((period) => ({
      of: periodKey(period),
      spill: ({ column }) => fromHistory(making, column('who'), period, 'grades'),
    })),
    /** In which of the shorter periods a rule held. */
    brought: ready.brought.map((rule) => ({ of: rule.id, spill: (places) => broughtFormula(making, places, rule) })),
    /** What History lacks. */
    said: { when: past.length + rollUps.length > 0, isRead: true, spill: (places) => saidFormula(making, places) },
    /** The month from which on somebody has results. */
    since: { when: expectedOfAll(review).length > 0, cells: subjects.map(({ person }) => sinceMonth(person)) },
    /** IDs that nobody types over: by them the other values that are kept are found, wherever a row is sorted to. */
    whose: {
      cells: subjects.map(({ id }) => id),
      above: (places) => doubledCells(making, places).ids,
      heading: (places) => doubledCells(making, places).words,
      line: (card) => offCell(making, card),
    },
    /** What a bonus is worked out from. */
    base: { when: ready.bonus.length > 0, cells: subjects.map(({ person }) => person?.base ?? null) },
    /** What a rule says of somebody's years of service. */
    service: ready.streaks.flatMap((streak) =>
      streak.service ? [{ of: streak.id, cells: subjects.map(({ person }) => servedWords(making, streak, person)) }] : [],
    ),
    /** How many hold each role towards a person. */
    held: {
      cells: subjects.map((subject) => heldText(making, facts, subject)),
      above: (places) => goneCells(making, places).titles,
      heading: (places) => goneCells(making, places).words,
    },
    /** On how many tabs it is asked whether a number of theirs is meant. */
    doubts: { isRead: true, spill: (places) => doubted(places) },
    /** What the raters' scores give, before anything is adjusted. */
    calculated: { isRead: true, spill: (places) => bareWarnings(finalScores(making, places)) },
    /** The final score of whoever is scored; blank else. */
    settled: { isRead: true, spill: (places) => settledScores(places) },
    /** Whose row was changed after the lock, or is open again. */
    lock: { spill: (places) => lockedWords(making, places) },
    /** The sum of what other people gave, and how many did. */
    given: { spill: (places) => given(making, places, 'SUM') },
    givers: { spill: (places) => given(making, places, 'COUNT') },
    /** In its heading, what comes next. */
    next: { heading: () => formula(nextForScored(making)) },
  };
}
