// A failure as a screen shows it: its name, then what happened, what was changed and what to do.
import type { Failure, FailureCode } from '../../src/rpc/failure';
import { ErrorIcon, WarnIcon } from '../icons';
import { sayFailure } from '../words';
import { partsOf } from './failure-parts';

const TITLES = {
  request: 'request',
  moved: 'moved',
  occupied: 'refused',
  noRoom: 'refused',
  busy: 'busy',
  open: 'open',
  exists: 'exists',
  problems: 'problems',
  gone: 'gone',
  notHr: 'notHr',
  refused: 'refused',
  unreachable: 'unreachable',
} as const satisfies Readonly<Record<FailureCode, Parameters<typeof sayFailure>[0]>>;

type Props = {
  readonly failure: Failure;
  /** What was asked for, for whoever helps: `createReview`. */
  readonly op?: string;
  /** That what HR has filled in is kept, where something was. */
  readonly kept?: string;
};

export function FailureReport({ failure, op, kept }: Props) {
  const unreachable = failure.code === 'unreachable';
  const parts = partsOf(failure.message);
  return (
    <div class="stack-3" role="alert">
      <div class={unreachable ? 'banner warn' : 'banner error'}>
        {unreachable ? <WarnIcon /> : <ErrorIcon />}
        <p class="grow strong">{sayFailure(TITLES[failure.code])}</p>
      </div>
      {parts ? (
        <dl class="stack-3">
          <Part name={sayFailure('happened')} text={parts.happened} />
          <Part name={sayFailure('changed')} text={sayFailure('nothing')} />
          <Part name={sayFailure('todo')} text={kept ? `${parts.todo} ${kept}` : parts.todo} />
        </dl>
      ) : (
        <p>{kept ? `${failure.message} ${kept}` : failure.message}</p>
      )}
      {op && (
        <details class="unfold small">
          <summary>{sayFailure('details')}</summary>
          <code class="code">{`${failure.code} · ${op} · ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`}</code>
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

/** A failure beside what is still shown: one paragraph, as the server says it. */
export const FailureLine = ({ failure }: { readonly failure: Failure | undefined }) =>
  failure === undefined ? null : (
    <div class="banner error small" role="alert">
      <ErrorIcon />
      <p class="grow">{failure.message}</p>
    </div>
  );
