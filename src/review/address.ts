// E-mail addresses as people type them and Google tells them: which are the same.

/** One address in any case, without spaces around it. */
export const addressKey = (email: string): string => email.trim().toLowerCase();

/** Whether an address is one of these; that of nobody, '', is none. */
export const isAmong = (email: string, all: readonly string[]): boolean =>
  addressKey(email) !== '' && all.some((each) => addressKey(each) === addressKey(email));

/** Each once, as first written; without those of nobody. */
export const distinctAddresses = (emails: readonly string[]): string[] =>
  emails.filter((each, n) => addressKey(each) !== '' && !isAmong(each, emails.slice(0, n)));
