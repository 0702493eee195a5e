// MailApp: mail goes to an outbox that one can read, within the day's quota of a consumer account, where the manifest asks for the right.
import type { Calls } from '../calls';
import type { LocalBlob } from './blob';
import { service } from './service';

export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly options: Readonly<Record<string, unknown>>;
};

export const RECIPIENTS_A_DAY = 100;
const SCOPE = 'https://www.googleapis.com/auth/script.send_mail';
const DAY_MS = 86_400_000;

export type MailOptions = {
  /** Filled as mail is sent. */
  readonly outbox: Mail[];
  /** Those of the manifest; undefined where all are there. */
  readonly scopes: readonly string[] | undefined;
  readonly now: () => number;
  readonly quota: number;
};

export function mailApp(calls: Calls, { outbox, scopes, now, quota }: MailOptions): object {
  const recipients = ({ to, options }: Mail) =>
    [to, options.cc, options.bcc].flatMap((list) => String(list ?? '').split(',')).filter((each) => each.trim());
  const used = { day: -1, count: 0 };
  const left = (method: string) => {
    if (scopes && !scopes.includes(SCOPE))
      throw new Error(`Specified permissions are not sufficient to call MailApp.${method}. Required permissions: ${SCOPE}`);
    const day = Math.floor(now() / DAY_MS);
    if (day !== used.day) [used.day, used.count] = [day, 0];
    return quota - used.count;
  };
  return service(calls, 'MailApp', {
    getRemainingDailyQuota: () => left('getRemainingDailyQuota'),
    sendEmail: (...values: readonly unknown[]) => {
      const mail = mailOf(values);
      const all = recipients(mail);
      const more = left('sendEmail');
      if (all.length === 0) throw new Error('Failed to send email: no recipient');
      const bad = all.find((address) => !/^[^\s@]+@[^\s@]+$/.test(address.trim().replace(/^.*<(.*)>$/, '$1')));
      if (bad) throw new Error(`Invalid email: ${bad}`);
      if (all.length > more) throw new Error('Service invoked too many times for one day: email.');
      used.count += all.length;
      outbox.push(mail);
    },
  });
}

/** `sendEmail(to, subject, body, options)` or `sendEmail({to, subject, …})`. */
function mailOf(values: readonly unknown[]): Mail {
  const [first, subject = '', body = '', options = {}] = values;
  if (typeof first !== 'object' || first === null)
    return { to: String(first), subject: String(subject), body: String(body), options: told(options as Mail['options']) };
  const { to = '', subject: title = '', body: text = '', ...rest } = first as Readonly<Record<string, unknown>>;
  return { to: String(to), subject: String(title), body: String(text), options: told(rest) };
}

/** With attachments as texts, so that the outbox can be kept. */
function told(options: Mail['options']): Mail['options'] {
  const { attachments, ...rest } = options;
  if (!Array.isArray(attachments)) return options;
  const blobs = attachments as readonly LocalBlob[];
  return {
    ...rest,
    attachments: blobs.map((each) => ({ name: each.getName(), type: each.getContentType(), text: each.getDataAsString() })),
  };
}
