// In which row the headings are, what was not read as people, and the way to say that another row has them.
import { useSignal } from '@preact/signals';
import { comma } from '../../../../src/i18n/lists';
import { useFocusAfter } from '../../../parts/focus-after';
import { language, sayRoster } from '../../../words';
import type { Said, Sheet } from './sheet-parts';

type Props = { readonly sheet: Sheet; readonly isBusy: boolean; readonly onSay: (said: Said, field: string) => void };

export function HeadingRow({ sheet: { headingRow, tops, skipped }, isBusy, onSay }: Props) {
  const isOpen = useSignal(false);
  const focusAfter = useFocusAfter();
  const open = () => {
    focusAfter(ROW);
    isOpen.value = true;
  };
  const rows = skipped.map(({ row, text }) => sayRoster('skippedRow', { row, text })).join(comma(language()));
  return (
    <div class="banner">
      <div class="grow stack-1">
        <p>
          {sayRoster('headingRow', { row: headingRow })}
          {rows !== '' && ` ${sayRoster('skipped', { rows })}`}
        </p>
        {isOpen.value ? (
          <label class="field">
            <span class="label">{sayRoster('headingsIn')}</span>
            <select
              id={ROW}
              class="input small-input"
              value={tops.some(({ row }) => row === headingRow) ? headingRow : ''}
              aria-busy={isBusy}
              onChange={({ currentTarget: { value } }) => {
                const top = tops.find(({ row }) => String(row) === value);
                if (top) onSay({ columns: {}, statuses: {}, headings: top.key }, ROW);
              }}
            >
              {tops.every(({ row }) => row !== headingRow) && <option value="">{sayRoster('choose')}</option>}
              {tops.map(({ row, text }) => (
                <option key={row} value={row}>
                  {sayRoster('rowOf', { row, text })}
                </option>
              ))}
            </select>
          </label>
        ) : (
          tops.length > 1 && (
            <p>
              <button type="button" class="link" onClick={open}>
                {sayRoster('anotherRow')}
              </button>
            </p>
          )
        )}
      </div>
    </div>
  );
}

const ROW = 'heading-row';
