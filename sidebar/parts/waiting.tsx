// What is shown while an answer is awaited: what is being done, and a bar that runs.

export const Waiting = ({ text }: { readonly text: string }) => (
  <div class="stack" role="status">
    <p class="quiet">{text}</p>
    <progress aria-label={text} />
  </div>
);
