// The Interviews tab: a record of each talk, what is to improve, and what the record still lacks.
import type { Subject } from '../../arrangement/review';
import type { StageId } from '../../plans/plan';
import { type Fx, formulaText, fx } from '../formula/fx';
import { countOf, firstOf, type Step, sentenceFormula } from '../formula-parts';
import { inWords, type Making, wordsFor } from '../making';
import type { Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import {
  type At,
  DAY,
  dateRule,
  headOf,
  idAndName,
  isSerialDay,
  lineOf,
  type RecordColumn,
  recordsTab,
  reviewed,
  tickRule,
} from '../table';

/** The columns' keys: those that are typed, and the rest. */
type Typed = 'held' | 'good' | 'better' | 'plan' | 'by' | 'confirmed';
type Key = 'id' | 'name' | 'interviewer' | Typed | 'state';

export function interviewsTab(making: Making, key: TabKey): Tab {
  const say = wordsFor(making, 'score');
  const own = wordsFor(making, 'records');
  const { ready, people } = making.review;
  const stages = ready.stages.filter(({ id }) => id === 'interview' || id === 'improve');
  const has = (id: StageId): boolean => stages.some((stage) => stage.id === id);
  const rows = reviewed(making);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const hasTalk = has('interview');
  const hasPlan = has('improve');
  const text = (name: Typed, heading: string): RecordColumn<Typed> => ({ key: name, heading, width: 0, look: 'inputText' });
  const day = dateRule(own('ruleDay'));
  const dated = (name: Typed, heading: string): RecordColumn<Typed> => ({
    key: name,
    heading,
    width: 84,
    look: 'inputCenter',
    format: DAY,
    rule: day,
  });
  const texts: readonly RecordColumn<Typed>[] = [
    ...(hasTalk ? [text('good', own('good')), text('better', own('better'))] : []),
    ...(hasPlan ? [text('plan', own('plan'))] : []),
  ];
  const width = Math.floor((TEXTS - (hasTalk ? 84 : 0) - (hasPlan ? 84 : 0)) / texts.length);
  const typed: readonly RecordColumn<Typed>[] = [
    ...(hasTalk ? [dated('held', own('held'))] : []),
    ...texts.map((each) => ({ ...each, width })),
    ...(hasPlan ? [dated('by', own('by'))] : []),
    {
      key: 'confirmed',
      heading: own('confirmed'),
      width: 72,
      look: 'inputTick',
      note: own('noteConfirmed'),
      rule: tickRule(own('noteConfirmed')),
    },
  ];
  const columns: readonly RecordColumn<Key>[] = [
    ...idAndName(making, rows),
    {
      key: 'interviewer',
      heading: own('interviewer'),
      width: 96,
      look: 'lockedText',
      cells: rows.map((subject) => interviewer(subject, names)),
    },
    ...typed,
    {
      key: 'state',
      heading: own('state'),
      width: 104,
      look: 'computedSmall',
      spill: (at) => stateFormula(making, at, typed, hasTalk, hasPlan),
    },
  ];
  return recordsTab(making, {
    key,
    kind: 'interviews',
    title: headOf(making, 'interviews'),
    line: lineOf(making, stages.map(({ what }) => inWords(making, what)).join(' · ')),
    hint: own(!hasTalk ? 'plansHint' : hasPlan ? 'interviewsHint' : 'talksHint'),
    due: stages.map(({ id }) => id),
    columns,
    rows: rows.length,
    frozen: 2,
    done: (at) =>
      sentenceFormula(say('done', { done: '\0', all: '\0' }), [
        countOf(fx.eq(at.rows('state'), own('complete'))),
        fx.COUNTA(at.rows('id')),
      ]),
    conditions: (at) => {
      const begun = typed.map(({ key: name }) => (name === 'confirmed' ? fx.eq(at.cell(name), true) : fx.ne(at.cell(name), '')));
      const left = [fx.OR(...begun), fx.ne(at.cell('state'), own('complete'))];
      const isLeft = (...more: readonly Fx[]) => formulaText(fx.AND(...more, ...left));
      const needed = typed.slice(0, -1).map((each) => each.key);
      const [first = 'confirmed', last] = [needed[0], needed[needed.length - 1]];
      return [
        { areas: [at.place(first, last)], formula: isLeft(fx.eq(at.each(first), '')), look: 'missing' },
        { areas: [at.place('name')], formula: isLeft(), look: 'unfinished' },
        { areas: [at.place('state')], formula: isLeft(), look: 'missing' },
      ];
    },
  });
}

/** What a record lacks first. */
function stateFormula(making: Making, at: At<Key>, columns: readonly RecordColumn<Typed>[], hasTalk: boolean, hasPlan: boolean): Fx {
  const own = wordsFor(making, 'records');
  return fx.MAP(at.columns(...columns.map(({ key }) => key)), (row) => {
    const isEmpty = (key: Typed): Fx => fx.eq(fx.TRIM(row[key]), '');
    const isUndated = (key: Typed): Fx => fx.NOT(isSerialDay(row[key]));
    const talk = (): readonly Step[] => [
      [isUndated('held'), own('toHold')],
      [fx.OR(isEmpty('good'), isEmpty('better')), own('noRecord')],
    ];
    const plan = (): readonly Step[] => [[fx.OR(isEmpty('plan'), isUndated('by')), own('noPlan')]];
    const toConfirm: Step = [fx.ne(row.confirmed, true), own('toConfirm')];
    return firstOf([...(hasTalk ? talk() : []), ...(hasPlan ? plan() : []), toConfirm], own('complete'));
  });
}

/** Pixels for dates and texts, beside ID, name, interviewer, tick and state. */
const TEXTS = 692;

/** Plan 5, section 五(六): whoever the person answers to; for a department whoever rates it. */
function interviewer({ person, raters }: Subject, names: ReadonlyMap<string, string>): string {
  const [rater] = Object.values(raters).flat();
  return names.get(person?.manager ?? person?.executive ?? rater ?? '') ?? '';
}
