// A page of the script's in a sandboxed frame of its own, and the bridge from it to the script.
import { useEffect, useRef } from 'preact/hooks';
import { googleInFrame } from './in-frame';

export type Bridge = {
  /** Runs one of the script's functions. */
  readonly run: (name: string, values: readonly unknown[]) => Promise<unknown>;
  readonly close: () => void;
  readonly resize?: (size: { readonly width?: number; readonly height?: number }) => void;
  readonly focusGrid: () => void;
  /** Takes the keyboard to the next place on the page, or the one before; a dialog keeps it. */
  readonly goAround?: (back: boolean) => void;
};

type Message =
  | { readonly scoretab: 'run'; readonly call: number; readonly name: string; readonly values: readonly unknown[] }
  | { readonly scoretab: 'close' | 'escape' | 'focus grid' }
  | { readonly scoretab: 'go around'; readonly back: boolean }
  | { readonly scoretab: 'size'; readonly width?: number; readonly height?: number };

type Props = { readonly html: string; readonly title: string; readonly bridge: Bridge; readonly closesOnEscape?: boolean };

export function Frame({ html, title, bridge, closesOnEscape = false }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    const answer = async (message: Message, to: MessageEventSource) => {
      if (message.scoretab === 'close' || (message.scoretab === 'escape' && closesOnEscape)) bridge.close();
      else if (message.scoretab === 'focus grid') bridge.focusGrid();
      else if (message.scoretab === 'go around') bridge.goAround?.(message.back);
      else if (message.scoretab === 'size') bridge.resize?.(message);
      else if (message.scoretab === 'run') {
        const outcome = await bridge.run(message.name, message.values).then(
          (value) => ({ value }),
          (error: unknown) => ({ error: described(error) }),
        );
        to.postMessage({ scoretab: 'answer', call: message.call, ...outcome }, { targetOrigin: '*' });
      }
    };
    const listen = ({ source, data }: MessageEvent) => {
      if (source && source === frame.current?.contentWindow && typeof data?.scoretab === 'string') void answer(data, source);
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, [bridge, closesOnEscape]);

  return (
    <iframe
      ref={frame}
      title={title}
      sandbox="allow-scripts allow-forms allow-popups allow-modals"
      allow="clipboard-write"
      srcdoc={withGoogle(html)}
    />
  );
}

const described = (error: unknown) =>
  error instanceof Error ? { name: error.name, message: error.message } : { name: 'Error', message: String(error) };

/** Google's part comes first in the page, as it does there. */
function withGoogle(html: string): string {
  const script = `<script>(${googleInFrame})()</script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + script) : script + html;
}
