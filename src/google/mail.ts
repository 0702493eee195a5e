// MailApp, the only place that names it. A build without mail has mail-left-out.ts in its place.
import type { Mail } from '../review/sending/mail';

/** For the server, which has Google's services handed to it by name. */
export const mailGlobals = () => ({ MailApp });

/** How many more recipients Google takes from this account today; undefined in a script that sends no mail. */
export const mailsLeft = (): number | undefined => MailApp.getRemainingDailyQuota();

export const sendMail = ({ to, subject, text, html, sender, page }: Mail): void =>
  MailApp.sendEmail(to, subject, text, {
    htmlBody: html,
    ...(sender !== '' && { name: sender }),
    ...(page && { attachments: [Utilities.newBlob(page.html, 'text/html', page.name).getAs('application/pdf').setName(page.name)] }),
  });
