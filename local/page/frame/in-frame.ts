// Runs inside a sidebar's or dialog's frame, before the page's own scripts: `google.script` over messages to the window around it.
// It is turned into text and put into the frame, so it may use nothing from outside itself.

export function googleInFrame(): void {
  type Handler = ((value: unknown, userObject?: unknown) => void) | undefined;
  type Waiting = { readonly done: Handler; readonly failed: Handler; readonly userObject: unknown };
  const waiting = new Map<number, Waiting>();
  let last = 0;

  /** Google refuses Dates, functions and elements wherever they stand in what is sent. */
  const refuse = (value: unknown): void => {
    if (value === null || typeof value !== 'object') {
      if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
        throw new TypeError(`Failed due to illegal value in property: a ${typeof value} cannot be sent to the server.`);
      return;
    }
    if (value instanceof Date || value instanceof Node || value instanceof Map || value instanceof Set)
      throw new TypeError(`Failed due to illegal value in property: a ${value.constructor.name} cannot be sent to the server.`);
    for (const part of Object.values(value)) refuse(part);
  };

  const send = (name: string, values: unknown[], waits: Waiting): void => {
    values.forEach(refuse);
    waiting.set(++last, waits);
    parent.postMessage({ scoretab: 'run', call: last, name, values: JSON.parse(JSON.stringify(values)) }, '*');
  };

  const runner = (waits: Waiting): object =>
    new Proxy(
      {},
      {
        get: (_, key) => {
          if (key === 'withSuccessHandler') return (done: Handler) => runner({ ...waits, done });
          if (key === 'withFailureHandler') return (failed: Handler) => runner({ ...waits, failed });
          if (key === 'withUserObject') return (userObject: unknown) => runner({ ...waits, userObject });
          if (typeof key === 'symbol') return undefined;
          return (...values: unknown[]) => send(key, values, waits);
        },
      },
    );

  addEventListener('message', ({ source, data }: MessageEvent) => {
    if (source !== parent || data?.scoretab !== 'answer') return;
    const waits = waiting.get(data.call);
    waiting.delete(data.call);
    if (!waits) return;
    if (!data.error) waits.done?.(data.value, waits.userObject);
    else if (waits.failed) waits.failed(Object.assign(new Error(data.error.message), { name: data.error.name }), waits.userObject);
    else console.error(data.error.message);
  });

  const tell = (what: string, more: object = {}): void => parent.postMessage({ scoretab: what, ...more }, '*');
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') tell('escape');
    if (event.key !== 'F6') return;
    event.preventDefault();
    tell('go around', { back: event.shiftKey });
  });
  const absent = new Proxy(
    {},
    {
      get: (_, key) => {
        throw new Error(`google.script.${String(key)} is not implemented by the local host.`);
      },
    },
  );
  const google = {
    script: {
      run: runner({ done: undefined, failed: undefined, userObject: undefined }),
      host: {
        close: () => tell('close'),
        setWidth: (width: number) => tell('size', { width }),
        setHeight: (height: number) => tell('size', { height }),
        editor: { focus: () => tell('focus grid') },
        origin: '',
      },
      history: absent,
      url: absent,
    },
  };
  Object.assign(window, { google });
}
