// A field with its name, its unit and, tied to it, what is wrong with what was typed.
import type { ComponentChildren } from 'preact';
import { ErrorIcon } from '../../../icons';

export type FieldProps = {
  readonly name: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly fault: string | undefined;
  /** The id of what names it, where `label` does not. */
  readonly labelledBy?: string;
  /** Ids of further text that belongs to it. */
  readonly describedBy?: string;
  /** Its name, for who does not see it. */
  readonly label?: string;
  readonly unit?: string;
  readonly hint?: string;
  readonly small?: boolean;
  readonly figure?: boolean;
  /** How tall it is; `tall` stays so when there is little in it. */
  readonly lines?: number;
  readonly tall?: boolean;
  readonly list?: string;
};

/** The field alone; `Fault` goes where there is room for it. */
export function Input({
  name,
  value,
  onInput,
  fault,
  labelledBy,
  describedBy,
  label,
  unit,
  hint,
  small,
  figure,
  lines,
  tall,
  list,
}: FieldProps) {
  const attributes = {
    id: `answer-${name}`,
    name,
    value,
    class: ['input', small && 'small-input', figure && 'num', lines && 'grows', tall && 'tall'].filter(Boolean).join(' '),
    placeholder: hint,
    autocomplete: 'off' as const,
    spellcheck: false,
    'aria-label': label,
    'aria-labelledby': labelledBy,
    'aria-describedby': [fault && faultId(name), unit && unitId(name), describedBy].filter(Boolean).join(' ') || undefined,
    'aria-invalid': fault ? ('true' as const) : undefined,
  };
  if (lines) return <textarea rows={lines} {...attributes} onInput={(event) => onInput(event.currentTarget.value)} />;
  const input = (
    <input
      type="text"
      inputMode={figure ? 'decimal' : 'text'}
      list={list}
      {...attributes}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
  if (!unit) return input;
  return (
    <span class={unit.length > 8 ? 'unit long' : unit.length > 2 ? 'unit' : 'unit short'}>
      {input}
      <span aria-hidden="true" id={unitId(name)}>
        {unit}
      </span>
    </span>
  );
}

const unitId = (name: string): string => `unit-${name}`;
export const faultId = (name: string): string => `fault-${name}`;

export const FaultText = ({ name, text }: { readonly name: string; readonly text: string | undefined }) =>
  text ? (
    <p class="fault small" id={faultId(name)}>
      <ErrorIcon />
      <span class="grow">{text}</span>
    </p>
  ) : null;

/** A field under its name. */
export const Field = ({ title, children, ...field }: FieldProps & { readonly title: string; readonly children?: ComponentChildren }) => (
  <div class="field">
    <label class="label" for={`answer-${field.name}`}>
      {title}
    </label>
    <Input {...field} />
    <FaultText name={field.name} text={field.fault} />
    {children}
  </div>
);

type Option = { readonly value: string; readonly label: string };

type SelectProps = Pick<FieldProps, 'name' | 'value' | 'fault' | 'describedBy'> & {
  readonly title: string;
  readonly options: readonly Option[];
  readonly onPick: (value: string) => void;
};

/** A choice of many from a list that opens, under its name. Blank until something is chosen. */
export const Select = ({ title, name, value, options, fault, describedBy, onPick }: SelectProps) => (
  <div class="field">
    <label class="label" for={`answer-${name}`}>
      {title}
    </label>
    <select
      id={`answer-${name}`}
      name={name}
      class="input"
      value={value}
      aria-invalid={fault ? 'true' : undefined}
      aria-describedby={[fault && faultId(name), describedBy].filter(Boolean).join(' ') || undefined}
      onChange={(event) => onPick(event.currentTarget.value)}
    >
      <option value="" />
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
    <FaultText name={name} text={fault} />
  </div>
);
