// Sending from a queue: as many as the day has, nobody twice, nobody skipped in silence, and killed at any step at most one mail of which nobody knows.
import fc from 'fast-check';
import type { Mail } from '../../../src/review/sending/mail';
import { NO_POST, type Post, settledPost, type Wanted } from '../../../src/review/sending/post';
import { type Sent, sendQueue } from '../../../src/review/sending/sending';

const AT = '2026-06-30T14:06:05+08:00';
const NEVER = Number.POSITIVE_INFINITY;
const wanted = (...ids: readonly string[]): readonly Wanted[] => ids.map((id) => ({ id, last: '' }));
const people = (count: number) => wanted(...Array.from({ length: count }, (_, n) => `E${n + 1}`));
const mailTo = (id: string): Mail => ({ to: `${id}@example.com`, subject: 's', text: 't', html: 'h', sender: '' });

class Killed extends Error {}

/** A store that survives, an outbox, and a death at the n-th step: before it, or after it is carried out. */
function world(start: Post) {
  let kept = start;
  const outbox: string[] = [];
  const run = (options: {
    readonly left?: number;
    readonly most?: number;
    readonly dies?: number;
    readonly when?: 'before' | 'after';
    readonly refuses?: Readonly<Record<string, string>>;
    readonly finished?: ReadonlySet<string>;
  }): Sent<'finished'> | 'killed' => {
    const { left = NEVER, most = NEVER, dies = NEVER, when = 'before', refuses = {}, finished = new Set() } = options;
    let [step, dead] = [0, false];
    const carriedOut = (what: () => void) => {
      const strikes = ++step >= dies || dead;
      if (strikes && (dead || when === 'before')) throw new Killed();
      what();
      if (!strikes) return;
      dead = true;
      throw new Killed();
    };
    try {
      return sendQueue<'finished'>(kept, {
        ...{ left, most, at: () => AT },
        mailFor: ({ id }) => (finished.has(id) ? 'finished' : mailTo(id)),
        keep: (post) =>
          carriedOut(() => {
            kept = post;
          }),
        send: ({ to }) =>
          carriedOut(() => {
            const refusal = refuses[to];
            if (refusal) throw new Error(refusal);
            outbox.push(to);
          }),
      });
    } catch (error) {
      if (error instanceof Killed) return 'killed';
      throw error;
    }
  };
  const set = (post: Post) => {
    kept = post;
  };
  return { run, outbox, kept: () => kept, set };
}

test('all of a queue, each noted as sent and left to be logged', () => {
  const { run, outbox, kept } = world({ ...NO_POST, queue: wanted('E1', 'E2') });
  expect(run({})).toMatchObject({ out: [{ id: 'E1' }, { id: 'E2' }], unsent: [], spent: false, stopped: false });
  expect(outbox).toEqual(['E1@example.com', 'E2@example.com']);
  expect(kept()).toEqual({
    ...NO_POST,
    last: { E1: AT, E2: AT },
    unlogged: [
      { id: 'E1', to: 'E1@example.com', at: AT },
      { id: 'E2', to: 'E2@example.com', at: AT },
    ],
  });
});

const LOST = { id: 'E1', to: 'E1@example.com', at: AT };
test.each<readonly [what: string, post: Partial<Post>, options: Parameters<ReturnType<typeof world>['run']>[0], expected: object]>([
  ['finished since', { queue: wanted('E1') }, { finished: new Set(['E1']) }, { out: [], unsent: [{ id: 'E1', why: 'finished' }] }],
  ['got one since HR looked', { queue: wanted('E1'), last: { E1: AT } }, {}, { out: [], unsent: [{ id: 'E1', why: 'since' }] }],
  ['HR insists', { queue: [{ id: 'E1', last: AT }], last: { E1: AT } }, {}, { out: [{ id: 'E1' }], unsent: [] }],
  ['perhaps got one', { queue: wanted('E1', 'E2'), perhaps: [LOST] }, {}, { out: [{ id: 'E2' }], unsent: [{ id: 'E1', why: 'perhaps' }] }],
  [
    'the address is refused',
    { queue: wanted('E1', 'E2') },
    { refuses: { 'E1@example.com': 'Invalid email: E1' } },
    { out: [{ id: 'E2' }], unsent: [{ id: 'E1', why: 'refused' }], stopped: false },
  ],
  [
    'Google says that the day is over',
    { queue: wanted('E1', 'E2') },
    { refuses: { 'E1@example.com': 'Service invoked too many times for one day: email.' } },
    { out: [], unsent: [], spent: true, post: { queue: wanted('E1', 'E2') } },
  ],
  [
    'Google fails and says nothing',
    { queue: wanted('E1', 'E2') },
    { refuses: { 'E1@example.com': 'We are sorry, a server error occurred.' } },
    { out: [], unsent: [{ id: 'E1', why: 'perhaps' }], stopped: true, post: { queue: wanted('E2'), perhaps: [LOST] } },
  ],
  ['a few at a time', { queue: wanted('E1', 'E2', 'E3') }, { most: 2 }, { out: [{}, {}], spent: false, post: { queue: wanted('E3') } }],
  ['no mail left', { queue: wanted('E1') }, { left: 0 }, { out: [], unsent: [], spent: true, post: { queue: wanted('E1') } }],
])('%s', (_, post, options, expected) => expect(world({ ...NO_POST, ...post }).run(options)).toMatchObject(expected));

test('130 people with 100 mails left: 100 sent, 30 tomorrow; the same choice once more sends nobody a second', () => {
  const { run, outbox, kept, set } = world({ ...NO_POST, queue: people(130) });
  expect(run({ left: 100 })).toMatchObject({ spent: true, post: { queue: { length: 30 } } });
  set({ ...kept(), queue: people(130) });
  const { unsent } = run({ left: 100 }) as Sent<'finished'>;
  expect([outbox.length, new Set(outbox).size, unsent.length]).toEqual([130, 130, 100]);
});

test('300 letters at 100 a day take three days', () => {
  const { run, outbox, kept } = world({ ...NO_POST, queue: people(300) });
  for (let days = 0; kept().queue.length > 0 && days < 4; days++) for (let left = 100; left > 0; left -= 8) run({ left, most: 8 });
  expect([outbox.length, new Set(outbox).size]).toEqual([300, 300]);
});

describe.each(['before', 'after'] as const)('killed %s a step, for good, and taken up again', (when) => {
  const steps = Array.from({ length: 12 }, (_, n) => n + 1);
  test.each(steps)('step %i: nobody twice, at most one perhaps, and with HR’s word everybody has theirs', (dies) => {
    const { run, outbox, kept, set } = world({ ...NO_POST, queue: people(5) });
    run({ dies, when });
    const first = [...outbox];
    run({});
    const { perhaps, last, queue } = kept();
    expect(perhaps.length).toBeLessThanOrEqual(1);
    expect(new Set(outbox).size).toBe(outbox.length);
    // who has none is named
    const known = new Set([...Object.keys(last), ...perhaps.map(({ id }) => id)]);
    expect([queue, [...known].sort()]).toEqual([[], ['E1', 'E2', 'E3', 'E4', 'E5']]);
    for (const { id, to } of perhaps) {
      const arrived = first.includes(to);
      set(settledPost(kept(), id, arrived));
      if (!arrived) set({ ...kept(), queue: wanted(id) });
    }
    run({});
    expect([...outbox].sort()).toEqual(people(5).map(({ id }) => `${id}@example.com`));
  });
});

test('killed again and again: never more than one that is perhaps sent for each run', () => {
  const { run, outbox, kept } = world({ ...NO_POST, queue: people(6) });
  let runs = 0;
  for (; kept().queue.length > 0 && runs < 20; runs++) run({ dies: 4, when: 'after' });
  expect(kept().perhaps.length + (kept().underWay ? 1 : 0)).toBeLessThanOrEqual(runs);
  expect(new Set(outbox).size).toBe(outbox.length);
});

test('300 letters over three days of 100, killed anywhere in any run: nobody twice, nobody lost, at most one more perhaps a run', () => {
  const deaths = fc.array(fc.record({ dies: fc.integer({ min: 1, max: 30 }), when: fc.constantFrom('before', 'after') }), {
    maxLength: 39,
  });
  fc.assert(
    fc.property(deaths, (all) => {
      const { run, outbox, kept } = world({ ...NO_POST, queue: people(300) });
      const unknown = () => kept().perhaps.length + (kept().underWay ? 1 : 0);
      let days = 0;
      for (const rest = [...all]; kept().queue.length > 0 && days < 5; days++) {
        const first = outbox.length;
        for (let runs = 0; runs < 13; runs++) {
          const before = unknown();
          run({ left: 100 - (outbox.length - first), most: 8, ...rest.shift() });
          expect(unknown() - before).toBeLessThanOrEqual(1);
        }
        expect(outbox.length - first).toBeLessThanOrEqual(100);
      }
      run({ left: 100 });
      const { last, perhaps } = kept();
      expect(new Set(outbox).size).toBe(outbox.length);
      expect(new Set([...Object.keys(last), ...perhaps.map(({ id }) => id)]).size).toBe(300);
      const sure = Object.keys(last).map((id) => `${id}@example.com`);
      expect(outbox).toEqual(expect.arrayContaining(sure));
    }),
    { numRuns: 40 },
  );
});
