// Who works in the spreadsheet: the person who acts, its owner, and those it is shared with.
import type { Person } from './book/protection';

export type PeopleOptions = {
  /** Who acts first, and who owns the file; '' on a shared drive. */
  readonly user: string;
  readonly owner: string;
  /** The language of the acting person's account. */
  readonly userLocale: string;
  /** With whom the file is shared to edit, besides its owner. Nobody is kept out by it: it is only told and kept. */
  readonly editors?: readonly string[];
  /** Addresses that no Google account has: the file cannot be shared with them. */
  readonly noAccounts?: readonly string[];
};

type People = {
  /** Who acts, and how the language of that account is written. */
  readonly acting: () => { readonly email: string; readonly language: string };
  readonly actAs: (email: string, language?: string) => void;
  readonly personOf: (email: string) => Person;
  readonly editors: () => readonly string[];
  readonly addEditors: (emails: readonly string[]) => void;
};

export function peopleOf({ user, userLocale, owner, editors: first, noAccounts = [] }: PeopleOptions): People {
  let acting = { email: user, language: userLocale };
  const editors = new Set(first);
  return {
    acting: () => acting,
    actAs: (email, language = acting.language) => {
      acting = { email, language };
    },
    personOf: (email) => ({ email, owner: email === owner }),
    editors: () => [...editors],
    addEditors: (emails) => {
      const bad = emails.find((email) => !/^[^\s@]+@[^\s@]+$/.test(email));
      if (bad !== undefined) throw new Error(`Invalid email: ${bad}`);
      const unknown = emails.find((email) => noAccounts.includes(email));
      if (unknown !== undefined) throw new Error(`Cannot share with ${unknown}: no Google account has this address.`);
      for (const email of emails) editors.add(email);
    },
  };
}
