// Where rows copied from a sheet are put in: what is expected, how many rows were read, and the button that adds them.
import { useSignal } from '@preact/signals';
import { useSaid } from '../../../parts/said';
import { say } from '../words';
import { Field } from './field';
import type { IndicatorRow } from './indicator-draft';
import { rowsPasted } from './paste';

type Props = { readonly firstKey: number; readonly onRows: (rows: readonly IndicatorRow[]) => void; readonly onCancel: () => void };

export function PasteBox({ firstKey, onRows, onCancel }: Props) {
  const text = useSignal('');
  const rows = rowsPasted(text.value, firstKey);
  const read = text.value.trim() === '' ? '' : rows.length === 1 ? say('pasteReadOne') : say('pasteRead', { count: rows.length });
  useSaid(read);
  return (
    <div class="card">
      <Field
        title={say('pasteTitle')}
        name="paste"
        value={text.value}
        onInput={(typed) => {
          text.value = typed;
        }}
        fault={undefined}
        lines={4}
        describedBy="paste-how"
      />
      <p class="small quiet" id="paste-how">
        {say('pasteHow')}
      </p>
      <p class="small">{read}</p>
      <div class="row">
        <button
          type="button"
          class="button soft"
          aria-disabled={rows.length === 0}
          onClick={() => {
            if (rows.length > 0) onRows(rows);
          }}
        >
          {say('pasteAdd')}
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </div>
  );
}
