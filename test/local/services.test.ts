// Google's smaller services: what they keep, for whom, and up to which limit.
import { LI, OWNER } from './batch';
import { type Host, hostsForTests } from './open';

const { openHost } = hostsForTests();

/** The globals as a script sees them. */
type Globals = {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly Logger: GoogleAppsScript.Base.Logger;
};

function opened(options: Parameters<typeof openHost>[0] = {}): { readonly host: Host } & Globals {
  const host = openHost({ user: OWNER, ...options });
  return { host, ...(host.globals as unknown as Globals) };
}

describe('properties', () => {
  test('of the document for all, of a user for that user', () => {
    const { host, PropertiesService: service } = opened();
    service.getDocumentProperties().setProperty('k', 'all');
    service.getUserProperties().setProperty('k', 'hr');
    host.actAs(LI);
    expect([service.getDocumentProperties().getProperty('k'), service.getUserProperties().getProperty('k')]).toEqual(['all', null]);
  });
  test('set, listed, deleted', () => {
    const store = opened().PropertiesService.getScriptProperties();
    store.setProperties({ a: '1', b: '2' }).setProperty('c', '3').deleteProperty('a');
    expect(store.getProperties()).toEqual({ b: '2', c: '3' });
    expect(store.setProperties({ d: '4' }, true).getKeys()).toEqual(['d']);
  });
  test('9 KB a value and 500 KB a store', () => {
    const store = opened().PropertiesService.getScriptProperties();
    expect(() => store.setProperty('k', 'x'.repeat(9 * 1024 + 1))).toThrow('Argument too large');
    expect(() => store.setProperty('k', '评'.repeat(3072))).not.toThrow();
    expect(() => store.setProperty('k', '评'.repeat(3073))).toThrow('Argument too large');
    expect(() => {
      for (let n = 0; n < 60; n++) store.setProperty(`k${n}`, 'x'.repeat(9000));
    }).toThrow('You have exceeded the property storage quota: 500 KB.');
  });
});

describe('the cache', () => {
  test('forgets when its time is over', () => {
    let now = 0;
    const cache = opened({ now: () => now }).CacheService.getDocumentCache();
    cache?.put('k', 'v', 10);
    now = 9999;
    expect(cache?.get('k')).toBe('v');
    now = 10_000;
    expect(cache?.get('k')).toBeNull();
  });
  test('many at once', () => {
    const cache = opened().CacheService.getScriptCache();
    cache.putAll({ a: '1', b: '2', c: '3' });
    cache.removeAll(['b']);
    expect(cache.getAll(['a', 'b', 'c', 'd'])).toEqual({ a: '1', c: '3' });
  });
  test.each([
    ['a large value', 'k', 'x'.repeat(102_401), 60, 'Argument too large: value'],
    ['a long key', 'k'.repeat(251), 'v', 60, 'Argument too large: key'],
    ['more than six hours', 'k', 'v', 21_601, 'expirationInSeconds'],
  ])('refuses %s', (_, key, value, seconds, message) =>
    expect(() => opened().CacheService.getScriptCache().put(key, value, seconds)).toThrow(message),
  );
});

describe('locks', () => {
  test('one execution holds one, and may take it again', async () => {
    const { host, LockService: service } = opened();
    await host.operation(() => {
      const lock = service.getDocumentLock();
      expect([lock?.hasLock(), lock?.tryLock(0), lock?.hasLock(), service.getDocumentLock()?.tryLock(0)]).toEqual([
        false,
        true,
        true,
        true,
      ]);
    });
  });
  test('it ends with its execution, even one that throws', async () => {
    const { host, LockService: service } = opened();
    await expect(
      host.operation(() => {
        service.getDocumentLock()?.waitLock(0);
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    await expect(host.operation(() => service.getDocumentLock()?.tryLock(0))).resolves.toBe(true);
  });
  test('while someone else holds it, waiting takes its time and is in vain', async () => {
    const { host, LockService: service } = opened();
    const release = host.locks.holdElsewhere('document');
    await expect(host.operation(() => [service.getDocumentLock()?.tryLock(1000), service.getScriptLock().tryLock(0)])).resolves.toEqual([
      false,
      true,
    ]);
    await expect(host.operation(() => service.getDocumentLock()?.waitLock(1000))).rejects.toThrow('Lock timeout');
    await expect(host.operation(() => service.getDocumentLock()?.tryLock(361_000))).rejects.toThrow('Exceeded maximum execution time');
    release();
    await expect(host.operation(() => service.getDocumentLock()?.tryLock(0))).resolves.toBe(true);
  });
});

test('the session: who acts, and in which language', () => {
  const { host, Session: session } = opened({ userLocale: 'zh_CN' });
  expect([session.getActiveUser().getEmail(), session.getActiveUserLocale(), session.getScriptTimeZone()]).toEqual([
    OWNER,
    'zh_CN',
    'Asia/Shanghai',
  ]);
  host.actAs(LI, 'en');
  expect([session.getActiveUser().getEmail(), session.getEffectiveUser().getEmail(), session.getActiveUserLocale()]).toEqual([
    LI,
    LI,
    'en',
  ]);
});

test.each([
  ['yyyy-MM-dd', '2025-03-31'],
  ["yyyy-MM-dd'T'HH:mm:ss", '2025-03-31T07:05:09'],
  ['d.M.yyyy', '31.3.2025'],
  ["yyyy-MM-dd'T'HH:mm:ssXXX", '2025-03-31T07:05:09+08:00'],
])('a date as %s, in its time zone', (pattern, expected) =>
  expect(opened().Utilities.formatDate(new Date('2025-03-30T23:05:09Z'), 'Asia/Shanghai', pattern)).toBe(expected),
);

test('with whom the file is shared', () => {
  const { host, SpreadsheetApp: app } = opened({ editors: [LI] });
  const emails = () =>
    app
      .getActiveSpreadsheet()
      .getEditors()
      .map((user) => user.getEmail());
  app.getActiveSpreadsheet().addEditors(['wang@example.com', LI]);
  expect([emails(), app.getActiveSpreadsheet().getOwner()?.getEmail()]).toEqual([[LI, 'wang@example.com'], OWNER]);
  expect(() => app.getActiveSpreadsheet().addEditor('nobody')).toThrow('Invalid email: nobody');
  expect(host.person()).toEqual({ email: OWNER, owner: true });
});

test('an account that Google does not tell', () => {
  const { host, Session: session } = opened({ tellsEmail: false });
  expect([session.getActiveUser().getEmail(), host.person().email]).toEqual(['', OWNER]);
});

test('the log', () => {
  const { host, Logger: logger } = opened();
  logger.log('one');
  expect(host.log).toEqual(['one']);
});

describe('the screen', () => {
  test('menus with all that is in them', () => {
    const { host, SpreadsheetApp: app } = opened();
    const ui = app.getUi();
    ui.createMenu('Menu').addItem('Open', 'open').addSeparator().addSubMenu(ui.createMenu('More').addItem('Help', 'help')).addToUi();
    expect(host.screen.menus).toEqual([
      {
        title: 'Menu',
        addon: false,
        items: [
          { label: 'Open', functionName: 'open' },
          'separator',
          { title: 'More', addon: false, items: [{ label: 'Help', functionName: 'help' }] },
        ],
      },
    ]);
  });
  test('sidebar, dialogs, toast and alert', () => {
    const { host, SpreadsheetApp: app, HtmlService: html } = opened({ files: { Page: '<p>page</p>' } });
    const ui = app.getUi();
    ui.showSidebar(html.createHtmlOutputFromFile('Page').setTitle('Side'));
    ui.showModalDialog(html.createHtmlOutput('<b>x</b>').setWidth(300).setHeight(200), 'Dialog');
    app.getActiveSpreadsheet().toast('done', 'Scoretab', 3);
    expect(ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO)).toBe('OK');
    expect(host.screen.sidebars).toEqual([{ title: 'Side', html: '<p>page</p>' }]);
    expect(host.screen.dialogs).toEqual([{ title: 'Dialog', html: '<b>x</b>', width: 300, height: 200, modal: true }]);
    expect(host.screen.toasts).toEqual([{ message: 'done', title: 'Scoretab', seconds: 3 }]);
    expect(host.screen.alerts).toEqual([{ title: 'Title', message: 'Sure?', buttons: 'YES_NO' }]);
    expect(() => html.createHtmlOutputFromFile('Gone')).toThrow('No HTML file named Gone was found.');
  });
});

describe('HTML', () => {
  test.each([
    ['a piece stays a piece', '<p class=a>x', '<p class="a">x</p>'],
    [
      'a page is put in order',
      '<!DOCTYPE html>\n<html lang="en"><p>x',
      '<!DOCTYPE html><html lang="en"><head></head><body><p>x</p></body></html>',
    ],
    ['what stands in a script is left alone', '<script>a<b && c>d</script>', '<script>a<b && c>d</script>'],
    ['code outside of one is no HTML', 'if (a && b<c) d();', 'if (a &amp;&amp; b'],
  ])('%s', (_, html, parsed) => {
    const { HtmlService: service } = opened({ files: { Page: html } });
    const read = [
      service.createHtmlOutputFromFile('Page'),
      service.createHtmlOutput(html),
      service.createHtmlOutput().setContent(html),
      service.createTemplateFromFile('Page').evaluate(),
    ].map((output) => output.getContent());
    expect(read).toEqual(Array(4).fill(parsed));
    expect(service.createTemplateFromFile('Page.html').getRawContent()).toBe(html);
  });
  test('a template with scriptlets is not evaluated, and says so', () => {
    const { HtmlService: service } = opened();
    expect(() => service.createTemplate('<?= 1 ?>').evaluate()).toThrow('HtmlTemplate.evaluate is not implemented by the local host');
    expect(() => service.createTemplateFromFile('Gone')).toThrow('No HTML file named Gone was found.');
  });
});

test('what is active', async () => {
  const { host, SpreadsheetApp: app } = opened({ title: 'Reviews' });
  await host.operation(() =>
    host.Spreadsheets.batchUpdate({ requests: [{ addSheet: { properties: { sheetId: 4, title: 'Scores' } } }] }, host.book.spreadsheetId),
  );
  const spreadsheet = app.getActiveSpreadsheet();
  expect([spreadsheet.getName(), spreadsheet.getActiveSheet().getName(), spreadsheet.getCurrentCell()?.getA1Notation()]).toEqual([
    'Reviews',
    'Sheet1',
    'A1',
  ]);
  host.select('Scores', 'B2:C4');
  const range = spreadsheet.getActiveRange();
  expect([
    range?.getSheet().getSheetId(),
    range?.getA1Notation(),
    range?.getRow(),
    range?.getNumColumns(),
    spreadsheet.getCurrentCell()?.getA1Notation(),
  ]).toEqual([4, 'B2:C4', 2, 2, 'B2']);
  expect(spreadsheet.getSheetByName('Sheet1')?.getCurrentCell()).toBeNull();
  spreadsheet.getSheetByName('Sheet1')?.activate();
  expect(spreadsheet.getActiveSheet().getName()).toBe('Sheet1');
  expect(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet.getIndex(), sheet.getMaxRows()])).toEqual([
    ['Sheet1', 1, 1000],
    ['Scores', 2, 1000],
  ]);
  host.select('Scores', 'A1');
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests: [{ deleteSheet: { sheetId: 4 } }] }, host.book.spreadsheetId));
  expect(spreadsheet.getActiveSheet().getName()).toBe('Sheet1');
});

test.each([
  ['SpreadsheetApp.openById', ({ SpreadsheetApp }: Globals) => SpreadsheetApp.openById('x')],
  ['Sheet.appendRow', ({ SpreadsheetApp }: Globals) => SpreadsheetApp.getActiveSheet().appendRow([1])],
  ['Range.getValue', ({ SpreadsheetApp }: Globals) => SpreadsheetApp.getActiveSheet().getRange('A1').getValue()],
  ['HtmlService.getUserAgent', ({ HtmlService }: Globals) => HtmlService.getUserAgent()],
  ['Utilities.zip', ({ Utilities }: Globals) => Utilities.zip([])],
])('%s is not here, and says so', (name, call) => expect(() => call(opened())).toThrow(`${name} is not implemented by the local host.`));
