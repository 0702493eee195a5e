// What approvers have noted in their own cells and the Log does not have: they may not write there, so HR's next operation does.
import { SERVER } from '../../i18n/texts';
import { wordsIn } from '../../i18n/words';
import { isApproval } from '../../plans/stage-order';
import type { Request } from '../../workbook/requests/request';
import { rowRequests } from '../columns';
import { shortPrint } from '../locking/fingerprint';
import { isLogged, noted, reviewIn } from '../log';
import type { ReviewRecord } from '../review-record';
import type { OwnSheet, SpreadsheetState } from '../spreadsheet';
import type { StageRow } from '../stages/stage-rows';
import { keptOf } from './results';

/** What is kept of a row that the Log has. */
export const loggedText = ({ on, by, print }: Pick<StageRow, 'on' | 'by' | 'print'>): string => [on, by, print].join(' ');

const isPending = (row: StageRow): boolean => isApproval(row.id) && row.print !== '' && row.logged !== loggedText(row);

type About = {
  readonly state: SpreadsheetState;
  readonly record: ReviewRecord;
  readonly sheet: OwnSheet | undefined;
  readonly rows: readonly StageRow[];
};

/** A row in the Log for each, by whoever noted it. `except`: a step that is written anew in the same call, of which only the row is wanted. */
export function approvalsLogged(
  { state, record, sheet, rows }: About,
  { at }: { readonly at: string },
  except?: number,
): readonly Request[] {
  if (!sheet || !isLogged(state)) return [];
  const emails = new Map((sheet.approvers ?? []).map(({ n, email }) => [n, email]));
  return rows.filter(isPending).flatMap((row) => [
    ...noted(state, { email: emails.get(row.n) ?? row.by, at }, keptOf(row.print).is === 'back' ? 'sentBack' : 'approved', (language) => {
      const say = wordsIn(SERVER, 'records', language);
      const [kept, review] = [keptOf(row.print), reviewIn(language, record)];
      const detail =
        kept.is === 'given'
          ? say('approvedDetail', { review, stage: row.title, day: row.on, print: shortPrint(kept.sha), noted: row.record })
          : say('sentBackDetail', { review, stage: row.title, noted: row.record });
      return { detail: detail.trim() };
    }),
    ...(row.n === except ? [] : rowRequests(sheet, row, { logged: loggedText(row) }, state.locale)),
  ]);
}
