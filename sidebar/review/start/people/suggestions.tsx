// What of the roster has an obvious repair: written into the roster with one click, said what that did, and taken back with another.
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Answer } from '../../../../src/rpc/contract';
import { FailureReport } from '../../../parts/failure';
import { useFocusAfter } from '../../../parts/focus-after';
import { asking } from '../../../server/asking';
import { writer } from '../../../server/servers';
import { inWords, sayMend, sayRoster } from '../../../words';

type Repair = NonNullable<Answer<'checkPeople'>['repairs']>[number];

type Props = {
  readonly place: string;
  readonly repairs: readonly Repair[];
  readonly onShow: (rows: readonly number[]) => void;
  /** It is to be read again. */
  readonly onMended: () => void;
};

const EXAMPLES = 3;
const DONE = 'mended';
const TITLE = 'suggestions';

export function Suggestions({ place, repairs, onShow, onMended }: Props) {
  const mending = useMemo(() => asking(writer, 'mendRoster'), []);
  const done = useSignal('');
  const canUndo = useSignal(false);
  const focusAfter = useFocusAfter();
  const mend = async (key: string, cells: Repair['cells']) => {
    if (mending.running.value) return;
    const told = await mending.ask({ roster: place, key, cells });
    if (!told?.ok) return;
    const { count, left, logged } = told.value;
    canUndo.value = key !== 'undo';
    done.value = [
      sayMend(canUndo.value ? 'written' : 'undone', { count }),
      ...(left > 0 ? [sayMend('left', { count: left })] : []),
      ...(canUndo.value ? [sayMend(logged ? 'logged' : 'kept')] : []),
    ].join(' ');
    focusAfter(DONE);
    onMended();
  };
  if (repairs.length === 0 && done.value === '') return null;
  const isBusy = mending.running.value;
  return (
    <section class="stack-1" aria-labelledby={TITLE}>
      <h2 class="label" id={TITLE}>
        {sayMend('title', { count: repairs.length })}
      </h2>
      {mending.failure.value && <FailureReport failure={mending.failure.value} op="mendRoster" />}
      {done.value !== '' && (
        <div class="banner ok" id={DONE} tabIndex={-1} role="status">
          <div class="grow stack-1">
            <p>{done.value}</p>
            {canUndo.value && (
              <p>
                <button type="button" class="link" aria-busy={isBusy} onClick={() => void mend('undo', [])}>
                  {sayMend('undo')}
                </button>
              </p>
            )}
          </div>
        </div>
      )}
      <ul class="stack">
        {repairs.map(({ key, sentence, cells }) => (
          <li key={key} class="card">
            <p>{inWords(sentence)}</p>
            <ul class="meta">
              {cells.slice(0, EXAMPLES).map(({ row, at, from, to }) => (
                <li key={`${row} ${at}`}>
                  {sayMend('change', { row, from: from === '' ? sayMend('blank') : shown(from), to: String(to) })}
                </li>
              ))}
            </ul>
            <div class="wrap">
              <button
                type="button"
                class="button line"
                aria-label={sayMend('applyTo', { what: inWords(sentence) })}
                aria-busy={isBusy}
                onClick={() => void mend(key, cells)}
              >
                {sayMend('apply')}
              </button>
              <button
                type="button"
                class="link"
                aria-label={sayMend('showOf', { what: inWords(sentence) })}
                onClick={() => onShow(cells.map(({ row }) => row))}
              >
                {sayRoster('show')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What nobody sees, as a sign that stands for it. */
const shown = (value: string | number): string => String(value).replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]|[^\S ]/gu, '␣');
