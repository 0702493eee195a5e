// Grades that HR adds: name and lower edge, best first, with a ruler of what they make.
import type { AnswerKind } from '../../../../src/plans/value';
import { isBlank, textOf } from '../../../../src/scoring/reading';
import { listOf } from '../answer-words';
import { byLowerEdges, scaleOf, stepOf, topOf } from '../bands';
import { AddIcon } from '../icons';
import { Ruler } from '../ruler';
import { say } from '../words';
import { edgeFault } from './cutoffs';
import { type Editor, type EditorProps, type Fault, figureIn, readingOf } from './editor';
import { FaultText, Input } from './field';
import { type Keyed, type ListDraft, Nothing, nextKey, RowTools, stayOnEnter, useRows } from './rows';

type As = Extract<AnswerKind, { kind: 'grades' }>;
type Row = Keyed & { readonly name: string; readonly edge: string };
type Draft = ListDraft<Row>;

export const gradesEditor: Editor<As, Draft> = {
  start: (_, value) => ({
    rows: listOf(value).map((row, n) => ({ key: n + 1, name: textOf(listOf(row)[0]), edge: textOf(listOf(row)[1]) })),
    none: value !== undefined && listOf(value).length === 0,
  }),
  read: ({ rows, none }) => {
    if (rows.length === 0) return none ? { value: [] } : { faults: [{ at: 'none', text: say('missingGrades'), blank: true }] };
    return readingOf(rows.flatMap(faultsOf), () => rows.map(({ name, edge }) => [name.trim(), figureIn(edge) ?? null]));
  },
  View: GradeRows,
};

function faultsOf({ key, name, edge }: Row, n: number, rows: readonly Row[]): readonly Fault[] {
  const same = rows.slice(0, n).some((other) => !isBlank(name) && other.name.trim() === name.trim());
  const named: readonly Fault[] = isBlank(name)
    ? [{ at: `grade-${key}`, text: say('missingName'), blank: true }]
    : same
      ? [{ at: `grade-${key}`, text: say('nameTwice', { name: name.trim() }) }]
      : [];
  // the last goes down as far as scores go, unless it is given an edge
  if (n === rows.length - 1 && isBlank(edge)) return named;
  const better = rows.slice(0, n).map((row) => row.edge);
  return [...named, ...edgeFault(edge, `edge-${key}`, name.trim() || String(n + 1), better)];
}

function GradeRows({ draft, around, set, faultAt }: EditorProps<As, Draft>) {
  const { rows } = draft;
  const { focusAfter, remove, move } = useRows(rows, (next) => set({ ...draft, rows: next }));
  const change = (key: number, part: Partial<Row>) =>
    set({ ...draft, rows: rows.map((row) => (row.key === key ? { ...row, ...part } : row)) });
  const add = () => {
    const key = nextKey(rows);
    focusAfter(`answer-grade-${key}`);
    set({ none: false, rows: [...rows, { key, name: '', edge: '' }] });
  };
  const marked = byLowerEdges(
    rows.map(({ name }) => name.trim()),
    rows.map(({ edge }) => figureIn(edge)),
    isBlank(rows[rows.length - 1]?.edge),
  );
  return (
    <div class="stack">
      {rows.length > 0 && <Ruler scale={scaleOf(marked, topOf(around.plan))} />}
      <Nothing
        draft={draft}
        empty={say('noGradesYet')}
        none={say('noneGrades')}
        fault={faultAt('none')}
        onChange={(none) => set({ ...draft, none })}
      />
      <ol class="stack" onKeyDown={stayOnEnter}>
        {rows.map(({ key, name, edge }, n) => {
          const last = n === rows.length - 1;
          const row = name.trim() || say('rowN', { n: n + 1 });
          const [grade, edgeName] = [`grade-${key}`, `edge-${key}`];
          return (
            <li key={key}>
              <div class="grade-row">
                <span class={`swatch step-${stepOf(n, rows.length)}`} aria-hidden="true" />
                <Input
                  name={grade}
                  label={say('gradeName', { n: n + 1 })}
                  hint={say('gradeHint')}
                  value={name}
                  onInput={(typed) => change(key, { name: typed })}
                  fault={faultAt(grade)}
                  small
                />
                <span class="quiet" aria-hidden="true">
                  ≥
                </span>
                <Input
                  name={edgeName}
                  label={say('gradeEdge', { row })}
                  hint={last ? say('rest') : ''}
                  value={edge}
                  onInput={(typed) => change(key, { edge: typed })}
                  fault={faultAt(edgeName)}
                  small
                  figure
                />
                <RowTools id={`row-${key}`} row={row} first={n === 0} last={last} onMove={(by) => move(n, by)} onRemove={() => remove(n)} />
              </div>
              <FaultText name={grade} text={faultAt(grade)} />
              <FaultText name={edgeName} text={faultAt(edgeName)} />
            </li>
          );
        })}
      </ol>
      <button type="button" class="button line" id="add-row" onClick={add}>
        <AddIcon />
        {say('addGrade')}
      </button>
      {rows.length > 0 && <p class="small quiet">{say('gradesHelp')}</p>}
    </div>
  );
}
