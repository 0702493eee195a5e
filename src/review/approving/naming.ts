// Naming who approves a step: their mark, their cells and the Log, in one call; nothing where it is so already.
import { SERVER } from '../../i18n/texts';
import { wordsIn } from '../../i18n/words';
import { addressKey } from '../../plans/address';
import type { Request } from '../../workbook/requests/request';
import { sealOf } from '../locking/locking';
import { noted, reviewIn } from '../log';
import type { StandingStage } from '../progress';
import type { Access } from '../protections';
import type { AboutStages } from '../stages/asked';
import { approverCells } from './approver-cells';
import { type Approver, markApprover } from './approver-mark';
import { approvalsLogged } from './to-log';

/** `email`: '' for nobody any more. */
export function named(
  about: AboutStages,
  { n, title }: StandingStage,
  email: string,
  hand: { readonly email: string; readonly at: string },
  access: Access,
): readonly Request[] {
  const { state, record, lists, sheet, rows, read } = about;
  const seal = sheet && sealOf(lists, sheet.sheetId);
  if (!sheet || seal === undefined) return [];
  const approvers = sheet.approvers ?? [];
  const before = approvers.find((each) => each.n === n);
  const name = read.people.find((each) => addressKey(each.email) === addressKey(email))?.name ?? '';
  const now: Approver = { n, email, name };
  const all = [...approvers.filter((each) => each.n !== n), now].filter((each) => each.email !== '');
  const cells = approverCells(sheet, rows, all, access);
  const isSame = addressKey(before?.email ?? '') === addressKey(email) && (before?.name ?? '') === name;
  // the first of them only says once more what the tab leaves open
  if (isSame && cells.length <= 1) return [];
  return [
    ...(isSame ? [] : [markApprover(sheet.sheetId, seal, now, before)]),
    ...cells,
    ...approvalsLogged(about, hand),
    ...noted(state, hand, 'approverNamed', (language) => ({
      detail: wordsIn(
        SERVER,
        'records',
        language,
      )('approverNamedDetail', {
        ...{ review: reviewIn(language, record), stage: title, who: email === '' ? '—' : `${name} ${email}`.trim() },
      }),
    })),
  ];
}
