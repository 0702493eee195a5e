// Two columns, such as grade and limit: a row for each.
import { gradeNames } from '../../../../src/plans/checks/grades';
import type { AnswerKind } from '../../../../src/plans/value';
import { isBlank, textOf } from '../../../../src/scoring/reading';
import { inWords } from '../../../words';
import { listOf } from '../answer-words';
import { AddIcon } from '../icons';
import { say } from '../words';
import { type Around, type Editor, type EditorProps, type Fault, figureIn, readingOf } from './editor';
import { FaultText, Input } from './field';
import { type Keyed, type ListDraft, Nothing, nextKey, RowTools, stayOnEnter, useRows } from './rows';

type As = Extract<AnswerKind, { kind: 'pairs' }>;
type Row = Keyed & { readonly first: string; readonly second: string };
type Draft = ListDraft<Row>;

/** Coefficients are numbers; limits and what follows are words. */
const isFigure = ({ path }: Around): boolean => path === 'bonus';

/** What follows from a grade may be a sentence: it gets a line of its own. */
const isLong = ({ path }: Around): boolean => path === 'outcomes';

export const pairsEditor: Editor<As, Draft> = {
  start: (_, value) => ({
    rows: listOf(value).map((row, n) => ({ key: n + 1, first: textOf(listOf(row)[0]), second: textOf(listOf(row)[1]) })),
    none: value !== undefined && listOf(value).length === 0,
  }),
  read: ({ rows, none }, as, around) => {
    if (rows.length === 0) return none ? { value: [] } : { faults: [{ at: 'none', text: say('missingRows'), blank: true }] };
    const figures = isFigure(around);
    return readingOf(
      rows.flatMap((row) => faultsOf(row, as, figures)),
      () => rows.map(({ first, second }) => [first.trim(), figures ? figureIn(second) : second.trim()]),
    );
  },
  View: PairRows,
};

function faultsOf({ key, first, second }: Row, as: As, figures: boolean): readonly Fault[] {
  const missing = (at: string, text: string, title: string): readonly Fault[] =>
    isBlank(text) ? [{ at: `${at}-${key}`, text: say('missingCell', { column: title }), blank: true }] : [];
  const blank = [...missing('first', first, inWords(as.first)), ...missing('second', second, inWords(as.second))];
  if (blank.length > 0 || !figures) return blank;
  const factor = figureIn(second);
  if (factor === undefined) return [{ at: `second-${key}`, text: say('notNumber') }];
  return factor < 0 ? [{ at: `second-${key}`, text: say('notNegative') }] : [];
}

function PairRows({ as, draft, around, set, faultAt }: EditorProps<As, Draft>) {
  const { rows } = draft;
  const { focusAfter, remove, move } = useRows(rows, (next) => set({ ...draft, rows: next }));
  const names = [...new Set((gradeNames(around.plan.grades) ?? []).map(inWords))].filter((name) => name !== '—');
  const left = names.filter((name) => !rows.some(({ first }) => first.trim() === name));
  const change = (key: number, part: Partial<Row>) =>
    set({ ...draft, rows: rows.map((row) => (row.key === key ? { ...row, ...part } : row)) });
  const add = (firsts: readonly string[]) => {
    const key = nextKey(rows);
    focusAfter(firsts[0] ? `answer-second-${key}` : `answer-first-${key}`);
    set({ none: false, rows: [...rows, ...firsts.map((first, n) => ({ key: key + n, first, second: '' }))] });
  };
  return (
    <div class="stack">
      <Nothing
        draft={draft}
        empty={say('noRowsYet')}
        none={say('noneRows')}
        fault={faultAt('none')}
        onChange={(none) => set({ ...draft, none })}
      />
      {names.length > 0 && (
        <datalist id="grade-names">
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
      {rows.length > 0 && !isLong(around) && (
        <div class="pair-row small quiet" aria-hidden="true">
          <span>{inWords(as.first)}</span>
          <span>{inWords(as.second)}</span>
        </div>
      )}
      <ol class="stack" onKeyDown={stayOnEnter}>
        {rows.map(({ key, first, second }, n) => {
          const row = first.trim() || say('rowN', { n: n + 1 });
          const [a, b] = [`first-${key}`, `second-${key}`];
          return (
            <li key={key}>
              <div class={isLong(around) ? 'pair-row long' : 'pair-row'}>
                <Input
                  name={a}
                  label={say('cell', { column: inWords(as.first), row: n + 1 })}
                  value={first}
                  onInput={(typed) => change(key, { first: typed })}
                  fault={faultAt(a)}
                  small
                  {...(names.length > 0 && { list: 'grade-names' })}
                />
                <Input
                  name={b}
                  label={say('cell', { column: inWords(as.second), row: n + 1 })}
                  value={second}
                  {...(isLong(around) && { hint: inWords(as.second) })}
                  onInput={(typed) => change(key, { second: typed })}
                  fault={faultAt(b)}
                  small
                  {...(isFigure(around) ? { figure: true } : { lines: 1 })}
                />
                <RowTools
                  id={`row-${key}`}
                  row={row}
                  first={n === 0}
                  last={n === rows.length - 1}
                  onMove={(by) => move(n, by)}
                  onRemove={() => remove(n)}
                />
              </div>
              <FaultText name={a} text={faultAt(a)} />
              <FaultText name={b} text={faultAt(b)} />
            </li>
          );
        })}
      </ol>
      <button type="button" class="button line" id="add-row" onClick={() => add([''])}>
        <AddIcon />
        {say('addRow')}
      </button>
      {left.length > 1 && (
        <button type="button" class="button plain" onClick={() => add(left)}>
          {say('rowEach', { grades: left.join(say('and')) })}
        </button>
      )}
    </div>
  );
}
