// Indicators that HR adds, one by one or pasted from a sheet, with the total of their weights.
import type { AnswerKind } from '../../../../src/plans/value';
import { clean } from '../../../../src/scoring/decimal';
import { isBlank } from '../../../../src/scoring/reading';
import { inWords, sayPasting } from '../../../words';
import { listOf } from '../answer-words';
import { AddIcon } from '../icons';
import { dimensionAt } from '../places';
import { say } from '../words';
import { type Around, type Editor, type EditorProps, figureIn, type Reading } from './editor';
import { IndicatorCard } from './indicator-card';
import { EMPTY, type IndicatorRow, indicatorRows, readIndicators } from './indicator-draft';
import { NOTHING_PASTED, PasteBox, type Pasting, readPasting } from './paste/paste-box';
import { isUnderstood } from './paste/pasted';
import { type ListDraft, Nothing, nextKey, stayOnEnter, useRows } from './rows';
import { type Besides, besides, Total, WeightBar } from './totals';

type As = Extract<AnswerKind, { kind: 'indicators' }>;
/** `opened`: the row whose fields are shown. `pasting`: what is in the box for pasted rows, while that is open. */
type Draft = ListDraft<IndicatorRow> & { readonly opened: number | undefined; readonly pasting?: Pasting | undefined };

export const indicatorsEditor: Editor<As, Draft> = {
  start: (_, value) => ({ rows: indicatorRows(value), none: value !== undefined && listOf(value).length === 0, opened: undefined }),
  read: (draft, _, around) => {
    const whole = withPasted(draft, around);
    return whole ? readIndicators(whole, around) : notTaken();
  },
  View: IndicatorList,
  reveal: (draft, name) => ({ ...draft, opened: draft.rows.find(({ key }) => name.split('-').includes(String(key)))?.key ?? draft.opened }),
};

/** With what is in the box, which is shown as it is understood; undefined while any of it is not. */
function withPasted(draft: Draft, around: Around): Draft | undefined {
  const { pasting, rows } = draft;
  if (!pasting || isBlank(pasting.text)) return draft;
  const pasted = readPasting(pasting, { around, besides: besidesWith(rows, around), firstKey: nextKey(rows) });
  if (pasted.rows.length === 0 || !pasted.rows.every(isUnderstood)) return undefined;
  return { ...draft, none: false, rows: [...rows, ...pasted.rows.map(({ row }) => row)], pasting: undefined };
}

/** What counts towards the 100 besides what is in the box. */
function besidesWith(rows: readonly IndicatorRow[], around: Around): Besides {
  const rest = besides(around);
  return { ...rest, known: clean(rows.reduce((sum, { weight }) => sum + (figureIn(weight, true) ?? 0), rest.known)) };
}

/** What was pasted is not left behind without a word. */
const notTaken = (): Reading => ({ faults: [{ at: 'paste', text: sayPasting('waiting'), blank: true }] });

function IndicatorList({ draft, around, set, faultAt }: EditorProps<As, Draft>) {
  const { rows, opened, pasting } = draft;
  const { focusAfter, remove, move } = useRows(rows, (next) => set({ ...draft, rows: next }));
  const rest = besides(around);
  const weights = rows.map(({ weight }) => figureIn(weight, true));
  const dimension = dimensionAt(around.plan, around.path);
  const whole = dimension && dimension.indicators.length === 0 ? inWords(dimension.title) : '';

  const add = () => {
    const key = nextKey(rows);
    focusAfter(`answer-title-${key}`);
    set({ ...draft, none: false, rows: [...rows, { ...EMPTY, key }], opened: key });
  };
  const addAll = (more: readonly IndicatorRow[]) => {
    focusAfter(`row-${more[0]?.key}`);
    set({ ...draft, none: false, rows: [...rows, ...more], pasting: undefined });
  };

  return (
    <div class="stack">
      <Nothing
        draft={draft}
        empty={say('noIndicatorsYet')}
        none={whole ? say('noneIndicatorsWhole', { dimension: whole }) : say('noneIndicators')}
        fault={faultAt('none')}
        onChange={(none) => set({ ...draft, none })}
      />
      {rows.length > 0 && <WeightBar weights={weights} besides={rest.known} />}
      <ol class="stack" onKeyDown={stayOnEnter}>
        {rows.map((row, n) => (
          <IndicatorCard
            key={row.key}
            {...{ row, n, faultAt }}
            count={rows.length}
            open={opened === row.key}
            onToggle={() => set({ ...draft, opened: opened === row.key ? undefined : row.key })}
            change={(part) => set({ ...draft, rows: rows.map((each) => (each.key === row.key ? { ...each, ...part } : each)) })}
            onMove={(by) => move(n, by)}
            onRemove={() => remove(n)}
          />
        ))}
      </ol>
      {rows.length > 0 && (
        <div class="sums">
          {rest.known > 0 && (
            <>
              <span class="quiet">{say('givenBesides')}</span>
              <span class="num end">{rest.known}%</span>
            </>
          )}
          <Total weights={weights} besides={rest} blanks={rows.some(({ weight }) => isBlank(weight))} />
        </div>
      )}
      {rest.open && (
        <p class="small quiet">{rest.decided === undefined ? say('weightsShareRest') : say('weightsAbove', { total: rest.decided })}</p>
      )}
      <button type="button" class="button line" id="add-row" onClick={add}>
        <AddIcon />
        {say('addIndicator')}
      </button>
      {pasting ? (
        <PasteBox
          pasting={pasting}
          around={around}
          besides={besidesWith(rows, around)}
          firstKey={nextKey(rows)}
          fault={faultAt('paste')}
          set={(now) => set({ ...draft, pasting: now })}
          onRows={addAll}
          onCancel={() => {
            set({ ...draft, pasting: undefined });
            focusAfter('paste-rows');
          }}
        />
      ) : (
        <button
          type="button"
          class="button plain"
          id="paste-rows"
          onClick={() => {
            set({ ...draft, pasting: NOTHING_PASTED });
            focusAfter('answer-paste');
          }}
        >
          {say('pasteRows')}
        </button>
      )}
    </div>
  );
}
