// Reminders over the whole script: who is behind and what each would read, sent once, in the Log, dropped where somebody has finished; killed at
// each call and taken up again nobody gets two.
import type { Answer } from '../../src/rpc/contract';
import { type Host, openWithScript } from '../local/open';
import { rosterRows } from '../workbook/company';
import { answeredPlan } from '../workbook/fixtures';
import { score } from './scored-month';
import { argsFor, lastLogged, workbook } from './workbook';

jest.setTimeout(600_000); // a small workbook is opened many times

const [REVIEW, HR, ROSTER] = ['plan-03:2026-01', 'e4@example.com', 'People'] as const;
const RATERS = ['E0001', 'E0002', 'E0003'] as const;
const ADDRESSES = ['p1@example.com', 'p2@example.com', 'p3@example.com'] as const;
type Asked = { readonly ok: boolean; readonly value: never; readonly error?: { readonly code: string; readonly message: string } };
type Read = Answer<'readReminders'>;
type Sent = Answer<'sendReminders'>;
type Kept = { readonly book: Host['book']; readonly properties: ReadonlyMap<string, string> };
type Options = NonNullable<Parameters<typeof openWithScript>[0]>;

const propertiesOf = (host: Host): Record<string, string> =>
  (
    host.globals as { PropertiesService: { getDocumentProperties: () => { getProperties: () => Record<string, string> } } }
  ).PropertiesService.getDocumentProperties().getProperties();
const kept = (host: Host): Kept => ({ book: host.book, properties: new Map(Object.entries(propertiesOf(host))) });

const opened: Host[] = [];
afterEach(() => {
  for (const host of opened.splice(0)) host.dispose();
});
function open({ book, properties }: Kept, options: Options = {}) {
  let left = Number.POSITIVE_INFINITY;
  const costs = () => (--left > 0 ? 0 : 3600);
  const stores = new Map([['document', new Map(properties)]]);
  const { host, script } = openWithScript({ user: HR, book, properties: stores, costs, ...options });
  opened.push(host);
  const ask = async (op: string, args: object, endsAt = Number.POSITIVE_INFINITY): Promise<Asked> => {
    left = endsAt;
    try {
      return JSON.parse(String(await script.call('rpc', JSON.stringify({ op, language: 'en', args }))));
    } finally {
      left = Number.POSITIVE_INFINITY;
    }
  };
  const read = async () => (await ask('readReminders', { review: REVIEW })).value as Read;
  const send = async (to: readonly { readonly id: string; readonly last: string }[], words = '') => {
    const { value, error } = await ask('sendReminders', { review: REVIEW, to, words });
    expect(error).toBeUndefined();
    return value as Sent;
  };
  return { host, ask, read, send };
}
const chosen = ({ behind }: Read) => behind.map(({ id, last }) => ({ id, last }));
const addressesIn = (text: unknown): readonly string[] => [...(String(text).match(/p\d@example\.com/g) ?? [])].sort();
const sentTo = (host: Host) => host.outbox.map(({ to }) => to);

let base: Kept;
beforeAll(async () => {
  const made = await workbook(rosterRows(6, {}), ROSTER, { locale: 'en_US' });
  const args = argsFor(answeredPlan('plan-03'), {
    ...{ period: { cycle: 'month', year: 2026, n: 1 }, due: { scoring: '2026-02-05' }, language: 'en' },
  });
  expect((await made.ask('createReview', args, 'en')).error).toBeUndefined();
  await made.ask('saveSettings', { language: 'en', theme: 'light', sender: 'Liu Fang, HR', hr: [] }, 'en');
  base = kept(made.host);
  made.host.dispose();
});

test('who is behind, with the message that each would get, and what the day has left', async () => {
  const { read, host } = open(base);
  const { behind, mail, due, perhaps, waiting } = await read();
  expect(behind.map(({ id }) => id).sort()).toEqual([...RATERS]);
  expect([mail, due, perhaps, waiting]).toEqual([{ left: 100 }, '2026-02-05', [], []]);
  const [first] = behind;
  expect(first?.message.subject).toMatch(/^Scores were due Thu 5 Feb 2026: \d of your \d people are left$/);
  const [hello, far, link] = behind.find(({ id }) => id === 'E0003')?.message.parts ?? [];
  expect(hello?.text).toMatch(/^.+, hello\.$/);
  expect(far?.text).toMatch(/^In the review “January 2026” you have scored 0 of \d people\. They were due Thu 5 Feb 2026/);
  expect(link).toMatchObject({ text: expect.stringMatching(/^Open /), link: expect.stringMatching(/#gid=\d+$/) });
  expect(first?.message.parts.at(-2)?.text).toMatch(/^Left to do: .+\.$/);
  expect(first?.message.parts.at(-1)?.text).toBe('Liu Fang, HR');
  expect(host.outbox).toEqual([]);
});

test('sent once, with HR’s line, one row in the Log; the same again sends nobody a second, and HR may insist', async () => {
  const { read, send, host } = open(base);
  const to = chosen(await read());
  expect(await send(to, 'By noon, please.')).toMatchObject({ sent: [{}, {}, {}], unsent: [], more: false, waiting: 0 });
  expect(sentTo(host).sort()).toEqual(ADDRESSES);
  const mail = host.outbox.find(({ to: address }) => address === 'p3@example.com');
  expect(mail?.body).toMatch(/\n\nBy noon, please\.\n\nOpen .+: http/);
  expect(mail?.options).toMatchObject({ name: 'Liu Fang, HR', htmlBody: expect.stringContaining('By noon, please.</p>') });
  const logged = lastLogged(host, 'Log');
  expect(logged.slice(1, 3)).toEqual([HR, 'Raters reminded']);
  expect(addressesIn(logged[5])).toEqual(ADDRESSES);
  expect(await send(to)).toMatchObject({ sent: [], unsent: to.map(({ id }) => ({ id, why: 'since' })) });
  expect(host.outbox).toHaveLength(3);
  const again = await read();
  expect(again.behind.every(({ last }) => last.startsWith(again.today))).toBe(true);
  expect(await send(chosen(again).slice(0, 1))).toMatchObject({ sent: [{}] });
});

test('who finishes between preview and sending gets no mail', async () => {
  const { read, send, host } = open(base);
  const to = chosen(await read());
  await score(host, REVIEW, new Set());
  const after = await read();
  expect(after.behind).toEqual([]);
  expect(await send(to)).toMatchObject({ sent: [], unsent: to.map(({ id }) => ({ id, why: 'finished' })) });
  expect(host.outbox).toEqual([]);
});

test('two mails left and three asked for: two go, the third waits for another day and is taken up again', async () => {
  let now = Date.parse('2026-02-06T01:00:00Z');
  const { read, send, host } = open(base, { mailQuota: 2, now: () => now });
  expect(await send(chosen(await read()), 'Soon.')).toMatchObject({ sent: [{}, {}], more: false, waiting: 1 });
  const { waiting, words, mail } = await read();
  expect([waiting.length, words, mail]).toEqual([1, 'Soon.', { left: 0 }]);
  now += 86_400_000;
  expect(await send([])).toMatchObject({ sent: [{ id: waiting[0] }], waiting: 0 });
  expect(host.outbox.map(({ body }) => body.includes('Soon.'))).toEqual([true, true, true]);
  expect(sentTo(host).sort()).toEqual(ADDRESSES);
});

test('without an address HR tells them, which is noted; an address entered since is written to', async () => {
  const { read, send, ask, host } = open(base);
  const rows = host.values(`'${ROSTER}'!A1:H10`);
  const row = rows.findIndex(([id]) => id === 'E0002');
  const column = rows[row]?.indexOf('p2@example.com') ?? -1;
  const cell = `${String.fromCharCode(65 + column)}${row + 1}`;
  await host.typeIn(ROSTER, cell, 'two@example.com', HR);
  expect((await read()).behind.find(({ id }) => id === 'E0002')?.email).toBe('two@example.com');
  expect((await ask('tellReminder', { review: REVIEW, id: 'E0003', last: '' })).value).toEqual({ count: 1 });
  expect((await ask('tellReminder', { review: REVIEW, id: 'E0003', last: '' })).value).toEqual({ count: 0 });
  expect(lastLogged(host, 'Log')[5]).toMatch(/, told by HR, \d\d:\d\d:\d\d$/);
  expect(await send([{ id: 'E0003', last: '' }])).toMatchObject({ sent: [], unsent: [{ why: 'since' }] });
  expect(await send([{ id: 'E0002', last: '' }])).toMatchObject({ sent: [{ to: 'two@example.com' }] });
});

test('a manifest without the scope: nothing is sent, why is said, and who is behind is told all the same', async () => {
  const { read, ask, host } = open(base, { scopes: ['https://www.googleapis.com/auth/spreadsheets'] });
  const { mail, behind } = await read();
  expect(mail).toMatchObject({ off: 'refused', reason: expect.stringContaining('script.send_mail') });
  const { error } = await ask('sendReminders', { review: REVIEW, to: behind.map(({ id }) => ({ id, last: '' })), words: '' });
  expect(error).toMatchObject({ code: 'problems', message: expect.stringContaining('copy the texts') });
  expect(host.outbox).toEqual([]);
});

/** Calls at which it matters when Google stops: what is written, and what is sent. */
const KILLS = [
  [/^MailApp\.sendEmail/, ['before', 'after', 'for good']],
  [/^Properties\.set|batchUpdate$/, ['after', 'for good']],
] as const;

test('killed where it writes or sends, before it, after it or for good, and taken up again: nobody twice, nobody skipped, at most one perhaps', async () => {
  const first = open(base);
  const to = chosen(await first.read());
  await first.send(to);
  const calls = first.host.calls.made();
  expect(calls.filter((name) => name === 'MailApp.sendEmail')).toHaveLength(3);
  for (const [at, call] of calls.entries())
    for (const when of KILLS.flatMap(([name, whens]) => (name.test(call) ? whens : []))) {
      const where = `call ${at + 1}, ${when}: ${call}`;
      const { host, ask, read, send } = open(base);
      host.failAtCall(when === 'for good' ? undefined : at + 1, when === 'for good' ? undefined : when);
      await ask('sendReminders', { review: REVIEW, to, words: '' }, when === 'for good' ? at + 1 : undefined);
      const arrived = sentTo(host);
      host.failAtCall(undefined);
      await send(to);
      const { perhaps, behind } = await read();
      expect([where, perhaps.length <= 1]).toEqual([where, true]);
      expect([where, behind.every(({ id, last }) => last !== '' || perhaps.some((each) => each.id === id))]).toEqual([where, true]);
      for (const { id, to: address } of perhaps) {
        const sent = arrived.includes(address);
        expect((await ask('settleReminder', { review: REVIEW, id, sent })).value).toEqual({ count: 1 });
        if (!sent) await send([{ id, last: '' }]);
      }
      expect([where, [...sentTo(host)].sort()]).toEqual([where, ADDRESSES]);
      const addresses = host
        .values("'Log'!C1:F60")
        .filter(([what]) => what === 'Raters reminded')
        .flatMap((row) => addressesIn(row[3]));
      expect([where, [...addresses].sort()]).toEqual([where, ADDRESSES]);
      opened.pop()?.dispose();
    }
});
