// A server with automatic reminders: off at first, on as they are set, and how they can be found.
import type { Answer } from '../../src/rpc/contract';
import { ok, running, type Script, SETTINGS } from './review-server';

type Automatic = Answer<'readAutomatic'>;

export const AUTOMATIC_OFF: Automatic = {
  ...{ on: false, before: [7, 1], after: [1, 8, 15, 22], daysOff: false, hour: 9, by: '', at: '', today: '2026-06-30' },
  ...{ mail: { left: 1497 }, daily: { may: true }, gone: false, silent: false, seen: '', ended: false, perhaps: 0 },
};

export const AUTOMATIC_ON: Automatic = {
  ...{ ...AUTOMATIC_OFF, on: true, by: SETTINGS.you, at: '2026-06-30T14:08:00+08:00' },
  ...{ seen: '2026-06-29', perhaps: 1 },
  last: { at: '2026-06-26T09:12:00+08:00', sent: 3, waiting: 1 },
  next: { day: '2026-07-02', count: 4, without: ['Zhao Guoqiang'] },
};

export const AUTOMATIC_GONE: Automatic = {
  ...{ ...AUTOMATIC_OFF, on: true, by: SETTINGS.you, at: '2026-06-30T14:08:00+08:00', gone: true },
};

/** Another of HR turned it on, and no run comes any more. */
export const AUTOMATIC_SILENT: Automatic = {
  ...{ ...AUTOMATIC_OFF, on: true, by: 'wang.lei@example.com', at: '2026-06-01T14:08:00+08:00', silent: true, seen: '2026-06-12' },
};

export const AUTOMATIC_ENDED: Automatic = { ...AUTOMATIC_OFF, by: 'wang.lei@example.com', at: '2026-06-01T14:08:00+08:00', ended: true };

export const REFUSED: Automatic = {
  ...AUTOMATIC_OFF,
  daily: {
    off: 'refused',
    reason:
      'Specified permissions are not sufficient to call ScriptApp.getProjectTriggers. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
  },
};

/** As it is at first, and from then on as it is set. */
export const automatic = (first: Automatic): Script => ({
  ...running(),
  readAutomatic: () => ok(first),
  saveAutomatic: ({ shown: _, ...set }) =>
    ok({ ...(set.on ? AUTOMATIC_ON : AUTOMATIC_OFF), ...set, before: [...set.before], after: [...set.after] }),
});
