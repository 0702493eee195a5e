// What is shown while an answer is awaited: what is being done, and a bar that runs.
import { useSaid } from './said';

export function Waiting({ text }: { readonly text: string }) {
  useSaid(text, 'whenShown');
  return (
    <div class="stack">
      <p class="quiet">{text}</p>
      <progress aria-label={text} />
    </div>
  );
}
