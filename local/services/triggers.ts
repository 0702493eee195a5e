// ScriptApp: daily runs that people have made, each told of their own, where the manifest asks for the right. Nothing runs them by itself:
// a test, or whoever sits before the page, does.
import type { Calls } from '../calls';
import { service } from './service';

export type Trigger = {
  readonly id: string;
  readonly handler: string;
  readonly user: string;
  readonly hour: number;
  readonly timeZone: string;
};

const SCOPE = 'https://www.googleapis.com/auth/script.scriptapp';
const MOST = 20;

export type TriggerOptions = {
  /** Filled and emptied as the script asks. */
  readonly triggers: Trigger[];
  /** Those of the manifest; undefined where all are there. */
  readonly scopes: readonly string[] | undefined;
};

export function scriptApp(calls: Calls, user: () => string, timeZone: string, { triggers, scopes }: TriggerOptions): object {
  const allowed = (method: string) => {
    if (scopes && !scopes.includes(SCOPE))
      throw new Error(`Specified permissions are not sufficient to call ScriptApp.${method}. Required permissions: ${SCOPE}`);
  };
  const own = () => triggers.filter((each) => each.user === user());
  const told = ({ id, handler }: Trigger) => service(calls, 'Trigger', { getUniqueId: () => id, getHandlerFunction: () => handler });

  const daily = (handler: string, hour: number, zone: string): object =>
    service(calls, 'ClockTriggerBuilder', {
      everyDays: (days: number) => {
        if (days !== 1) throw new Error(`ClockTriggerBuilder.everyDays(${days}) is not implemented by the local host.`);
        return daily(handler, hour, zone);
      },
      atHour: (at: number) => daily(handler, at, zone),
      inTimezone: (other: string) => daily(handler, hour, other),
      create: () => {
        allowed('newTrigger');
        if (own().length >= MOST)
          throw new Error('This script has too many triggers. Triggers must be deleted from the script before more can be added.');
        const made = { id: crypto.randomUUID(), handler, user: user(), hour, timeZone: zone };
        triggers.push(made);
        return told(made);
      },
    });

  return service(calls, 'ScriptApp', {
    getProjectTriggers: () => {
      allowed('getProjectTriggers');
      return own().map(told);
    },
    newTrigger: (handler: string) => {
      allowed('newTrigger');
      return service(calls, 'TriggerBuilder', { timeBased: () => daily(handler, 0, timeZone) });
    },
    deleteTrigger: (trigger: { readonly getUniqueId: () => string }) => {
      allowed('deleteTrigger');
      const at = triggers.findIndex(({ id, user: maker }) => id === trigger.getUniqueId() && maker === user());
      if (at < 0) throw new Error('ScriptApp.deleteTrigger: no such trigger of yours.');
      triggers.splice(at, 1);
    },
  });
}
