// Session, Utilities and Logger: who acts and in which language, and small things.
import { sha256 } from '@noble/hashes/sha2.js';
import type { Calls } from '../calls';
import { newBlob } from './blob';
import { service } from './service';

type Who = {
  readonly email: () => string;
  /** The language of the person's account, like `zh_CN`. */
  readonly locale: () => string;
  readonly timeZone: () => string;
};

export function sessionService(calls: Calls, who: Who): object {
  const user = (email: string) => service(calls, 'User', { getEmail: () => email });
  return service(calls, 'Session', {
    getActiveUser: () => user(who.email()),
    getEffectiveUser: () => user(who.email()),
    getActiveUserLocale: who.locale,
    getScriptTimeZone: who.timeZone,
    getTemporaryActiveUserKey: () => `key-${who.email()}`,
  });
}

export function utilitiesService(calls: Calls): object {
  return service(calls, 'Utilities', {
    getUuid: () => crypto.randomUUID(),
    sleep: (milliseconds: number) => calls.spend(milliseconds / 1000),
    formatDate,
    DigestAlgorithm: { SHA_256: SHA },
    Charset: { UTF_8: UTF },
    computeDigest,
    newBlob: (data: unknown, type?: unknown, name?: unknown) => newBlob(calls, data, type, name),
    base64Encode: (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text))),
    base64EncodeWebSafe: (text: string) =>
      btoa(String.fromCharCode(...new TextEncoder().encode(text)))
        .replace(/\+/g, '-')
        .replace(/\//g, '_'),
  });
}

const [SHA, UTF] = ['SHA_256', 'UTF_8'] as const;

/** As Google has them, bytes from -128 to 127. */
function computeDigest(algorithm: string, text: string, charset: string): number[] {
  if (algorithm !== SHA || charset !== UTF)
    throw new Error(`Utilities.computeDigest: ${algorithm}, ${charset} is not implemented by the local host.`);
  return [...new Int8Array(sha256(new TextEncoder().encode(text)))];
}

/** The letters of Java's patterns that stand for date and time; text in quotes stays. */
function formatDate(date: Date, timeZone: string, pattern: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(date);
  const value = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const letters: Readonly<Record<string, string>> = {
    yyyy: value('year'),
    MM: value('month'),
    dd: value('day'),
    HH: value('hour'),
    mm: value('minute'),
    ss: value('second'),
    M: String(Number(value('month'))),
    d: String(Number(value('day'))),
    H: String(Number(value('hour'))),
    XXX: offsetOf(date, timeZone),
  };
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (run, quoted) => {
    if (quoted !== undefined) return quoted;
    const text = letters[run];
    if (text === undefined) throw new Error(`Utilities.formatDate: ${run} is not implemented by the local host.`);
    return text;
  });
}

/** `+08:00`, or `Z` where there is none. */
function offsetOf(date: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(date);
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') || 'Z';
}

export const logger = (calls: Calls, lines: string[]): object =>
  service(calls, 'Logger', {
    log: (...values: readonly unknown[]) => void lines.push(values.map(String).join(' ')),
    getLog: () => lines.join('\n'),
    clear: () => void lines.splice(0),
  });
