// Fields of a form under their labels: a day, a text of one line, and one of several.
import type { Signal } from '@preact/signals';

type Props = { readonly label: string; readonly value: Signal<string> };
type Typed = { readonly currentTarget: { readonly value: string } };

/** Characters that a field takes, unless it is said otherwise. */
const MOST = 400;

const into = (value: Signal<string>) => (event: Typed) => {
  value.value = event.currentTarget.value;
};

type DayProps = Props & {
  /** The last day that may be chosen. */
  readonly most: string;
  readonly grow?: boolean;
};

export const DayField = ({ label, value, most, grow = false }: DayProps) => (
  <label class={grow ? 'field grow' : 'field'}>
    <span class="label">{label}</span>
    <input class="input num" type="date" max={most} value={value} onInput={into(value)} />
  </label>
);

type TextProps = Props & { readonly help?: string; readonly hint?: string; readonly most?: number; readonly grow?: boolean };

/** `hint` stands in the field while it is empty. */
export const TextField = ({
  label,
  value,
  help,
  hint,
  most = MOST,
  grow = false,
  isAddress = false,
}: TextProps & { readonly isAddress?: boolean }) => (
  <label class={grow ? 'field grow' : 'field'}>
    <span class="label">{label}</span>
    <input
      class="input"
      inputMode={isAddress ? 'email' : 'text'}
      autocomplete="off"
      maxLength={most}
      placeholder={hint}
      value={value}
      onInput={into(value)}
    />
    {help !== undefined && <span class="meta">{help}</span>}
  </label>
);

export const LongField = ({ label, value, help, rows = 2 }: Props & { readonly help?: string; readonly rows?: number }) => (
  <label class="field">
    <span class="label">{label}</span>
    <textarea class="input" rows={rows} maxLength={MOST} value={value} onInput={into(value)} />
    {help !== undefined && <span class="meta">{help}</span>}
  </label>
);
