// A failure as a screen shows it: its name, then what happened, what was changed and what to do.
import type { Failure } from '../../src/rpc/failure';
import { ErrorIcon, WarnIcon } from '../icons';
import type { Failed } from '../server/asking';
import { sayFailure, sayTitle } from '../words';

type Props = {
  readonly failure: Failed;
  /** What was asked for, for whoever helps: `createReview`. */
  readonly op?: string;
  /** That what HR has filled in is kept, where something was. */
  readonly kept?: string;
};

export function FailureReport({ failure: { code, happened, changed, todo, at }, op, kept }: Props) {
  const unreachable = code === 'unreachable';
  return (
    <div class="stack-3" role="alert">
      <div class={unreachable ? 'banner warn' : 'banner error'}>
        {unreachable ? <WarnIcon /> : <ErrorIcon />}
        <p class="grow strong">{sayTitle(code)}</p>
      </div>
      <dl class="stack-3">
        <Part name={sayFailure('happened')} text={happened} />
        <Part name={sayFailure('changed')} text={changed ?? sayFailure('nothing')} />
        <Part name={sayFailure('todo')} text={kept ? `${todo} ${kept}` : todo} />
      </dl>
      {op && (
        <details class="unfold small">
          <summary>{sayFailure('details')}</summary>
          <code class="code">{`${code} · ${op} · ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`}</code>
        </details>
      )}
    </div>
  );
}

const Part = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <div>
    <dt class="label">{name}</dt>
    <dd>{text}</dd>
  </div>
);

type LineProps = {
  readonly failure: Failure | undefined;
  /** What is to be known of what is still shown. */
  readonly before?: string;
};

/** A failure beside what is still shown: one paragraph. */
export const FailureLine = ({ failure, before }: LineProps) =>
  failure === undefined ? null : (
    <div class="banner error small" role="alert">
      <ErrorIcon />
      <p class="grow">{before ? `${before} ${failure.message}` : failure.message}</p>
    </div>
  );
