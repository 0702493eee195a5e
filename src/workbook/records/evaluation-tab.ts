// The Plan review tab: the plan itself looked at, a finding a row, and what is changed by whom and by when.
import { type Fx, formulaText, fx } from '../formula/fx';
import { countOf, firstOf, sentenceFormula } from '../formula-parts';
import { inWords, type Making, wordsFor } from '../making';
import type { Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import { type At, DAY, dateRule, headOf, isSerialDay, isState, lineOf, type RecordColumn, recordsTab } from '../table';

const ROWS = 20;

/** The columns' keys. */
type Key = 'looked' | 'aspect' | 'finding' | 'change' | 'owner' | 'by' | 'done' | 'state';

export function evaluationTab(making: Making, key: TabKey): Tab {
  const own = wordsFor(making, 'process');
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
        fx.SUMPRODUCT(fx.times(fx.ne(at.rows('state'), ''), fx.ne(at.rows('state'), own('changeDone')))),
        countOf(fx.ne(at.rows('state'), '')),
      ]),
    conditions: (at) => {
      const is = (...words: readonly string[]) => isState(at, ...words);
      const lacks = (key: Key): Fx => fx.AND(is(own('noOwner')), fx.eq(key === 'owner' ? fx.TRIM(at.cell(key)) : at.cell(key), ''));
      return [
        { areas: [at.place('state')], formula: formulaText(is(own('changeLate'))), look: 'bad' },
        { areas: [at.place('finding')], formula: formulaText(is(own('noFinding'))), look: 'missing' },
        { areas: [at.place('change')], formula: formulaText(is(own('noChange'))), look: 'missing' },
        { areas: [at.place('owner')], formula: formulaText(lacks('owner')), look: 'missing' },
        { areas: [at.place('by')], formula: formulaText(lacks('by')), look: 'missing' },
        { areas: [at.place('state')], formula: formulaText(is(own('noFinding'), own('noChange'), own('noOwner'))), look: 'missing' },
      ];
    },
  });
}

function columnsOf(making: Making): readonly RecordColumn<Key>[] {
  const own = wordsFor(making, 'process');
  const rule = dateRule(own('ruleDay'));
  const day = (key: Key, heading: string) => ({ key, heading, width: 84, look: 'inputCenter', format: DAY, rule }) as const;
  const text = (key: Key, heading: string, width: number) => ({ key, heading, width, look: 'inputText' }) as const;
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
function stateFormula(making: Making, at: At<Key>): Fx {
  const own = wordsFor(making, 'process');
  return fx.MAP(at.columns('aspect', 'finding', 'change', 'owner', 'by', 'done'), ({ aspect, finding, change, owner, by, done }) => {
    const isEmpty = (cell: Fx): Fx => fx.eq(fx.TRIM(cell), '');
    return firstOf(
      [
        [fx.AND(isEmpty(aspect), isEmpty(finding), isEmpty(change)), ''],
        [isEmpty(finding), own('noFinding')],
        [isEmpty(change), own('noChange')],
        [isSerialDay(done), own('changeDone')],
        [fx.OR(isEmpty(owner), fx.NOT(isSerialDay(by))), own('noOwner')],
        [fx.lt(by, fx.TODAY()), own('changeLate')],
      ],
      own('changeOpen'),
    );
  });
}
