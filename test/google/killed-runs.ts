// Operations killed at any service call of theirs, before it is carried out, after, or for good: they leave what they say they leave, and the same
// again completes it. The test files beside it say which operations, so that several workers share them.
import { isDeepStrictEqual } from 'node:util';

import { builtFile } from '../built/load';
import type { Host } from '../local/open';
import { openWithScript } from '../local/open';
import { rosterRows } from '../workbook/company';
import { answeredPlan } from '../workbook/fixtures';
import { checked } from './killed-stages';
import { argsFor, workbook } from './workbook';

export const HR = 'e4@example.com';
export const REVIEW = 'plan-03:2026-01';
export const ROSTER = 'People';
/** In seconds: longer than a run may last. */
const HOUR = 3600;
const GRADE = '{ return scoretab_.call("GRADE"';
/** GRADE is refused for good: what is calculated again is in error again. */
const REFUSING = builtFile('Code.js').replace(GRADE, `{ throw new Error("Service invoked too many times"); return scoretab_.call("GRADE"`);

type Answer = { readonly ok: boolean; readonly value?: unknown; readonly error?: { readonly code: string; readonly message?: string } };
export type Opened = {
  readonly host: Host;
  /** `endsAt`: from this call on, of those that it makes, Google carries nothing out any more, as where its time is over. */
  readonly ask: (op: string, args: object, endsAt?: number) => Promise<Answer>;
};
/** What a host is opened with again. */
type Kept = { readonly book: Host['book']; readonly properties: ReadonlyMap<string, string>; readonly editors: readonly string[] };

const store = (host: Host) =>
  (
    host.globals as {
      PropertiesService: { getDocumentProperties: () => { getProperties: () => Record<string, string> } };
    }
  ).PropertiesService.getDocumentProperties();
export const app = (host: Host) =>
  (
    host.globals as {
      SpreadsheetApp: { getActive: () => { getEditors: () => { getEmail: () => string }[]; addEditor: (email: string) => void } };
    }
  ).SpreadsheetApp.getActive();
const kept = ({ host }: Pick<Opened, 'host'>): Kept => ({
  book: host.book,
  properties: new Map(Object.entries(store(host).getProperties())),
  editors: app(host)
    .getEditors()
    .map((user) => user.getEmail()),
});

function opened({ book, properties, editors }: Kept): Opened {
  const stores = new Map([['document', new Map(properties)]]);
  let left = Number.POSITIVE_INFINITY;
  const costs = () => (--left > 0 ? 0 : HOUR);
  const { host, script } = openWithScript(
    { user: HR, locale: 'de_DE', knownEditorsOnly: true, book, properties: stores, editors: [...editors], costs },
    REFUSING,
  );
  const ask: Opened['ask'] = async (op, args, endsAt = Number.POSITIVE_INFINITY) => {
    left = endsAt;
    return script
      .call('rpc', JSON.stringify({ op, language: 'en', args }))
      .then(
        (json) => JSON.parse(String(json)) as Answer,
        (thrown: Error) => ({ ok: false, error: { code: 'thrown', message: thrown.message } }),
      )
      .finally(() => {
        left = Number.POSITIVE_INFINITY;
      });
  };
  return { host, ask };
}

/** Everything that there is to see, in an order of its own; without what only says which write was the last, and the Log. */
function seen(made: Opened) {
  const { book: whole, properties, editors } = kept(made);
  // when a row of History or of Adjustments was written differs from try to try by its time of day
  const book = JSON.parse(JSON.stringify(whole, (_, value) => untimed(value))) as typeof whole;
  const sorted = (list: readonly object[]) => list.map((each) => JSON.stringify(each)).sort();
  return {
    tabs: book.sheets.map((sheet) => ({
      title: sheet.properties.title,
      hidden: sheet.properties.hidden ?? false,
      cells:
        sheet.properties.title === 'Log'
          ? []
          : sheet.rows.map((row) => row.map((cell) => [cell?.userEnteredValue, cell?.userEnteredFormat?.numberFormat])),
      protections: sorted(sheet.protectedRanges.map(({ protectedRangeId: _, ...each }) => each)),
      marks: sorted(
        sheet.developerMetadata.map(({ metadataId: _, ...each }) => ({ ...each, metadataValue: timeless(each.metadataValue) })),
      ),
    })),
    names: sorted(book.namedRanges),
    marks: book.developerMetadata.map(({ metadataKey }) => metadataKey).filter((key) => key !== 'st.op').sort(), // biome-ignore format: one line
    properties: [...properties].filter(([key, value]) => value !== '' && key !== 'scoretab.recalculate').sort(),
    editors: [...editors].sort(),
  };
}

/** A day without its time, as a number and at the end of a text. */
const untimed = (value: unknown): unknown => {
  if (typeof value === 'number') return value > 46_000 && value < 48_000 ? Math.floor(value) : value;
  return typeof value === 'string' ? value.replace(/(?<=\d{4}-\d\d-\d\d )\d\d:\d\d$/, '') : value;
};

/** Without the moment with which a mark begins. */
const timeless = (value = ''): string => value.replace(/^\d{4}-\d\d-\d\dT\S+/, '');

/** A call that fails once, before it is carried out or after, or with all that follow. */
type Kill = 'before' | 'after' | 'for good';
/** A call that only reads leaves the same whether it fails before or after. */
const changes = (call: string): boolean =>
  !/[.](?:get|batchGet|is|has|can|open|waitLock|tryLock|hasLock|evaluate|create|format)\w*$/.test(call);
export const ONCE = (call: string): readonly Kill[] => (changes(call) ? ['before', 'after'] : ['before']);
/** Sharing goes on with the next person after a call that fails. */
export const EACH = (call: string): readonly Kill[] => (changes(call) ? ['before', 'after', 'for good'] : ['before']);

/** After a call that only reads all is as before it. */
export const AT_WRITES = (call: string): readonly Kill[] => (call.includes('batchUpdate') ? ['before', 'after'] : ['before']);

export type Action = {
  readonly op: string;
  readonly what: string;
  readonly kills: (call: string) => readonly Kill[];
  /** As they are, or once what is different before it is done. */
  readonly args: object | ((made: Opened) => Promise<object>);
  /** What is amiss, or different, before it. */
  readonly before?: (made: Opened) => Promise<unknown>;
};
let base: Kept;
async function makeBase(): Promise<void> {
  const made = await workbook(rosterRows(6, {}), ROSTER, { locale: 'de_DE' }, REFUSING);
  const args = argsFor(checked(answeredPlan('plan-03')), { period: { cycle: 'month', year: 2026, n: 1 }, due: {}, language: 'en' });
  expect((await made.ask('createReview', args, 'en')).error).toBeUndefined();
  base = kept(made);
  made.host.dispose();
}

const atHome = async ({ ask }: Opened) => {
  const { value, error } = await ask('readReview', { review: REVIEW });
  expect(error).toBeUndefined();
  const { missing, repair } = value as { missing: object[]; repair: object[] };
  // and every row of the Log follows the one before it
  const log = await ask('checkLog', {});
  expect(log.value).toMatchObject({ is: 'read', begun: 1, ends: true });
  return { missing, repair, fault: (log.value as { fault?: object }).fault };
};

/** Whom sharing did not let in, as Google refused it. */
const isRefused = (value: unknown): boolean => JSON.stringify(value ?? null).includes('"refused":"S');

/** A test for each of them. */
export function killedAtEachCall(actions: readonly Action[]): void {
  jest.setTimeout(600_000); // a small workbook is opened and calculated many times
  beforeAll(makeBase);
  test.each(actions)('$op$what', killed);
}

async function killed({ op, kills, args: given, before }: Action): Promise<void> {
  const first = opened(base);
  await before?.(first);
  const args = typeof given === 'function' ? await given(first) : given;
  const prepared = kept(first);
  const [was, answered] = [seen(first), await first.ask(op, args)];
  expect(answered.error).toBeUndefined();
  expect(answered.value).not.toMatchObject({ count: 0 });
  expect(answered.value).not.toMatchObject({ added: 0 });
  const calls = first.host.calls.made();
  const [wanted, home] = [seen(first), await atHome(first)];
  expect([home.repair, home.fault]).toEqual([[], undefined]);
  first.host.dispose();
  const told = { nothing: 0, some: 0, done: 0 };
  let made = opened(prepared);
  let start = kept(made);
  for (const [at, call] of calls.entries()) {
    const n = at + 1;
    for (const when of kills(call)) {
      made.host.failAtCall(when === 'for good' ? undefined : n, when === 'for good' ? undefined : when);
      const { ok, value, error } = await made.ask(op, args, when === 'for good' ? n : undefined);
      const where = `call ${n}, ${when}: ${call}`;
      const nothing = error?.code === 'unloaded' || error?.message?.includes('Nothing was changed.');
      const done = ok && !isRefused(value);
      told[done ? 'done' : nothing ? 'nothing' : 'some']++;
      if (done) expect([where, seen(made)]).toEqual([where, wanted]);
      if (nothing) expect([where, seen(made)]).toEqual([where, was]);
      // where nothing at all is changed the next try begins from there as well
      if (made.host.book === start.book && isDeepStrictEqual({ ...kept(made), book: 0 }, { ...start, book: 0 })) continue;
      const again = await made.ask(op, args);
      expect([where, again.error]).toEqual([where, undefined]);
      expect([where, seen(made), await atHome(made)]).toEqual([where, wanted, home]);
      made.host.dispose();
      made = opened(prepared);
      start = kept(made);
    }
  }
  made.host.dispose();
  expect(told.nothing).toBeGreaterThan(2);
}
