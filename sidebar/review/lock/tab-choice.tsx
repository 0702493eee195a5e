// Which of the tabs that are locked.
import type { Answer } from '../../../src/rpc/contract';
import { sayLock } from '../../words';

type Props = {
  readonly tabs: Answer<'readLocking'>['shut'];
  readonly chosen: number;
  readonly onChoose: (sheetId: number) => void;
};

export const TabChoice = ({ tabs, chosen, onChoose }: Props) => (
  <label class="field">
    <span class="label">{sayLock('tab')}</span>
    <select class="input" value={chosen} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
      {tabs.map(({ sheetId, title, rows }) => (
        <option key={sheetId} value={sheetId}>
          {sayLock('tabRows', { title, count: rows })}
        </option>
      ))}
    </select>
  </label>
);
