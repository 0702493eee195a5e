// A day that stays the same while the local host goes on by real timers: formulas ask for the day it is.
import { OUTSIDE } from '../setup/outside';

/** What fake timers leave alone. */
const ALL_BUT_DATE = [
  ...(['nextTick', 'queueMicrotask', 'hrtime', 'performance'] as const),
  ...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'clearImmediate'] as const),
];

/** For the tests of the block in which it is called. */
export function onDay(day: string): void {
  const { Date: real } = OUTSIDE;
  beforeAll(() => {
    jest.useFakeTimers({ now: Date.parse(`${day}T12:00:00`), doNotFake: ALL_BUT_DATE });
    OUTSIDE.Date = Date; // the local host's
  });
  afterAll(() => {
    OUTSIDE.Date = real;
    jest.useRealTimers();
  });
}
