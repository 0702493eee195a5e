// The Appeals tab: the appeal form as rows, with the policy's clocks: the last day to appeal, the day by which it is answered.
import { marksIn } from '../../i18n/lists';
import { knownValue } from '../../plans/value';
import { adjustmentCells } from '../adjustments/places';
import { type Fx, formulaText, fx, type Given } from '../formula/fx';
import { countOf, firstOf, foldedId, isBlank, sentenceFormula, sentenceIn } from '../formula-parts';
import { inWords, type Making, wordsFor } from '../making';
import { summaryPlaces } from '../summary/places';
import type { Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import { type At, DAY, dateRule, headOf, isSerialDay, isState, lineOf, listRule, type RecordColumn, recordsTab, TEXT } from '../table';
import { workingDayFormula } from '../working-day-formulas';

const ROWS = 30;

/** The columns' keys: of those that are typed by day, the others. */
type Clock = 'told' | 'last' | 'talk' | 'asked' | 'due' | 'decided';
type Key = 'id' | 'name' | Clock | 'inTime' | 'contested' | 'by' | 'proposal' | 'outcome' | 'old' | 'new' | 'state';

export function appealsTab(making: Making, key: TabKey): Tab {
  const own = wordsFor(making, 'records');
  const { appeal } = making.review.ready.plan;
  if (!appeal) throw new Error('the plan has no appeal');
  const [days, counted] = [knownValue(appeal.days), knownValue(appeal.counted)];
  const term = days !== undefined && counted !== undefined ? { days, working: counted === 'working' } : undefined;
  const answer = knownValue(appeal.answer) ?? 0;
  const within = term && own(term.working ? 'withinWorking' : 'within', { days: term.days });
  return recordsTab(making, {
    key,
    kind: 'appeals',
    title: headOf(making, 'appeals'),
    line: lineOf(
      making,
      [inWords(making, appeal.first), inWords(making, appeal.next), within].filter(Boolean).join(marksIn(making.language).space),
    ),
    hint: own('appealsHint'),
    columns: columnsOf(making, term, answer),
    rows: ROWS,
    frozen: 2,
    done: (at) =>
      sentenceFormula(own('appealsDone', { open: '\0', all: '\0' }), [
        fx.SUMPRODUCT(fx.times(fx.ne(at.rows('id'), ''), fx.ne(at.rows('state'), own('decided')))),
        countOf(fx.ne(at.rows('id'), '')),
      ]),
    conditions: (at) => {
      const id = fx.ne(at.cell('id'), '');
      const is = (key: Key, word: string) => formulaText(fx.eq(at.cell(key), word));
      const isOpen = fx.AND(id, fx.NOT(isState(at, own('decided'))));
      return [
        { areas: [at.place('state')], formula: formulaText(isState(at, own('late'))), look: 'bad' },
        { areas: [at.place('inTime')], formula: is('inTime', wordsFor(making, 'score')('no')), look: 'bad' },
        { areas: [at.place('name')], formula: is('name', own('unknown')), look: 'bad' },
        { areas: [at.place('told')], formula: formulaText(fx.AND(id, fx.eq(at.cell('told'), ''))), look: 'missing' },
        { areas: [at.place('outcome')], formula: formulaText(isState(at, own('noOutcome'))), look: 'missing' },
        { areas: [at.place('new')], formula: formulaText(isState(at, own('noNewScore'))), look: 'missing' },
        { areas: [at.place('state')], formula: formulaText(isOpen), look: 'missing' },
      ];
    },
  });
}

type Term = { readonly days: number; readonly working: boolean };

function columnsOf(making: Making, term: Term | undefined, answer: number): readonly RecordColumn<Key>[] {
  const say = wordsFor(making, 'score');
  const own = wordsFor(making, 'records');
  const [person, asked, checked, decided] = [say('person'), own('groupAppeal'), own('groupCheck'), own('groupDecision')];
  const rule = dateRule(own('ruleDay'));
  const day = (key: Clock, heading: string, group: string) =>
    ({ key, heading, width: 72, look: 'inputCenter', format: DAY, group, rule }) as const;
  const text = (key: Key, heading: string, width: number, group: string) => ({ key, heading, width, look: 'inputText', group }) as const;
  const score = (key: Key, heading: string) => ({ key, heading, width: 48, look: 'input', group: decided }) as const;
  const clock = (key: Clock, heading: string, group: string, from: Clock, { days, working }: Term): RecordColumn<Key> => ({
    ...day(key, heading, group),
    look: 'computedCenter',
    rule: undefined,
    note: working ? own('noteWorking') : undefined,
    spill: (at) =>
      fx.MAP({ d: at.rows(from) }, ({ d }) => fx.IF(isSerialDay(d), working ? workingDayFormula(making, d, days) : fx.plus(d, days), '')),
  });
  return [
    { key: 'id', heading: say('id'), width: 52, look: 'inputCenter', format: TEXT, group: person, note: own('noteId') },
    { key: 'name', heading: say('name'), width: 80, look: 'computedSmall', group: person, spill: (at) => nameFormula(making, at) },
    day('told', own('told'), asked),
    term ? clock('last', own('lastDay'), asked, 'told', term) : day('last', own('lastDay'), asked),
    day('talk', own('talk'), asked),
    day('asked', own('asked'), asked),
    { key: 'inTime', heading: own('inTime'), width: 52, look: 'computedCenter', group: asked, spill: (at) => inTimeFormula(making, at) },
    text('contested', own('contested'), 104, asked),
    text('by', own('checkedBy'), 68, checked),
    text('proposal', own('proposal'), 92, checked),
    ...(answer > 0 ? [clock('due', own('answerDue'), checked, 'asked', { days: answer, working: true })] : []),
    day('decided', own('decidedOn'), decided),
    {
      key: 'outcome',
      heading: own('outcome'),
      width: 72,
      look: 'inputCenter',
      group: decided,
      note: own('noteOutcome'),
      rule: listRule([own('upheld'), own('changed'), own('withdrawn')]),
    },
    score('old', own('oldScore')),
    score('new', own('newScore')),
    {
      key: 'state',
      heading: own('state'),
      width: 92,
      look: 'computedSmall',
      group: decided,
      spill: (at) => stateFormula(making, at, answer > 0),
    },
  ];
}

function nameFormula(making: Making, at: At<Key>): Fx {
  const { far } = summaryPlaces(making);
  return fx.MAP({ id: at.rows('id') }, ({ id }) =>
    fx.IF(fx.eq(fx.TRIM(id), ''), '', fx.XLOOKUP(foldedId(id), far('who'), far('name'), wordsFor(making, 'records')('unknown'))),
  );
}

function inTimeFormula(making: Making, at: At<Key>): Fx {
  const say = wordsFor(making, 'score');
  return fx.MAP(at.columns('asked', 'last'), ({ asked, last }) =>
    fx.IF(fx.AND(isSerialDay(asked), isSerialDay(last)), fx.IF(fx.le(asked, last), say('yes'), say('no')), ''),
  );
}

/** How an appeal stands today; the days left are calendar days. */
function stateFormula(making: Making, at: At<Key>, hasDue: boolean): Fx {
  const own = wordsFor(making, 'records');
  const isPast = (day: Fx): Fx => fx.lt(day, fx.TODAY());
  const daysTo = (until: Fx, many: string, one: string): Fx => {
    const days = fx.minus(until, fx.TODAY());
    return fx.IF(fx.eq(days, 1), one, sentenceIn(many, [days]));
  };
  const cells = {
    id: at.rows('id'),
    last: at.rows('last'),
    asked: at.rows('asked'),
    dues: hasDue ? [at.rows('due')] : [],
    decided: at.rows('decided'),
    outcome: at.rows('outcome'),
    old: at.rows('old'),
    new: at.rows('new'),
  };
  return fx.MAP(cells, ({ id, last, asked, dues: [due], decided, outcome, old, new: changed }) => {
    const open: Given = due ? fx.IF(isPast(due), own('late'), daysTo(due, own('openLeft', { days: '\0' }), own('openOne'))) : own('open');
    const noScore = fx.OR(isBlank(changed), fx.NOT(fx.ISNUMBER(changed)));
    const ended = firstOf(
      [
        [fx.eq(outcome, ''), own('noOutcome')],
        [fx.ne(outcome, own('changed')), own('decided')],
        [noScore, own('noNewScore')],
      ],
      adjusted(making, id, old, changed),
    );
    return firstOf(
      [
        [fx.eq(id, ''), ''],
        [isSerialDay(decided), ended],
        [isSerialDay(asked), open],
        [isSerialDay(last), fx.IF(isPast(last), own('termOver'), daysTo(last, own('mayAppeal', { days: '\0' }), own('mayAppealOne')))],
      ],
      own('notTold'),
    );
  });
}

/** A changed result counts once a row of Adjustments gives it; until then what there is to do, and whether the old score is the one that counts. */
function adjusted(making: Making, id: Fx, old: Fx, changed: Fx): Fx {
  const own = wordsFor(making, 'records');
  const { decimals } = making.review.ready;
  const { far } = summaryPlaces(making);
  const shown = (score: Fx): Fx => fx.ROUND(score, decimals);
  const [whose, taken, to] = [adjustmentCells(making, 'who'), adjustmentCells(making, 'taken'), adjustmentCells(making, 'to')];
  return fx.let({ who: foldedId(id) }, ({ who }) => {
    const given = fx.FILTER(to, fx.times(fx.eq(whose, who), fx.eq(taken, 1), fx.ISNUMBER(to)));
    const isGiven = fx.IFERROR(fx.gt(countOf(fx.eq(shown(given), shown(changed))), 0), false);
    const stands = fx.let({ now: fx.XLOOKUP(who, far('who'), far('final'), '') }, ({ now }) => {
      const isOther = fx.OR(isBlank(old), fx.IFERROR(fx.ne(shown(old), shown(now)), true));
      const other = sentenceIn(own('otherOld', { score: '\0' }), [fx.IFERROR(shown(now), '')]);
      return fx.IF(fx.AND(fx.ISNUMBER(now), isOther), other, own('toAdjust'));
    });
    return fx.IF(isGiven, own('decided'), stands);
  });
}
