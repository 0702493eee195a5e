// Sharing: each rater with e-mail and access. HR ticks who gets it and confirms; links to the raters' own tabs are there to copy.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Answer } from '../../../src/rpc/contract';
import { DoneIcon, InfoIcon } from '../../icons';
import { FailureLine, FailureReport } from '../../parts/failure';
import { NextButton } from '../../parts/next-button';
import { announce } from '../../parts/said';
import { ScreenHead } from '../../parts/screen-head';
import { Waiting } from '../../parts/waiting';
import { asking } from '../../server/asking';
import { reader, writer } from '../../server/servers';
import { sayFailure, sayShare } from '../../words';
import { RaterAccess } from './rater-access';

export type AccessOf = Answer<'listAccess'>['raters'][number];
type Props = { readonly review: string; readonly onBack: () => void };

export function Share({ review, onBack }: Props) {
  const list = useMemo(() => asking(reader, 'listAccess'), []);
  const grant = useMemo(() => asking(writer, 'grantAccess'), []);
  const unticked = useSignal<ReadonlySet<string>>(new Set());
  const given = useSignal(0);
  const read = () => void list.ask({ review });
  useEffect(() => void list.ask({ review }), [list, review]);

  const [answer, failure] = [list.answer.value, list.failure.value];
  const raters = answer?.raters ?? [];
  const asked = raters.filter(({ access }) => access === 'none');
  const ticked = asked.filter(({ id }) => !unticked.value.has(id));
  const toggle = (id: string) => {
    const next = new Set(unticked.value);
    if (!next.delete(id)) next.add(id);
    unticked.value = next;
  };
  const confirm = async () => {
    const outcome = await grant.ask({ review, emails: ticked.map(({ email }) => email) });
    if (!outcome?.ok) return;
    list.answer.value = outcome.value;
    given.value = asked.length - outcome.value.raters.filter(({ access }) => access === 'none').length;
    announce(sayShare('granted', { count: given.value }));
  };

  return (
    <>
      <ScreenHead title={sayShare('title')} onBack={onBack} />
      <div class="body">
        {list.running.value && answer === undefined && <Waiting text={sayShare('reading')} />}
        {failure && answer === undefined && <FailureReport failure={failure} op="listAccess" />}
        {answer && raters.length === 0 && <p>{sayShare('none')}</p>}
        {raters.length > 0 && (
          <div class="banner">
            <InfoIcon />
            <p class="small">{sayShare('warn')}</p>
          </div>
        )}
        <Group title={sayShare('ask')} raters={asked} tick={{ isTicked: (id) => !unticked.value.has(id), toggle }} />
        <Group title={sayShare('noEmail')} help={sayShare('noEmailHelp')} raters={raters.filter(({ access }) => access === 'noEmail')} />
        <Group title={sayShare('can')} raters={raters.filter(({ access }) => access === 'editor')} />
      </div>
      <div class="foot">
        {answer && <FailureLine failure={grant.failure.value ?? failure} />}
        <p class="done small">
          {given.value > 0 && (
            <>
              <span class="sign ok">
                <DoneIcon />
              </span>
              {sayShare('granted', { count: given.value })}
            </>
          )}
        </p>
        {answer ? (
          <NextButton
            label={labelOf(ticked.length)}
            off={asked.length === 0 ? sayShare('allCan') : ticked.length === 0 ? sayShare('pick') : ''}
            busy={grant.running.value ? sayShare('granting') : undefined}
            onPress={() => void confirm()}
          />
        ) : (
          failure && (
            <NextButton label={sayFailure('tryAgain')} busy={list.running.value ? sayShare('reading') : undefined} onPress={read} />
          )
        )}
        {answer && (
          <button type="button" class="button plain wide" onClick={read}>
            {sayShare('readAgain')}
          </button>
        )}
      </div>
    </>
  );
}

function labelOf(count: number): string {
  if (count === 0) return sayShare('grantNone');
  return count === 1 ? sayShare('grantOne') : sayShare('grant', { count });
}

type GroupProps = {
  readonly title: string;
  readonly help?: string;
  readonly raters: readonly AccessOf[];
  readonly tick?: { readonly isTicked: (id: string) => boolean; readonly toggle: (id: string) => void };
};

const Group = ({ title, help, raters, tick }: GroupProps) =>
  raters.length === 0 ? null : (
    <section class="stack-1">
      <h2 class="label">{title}</h2>
      {help && <p class="small quiet">{help}</p>}
      <ul class="list">
        {raters.map((rater) => (
          <RaterAccess key={rater.id} rater={rater} tick={tick && { on: tick.isTicked(rater.id), toggle: () => tick.toggle(rater.id) }} />
        ))}
      </ul>
    </section>
  );
