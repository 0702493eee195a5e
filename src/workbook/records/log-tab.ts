// The Log tab: who did what when. Rows are added at the end; a question about a score is a row with a state.
import { peopleAside } from '../../arrangement/review';
import { marksIn, nameWithId } from '../../i18n/lists';
import { periodTitle } from '../../plans/period';
import { reviewedInWords } from '../../plans/reviewed-words';
import { formulaText, fx } from '../formula/fx';
import { inWords, type Making, wordsFor } from '../making';
import type { Cell, Tab } from '../tab';
import { TAB_KINDS, type TabKey } from '../tab-kinds';
import { headOf, listRule, type RecordColumn, recordsTab, TEXT } from '../table';

/** At least; or two for everybody. */
const ROWS = 1000;

/** The columns' keys. */
type Key = 'when' | 'who' | 'what' | 'id' | 'name' | 'detail' | 'old' | 'new' | 'state' | 'print';

export function logTab(making: Making, key: TabKey): Tab {
  const say = wordsFor(making, 'score');
  const own = wordsFor(making, 'records');
  const text = (name: Key, heading: string, width: number): RecordColumn<Key> => ({ key: name, heading, width, look: 'inputText' });
  const columns: readonly RecordColumn<Key>[] = [
    text('when', own('when'), 112),
    text('who', own('who'), 160),
    text('what', own('what'), 112),
    { ...text('id', say('id'), 56), look: 'inputCenter', format: TEXT },
    text('name', say('name'), 104),
    text('detail', own('detail'), 288),
    text('old', own('old'), 96),
    text('new', own('new'), 96),
    {
      ...text('state', own('state'), 88),
      look: 'inputCenter',
      note: own('noteLogState'),
      rule: listRule([own('stateOpen'), own('stateAnswered')]),
    },
    // what ties a row to the one before it: review/log-chain
    { key: 'print', heading: '', width: 60, look: 'locked', hidden: true },
  ];
  return recordsTab(making, {
    key,
    kind: 'log',
    title: headOf(making, 'log', false),
    line: own('logLine'),
    hint: own('logHint'),
    columns,
    rows: Math.max(ROWS, 2 * making.review.subjects.length),
    frozen: 1,
    names: TAB_KINDS.log.names.map((column) => [column, `log_${column}`] as const),
    conditions: (at) => [{ areas: [at.place('state')], formula: formulaText(fx.eq(at.cell('state'), own('stateOpen'))), look: 'missing' }],
  });
}

/** The row that creation writes: which review, how many people, and how many tabs were made: as many as the caller makes. */
export function logRow(making: Making, tabs: number): readonly Cell[] {
  const own = wordsFor(making, 'records');
  const { ready, options, created, subjects } = making.review;
  const people = subjects.filter(({ person }) => person !== undefined).length;
  const aside = peopleAside(making.review).map(({ person: { name, id }, reason }) =>
    own('asideOf', { person: nameWithId(making.language, name, id), reason }),
  );
  const made = own('createdDetail', {
    plan: inWords(making, ready.plan.title),
    period: inWords(making, periodTitle(options.period)),
    reviewed: reviewedInWords(making.language, people, subjects.length - people),
    tabs,
  });
  const detail = aside.length > 0 ? own('createdAside', { detail: made, list: aside.join(marksIn(making.language).semicolon) }) : made;
  return [moment(created.at), options.hr[0]?.email ?? '', own('created'), '', '', detail, '', '', ''];
}

/** `2026-06-26 09:14`, by the spreadsheet's clock. */
export const moment = (at: string): string => at.slice(0, 16).replace('T', ' ');
