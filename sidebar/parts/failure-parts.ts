// A failure's message in its three parts: what happened, what was changed, what to do.

/** How the messages of both languages say that nothing was changed. */
const NOTHING = /\s*(?:Nothing was changed\.|[，。]?\s*未作任何更改。)\s*/;

export type FailureParts = { readonly happened: string; readonly todo: string };

/** undefined where the message does not say that nothing was changed: then it is shown as it stands. */
export function partsOf(message: string): FailureParts | undefined {
  const [happened, todo, ...rest] = message.split(NOTHING);
  if (!happened || !todo || rest.length > 0) return undefined;
  return { happened: /[.。!?…]$/.test(happened) ? happened : `${happened}。`, todo };
}
