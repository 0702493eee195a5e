// Fields of the forms on stages: a day, a text of one line, and one of several.
import type { Signal } from '@preact/signals';

type DayProps = { readonly label: string; readonly value: Signal<string>; readonly most: string };

export const DayField = ({ label, value, most }: DayProps) => (
  <label class="field">
    <span class="label">{label}</span>
    <input
      class="input num"
      type="date"
      max={most}
      value={value.value}
      onInput={(event) => {
        value.value = event.currentTarget.value;
      }}
    />
  </label>
);

type TextProps = { readonly label: string; readonly value: Signal<string>; readonly help?: string };

export const TextField = ({ label, value, help, isAddress = false }: TextProps & { readonly isAddress?: boolean }) => (
  <label class="field">
    <span class="label">{label}</span>
    <input
      class="input"
      inputMode={isAddress ? 'email' : 'text'}
      autocomplete="off"
      maxLength={400}
      value={value.value}
      onInput={(event) => {
        value.value = event.currentTarget.value;
      }}
    />
    {help !== undefined && <span class="meta">{help}</span>}
  </label>
);

export const LongField = ({ label, value, help, rows = 2 }: TextProps & { readonly rows?: number }) => (
  <label class="field">
    <span class="label">{label}</span>
    <textarea
      class="input"
      rows={rows}
      maxLength={400}
      value={value.value}
      onInput={(event) => {
        value.value = event.currentTarget.value;
      }}
    />
    {help !== undefined && <span class="meta">{help}</span>}
  </label>
);
