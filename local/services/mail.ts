// MailApp: mail goes to an outbox that one can read, within the day's quota of a consumer account.
import type { Calls } from '../calls';
import { service } from './service';

export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly options: Readonly<Record<string, unknown>>;
};

const RECIPIENTS_A_DAY = 100;

/** `outbox` is filled as mail is sent. */
export function mailApp(calls: Calls, outbox: Mail[]): object {
  const recipients = ({ to, options }: Mail) =>
    [to, options.cc, options.bcc].flatMap((list) => String(list ?? '').split(',')).filter((each) => each.trim());
  const left = () => RECIPIENTS_A_DAY - outbox.flatMap(recipients).length;
  return service(calls, 'MailApp', {
    getRemainingDailyQuota: left,
    sendEmail: (...values: readonly unknown[]) => {
      const mail = mailOf(values);
      const all = recipients(mail);
      if (all.length === 0) throw new Error('Failed to send email: no recipient');
      const bad = all.find((address) => !/^[^\s@]+@[^\s@]+$/.test(address.trim().replace(/^.*<(.*)>$/, '$1')));
      if (bad) throw new Error(`Invalid email: ${bad}`);
      if (all.length > left()) throw new Error('Service invoked too many times for one day: email.');
      outbox.push(mail);
    },
  });
}

/** `sendEmail(to, subject, body, options)` or `sendEmail({to, subject, …})`. */
function mailOf(values: readonly unknown[]): Mail {
  const [first, subject = '', body = '', options = {}] = values;
  if (typeof first !== 'object' || first === null)
    return { to: String(first), subject: String(subject), body: String(body), options: options as Mail['options'] };
  const { to = '', subject: title = '', body: text = '', ...rest } = first as Readonly<Record<string, unknown>>;
  return { to: String(to), subject: String(title), body: String(text), options: rest };
}
