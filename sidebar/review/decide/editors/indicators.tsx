// Indicators that HR adds, one by one or pasted from a sheet, with the total of their weights.
import { useSignal } from '@preact/signals';
import type { AnswerKind } from '../../../../src/plans/value';
import { isBlank } from '../../../../src/scoring/reading';
import { inWords } from '../../../words';
import { listOf } from '../answer-words';
import { AddIcon } from '../icons';
import { dimensionAt } from '../places';
import { say } from '../words';
import { type Editor, type EditorProps, figureIn } from './editor';
import { IndicatorCard } from './indicator-card';
import { EMPTY, type IndicatorRow, indicatorRows, readIndicators } from './indicator-draft';
import { PasteBox } from './paste-box';
import { type ListDraft, Nothing, nextKey, stayOnEnter, useRows } from './rows';
import { besides, Total, WeightBar } from './totals';

type As = Extract<AnswerKind, { kind: 'indicators' }>;
/** `opened`: the row whose fields are shown. */
type Draft = ListDraft<IndicatorRow> & { readonly opened: number | undefined };

export const indicatorsEditor: Editor<As, Draft> = {
  start: (_, value) => ({ rows: indicatorRows(value), none: value !== undefined && listOf(value).length === 0, opened: undefined }),
  read: (draft, _, around) => readIndicators(draft, around),
  View: IndicatorList,
  reveal: (draft, name) => ({ ...draft, opened: draft.rows.find(({ key }) => name.split('-').includes(String(key)))?.key ?? draft.opened }),
};

function IndicatorList({ draft, around, set, faultAt }: EditorProps<As, Draft>) {
  const pasting = useSignal(false);
  const { rows, opened } = draft;
  const { focusAfter, remove, move } = useRows(rows, (next) => set({ ...draft, rows: next }));
  const rest = besides(around);
  const weights = rows.map(({ weight }) => figureIn(weight, true));
  const dimension = dimensionAt(around.plan, around.path);
  const whole = dimension && dimension.indicators.length === 0 ? inWords(dimension.title) : '';

  const add = () => {
    const key = nextKey(rows);
    focusAfter(`answer-title-${key}`);
    set({ none: false, rows: [...rows, { ...EMPTY, key }], opened: key });
  };
  const addAll = (more: readonly IndicatorRow[]) => {
    pasting.value = false;
    focusAfter(`row-${more[0]?.key}`);
    set({ ...draft, none: false, rows: [...rows, ...more] });
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
      {pasting.value ? (
        <PasteBox
          firstKey={nextKey(rows)}
          onRows={addAll}
          onCancel={() => {
            pasting.value = false;
            focusAfter('paste-rows');
          }}
        />
      ) : (
        <button
          type="button"
          class="button plain"
          id="paste-rows"
          onClick={() => {
            pasting.value = true;
            focusAfter('answer-paste');
          }}
        >
          {say('pasteRows')}
        </button>
      )}
    </div>
  );
}
