// Lists that HR makes: rows that are added, removed and moved, with the focus kept where the hand is. And the answer "none".
import type { ComponentChildren } from 'preact';
import { besideRemoved, useFocusAfter } from '../../../parts/focus-after';
import { DownIcon, RemoveIcon, UpIcon } from '../icons';
import { say } from '../words';
import { FaultText, faultId } from './field';

/** `none`: said outright that the list stays empty, so that nothing is saved by an oversight. */
export type ListDraft<R> = { readonly rows: readonly R[]; readonly none: boolean };
export type Keyed = { readonly key: number };

/** A row's key is its own for as long as it is being typed. */
export const nextKey = (rows: readonly Keyed[]): number => rows.reduce((most, { key }) => Math.max(most, key), 0) + 1;

const moved = <R,>(rows: readonly R[], from: number, by: -1 | 1): readonly R[] => {
  const [row, other] = [rows[from], rows[from + by]];
  if (row === undefined || other === undefined) return rows;
  return rows.map((each, n) => (n === from ? other : n === from + by ? row : each));
};

/** Removing and moving rows, with the focus kept where the hand is. */
export function useRows<R extends Keyed>(rows: readonly R[], set: (rows: readonly R[]) => void) {
  const focusAfter = useFocusAfter();
  const tool = ({ key }: Keyed, name: 'up' | 'down' | 'remove') => `row-${key}-${name}`;
  return {
    focusAfter,
    remove: (n: number): void => {
      const buttons = rows.map((row) => tool(row, 'remove'));
      focusAfter(...besideRemoved(buttons, n, 'add-row'));
      set(rows.filter((_, m) => m !== n));
    },
    move: (n: number, by: -1 | 1): void => {
      const row = rows[n];
      if (row) focusAfter(tool(row, by < 0 ? 'up' : 'down'));
      set(moved(rows, n, by));
    },
  };
}

type ToolsProps = {
  readonly id: string;
  /** What the row is called, for who does not see it. */
  readonly row: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

/** A row's three buttons. One that cannot move stays where it is, switched off, so that the focus is not lost. */
export const RowTools = ({ id, row, first, last, onMove, onRemove }: ToolsProps) => (
  <span class="tools">
    <Tool id={`${id}-up`} label={say('moveUp', { row })} off={first} onPress={() => onMove(-1)}>
      <UpIcon />
    </Tool>
    <Tool id={`${id}-down`} label={say('moveDown', { row })} off={last} onPress={() => onMove(1)}>
      <DownIcon />
    </Tool>
    <Tool id={`${id}-remove`} label={say('remove', { row })} off={false} onPress={onRemove}>
      <RemoveIcon />
    </Tool>
  </span>
);

type ToolProps = {
  readonly id: string;
  readonly label: string;
  readonly off: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
};

const Tool = ({ id, label, off, onPress, children }: ToolProps) => (
  <button
    type="button"
    class="icon-button tool"
    id={id}
    aria-label={label}
    aria-disabled={off}
    onClick={() => {
      if (!off) onPress();
    }}
  >
    {children}
  </button>
);

type NoneProps = {
  readonly draft: ListDraft<unknown>;
  readonly empty: string;
  readonly none: string;
  readonly fault: string | undefined;
  readonly onChange: (none: boolean) => void;
};

/** Shown while the list is empty: what to do, until a tick says that it stays so. */
export const Nothing = ({ draft, empty, none, fault, onChange }: NoneProps) =>
  draft.rows.length > 0 ? null : (
    <div>
      {!draft.none && <p class="quiet">{empty}</p>}
      <label class="choice">
        <input
          type="checkbox"
          name="none"
          checked={draft.none}
          aria-describedby={fault ? faultId('none') : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="grow">{none}</span>
      </label>
      <FaultText name="none" text={fault} />
    </div>
  );

/** Enter goes on in a list; it does not save what is half made. */
export const stayOnEnter = (event: KeyboardEvent): void => {
  const { key, target } = event;
  const oneLine = target instanceof HTMLTextAreaElement ? target.rows === 1 : target instanceof HTMLInputElement && target.type === 'text';
  if (key === 'Enter' && oneLine) event.preventDefault();
};
