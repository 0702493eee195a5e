// MailApp on the local host: what is sent is kept, within the day's quota, and only where the manifest asks for the right.
import { LI, OWNER } from './batch';
import { type Host, hostsForTests } from './open';

const { openHost } = hostsForTests();
type Globals = { readonly MailApp: GoogleAppsScript.Mail.MailApp; readonly Utilities: GoogleAppsScript.Utilities.Utilities };

function opened(options: Parameters<typeof openHost>[0] = {}): { readonly host: Host } & Globals {
  const host = openHost({ user: OWNER, ...options });
  return { host, ...(host.globals as unknown as Globals) };
}

describe('mail', () => {
  test('is refused where the manifest does not ask for it', () => {
    const { host, MailApp: mail } = opened({ scopes: ['https://www.googleapis.com/auth/spreadsheets'] });
    expect(() => mail.getRemainingDailyQuota()).toThrow('auth/script.send_mail');
    expect(() => mail.sendEmail(LI, 's', 'b')).toThrow('auth/script.send_mail');
    expect(host.outbox).toEqual([]);
  });
  test('the day’s quota comes back with the next day', () => {
    let now = 0;
    const { MailApp: mail } = opened({ mailQuota: 1, now: () => now });
    mail.sendEmail(LI, 's', 'b');
    expect(() => mail.sendEmail(LI, 's', 'b')).toThrow('too many times for one day');
    now = 86_400_000;
    expect(mail.getRemainingDailyQuota()).toBe(1);
  });
  test('a PDF made from HTML is attached under its name', () => {
    const { host, MailApp: mail, Utilities: tools } = opened();
    const pdf = tools.newBlob('<p>x</p>', 'text/html', 'a.html').getAs('application/pdf');
    expect([pdf.getName(), pdf.getContentType()]).toEqual(['a.pdf', 'application/pdf']);
    mail.sendEmail(LI, 's', 'b', { attachments: [pdf] });
    expect(host.outbox[0]?.options.attachments).toEqual([{ name: 'a.pdf', type: 'application/pdf', text: '<p>x</p>' }]);
    expect(() => tools.newBlob('x', 'text/plain').getAs('application/pdf')).toThrow('not implemented by the local host');
  });
  test('goes to the outbox, both ways of calling', () => {
    const { host, MailApp: mail } = opened();
    mail.sendEmail(LI, 'Result', 'Hello', { cc: OWNER });
    mail.sendEmail({ to: `${LI},${OWNER}`, subject: 'Result', body: 'Hi' });
    expect(host.outbox).toEqual([
      { to: LI, subject: 'Result', body: 'Hello', options: { cc: OWNER } },
      { to: `${LI},${OWNER}`, subject: 'Result', body: 'Hi', options: {} },
    ]);
    expect(mail.getRemainingDailyQuota()).toBe(96);
  });
  test.each([
    ['no one', '', 'no recipient'],
    ['an address that is none', 'Li', 'Invalid email: Li'],
    ['too many', Array.from({ length: 101 }, (_, n) => `p${n}@example.com`).join(), 'too many times for one day'],
  ])('refuses %s', (_, to, message) => {
    const { host, MailApp: mail } = opened();
    expect(() => mail.sendEmail(to, 's', 'b')).toThrow(message);
    expect(host.outbox).toEqual([]);
  });
});
