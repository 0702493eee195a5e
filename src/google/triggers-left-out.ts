// In place of triggers.ts in a build without triggers: nothing is asked of ScriptApp, and nothing runs without HR.

export const triggerGlobals = () => ({});

export const dailyRuns = (): readonly string[] | undefined => undefined;

export const startDaily = (hour: number, _timeZone: string): string => {
  throw new Error(`This script was built without triggers: nothing runs at ${hour}`);
};

export const stopDaily = (_isSo: (id: string) => boolean): void => undefined;
