// What is killed of locking, reopening tabs, settling what changed and correcting: each operation with what is there before it.
import type { Host } from '../local/open';
import { write } from './by-marks';

type Made = { readonly host: Host; readonly ask: (op: string, args: object) => Promise<{ readonly value?: unknown }> };
type Action<K> = {
  readonly op: string;
  readonly what: string;
  readonly kills: K;
  readonly args: object | ((made: Made) => Promise<object>);
  readonly before?: (made: Made) => Promise<unknown>;
};

/** The number of a score tab: a review's follow from its id. */
const RATERS_TAB = 272_900;

export const scoreTab = ({ host }: Pick<Made, 'host'>) => {
  const found = host.book.sheets.find(({ developerMetadata }) =>
    developerMetadata.some(({ metadataValue }) => metadataValue?.includes('"key":"score:0"')),
  );
  if (!found) throw new Error('no score tab');
  return found;
};

/** A score that somebody types into a locked tab. */
const changed = (made: Made) => {
  const { properties, developerMetadata } = scoreTab(made);
  const typed = developerMetadata.find(({ metadataValue }) => /^(rated|input):/.test(metadataValue ?? ''));
  return {
    updateCells: {
      start: { sheetId: properties.sheetId ?? 0, rowIndex: 7, columnIndex: typed?.location?.dimensionRange?.startIndex ?? 0 },
      rows: [{ values: [{ userEnteredValue: { numberValue: 50 } }] }],
      fields: 'userEnteredValue',
    },
  };
};

/** `kills`: at which calls. */
export const lockActions = <K>(review: string, kills: K): readonly Action<K>[] => [
  { op: 'lockScores', what: '', kills, args: { review, reason: 'nobody scores' } },
  {
    op: 'reopenScores',
    what: '',
    kills,
    args: { review, tabs: [RATERS_TAB], reason: 'what two scores rest on' },
    before: ({ ask }) => ask('lockScores', { review, reason: 'nobody scores' }),
  },
  {
    op: 'lockScores',
    what: ', a tab that was opened again',
    kills,
    args: { review, reason: 'nobody scores' },
    before: async ({ ask }) => {
      await ask('lockScores', { review, reason: 'nobody scores' });
      return ask('reopenScores', { review, tabs: [RATERS_TAB], reason: 'what two scores rest on' });
    },
  },
  ...(['back', 'keep'] as const).map(
    (way): Action<K> => ({
      op: 'settleChange',
      what: `, ${way}`,
      kills,
      before: async (made) => {
        await made.ask('lockScores', { review, reason: 'nobody scores' });
        await write(made.host, [changed(made)]);
      },
      args: async ({ ask }) => {
        const { value } = await ask('checkLock', { review });
        const [first] = (value as { differences: { key: string }[] }).differences;
        return { review, key: first?.key ?? '', way, reason: 'seen by the meeting' };
      },
    }),
  ),
  {
    op: 'correctScore',
    what: '',
    kills,
    before: ({ ask }) => ask('lockScores', { review, reason: 'nobody scores' }),
    args: async ({ ask }) => {
      const { value } = await ask('readLocked', { review, sheetId: RATERS_TAB });
      const { rows, columns } = value as { rows: { id: string }[]; columns: { mark: string }[] };
      const [row, column] = [rows[0]?.id ?? '', columns.find(({ mark }) => mark.startsWith('rated:'))?.mark ?? ''];
      return { review, sheetId: RATERS_TAB, id: row, mark: column, old: '', value: '85', reason: 'seen by the meeting' };
    },
  },
];
