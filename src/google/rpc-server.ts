// The server's side of the line: one request in, one answer out, both strings. Loaded when an rpc runs, zod and all.
import { serverTells } from '../i18n/failures';
import { languageOf } from '../i18n/languages';
import { type Args, CONTRACT, type Operation, REQUEST } from '../rpc/contract';
import { failed } from '../rpc/failure';
import { adjustResult, decideAppeal, readResults } from './adjusting';
import { approve, readApproval, sendBack } from './approving';
import { readAutomatic, saveAutomatic } from './automatic';
import { confirmResults, endCalibration, readCalibration } from './calibrating';
import { checkLog } from './check-log';
import { checkPeople, sayRoster, showRows } from './check-people';
import { closeReview, readClosing, reopenReview } from './closing';
import { correctScore, readLocked } from './correct-score';
import { createReview } from './create-review';
import { addEarlier, checkEarlier } from './earlier';
import { findRoom, insertExample } from './examples';
import { exportReview } from './export-review';
import type { Handler } from './handler';
import { keepDraft } from './keep-draft';
import { answerLetter, handLetters, printLetters, readLetters, sendLetters, settleLetter } from './letters';
import { listPlans } from './list-plans';
import { checkLock, settleChange } from './lock-check';
import { lockScores, readLocking, reopenScores } from './locking';
import { mendRoster } from './mend-roster';
import { showPerson } from './person-page';
import { previewReview } from './preview-review';
import { readAnswers } from './read-answers';
import { recalculate } from './recalculate';
import { readReminders, sendReminders, settleReminder, tellReminder } from './reminding';
import { repair } from './repair';
import { makeRoster, removeExamples } from './roster-tab';
import { openTab, readReview } from './running';
import type { Services } from './services';
import { readSettings, saveSettings } from './settings';
import { grantAccess, listAccess } from './sharing';
import { showReview } from './show-review';
import { doneStage, nameApprover, readStages, undoStage } from './stages';
import { knowingWhose } from './whose-fault';
import { knowingChanges } from './writing';

/** The explicit list of what the sidebar may ask for. */
const HANDLERS: { readonly [O in Operation]: Handler<O> } = {
  findRoom,
  insertExample,
  listPlans,
  keepDraft,
  checkPeople,
  sayRoster,
  mendRoster,
  makeRoster,
  removeExamples,
  showRows,
  previewReview,
  createReview,
  readAnswers,
  readReview,
  readClosing,
  closeReview,
  reopenReview,
  checkEarlier,
  addEarlier,
  readLocking,
  lockScores,
  reopenScores,
  checkLock,
  settleChange,
  readLocked,
  correctScore,
  readResults,
  adjustResult,
  decideAppeal,
  readCalibration,
  confirmResults,
  endCalibration,
  checkLog,
  exportReview,
  showPerson,
  readReminders,
  sendReminders,
  settleReminder,
  tellReminder,
  readAutomatic,
  saveAutomatic,
  readLetters,
  sendLetters,
  printLetters,
  handLetters,
  settleLetter,
  answerLetter,
  readStages,
  doneStage,
  undoStage,
  nameApprover,
  readApproval,
  approve,
  sendBack,
  listAccess,
  grantAccess,
  repair,
  recalculate,
  showReview,
  openTab,
  readSettings,
  saveSettings,
};

/** Always an answer, never a throw: a request that is not understood, that Google refuses or that we fail at is a failure in words. */
export function answer(requestJson: string, services: Services): string {
  const request = REQUEST.safeParse(parsed(requestJson));
  if (!request.success) return JSON.stringify(failed('request', serverTells('en')('badRequest')));
  const { op, args } = request.data;
  const language = languageOf(request.data.language);
  const tell = serverTells(language);
  const known = (Object.keys(HANDLERS) as Operation[]).find((name) => name === op); // the keys of a literal
  const checked = known && CONTRACT[known].args.safeParse(args);
  if (!known || !checked?.success) return JSON.stringify(failed('request', tell('badRequest')));
  const whose = knowingWhose(services);
  const noted = knowingChanges(whose.services);
  try {
    const handle = HANDLERS[known] as Handler<Operation>; // the arguments have passed this operation's own schema
    return JSON.stringify(handle(checked.data as Args<Operation>, noted.services, tell, language));
  } catch (error) {
    const [code, words] = whose.isGoogles(error) ? (['refused', BROKEN] as const) : (['fault', OUR_FAULT] as const);
    return JSON.stringify(failed(code, tell(words[noted.changed()], { reason: reasonIn(error) })));
  }
}

/** What is said of what broke off: whether nothing, some of it or nobody knows what was changed. */
const BROKEN = { nothing: 'refused', some: 'brokenOff', unknown: 'unknown' } as const;
const OUR_FAULT = { nothing: 'fault', some: 'faultHalfway', unknown: 'faultHalfway' } as const;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The error's own first sentence, without a stack. */
function reasonIn(error: unknown): string {
  const text = String((error as { message?: unknown } | null)?.message ?? error).split('\n')[0] ?? '';
  return /[.。!?]$/.test(text) ? text : `${text}.`;
}
