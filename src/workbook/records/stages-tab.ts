// The Stages tab: a row a stage, or a party to it that agrees for itself; when each was done, by whom, and what was noted. State tells
// what is late, what came before its turn, and what the policy wants noted: a resolution's number, what was passed. An approval has cells of
// its own, with what it keeps of the results, and State tells when these are others by now.
import type { Stage } from '../../plans/plan';
import { isApproval, STAGE_NEEDS } from '../../plans/stage-order';
import { dayInWordsFormula } from '../day-formulas';
import { type Fx, formulaText, fx } from '../formula/fx';
import { firstOf, holds, isBlank, isOneOf, sentenceFormula, sentenceIn } from '../formula-parts';
import { inWords, type Making, wordsFor } from '../making';
import { isLockBefore } from '../next-step';
import { dueCell } from '../stage-dates';
import { summaryPlaces } from '../summary/places';
import type { Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import { type At, DAY, dateRule, headOf, isSerialDay, isState, lineOf, type RecordColumn, recordsTab } from '../table';
import { nextFormula, stageDoneFormula } from './stage-done';
import { resultsPrintFormula, SENT_BACK } from './stage-print';

/** `n`: the stage's place, from 1. `needs`: the places of the stages before it that it needs, `|3|4|`. */
type Row = { readonly stage: Stage; readonly n: number; readonly who: string; readonly needs: string };

/** The columns' keys. */
type Hidden = 'print' | 'kind' | 'done' | 'next' | 'needs' | 'notes' | 'words' | 'lock' | 'results' | 'logged';
type Key = 'n' | 'stage' | 'what' | 'who' | 'due' | 'on' | 'by' | 'number' | 'record' | Hidden | 'state';

/** Whether results are approved in the review, and whether its scores can be locked: each has columns of its own. */
const isApproved = ({ review, has }: Making): boolean => has('summary') && review.ready.stages.some(({ id }) => isApproval(id));
const isLockable = ({ review }: Making): boolean => review.raterTabs.length > 0;

export function stagesTab(making: Making, key: TabKey): Tab {
  const own = wordsFor(making, 'process');
  const { ready } = making.review;
  const rows = rowsFor(making);
  return recordsTab(making, {
    key,
    kind: 'stages',
    title: headOf(making, 'stages'),
    line: lineOf(making, own('stagesLine', { plan: inWords(making, ready.plan.title) })),
    hint: own('stagesHint'),
    columns: columnsOf(making, rows),
    rows: rows.length,
    frozen: 2,
    names: [
      ['n', 'stages_n'],
      ['due', 'stages_due'],
      ['words', 'stages_words'],
      ['stage', 'stages_stage'],
      ['next', 'stages_next'],
    ],
    done: (at) => sentenceFormula(wordsFor(making, 'score')('done', { done: '\0', all: '\0' }), countsOf(at)),
    conditions: (at) => {
      const isNext = fx.eq(at.cell('n'), fx.MAX(fx.cells(at.place('next'), true)));
      const is = (...words: readonly string[]) => formulaText(isState(at, ...words));
      return [
        { areas: [at.place('n'), at.place('stage')], formula: formulaText(isNext), look: 'edge' },
        { areas: [at.place('state')], formula: is(own('stageLate'), own('stageOther'), own('stageBack')), look: 'bad' },
        { areas: [at.place('number')], formula: is(own('stageNumber')), look: 'missing' },
        { areas: [at.place('record')], formula: is(own('stageRecord')), look: 'missing' },
        {
          areas: [at.place('state')],
          formula: is(own('stageAhead'), own('stageNumber'), own('stageRecord'), own('stageDoneLate'), own('stageNoPrint')),
          look: 'missing',
        },
      ];
    },
  });
}

/** How many stages are done, and how many there are: one with several parties is one, and done when all of them have agreed. */
function countsOf(at: At<Key>): readonly [done: Fx, all: Fx] {
  const all = fx.COUNT(fx.UNIQUE(at.rows('n')));
  return [fx.minus(all, fx.IFERROR(fx.COUNT(fx.UNIQUE(fx.FILTER(at.rows('n'), isOpen(at)))), 0)), all];
}

function rowsFor(making: Making): readonly Row[] {
  const { stages } = making.review.ready;
  return stages.flatMap((stage, at): readonly Row[] => {
    const needed = STAGE_NEEDS[stage.id];
    const places = stages.flatMap(({ id }, n) => (n < at && needed.includes(id) ? [n + 1] : []));
    const needs = places.map((place) => `|${place}`).join('') + (places.length > 0 ? '|' : '');
    return (stage.parties ?? [stage.who]).map((party) => ({ stage, n: at + 1, who: inWords(making, party), needs }));
  });
}

function columnsOf(making: Making, rows: readonly Row[]): readonly RecordColumn<Key>[] {
  const own = wordsFor(making, 'process');
  const rule = dateRule(own('ruleDay'));
  const day = (key: Key, heading: string) => ({ key, heading, width: 84, look: 'inputCenter', format: DAY, rule }) as const;
  const text = (key: Key, heading: string, width: number, note: string) => ({ key, heading, width, look: 'inputText', note }) as const;
  const [approved, lockable] = [isApproved(making), isLockable(making)];
  const ofApprovals = (at: At<Key>) => (approved ? { print: at.rows('print'), results: resultsIn(at) } : undefined);
  const hidden = (key: Hidden) => ({ key, heading: '', width: 40, look: 'lockedLine', hidden: true }) as const;
  return [
    { key: 'n', heading: own('place'), width: 40, look: 'lockedCenter', cells: rows.map(({ n }) => n) },
    { key: 'stage', heading: own('stage'), width: 116, look: 'lockedText', cells: rows.map(({ stage }) => inWords(making, stage.title)) },
    { key: 'what', heading: own('what'), width: 244, look: 'lockedText', cells: rows.map(({ stage }) => inWords(making, stage.what)) },
    { key: 'who', heading: own('who'), width: 120, look: 'lockedText', cells: rows.map(({ who }) => who) },
    { ...day('due', own('due')), cells: rows.map(({ stage }) => dueCell(making, stage)) },
    day('on', own('on')),
    text('by', own('by'), 92, own('noteBy')),
    text('number', own('number'), 84, own('noteNumber')),
    text('record', own('record'), 152, own('noteRecord')),
    // beside what else an approver writes, so that one range is theirs
    ...(approved ? [hidden('print')] : []),
    { ...hidden('kind'), cells: rows.map(({ stage }) => stage.id) },
    {
      ...hidden('done'),
      spill: (at) => stageDoneFormula(making, at.rows('n'), at.rows('on'), ofApprovals(at)),
    },
    {
      ...hidden('next'),
      spill: (at) => nextFormula(making, at.rows('n'), at.rows('done'), lockable ? at.rows('lock') : undefined),
    },
    { ...hidden('needs'), cells: rows.map(({ needs }) => needs) },
    { ...hidden('notes'), cells: rows.map(({ stage }) => stage.notes ?? '') },
    {
      ...hidden('words'),
      spill: (at) => fx.MAP({ due: at.rows('due') }, ({ due }) => fx.IF(isSerialDay(due), dayInWordsFormula(due, making.language), '')),
    },
    ...(lockable ? [hidden('lock')] : []),
    ...(approved
      ? [{ ...hidden('results'), spill: (at: At<Key>) => resultsPrintFormula(summaryPlaces(making), at.rows('print')) }, hidden('logged')]
      : []),
    { key: 'state', heading: own('state'), width: 112, look: 'computedSmall', spill: (at) => stateFormula(making, at) },
  ];
}

/** What is worked out of the results as they are, for what approvals keep to be compared with. */
const resultsIn = (at: At<Key>): Fx => fx.MAX(at.rows('results'));

/** Whether each row's stage is not done. */
const isOpen = (at: At<Key>): Fx => fx.eq(at.rows('done'), 0);

/**
 * Of a stage that is done: what is not noted, an earlier one that is not done, or late; of one that is not: what became of an approval, late,
 * waiting, to do.
 */
function stateFormula(making: Making, at: At<Key>): Fx {
  const own = wordsFor(making, 'process');
  const { stages } = making.review.ready;
  const approvals = stages.flatMap(({ id }, n) => (isApproved(making) && isApproval(id) ? [n + 1] : []));
  const kept = at.rows(approvals.length > 0 ? 'print' : 'on');
  const columns = { ...at.columns('n', 'due', 'on', 'number', 'record', 'needs', 'notes', 'done'), kept };
  return fx.let({ next: fx.MAX(at.rows('next')) }, ({ next }) =>
    fx.MAP(columns, ({ n, due, on, number, record, needs, notes, done, kept: print }) => {
      const undone = fx.times(holds(needs, fx.join('|', at.rows('n'), '|')), isOpen(at));
      const first = fx.IFERROR(fx.INDEX(fx.FILTER(at.rows('stage'), undone), 1), '');
      // a stage of several parties is one
      const others = fx.minus(fx.IFERROR(fx.COUNT(fx.UNIQUE(fx.FILTER(at.rows('n'), undone))), 1), 1);
      return fx.let({ before: fx.IF(fx.eq(needs, ''), '', first) }, ({ before }) => {
        const after = firstOf(
          [
            [fx.AND(fx.eq(notes, 'resolution'), fx.eq(fx.TRIM(number), '')), own('stageNumber')],
            [fx.AND(fx.eq(notes, 'record'), fx.eq(fx.TRIM(record), '')), own('stageRecord')],
            [fx.ne(before, ''), own('stageAhead')],
            [fx.AND(isSerialDay(due), fx.gt(on, due)), own('stageDoneLate')],
            ...(approvals.length > 0 ? [[fx.AND(isOneOf(n, approvals), isBlank(print)), own('stageNoPrint')] as const] : []),
          ],
          own('stageDone'),
        );
        const open = firstOf(
          [
            ...(approvals.length > 0
              ? ([
                  [fx.eq(fx.LEFT(print), SENT_BACK), own('stageBack')],
                  [fx.AND(isOneOf(n, approvals), fx.ISNUMBER(on)), own('stageOther')],
                ] as const)
              : []),
            [fx.AND(isSerialDay(due), fx.lt(due, fx.TODAY())), own('stageLate')],
            [
              fx.AND(fx.ne(before, ''), fx.gt(others, 0)),
              sentenceIn(own('stageWaitingMore', { stage: '\0', more: '\0' }), [before, others]),
            ],
            [fx.ne(before, ''), sentenceIn(own('stageWaiting', { stage: '\0' }), [before])],
            ...(isLockable(making) ? [[isLockBefore(next, n), own('stageLock')] as const] : []),
          ],
          own('stageNext'),
        );
        return fx.IF(fx.gt(done, 0), after, open);
      });
    }),
  );
}
