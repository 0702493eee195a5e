// The Plan review tab: the plan itself looked at, a finding a row, and what is changed by whom and by when.
import { quoted } from '../area';
import { firstOf, sentenceFormula } from '../formula-parts';
import { inWords, type Making } from '../making';
import type { Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import { type At, DAY, dateRule, headOf, isDay, isState, lineOf, processWords, type RecordColumn, recordsTab } from '../table';

const ROWS = 20;

export function evaluationTab(making: Making, key: TabKey): Tab {
  const own = processWords(making);
  const { stages } = making.review.ready;
  return recordsTab(making, {
    key,
    kind: 'evaluation',
    title: headOf(making, 'evaluation'),
    line: lineOf(making, stages.flatMap(({ id, what }) => (id === 'evaluate' ? inWords(making, what) : [])).join(' · ')),
    hint: own('evaluationHint'),
    due: ['evaluate'],
    columns: columnsOf(making),
    rows: ROWS,
    frozen: 2,
    done: (at) =>
      sentenceFormula(own('evaluationDone', { open: '\0', all: '\0' }), [
        `SUMPRODUCT((${at.rows('state')}<>"")*(${at.rows('state')}<>${quoted(own('changeDone'))}))`,
        `SUMPRODUCT((${at.rows('state')}<>"")*1)`,
      ]),
    conditions: (at) => {
      return [
        { areas: [at.place('state')], formula: `=${isState(at, own('changeLate'))}`, look: 'bad' },
        { areas: [at.place('finding')], formula: `=${isState(at, own('noFinding'))}`, look: 'missing' },
        { areas: [at.place('change')], formula: `=${isState(at, own('noChange'))}`, look: 'missing' },
        { areas: [at.place('owner')], formula: `=AND(${isState(at, own('noOwner'))},TRIM(${at.cell('owner')})="")`, look: 'missing' },
        { areas: [at.place('by')], formula: `=AND(${isState(at, own('noOwner'))},${at.cell('by')}="")`, look: 'missing' },
        { areas: [at.place('state')], formula: `=${isState(at, own('noFinding'), own('noChange'), own('noOwner'))}`, look: 'missing' },
      ];
    },
  });
}

function columnsOf(making: Making): readonly RecordColumn[] {
  const own = processWords(making);
  const rule = dateRule(own('ruleDay'));
  const day = (key: string, heading: string) => ({ key, heading, width: 84, look: 'inputCenter', format: DAY, rule }) as const;
  const text = (key: string, heading: string, width: number) => ({ key, heading, width, look: 'inputText' }) as const;
  return [
    day('looked', own('lookedOn')),
    text('aspect', own('aspect'), 168),
    text('finding', own('finding'), 240),
    text('change', own('change'), 240),
    text('owner', own('owner'), 104),
    day('by', own('byWhen')),
    day('done', own('on')),
    { key: 'state', heading: own('state'), width: 116, look: 'computedSmall', spill: (at) => stateFormula(making, at) },
  ];
}

/** What a finding lacks first; of one with all it needs, how it stands. */
function stateFormula(making: Making, at: At): string {
  const own = processWords(making);
  const steps: readonly (readonly [when: string, word: string])[] = [
    ['AND(TRIM(aspect)="",TRIM(finding)="",TRIM(change)="")', ''],
    ['TRIM(finding)=""', own('noFinding')],
    ['TRIM(change)=""', own('noChange')],
    [isDay('done'), own('changeDone')],
    [`OR(TRIM(owner)="",NOT(${isDay('by')}))`, own('noOwner')],
    ['by<TODAY()', own('changeLate')],
  ];
  const state = firstOf(
    steps.map(([when, word]) => [when, quoted(word)]),
    quoted(own('changeOpen')),
  );
  const keys = ['aspect', 'finding', 'change', 'owner', 'by', 'done'];
  return `MAP(${keys.map((each) => at.rows(each)).join(',')},LAMBDA(${keys.join(',')},${state}))`;
}
