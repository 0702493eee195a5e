// The Appeals tab: the appeal form as rows, with the policy's clocks: the last day to appeal, the day by which it is answered.
import { knownValue } from '../../plans/value';
import { quoted } from '../area';
import { foldedId, sentenceFormula, sentenceIn } from '../formula-parts';
import { inWords, type Making } from '../making';
import { summaryPlaces } from '../summary/places';
import type { Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import {
  type At,
  DAY,
  dateRule,
  headOf,
  isDay,
  isState,
  lineOf,
  listRule,
  type RecordColumn,
  recordsTab,
  recordWords,
  scoreWords,
  TEXT,
} from '../table';
import { workingDayFormula } from '../working-day-formulas';

const ROWS = 30;

export function appealsTab(making: Making, key: TabKey): Tab {
  const own = recordWords(making);
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
      [inWords(making, appeal.first), inWords(making, appeal.next), within].filter(Boolean).join(making.language === 'en' ? ' ' : ''),
    ),
    hint: own('appealsHint'),
    columns: columnsOf(making, term, answer),
    rows: ROWS,
    frozen: 2,
    done: (at) =>
      sentenceFormula(own('appealsDone', { open: '\0', all: '\0' }), [
        `SUMPRODUCT((${at.rows('id')}<>"")*(${at.rows('state')}<>${quoted(own('decided'))}))`,
        `SUMPRODUCT((${at.rows('id')}<>"")*1)`,
      ]),
    conditions: (at) => {
      const id = `${at.cell('id')}<>""`;
      return [
        { areas: [at.place('state')], formula: `=${isState(at, own('late'))}`, look: 'bad' },
        { areas: [at.place('inTime')], formula: `=${at.cell('inTime')}=${quoted(scoreWords(making)('no'))}`, look: 'bad' },
        { areas: [at.place('name')], formula: `=${at.cell('name')}=${quoted(own('unknown'))}`, look: 'bad' },
        { areas: [at.place('told')], formula: `=AND(${id},${at.cell('told')}="")`, look: 'missing' },
        { areas: [at.place('outcome')], formula: `=${isState(at, own('noOutcome'))}`, look: 'missing' },
        { areas: [at.place('new')], formula: `=${isState(at, own('noNewScore'))}`, look: 'missing' },
        { areas: [at.place('state')], formula: `=AND(${id},NOT(${isState(at, own('decided'))}))`, look: 'missing' },
      ];
    },
  });
}

type Term = { readonly days: number; readonly working: boolean };

function columnsOf(making: Making, term: Term | undefined, answer: number): readonly RecordColumn[] {
  const say = scoreWords(making);
  const own = recordWords(making);
  const [person, asked, checked, decided] = [say('person'), own('groupAppeal'), own('groupCheck'), own('groupDecision')];
  const rule = dateRule(own('ruleDay'));
  const day = (key: string, heading: string, group: string) =>
    ({ key, heading, width: 72, look: 'inputCenter', format: DAY, group, rule }) as const;
  const text = (key: string, heading: string, width: number, group: string) => ({ key, heading, width, look: 'inputText', group }) as const;
  const score = (key: string, heading: string) => ({ key, heading, width: 48, look: 'input', group: decided }) as const;
  const clock = (key: string, heading: string, group: string, from: string, { days, working }: Term): RecordColumn => ({
    ...day(key, heading, group),
    look: 'computedCenter',
    rule: undefined,
    note: working ? own('noteWorking') : undefined,
    spill: (at) => `MAP(${at.rows(from)},LAMBDA(d,IF(${isDay('d')},${working ? workingDayFormula(making, 'd', days) : `d+${days}`},"")))`,
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

function nameFormula(making: Making, at: At): string {
  const { far } = summaryPlaces(making);
  const found = `XLOOKUP(${foldedId('id')},${far('who')},${far('name')},${quoted(recordWords(making)('unknown'))})`;
  return `MAP(${at.rows('id')},LAMBDA(id,IF(TRIM(id)="","",${found})))`;
}

function inTimeFormula(making: Making, at: At): string {
  const say = scoreWords(making);
  const both = `AND(${isDay('asked')},${isDay('last')})`;
  return `MAP(${at.rows('asked')},${at.rows('last')},LAMBDA(asked,last,IF(${both},IF(asked<=last,${quoted(say('yes'))},${quoted(say('no'))}),"")))`;
}

/** How an appeal stands today; the days left are calendar days. */
function stateFormula(making: Making, at: At, hasDue: boolean): string {
  const own = recordWords(making);
  const daysTo = (until: string, many: string, one: string): string =>
    `IF(${until}-TODAY()=1,${quoted(one)},${sentenceIn(many, [`(${until}-TODAY())`])})`;
  const decision = daysTo('due', own('openLeft', { days: '\0' }), own('openOne'));
  const open = hasDue ? `IF(due<TODAY(),${quoted(own('late'))},${decision})` : quoted(own('open'));
  const appeal = daysTo('last', own('mayAppeal', { days: '\0' }), own('mayAppealOne'));
  const before = `IF(last<TODAY(),${quoted(own('termOver'))},${appeal})`;
  const ended =
    `IF(outcome="",${quoted(own('noOutcome'))},` +
    `IF(AND(outcome=${quoted(own('changed'))},OR(LEN(new)=0,NOT(ISNUMBER(new)))),${quoted(own('noNewScore'))},${quoted(own('decided'))}))`;
  const state = `IF(id="","",IF(${isDay('decided')},${ended},IF(${isDay('asked')},${open},IF(${isDay('last')},${before},${quoted(own('notTold'))}))))`;
  const keys = ['id', 'last', 'asked', ...(hasDue ? ['due'] : []), 'decided', 'outcome', 'new'];
  return `MAP(${keys.map((key) => at.rows(key)).join(',')},LAMBDA(${keys.join(',')},${state}))`;
}
