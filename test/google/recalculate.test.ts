// Recalculate: formulas that show an error are emptied and written again; killed between the two, Repair finishes it. And writes of which the
// answer is lost: what is said is what is true.
import { builtFile } from '../built/load';
import { argsFor, PLAN_5, workbook } from './workbook';

jest.setTimeout(240_000); // a whole workbook calculates

const REVIEW = 'plan-05:2026-H1';
const BATCH = 'Sheets.Spreadsheets.batchUpdate';
const REFUSING = 'if (CacheService.getScriptCache().get("refuse")) throw new Error("Service invoked too many times");';
type Made = Awaited<ReturnType<typeof workbook>>;

/** Every formula of the workbook, by tab and place. */
const formulas = ({ host }: Made) =>
  new Map(
    host.book.sheets.flatMap(({ properties, rows }) =>
      rows.flatMap((row, r) =>
        row.flatMap((cell, c) => {
          const formula = cell?.userEnteredValue?.formulaValue;
          return formula === undefined ? [] : [[`${properties.title} ${r} ${c}`, formula] as const];
        }),
      ),
    ),
  );

describe('with a function that Google refuses', () => {
  let made: Made;
  let before: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const code = builtFile('Code.js').replace('{ return scoretab_.call("GRADE"', `{ ${REFUSING} return scoretab_.call("GRADE"`);
    made = await workbook(undefined, undefined, {}, code);
    refuse(true);
    expect((await made.ask('createReview', argsFor(PLAN_5))).error).toBeUndefined();
    before = formulas(made);
  });
  afterAll(() => made.host.dispose());

  /** Google runs no GRADE while this is kept. */
  const refuse = (on: boolean) => {
    const { CacheService } = made.host.globals as {
      CacheService: { getScriptCache: () => { put: (key: string, text: string) => void; remove: (key: string) => void } };
    };
    if (on) CacheService.getScriptCache().put('refuse', 'yes');
    else CacheService.getScriptCache().remove('refuse');
  };
  const ask = (op: string) => made.ask(op, {}, 'en');
  const shown = (): string => made.host.book.sheets.flatMap(({ properties }) => made.host.values(`'${properties.title}'`).flat()).join(' ');

  test('those in error are emptied and written again, in two calls, and are what they were', async () => {
    expect(shown()).toContain('#ERROR!');
    const { value } = await ask('recalculate');
    expect((value as { count: number }).count).toBeGreaterThan(0);
    expect(made.host.calls.made().filter((name) => name === BATCH)).toHaveLength(2);
    expect(formulas(made)).toEqual(before);
  });

  test('killed between the two, Home says so and Repair writes them', async () => {
    const second = made.host.calls.made().lastIndexOf(BATCH) + 1;
    made.host.failAtCall(second);
    const { error } = await ask('recalculate');
    expect(error).toMatchObject({ code: 'refused', changed: 'Some or all of it may have been done.' });
    expect(formulas(made).size).toBeLessThan(before.size);
    refuse(false);
    const { value } = await made.ask('readReview', { review: REVIEW }, 'en');
    const { repair } = value as { repair: { en: string }[] };
    expect(repair.map(({ en }) => en)).toEqual([expect.stringMatching(/^Recalculate broke off: \d+ formulas/)]);
    expect((await ask('repair')).value).toMatchObject({ mended: [{}] });
    expect(formulas(made)).toEqual(before);
    expect(shown()).not.toContain('#ERROR!');
    expect((await ask('repair')).value).toEqual({ mended: [] });
  });

  test('nothing is written while no formula shows an error', async () => {
    expect((await ask('recalculate')).value).toEqual({ count: 0 });
    expect(made.host.calls.made()).not.toContain(BATCH);
  });

  test('the menu’s own entry says what came of it, to others than HR too', async () => {
    await made.script.call('recalculate');
    expect(made.host.screen.toasts.at(-1)?.message).toBe('No formula of Scoretab shows an error.');
    made.host.actAs('e8@example.com');
    await made.script.call('recalculate');
    expect(made.host.screen.toasts.at(-1)?.message).toContain('Only HR may do this');
    made.host.actAs('e4@example.com');
  });
});

describe('an answer lost at any call of a creation', () => {
  test.each(['before', 'after'] as const)('%s it is carried out: what is said is what is true', async (when) => {
    const made = await workbook();
    const { host } = made;
    const empty = host.book;
    for (let n = 1; n <= 80; n++) {
      host.failAtCall(n, when);
      const { ok, error } = await made.ask('createReview', argsFor(PLAN_5), 'en').catch((thrown: Error) => ({
        ok: false,
        error: { code: 'thrown', message: thrown.message },
      }));
      host.failAtCall(undefined);
      const isDone = host.book !== empty;
      if (!isDone) {
        expect(ok).toBe(false);
        if (error.code !== 'thrown' && error.code !== 'unloaded') expect(error.message).toContain('Nothing was changed.');
        continue;
      }
      // it came through: no call failed, or the one that failed had been carried out
      expect(ok || !error.message.includes('Nothing was changed.')).toBe(true);
      expect((await made.ask('readReview', { review: REVIEW }, 'en')).value).toMatchObject({ people: 34, missing: [], repair: [] });
      expect((await made.ask('readSettings', {}, 'en')).value).toMatchObject({ hr: ['e4@example.com'] });
      break;
    }
    expect(host.book === empty).toBe(false);
    host.dispose();
  });
});
