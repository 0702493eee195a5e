// A mail as it is sent: the same in plain text and as HTML, and a page as PDF where it has one.

/** `sender`: the name beside the account's own address, '' for none. `page`: made into a PDF of that name. */
export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly sender: string;
  readonly page?: { readonly name: string; readonly html: string } | undefined;
};
