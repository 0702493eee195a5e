// What an operation has really changed. Each batch leaves an id of its own behind, in the same call: where Google fails over it without
// saying whether it was applied, one read tells.
import { isAmong } from '../plans/address';
import { chained } from '../review/log-chain/chain';
import type { SpreadsheetState } from '../review/spreadsheet';
import { OPERATION_MARK, type Request } from '../workbook/requests/requests';
import type { Services } from './services';

/** `some`: something is done. `unknown`: not even a look afterwards told. */
type Changed = 'nothing' | 'some' | 'unknown';

export function knowingChanges(services: Services): { readonly services: Services; readonly changed: () => Changed } {
  let changed: Changed = 'nothing';
  let mark: number | undefined;
  let known: SpreadsheetState | undefined;
  const note = (more: Changed) => {
    if (changed !== 'unknown' && more !== 'nothing') changed = more;
  };

  /** Carries something out; where it fails, `isDone` is asked, and what was done after all counts as done. */
  const surely = (run: () => void, isDone: () => boolean): void => {
    try {
      run();
    } catch (error) {
      if (isRefused(error)) throw error;
      const done = told(isDone);
      note(done === undefined ? 'unknown' : done ? 'some' : 'nothing');
      if (done !== true) throw error;
    }
  };

  const noted: Pick<Services, 'readState' | 'readArea' | 'write' | 'addEditor' | 'saveProperties' | 'intend' | 'sendMail'> = {
    readState: () => {
      const state = services.readState();
      mark = state.operation;
      known = state;
      return state;
    },
    readArea: (area) => {
      const content = services.readArea(area);
      mark = content.operation;
      return content;
    },
    write: (id, requests) => {
      const operation = newId();
      const at = mark ?? newNumber();
      const { requests: whole, keep, end } = known ? chained(known, requests, services.sha256, newNumber) : NONE(requests);
      if (keep) noted.intend(keep);
      const marked = [...whole, mark === undefined ? leaveFirst(operation, at) : leave(operation, at)];
      surely(
        () => services.write(id, marked),
        () => services.lastOperation() === operation,
      );
      mark = at;
      if (known && end) known = { ...known, logEnds: [end], properties: { ...known.properties, ...keep } };
      note('some');
    },
    addEditor: (email) => {
      surely(
        () => services.addEditor(email),
        () => isAmong(email, services.editors()),
      );
      note('some');
    },
    saveProperties: (values) => {
      surely(
        () => services.saveProperties(values),
        () => isKept(values),
      );
      note('some');
    },
    sendMail: (mail) => {
      // of one that fails nobody knows; whoever sends notes it as such, and that is something done
      services.sendMail(mail);
      note('some');
    },
    intend: (values) => {
      try {
        services.intend(values);
      } catch (error) {
        if (told(() => isKept(values)) !== true) throw error;
      }
    },
  };
  const isKept = (values: Readonly<Record<string, string>>): boolean => {
    const kept = services.readProperties();
    return Object.entries(values).every(([key, value]) => kept[key] === value);
  };
  return { services: { ...services, ...noted }, changed: () => changed };
}

/** The request that leaves the id behind: in the mark there is, or in a new one. */
const leave = (metadataValue: string, metadataId: number): Request => ({
  updateDeveloperMetadata: {
    dataFilters: [{ developerMetadataLookup: { metadataId } }],
    developerMetadata: { metadataValue },
    fields: 'metadataValue',
  },
});

const leaveFirst = (metadataValue: string, metadataId: number): Request => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataId,
      metadataKey: OPERATION_MARK,
      metadataValue,
      visibility: 'DOCUMENT',
      location: { spreadsheet: true },
    },
  },
});

/** Before anything is read nothing is known of a Log. */
const NONE = (requests: readonly Request[]): ReturnType<typeof chained> => ({ requests, keep: undefined, end: undefined });

const newNumber = (): number => 1 + Math.floor(Math.random() * 2_000_000_000);

const newId = (): string => Date.now().toString(36) + Math.random().toString(36).slice(2, 10);

/** The Sheets API's own errors come with their status: below 500 it has refused the request, which then was not applied. */
function isRefused(error: unknown): boolean {
  const { details } = Object(error) as { readonly details?: { readonly code?: unknown } };
  return typeof details?.code === 'number' && details.code >= 400 && details.code < 500;
}

/** undefined where that cannot be read either. */
export function told(isDone: () => boolean): boolean | undefined {
  try {
    return isDone();
  } catch {
    return undefined;
  }
}
