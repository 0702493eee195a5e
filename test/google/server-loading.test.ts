// How the script comes by what only an rpc needs: from a file that Google must not parse as HTML; and what is said where it does not.
import { sidebarTells } from '../../src/i18n/failures';
import { clientOver } from '../../src/rpc/client';
import { CONTRACT, type Operation } from '../../src/rpc/contract';
import { builtFile } from '../built/load';
import { hostsForTests } from '../local/open';
import { argsFor, PLAN_5, workbook } from './workbook';

const { openHost, openWithScript } = hostsForTests();

/** What each operation is asked with; the others are asked with nothing, and say that they do not understand. */
const ASKED: Partial<Record<Operation, unknown>> = {
  findRoom: { height: 1, width: 1 },
  insertExample: { height: 1, width: 1, cell: 'A1', block: 'x' },
  listPlans: {},
  checkPeople: { roster: '' },
  sayRoster: { roster: '', columns: {}, statuses: {} },
  showRows: { roster: '花名册', rows: [2] },
  previewReview: argsFor(PLAN_5),
  createReview: argsFor(PLAN_5),
  readReview: { review: 'plan-05:2026-H1' },
  listAccess: { review: 'plan-05:2026-H1' },
  grantAccess: { review: 'plan-05:2026-H1', emails: [] },
  openTab: { sheetId: 5 },
  readSettings: {},
};

test('with its HTML files parsed on the HTML path, the build answers every operation', async () => {
  const { host, ask } = await workbook();
  for (const op of Object.keys(CONTRACT) as Operation[]) {
    const { ok, error } = await ask(op, ASKED[op]);
    expect([op, ok || error.code]).toEqual([op, op in ASKED ? true : expect.not.stringMatching(/unloaded|unreachable/)]);
  }
  host.dispose();
}, 60_000);

test('as HTML output the script would be damaged', () => {
  const { globals } = openHost({ files: { Server: builtFile('Server.html') } });
  const { HtmlService: html } = globals as unknown as { readonly HtmlService: GoogleAppsScript.HTML.HtmlService };
  expect(html.createTemplateFromFile('Server').getRawContent()).toBe(builtFile('Server.html'));
  const parsed = html.createHtmlOutputFromFile('Server').getContent();
  expect(parsed).not.toBe(builtFile('Server.html'));
  expect(() => new Function(parsed)).toThrow(SyntaxError);
});

describe.each(['en', 'zh-CN'] as const)('a file that does not load is named, in %s', (language) => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['it is missing', {}, /No HTML file named Server was found/],
    ['it was cut', { Server: builtFile('Server.html').slice(0, 5000) }, /SyntaxError/],
    ['it breaks off while it is evaluated', { Server: 'throw new Error("half a file")' }, /half a file/],
    ['it is another file', { Server: '' }, /not as built/],
  ])('%s', async (_, files, reason) => {
    const { host, script } = openWithScript({ files, userLocale: language });
    const tell = sidebarTells(language);
    const client = clientOver(
      async (request) => String(await script.call('rpc', request)),
      () => language,
      { unreachable: () => tell('unreachable'), unloaded: (why) => tell('unloaded', why) },
    );
    const outcome = await client('listPlans', {});
    expect(outcome).toMatchObject({ ok: false, error: { code: 'unloaded', happened: expect.stringMatching(reason) } });
    expect(outcome).toMatchObject({ error: { happened: expect.stringContaining('Server.html') } });
    // the menu's own entry says the same, in the user's language
    await script.call('recalculate');
    expect(outcome).toMatchObject({ error: { message: host.screen.toasts.at(-1)?.message } });
  });
});
