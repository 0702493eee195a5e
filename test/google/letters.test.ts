// Result letters over the whole script: out of turn refused, each to the person's own address and about nobody else, the day of telling written
// where the clock of appeals reads it, handed over on paper, answered; killed where it sends or writes nobody gets two.
import type { Answer } from '../../src/rpc/contract';
import { type Host, openWithScript } from '../local/open';
import { rosterRows } from '../workbook/company';
import { answeredPlan } from '../workbook/fixtures';
import { serialOf } from '../workbook/table-book';
import { entering, rowsBy, tabBy, write } from './by-marks';
import { date, score } from './scored-month';
import { argsFor, lastLogged, workbook } from './workbook';

jest.setTimeout(600_000); // a small workbook is opened many times

const [REVIEW, HR, ROSTER] = ['plan-03:2026-01', 'e4@example.com', 'People'] as const;
const HOW = { review: REVIEW, comments: true, rank: false };
type Asked = { readonly ok: boolean; readonly value: never; readonly error?: { readonly code: string; readonly message: string } };
type Read = Answer<'readLetters'>;
type Sent = Answer<'sendLetters'>;
type Kept = { readonly book: Host['book']; readonly properties: ReadonlyMap<string, string> };
type Options = NonNullable<Parameters<typeof openWithScript>[0]>;

const kept = (host: Host): Kept => {
  const service = host.globals as { PropertiesService: { getDocumentProperties: () => { getProperties: () => Record<string, string> } } };
  return { book: host.book, properties: new Map(Object.entries(service.PropertiesService.getDocumentProperties().getProperties())) };
};

/** Plan 3, with plan 5's appeal: seven calendar days. */
const [MONTHLY, COMPANY] = [answeredPlan('plan-03'), answeredPlan('plan-05')];
const APPEAL = COMPANY.stages.filter(({ id }) => id === 'appeal').map(({ cycles: _, ...stage }) => stage);
const APPEALED = { ...MONTHLY, appeal: COMPANY.appeal, stages: [...MONTHLY.stages.slice(0, -1), ...APPEAL, ...MONTHLY.stages.slice(-1)] };

const opened: Host[] = [];
afterEach(() => {
  for (const host of opened.splice(0)) host.dispose();
});
function open({ book, properties }: Kept, options: Options = {}) {
  let left = Number.POSITIVE_INFINITY;
  const costs = () => (--left > 0 ? 0 : 3600);
  const { host, script } = openWithScript({ user: HR, book, properties: new Map([['document', new Map(properties)]]), costs, ...options });
  opened.push(host);
  const ask = async (op: string, args: object, endsAt = Number.POSITIVE_INFINITY): Promise<Asked> => {
    left = endsAt;
    try {
      return JSON.parse(String(await script.call('rpc', JSON.stringify({ op, language: 'en', args }))));
    } finally {
      left = Number.POSITIVE_INFINITY;
    }
  };
  const read = async () => {
    const { value, error } = await ask('readLetters', HOW);
    expect(error).toBeUndefined();
    return value as Read;
  };
  const send = async (to: readonly { readonly id: string; readonly last: string }[]) => {
    let all: Sent | undefined;
    for (let next = to; ; next = []) {
      const { value, error } = await ask('sendLetters', { ...HOW, to: next });
      expect(error).toBeUndefined();
      const { sent, unsent, more, waiting } = value as Sent;
      all = { sent: [...(all?.sent ?? []), ...sent], unsent: [...(all?.unsent ?? []), ...unsent], more, waiting };
      if (!more) return all;
    }
  };
  return { host, ask, read, send };
}
const chosen = ({ people }: Read) => people.map(({ id, last }) => ({ id, last }));
const sentTo = (host: Host) => host.outbox.map(({ to }) => to).sort();
/** The rows of Appeals that say when somebody was told. */
const toldOn = (host: Host) => rowsBy(host, tabBy(host, 'appeals', REVIEW)).flatMap(({ id, told }) => (told ? [[id, told]] : []));

let unscored: Kept;
let base: Kept;
beforeAll(async () => {
  const made = await workbook(rosterRows(6, {}), ROSTER, { locale: 'en_US' });
  const args = argsFor(APPEALED, { period: { cycle: 'month', year: 2026, n: 1 }, due: {}, language: 'en' });
  expect((await made.ask('createReview', args, 'en')).error).toBeUndefined();
  unscored = kept(made.host);
  await score(made.host, REVIEW, new Set(['E0006']));
  await date(made.host, REVIEW, ['release', 'appeal', 'interview', 'improve', 'archive']);
  base = kept(made.host);
  made.host.dispose();
});

test('out of turn is refused with what comes first', async () => {
  const { ask, host, read } = open(unscored);
  const { obstacles, people } = await read();
  expect(obstacles.length).toBeGreaterThan(0);
  expect(people.every(({ lacking }) => lacking.includes('score'))).toBe(true);
  for (const [op, more] of [
    ['sendLetters', { to: chosen({ people } as Read) }],
    ['printLetters', { ids: ['E0006'] }],
  ] as const)
    expect((await ask(op, { ...HOW, ...more })).error).toMatchObject({ code: 'open', message: expect.stringContaining('is not done yet') });
  expect([host.outbox, host.screen.dialogs]).toEqual([[], []]);
});

test('each to their own address with a PDF, about nobody else; told is written, the Log has one row a call, and again nobody gets one', async () => {
  const { read, send, host } = open(base);
  const before = await read();
  expect([before.obstacles, before.perhaps]).toEqual([[], []]);
  const to = chosen(before);
  const { sent, unsent } = await send(to);
  expect([sent.length, unsent]).toEqual([to.length, []]);
  expect(sentTo(host)).toEqual(before.people.map(({ email }) => email).sort());
  for (const mail of host.outbox) {
    const own = before.people.find(({ email }) => email === mail.to);
    const [pdf] = mail.options.attachments as readonly { name: string; type: string; text: string }[];
    expect([pdf?.name, pdf?.type]).toEqual([`Result letter January 2026 ${own?.id}.pdf`, 'application/pdf']);
    const others = before.people.filter(({ id }) => id !== own?.id);
    for (const text of [mail.body, String(mail.options.htmlBody), pdf?.text ?? '']) {
      expect(text).toContain(own?.final);
      expect(others.filter(({ name, id }) => text.includes(name) || text.includes(id))).toEqual([]);
    }
  }
  const today = serialOf(before.today);
  const told = toldOn(host);
  expect(told.map(([, day]) => day)).toEqual(told.map(() => today));
  expect(told.map(([id]) => id).sort()).toEqual(before.people.map(({ id }) => id).sort());
  expect(rowsBy(host, tabBy(host, 'stages', REVIEW), 'n').find(({ kind }) => kind === 'release')?.on).toBe(today);
  expect(lastLogged(host, 'Log')[2]).toBe('Result letters sent');
  expect((await send(to)).unsent.map(({ why }) => why)).toEqual(to.map(() => 'since'));
  expect(host.outbox).toHaveLength(to.length);
});

test('whoever reads it can redo the sum', async () => {
  const { read } = open(base);
  for (const { sums, final, name } of (await read()).people) {
    const sum = sums.reduce((all, { counts }) => all + Number(counts), 0);
    expect([name, sums.length > 0, sum.toFixed(2)]).toEqual([name, true, Number(final).toFixed(2)]);
    for (const { score: points, weight, counts } of sums)
      expect(Number(counts)).toBeCloseTo((Number(points) * Number.parseFloat(weight)) / 100, 2);
  }
});

test('on paper: shown to be printed, noted as handed over once; answered, never as agreed', async () => {
  const { read, ask, host } = open(base);
  const [first] = (await read()).people;
  const id = first?.id ?? '';
  expect((await ask('printLetters', { ...HOW, ids: [id] })).value).toEqual({ count: 1 });
  expect(host.screen.dialogs[0]?.html).toContain('Confidential');
  const hand = () => ask('handLetters', { review: REVIEW, to: [{ id, last: '' }] });
  expect([(await hand()).value, (await hand()).value]).toEqual([{ count: 1 }, { count: 0 }]);
  expect(toldOn(host)).toEqual([[id, serialOf((await read()).today)]]);
  expect((await ask('answerLetter', { review: REVIEW, id, is: 'refused', text: ' ' })).error?.message).toContain('witness');
  const refuse = () => ask('answerLetter', { review: REVIEW, id, is: 'refused', text: '=1+1 before Wang Lei' });
  expect([(await refuse()).value, (await refuse()).value]).toEqual([{ count: 1 }, { count: 0 }]);
  expect(lastLogged(host, 'Log').slice(2, 6)).toEqual([
    'Letter refused before a witness',
    id,
    '',
    expect.stringMatching(/=1\+1 before Wang Lei$/),
  ]);
  expect((await read()).people[0]?.answer).toMatchObject({ is: 'refused', text: '=1+1 before Wang Lei' });
  expect((await ask('answerLetter', { review: REVIEW, id, is: 'agreed', text: '' })).error?.code).toBe('request');
});

test('somebody who has appealed keeps the day on which they were told', async () => {
  const { read, send, host } = open(base);
  const [first] = (await read()).people;
  const sheet = tabBy(host, 'appeals', REVIEW);
  await write(host, entering(sheet, [[0, { id: first?.id ?? '', told: serialOf('2026-02-02'), asked: serialOf('2026-02-03') }]]));
  await send([{ id: first?.id ?? '', last: '' }]);
  expect(toldOn(host)).toEqual([[first?.id, serialOf('2026-02-02')]]);
});

test('once the first letter is out, a locked score is corrected no more', async () => {
  const { read, send, ask, host } = open(base);
  expect((await ask('lockScores', { review: REVIEW, reason: '' })).error).toBeUndefined();
  const sheetId = tabBy(host, 'score:0', REVIEW).properties.sheetId ?? 0;
  const released = async () => ((await ask('readLocked', { review: REVIEW, sheetId })).value as { released: string }).released;
  expect(await released()).toBe('');
  const { people, today } = await read();
  await send([{ id: people[0]?.id ?? '', last: '' }]);
  expect(await released()).toBe(today);
  // nor is the tab opened again: scores stay as they were told
  const again = await ask('reopenScores', { review: REVIEW, tabs: [sheetId], reason: 'a query about a score' });
  expect(again.error).toMatchObject({
    code: 'problems',
    message: expect.stringContaining('Change a result by an appeal’s decision, or adjust it.'),
  });
});

/** Calls at which it matters when Google stops. */
const KILLS = [
  [/^MailApp\.sendEmail/, ['before', 'for good']],
  [/^Properties\.set|batchUpdate$/, ['for good']],
] as const;

test('killed where it sends or writes, and taken up again: nobody twice, nobody skipped, at most one perhaps, each told once', async () => {
  const first = open(base);
  const to = chosen(await first.read()).slice(0, 2);
  await first.send(to);
  const all = sentTo(first.host);
  const calls = first.host.calls.made();
  for (const [at, call] of calls.entries())
    for (const when of KILLS.flatMap(([name, whens]) => (name.test(call) ? whens : []))) {
      const where = `call ${at + 1}, ${when}: ${call}`;
      const { host, ask, read, send } = open(base);
      host.failAtCall(when === 'for good' ? undefined : at + 1, when === 'for good' ? undefined : when);
      await ask('sendLetters', { ...HOW, to }, when === 'for good' ? at + 1 : undefined);
      const arrived = sentTo(host);
      host.failAtCall(undefined);
      await send(to);
      const { perhaps } = await read();
      expect([where, perhaps.length <= 1]).toEqual([where, true]);
      for (const { id, to: address } of perhaps) {
        const sent = arrived.includes(address);
        expect((await ask('settleLetter', { review: REVIEW, id, sent })).value).toEqual({ count: 1 });
        if (!sent) await send([{ id, last: '' }]);
      }
      expect([where, sentTo(host)]).toEqual([where, all]);
      expect([
        where,
        toldOn(host)
          .map(([id]) => id)
          .sort(),
      ]).toEqual([where, to.map(({ id }) => id).sort()]);
      opened.pop()?.dispose();
    }
});
