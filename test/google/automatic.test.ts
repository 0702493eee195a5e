// Reminders without HR, over the whole script, day by day: who gets one when, what waits, what ends it, and a run that dies half-way.
import type { Answer } from '../../src/rpc/contract';
import { type Host, openWithScript } from '../local/open';
import { rosterRows } from '../workbook/company';
import { answeredPlan } from '../workbook/fixtures';
import { rowsBy, tabBy } from './by-marks';
import { score } from './scored-month';
import { argsFor, lastLogged, workbook } from './workbook';

jest.setTimeout(600_000); // a small workbook is opened many times

const [REVIEW, HR, COLLEAGUE, ROSTER] = ['plan-03:2026-01', 'e4@example.com', 'colleague@example.com', 'People'] as const;
const ADDRESSES = ['p1@example.com', 'p2@example.com', 'p3@example.com'] as const;
const DAYS = { before: [7, 1], after: [1, 8], daysOff: false, hour: 9 } as const;
type Shown = Answer<'readAutomatic'>;
type Kept = { readonly book: Host['book']; readonly properties: ReadonlyMap<string, string> };
type Options = NonNullable<Parameters<typeof openWithScript>[0]>;

const propertiesOf = (host: Host): Record<string, string> =>
  (
    host.globals as { PropertiesService: { getDocumentProperties: () => { getProperties: () => Record<string, string> } } }
  ).PropertiesService.getDocumentProperties().getProperties();

let clock = 0;
/** By Shanghai's clock. */
const itIs = (day: string, time = '09:20') => {
  clock = Date.parse(`${day}T${time}:00+08:00`);
};
const now = () => clock;

const opened: Host[] = [];
afterEach(() => {
  for (const host of opened.splice(0)) host.dispose();
});
function open({ book, properties }: Kept, options: Options = {}) {
  let left = Number.POSITIVE_INFINITY;
  const costs = () => (--left > 0 ? 0 : 3600);
  const stores = new Map([['document', new Map(properties)]]);
  const { host, script } = openWithScript({ user: HR, editors: [COLLEAGUE], book, properties: stores, costs, now, ...options });
  opened.push(host);
  const ask = async (op: string, args: object) => {
    const { value, error } = JSON.parse(String(await script.call('rpc', JSON.stringify({ op, language: 'en', args }))));
    return { value: value as Shown, error: error as { readonly code: string; readonly message: string } | undefined };
  };
  const read = async () => (await ask('readAutomatic', {})).value;
  const turn = (on: boolean, days: object = DAYS) => ask('saveAutomatic', { ...DAYS, ...days, on });
  /** As Google runs all there are, each as its maker; `endsAt`: the call from which on nothing is carried out. */
  const run = async (endsAt = Number.POSITIVE_INFINITY) => {
    const before = host.outbox.length;
    const me = host.person().email;
    for (const { user, id, handler } of [...host.triggers]) {
      host.actAs(user);
      left = endsAt;
      await script.call(handler, { triggerUid: id }).catch((error: Error) => {
        if (endsAt === Number.POSITIVE_INFINITY) throw error;
      });
      left = Number.POSITIVE_INFINITY;
    }
    host.actAs(me);
    return host.outbox.slice(before).map(({ to }) => to).sort(); // biome-ignore format: one line
  };
  return { host, ask, read, turn, run };
}

let base: Kept;
beforeAll(async () => {
  itIs('2026-01-20');
  const made = await workbook(rosterRows(6, {}), ROSTER, { locale: 'en_US', timeZone: 'Asia/Shanghai', now });
  const period = { cycle: 'month', year: 2026, n: 1 } as const;
  const args = argsFor(answeredPlan('plan-03'), { period, due: { scoring: '2026-02-05' }, language: 'en' });
  expect((await made.ask('createReview', args, 'en')).error).toBeUndefined();
  base = { book: made.host.book, properties: new Map(Object.entries(propertiesOf(made.host))) };
  made.host.dispose();
});

/** Mails by the day on which they went out, over so many days. */
async function month({ run }: Pick<ReturnType<typeof open>, 'run'>, first: string, count: number) {
  const sent: Record<string, readonly string[]> = {};
  for (let n = 0; n < count; n++) {
    const day = new Date(Date.parse(`${first}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
    itIs(day);
    const to = await run();
    if (to.length > 0) sent[day] = to;
  }
  return sent;
}

test('off until HR turns it on; then on the days set, on none off, and no more once all have finished', async () => {
  itIs('2026-01-26', '08:00');
  const opening = open(base);
  const { host, read, turn } = opening;
  expect(await read()).toMatchObject({ on: false, before: [7, 1], after: [1, 8, 15, 22], daysOff: false, hour: 9, daily: { may: true } });
  expect(await opening.run()).toEqual([]);
  const { value, error } = await turn(true);
  expect(error).toBeUndefined();
  expect(value).toMatchObject({ on: true, by: HR, gone: false, next: { day: '2026-01-29', count: 3, without: [] } });
  expect(host.triggers).toMatchObject([{ user: HR, hour: 9, timeZone: 'Asia/Shanghai' }]);
  // Thursday a week before, Wednesday a day before, Friday the day after; the 13th is the eighth after
  expect(await month(opening, '2026-01-26', 16)).toEqual({ '2026-01-29': ADDRESSES, '2026-02-04': ADDRESSES, '2026-02-06': ADDRESSES });
  expect(await read()).toMatchObject({ last: { sent: 3, waiting: 0 }, perhaps: 0, silent: false });
  expect((await opening.ask('checkLog', {})).value).toMatchObject({ typed: 0, ends: true });
  await score(host, REVIEW, new Set());
  expect(await month(opening, '2026-02-11', 6)).toEqual({});
  const logged = rowsBy(host, tabBy(host, 'log'), 'when').map(({ what, who }) => [what, who]);
  expect(logged.filter(([what]) => what === 'Raters reminded automatically')).toHaveLength(3);
  expect(logged).toContainEqual(['Automatic reminders turned on', HR]);
});

test('a day on which Google left the run out is made up for on the next, once', async () => {
  itIs('2026-01-28', '20:00');
  const opening = open(base);
  await opening.turn(true);
  itIs('2026-01-30');
  expect(await opening.run()).toEqual(ADDRESSES);
  expect(await opening.run()).toEqual([]);
  expect(await month(opening, '2026-01-31', 4)).toEqual({});
});

test('whoever HR has reminded by hand on that day gets no second', async () => {
  itIs('2026-01-29', '08:30');
  const { ask, turn, run } = open(base);
  await turn(true);
  await ask('sendReminders', { review: REVIEW, to: [{ id: 'E0002', last: '' }], words: '' });
  itIs('2026-01-29');
  expect(await run()).toEqual(['p1@example.com', 'p3@example.com']);
});

test('with too few mails left the rest goes out on the next day worked', async () => {
  itIs('2026-01-26', '08:00');
  const opening = open(base, { mailQuota: 2 });
  await opening.turn(true, { before: [6], after: [], daysOff: false }); // Friday 30 January
  itIs('2026-01-30');
  expect(await opening.run()).toHaveLength(2);
  // on Saturday none goes out
  expect(await opening.read()).toMatchObject({ last: { sent: 2, waiting: 1 }, next: { day: '2026-02-02', count: 1 } });
  const rest = await month(opening, '2026-01-31', 5);
  expect(Object.keys(rest)).toEqual(['2026-02-02']);
  expect(opening.host.outbox.map(({ to }) => to).sort()).toEqual(ADDRESSES);
});

test('a run that dies at any of its writes or mails is taken up again: nobody twice, nobody skipped, at most one perhaps', async () => {
  const begin = async () => {
    itIs('2026-01-29', '08:00');
    const opening = open(base);
    await opening.turn(true);
    itIs('2026-01-29');
    return opening;
  };
  const first = await begin();
  await first.run();
  const calls = first.host.calls.made();
  const at = calls.flatMap((name, n) => (/sendEmail$|^Properties\.set|batchUpdate$/.test(name) ? [n + 1] : []));
  expect(at.length).toBeGreaterThan(6);
  for (const n of at) {
    const { host, ask, run } = await begin();
    await run(n);
    await run();
    itIs('2026-01-30');
    await run();
    const { value } = await ask('readReminders', { review: REVIEW });
    const { perhaps } = value as unknown as Answer<'readReminders'>;
    const to = host.outbox.map((each) => each.to);
    expect([n, perhaps.length <= 1, new Set(to).size]).toEqual([n, true, to.length]);
    expect([n, [...new Set([...to, ...perhaps.map((each) => each.to)])].sort()]).toEqual([n, ADDRESSES]);
    opened.pop()?.dispose();
  }
});

test('turned off by another of HR, its maker’s run ends itself; turned on by them, it is theirs', async () => {
  itIs('2026-01-26', '08:00');
  const { host, ask, turn, run, read } = open(base);
  await ask('saveSettings', { language: 'en', theme: 'light', sender: '', hr: [COLLEAGUE] });
  await turn(true);
  host.actAs(COLLEAGUE);
  expect(await read()).toMatchObject({ on: true, by: HR, gone: false });
  await turn(false);
  expect(host.triggers).toHaveLength(1); // another's cannot be ended
  itIs('2026-01-29');
  expect([await run(), host.triggers]).toEqual([[], []]);
  host.actAs(COLLEAGUE);
  await turn(true);
  expect(await read()).toMatchObject({ by: COLLEAGUE });
  expect(host.triggers).toMatchObject([{ user: COLLEAGUE }]);
  itIs('2026-01-30');
  expect(await run()).toEqual(ADDRESSES); // today's is still to be done where it is turned on
});

test('another hour makes another run, other days do not; whoever is HR no more sends nothing', async () => {
  itIs('2026-01-26', '08:00');
  const { host, ask, turn, run, read } = open(base);
  await ask('saveSettings', { language: 'en', theme: 'light', sender: '', hr: [COLLEAGUE] });
  host.actAs(COLLEAGUE);
  await turn(true);
  const [first] = host.triggers;
  await turn(true, { before: [3] });
  expect(host.triggers).toEqual([first]);
  await turn(true, { hour: 17 });
  expect(host.triggers).toMatchObject([{ user: COLLEAGUE, hour: 17 }]);
  host.actAs(HR);
  await ask('saveSettings', { language: 'en', theme: 'light', sender: '', hr: [] });
  itIs('2026-01-29', '17:10');
  expect([await run(), host.triggers]).toEqual([[], []]);
  expect(await read()).toMatchObject({ on: false, ended: true });
});

test('a run of which Google tells no address is its maker’s', async () => {
  itIs('2026-01-26', '08:00');
  const first = open(base);
  await first.turn(true);
  const kept = { book: first.host.book, properties: new Map(Object.entries(propertiesOf(first.host))) };
  itIs('2026-01-29');
  const second = open(kept, { tellsEmail: false, triggers: [...first.host.triggers] });
  expect(await second.run()).toEqual(ADDRESSES);
  expect(lastLogged(second.host, 'Log').slice(1, 3)).toEqual([HR, 'Raters reminded automatically']);
});

test('what another of HR changed meanwhile is not taken back by a page that does not know of it', async () => {
  itIs('2026-01-26', '08:00');
  const { host, ask, turn, read } = open(base);
  await ask('saveSettings', { language: 'en', theme: 'light', sender: '', hr: [COLLEAGUE] });
  await turn(true);
  const page = { ...DAYS, on: true };
  host.actAs(COLLEAGUE);
  await ask('saveAutomatic', { ...page, on: false, shown: page });
  host.actAs(HR);
  await ask('saveAutomatic', { ...page, before: [3], shown: page });
  expect(await read()).toMatchObject({ on: false, before: [3], after: DAYS.after });
});

test('a run that comes no more is told to all of HR, and turned on again it is theirs', async () => {
  itIs('2026-01-26', '08:00');
  const triggers: NonNullable<Options['triggers']> = [];
  const { host, ask, turn, run, read } = open(base, { triggers });
  await ask('saveSettings', { language: 'en', theme: 'light', sender: '', hr: [COLLEAGUE] });
  await turn(true);
  itIs('2026-01-26');
  await run();
  triggers.splice(0);
  host.actAs(COLLEAGUE);
  itIs('2026-01-27', '20:00');
  expect(await read()).toMatchObject({ silent: false });
  itIs('2026-01-28', '08:00');
  expect(await read()).toMatchObject({ on: true, silent: true, seen: '2026-01-26' });
  expect(await read()).not.toHaveProperty('next');
  expect((await turn(true)).value).toMatchObject({ by: COLLEAGUE, silent: false, next: { day: '2026-01-29', count: 3 } });
});

test('its run deleted in the script’s own project is told to whoever made it', async () => {
  itIs('2026-01-26');
  const triggers: NonNullable<Options['triggers']> = [];
  const { turn, read } = open(base, { triggers });
  await turn(true);
  triggers.splice(0);
  expect(await read()).toMatchObject({ on: true, gone: true });
  expect(await read()).not.toHaveProperty('next');
  expect((await turn(true)).value).toMatchObject({ gone: false, next: { day: '2026-01-29' } });
});

test('only HR may; where Google refuses it, why is said and nothing is on', async () => {
  itIs('2026-01-26');
  const { host, ask, turn } = open(base);
  host.actAs('p1@example.com');
  expect([(await ask('readAutomatic', {})).error?.code, (await turn(true)).error?.code]).toEqual(['notHr', 'notHr']);
  const scopes = ['spreadsheets', 'script.send_mail'].map((name) => `https://www.googleapis.com/auth/${name}`);
  const other = open(base, { scopes });
  expect(await other.read()).toMatchObject({ on: false, daily: { off: 'refused', reason: expect.stringContaining('script.scriptapp') } });
  expect((await other.turn(true)).error).toMatchObject({ code: 'problems', message: expect.stringContaining('remind raters by hand') });
  expect((await other.read()).on).toBe(false);
});
