// Checking the Log: whether each row follows the one before it, the first that does not, and what this does not prove.
import { useEffect, useMemo } from 'preact/hooks';
import type { Answer } from '../../../src/rpc/contract';
import { DoneIcon, InfoIcon, WarnIcon } from '../../icons';
import { FailureLine, FailureReport } from '../../parts/failure';
import { OpenTabLink } from '../../parts/open-tab';
import { Pair } from '../../parts/pairs';
import { announce } from '../../parts/said';
import { ScreenHead } from '../../parts/screen-head';
import { TryAgain } from '../../parts/try-again';
import { Waiting } from '../../parts/waiting';
import { asking } from '../../server/asking';
import { reader } from '../../server/servers';
import { sayLog } from '../../words';

type Read = Answer<'checkLog'>;

export function CheckLog({ onBack }: { readonly onBack: () => void }) {
  const look = useMemo(() => asking(reader, 'checkLog'), []);
  const start = async () => {
    const outcome = await look.ask({});
    if (outcome?.ok) announce(verdictOf(outcome.value));
  };
  useEffect(() => void start(), []);
  const [read, failure] = [look.answer.value, look.failure.value];
  const busy = look.running.value ? sayLog('checking') : undefined;
  return (
    <>
      <ScreenHead title={sayLog('title')} onBack={onBack} />
      <div class="body">
        {read === undefined && busy && <Waiting text={busy} />}
        {read === undefined && failure && <FailureReport failure={failure} op="checkLog" />}
        {read && <Found read={read} />}
      </div>
      <div class="foot">
        {read && <FailureLine failure={failure} />}
        {read === undefined && failure && <TryAgain busy={busy} onPress={() => void start()} />}
        {read && (
          <button type="button" class="button filled wide" onClick={onBack}>
            {sayLog('home')}
          </button>
        )}
      </div>
    </>
  );
}

const isSound = ({ is, fault }: Read): boolean => is === 'read' && fault === undefined;

function verdictOf(read: Read): string {
  const { is, fault, rows } = read;
  if (is !== 'read') return sayLog(is);
  return fault ? sayLog(fault.is, { row: fault.row, n: fault.n }) : sayLog('sound', { rows });
}

function Found({ read }: { readonly read: Read }) {
  const { is, sheetId, rows, typed, ends, begun, fault } = read;
  return (
    <>
      <div class={isSound(read) ? 'banner ok' : 'banner warn'}>
        {isSound(read) ? <DoneIcon /> : <WarnIcon />}
        <div class="small grow">
          <p class="strong">{verdictOf(read)}</p>
          {fault && fault.when !== '' && <p>{sayLog('stands', fault)}</p>}
          {fault && <p>{sayLog('todo')}</p>}
        </div>
      </div>
      {is === 'read' && (
        <dl class="pairs">
          <Pair name={sayLog('rows')} count={rows} />
          <Pair name={sayLog('typed')} count={typed} />
        </dl>
      )}
      {is === 'read' && !ends && <p class="small">{sayLog('copied')}</p>}
      {begun > 1 && <p class="small">{sayLog('begun', { count: begun })}</p>}
      {sheetId !== 0 && (
        <div>
          <OpenTabLink sheetId={sheetId} words={sayLog('openTab')} />
        </div>
      )}
      {is === 'read' && (
        <div class="banner">
          <InfoIcon />
          <p class="small grow">{sayLog('proves')}</p>
        </div>
      )}
    </>
  );
}
