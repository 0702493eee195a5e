// ScriptApp, the only place that names it: the daily run of whoever asks. A build without triggers has triggers-left-out.ts in its place.

/** For the server, which has Google's services handed to it by name. */
export const triggerGlobals = () => ({ ScriptApp });

/** The script's entry point (main.ts). */
const RUN = 'remindDaily';

/** The ids of those that whoever asks has made: nobody is told of others'. Undefined in a script that has none. */
export const dailyRuns = (): readonly string[] | undefined => own().map((each) => each.getUniqueId());

/** One more run a day, between this hour and the next by that zone's clock. Its id. */
export const startDaily = (hour: number, timeZone: string): string =>
  ScriptApp.newTrigger(RUN).timeBased().everyDays(1).atHour(hour).inTimezone(timeZone).create().getUniqueId();

/** Ends those that whoever asks has made and whose id is so. */
export function stopDaily(isSo: (id: string) => boolean): void {
  for (const each of own()) if (isSo(each.getUniqueId())) ScriptApp.deleteTrigger(each);
}

const own = () => ScriptApp.getProjectTriggers().filter((each) => each.getHandlerFunction() === RUN);
