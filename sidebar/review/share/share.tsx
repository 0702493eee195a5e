// Sharing: each rater with e-mail and access. HR ticks who gets it and confirms; links to the raters' own tabs are there to copy.

import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Answer } from '../../../src/rpc/contract';
import { DoneIcon, InfoIcon, WarnIcon } from '../../icons';
import { FailureLine, FailureReport } from '../../parts/failure';
import { NextButton } from '../../parts/next-button';
import { announce, useSaid } from '../../parts/said';
import { ScreenHead } from '../../parts/screen-head';
import { TryAgain } from '../../parts/try-again';
import { Waiting } from '../../parts/waiting';
import { asking } from '../../server/asking';
import { reader, writer } from '../../server/servers';
import { sayShare } from '../../words';
import { ChangedAddresses } from './changed-addresses';
import { HrAccess } from './hr-access';
import { type AccessOf, RaterAccess } from './rater-access';

type Props = { readonly review: string; readonly onBack: () => void };

export function Share({ review, onBack }: Props) {
  const list = useMemo(() => asking(reader, 'listAccess'), []);
  const grant = useMemo(() => asking(writer, 'grantAccess'), []);
  const unticked = useSignal<ReadonlySet<string>>(new Set());
  const picked = useSignal<ReadonlyMap<string, string>>(new Map());
  const given = useSignal<{ readonly count: number; readonly refused: number } | undefined>(undefined);
  const read = () => void list.ask({ review });
  useEffect(() => void list.ask({ review }), [list, review]);

  const [answer, failure] = [list.answer.value, list.failure.value];
  const { raters, hr } = answer ?? NOBODY;
  const asked = raters.filter(({ access }) => access === 'none');
  const isTicked = (one: string) => !unticked.value.has(one);
  const ticked = [...asked.filter(({ id }) => isTicked(id)), ...hr.filter(({ email }) => isTicked(email))];
  /** `one`: a rater's ID, an e-mail address of HR. */
  const toggle = (one: string) => {
    const next = new Set(unticked.value);
    if (!next.delete(one)) next.add(one);
    unticked.value = next;
  };
  const changed = raters.filter(({ access }) => access === 'changed');
  const chosen = changed.flatMap(({ id }) => picked.value.get(id) ?? []);
  const confirm = async () => {
    const outcome = await grant.ask({ review, emails: [...ticked.map(({ email }) => email), ...chosen] });
    if (!outcome?.ok) return;
    list.answer.value = outcome.value;
    const { raters: after, hr: hrAfter } = outcome.value;
    picked.value = new Map();
    given.value = {
      count:
        after.filter(({ id, access }) => access === 'editor' && raters.some((rater) => rater.id === id && rater.access !== 'editor'))
          .length + hr.filter(({ email }) => hrAfter.every((each) => each.email !== email)).length,
      refused: [...after, ...hrAfter].filter(({ refused }) => refused !== '').length,
    };
    announce(said());
  };

  const said = (): string => {
    const { count = 0, refused = 0 } = given.value ?? {};
    return [count > 0 ? sayShare('granted', { count }) : '', refused > 0 ? sayShare('notGranted', { count: refused }) : '']
      .filter(Boolean)
      .join(' ');
  };
  /** Nobody waits for access: what is left is to go on. */
  const isAll = answer !== undefined && asked.length + changed.length + hr.length === 0;

  useSaid(isAll && raters.length > 0 ? sayShare('allCan') : '');

  return (
    <>
      <ScreenHead title={sayShare('title')} onBack={onBack} />
      <div class="body">
        {list.running.value && answer === undefined && <Waiting text={sayShare('reading')} />}
        {failure && answer === undefined && <FailureReport failure={failure} op="listAccess" />}
        {answer && raters.length === 0 && <p>{sayShare('none')}</p>}
        {raters.length + hr.length > 0 && (
          <div class="banner">
            <InfoIcon />
            <p class="small">{sayShare('warn')}</p>
          </div>
        )}
        <Group title={sayShare('ask')} raters={asked} tick={{ isTicked, toggle }} />
        <HrAccess hr={hr} isTicked={isTicked} toggle={toggle} />
        <ChangedAddresses raters={changed} picked={picked} />
        <Group title={sayShare('noEmail')} help={sayShare('noEmailHelp')} raters={raters.filter(({ access }) => access === 'noEmail')} />
        <Group title={sayShare('can')} raters={raters.filter(({ access }) => access === 'editor')} />
      </div>
      <div class="foot">
        {answer && <FailureLine failure={grant.failure.value ?? failure} />}
        <p class="done small">
          {said() !== '' && (
            <>
              <span class={given.value?.refused ? 'sign warn' : 'sign ok'}>{given.value?.refused ? <WarnIcon /> : <DoneIcon />}</span>
              {said()}
            </>
          )}
        </p>
        {isAll && raters.length > 0 && <p class="small quiet">{sayShare('allCan')}</p>}
        {answer ? (
          <NextButton
            label={isAll ? sayShare('finished') : labelOf(ticked.length + chosen.length)}
            off={!isAll && ticked.length + chosen.length === 0 ? sayShare('pick') : ''}
            busy={grant.running.value ? sayShare('granting') : undefined}
            onPress={isAll ? onBack : () => void confirm()}
          />
        ) : (
          failure && <TryAgain busy={list.running.value ? sayShare('reading') : undefined} onPress={read} />
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

const NOBODY: Answer<'listAccess'> = { raters: [], hr: [] };

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
