// Killed at each service call: settings, Repair, Recalculate and sharing.
import type { Host } from '../local/open';
import { scoreTab } from './killed-locks';
import { type Action, app, EACH, HR, killedAtEachCall, ONCE, type Opened, REVIEW, ROSTER } from './killed-runs';

const COLLEAGUE = 'colleague@example.com';
const [RATERS, MOVED] = [['p2@example.com', 'p3@example.com'], 'moved@example.com'] as const;

const write = ({ host }: Opened, requests: NonNullable<Parameters<Host['Spreadsheets']['batchUpdate']>[0]['requests']>) =>
  host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
const ACTIONS: readonly Action[] = [
  {
    op: 'saveSettings',
    what: '',
    kills: ONCE,
    args: { language: 'en', theme: 'dark', sender: 'HR', hr: [COLLEAGUE] },
    before: ({ host }) => host.operation(() => app(host).addEditor(COLLEAGUE)),
  },
  {
    op: 'repair',
    what: '',
    kills: ONCE,
    args: {},
    before: (made) => {
      const { properties, protectedRanges, developerMetadata } = scoreTab(made);
      const sheetId = properties.sheetId ?? 0;
      const typed = developerMetadata.filter(({ metadataValue }) => /^(rated|input):/.test(metadataValue ?? ''));
      const column = typed[0]?.location?.dimensionRange?.startIndex ?? 0;
      const range = { sheetId, startRowIndex: 7, endRowIndex: 8, startColumnIndex: column, endColumnIndex: column + 1 };
      return write(made, [
        { deleteNamedRange: { namedRangeId: made.host.book.namedRanges[0]?.namedRangeId ?? '' } },
        ...protectedRanges.map(({ protectedRangeId }) => ({ deleteProtectedRange: { protectedRangeId } })),
        ...typed.map(({ metadataId }) => ({
          deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: metadataId ?? 0 } } },
        })),
        {
          repeatCell: {
            range,
            cell: { userEnteredFormat: { numberFormat: { type: 'PERCENT' } } },
            fields: 'userEnteredFormat.numberFormat',
          },
        },
      ]);
    },
  },
  { op: 'recalculate', what: '', kills: ONCE, args: {} },
  {
    op: 'grantAccess',
    what: ', to raters and to a colleague in HR',
    kills: EACH,
    args: { review: REVIEW, emails: [...RATERS, COLLEAGUE] },
    before: ({ ask }) => ask('saveSettings', { language: 'en', theme: 'light', sender: 'HR', hr: [COLLEAGUE] }),
  },
  {
    op: 'grantAccess',
    what: ', to a rater whose address is another by now',
    kills: EACH,
    args: { review: REVIEW, emails: [MOVED] },
    before: ({ host }) => host.typeIn(ROSTER, 'C3', MOVED, HR),
  },
];

killedAtEachCall(ACTIONS);
