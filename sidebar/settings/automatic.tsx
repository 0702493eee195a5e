// Reminders that go out without HR: whether, on which days, at what time; who turned them on, what the next run would send, what the last did.

import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { dayInWords } from '../../src/i18n/day-words';
import { comma } from '../../src/i18n/lists';
import { DoneIcon, InfoIcon, WarnIcon } from '../icons';
import { FailureLine, FailureReport } from '../parts/failure';
import { SignItem, SignList } from '../parts/sign-list';
import { TryAgain } from '../parts/try-again';
import { Waiting } from '../parts/waiting';
import { language, sayAutomatic, saySettings } from '../words';
import type { AutomaticState, Automatic as Now } from './automatic-state';
import { daysTyped } from './days-typed';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

export function Automatic({ state }: { readonly state: AutomaticState }) {
  const { now, notRead, notSaved, saving, read, save } = state;
  useEffect(() => void read(), [state]);
  return (
    <section class="stack">
      <h2 class="label">{sayAutomatic('title')}</h2>
      {!now.value && !notRead.value && <Waiting text={sayAutomatic('reading')} />}
      {!now.value && notRead.value && (
        <>
          <FailureReport failure={notRead.value} op="readAutomatic" />
          <TryAgain onPress={() => void read()} />
        </>
      )}
      {now.value && <Fields now={now.value} state={state} />}
      {saving.value && <p class="why">{saySettings('saving')}</p>}
      {notSaved.value && (
        <>
          <FailureLine failure={notSaved.value} />
          <TryAgain busy={saving.value ? saySettings('saving') : undefined} onPress={() => void save()} />
        </>
      )}
    </section>
  );
}

function Fields({ now, state: { change, saving, notSaved } }: { readonly now: Now; readonly state: AutomaticState }) {
  /** What is shown is what the server has. */
  const isKept = !saving.value && !notSaved.value;
  const isLeftOut = ('off' in now.daily && now.daily.off === 'built') || ('off' in now.mail && now.mail.off === 'built');
  if (isLeftOut) return <p class="meta">{sayAutomatic('off')}</p>;
  return (
    <>
      <label class="choice">
        <input type="checkbox" checked={now.on} onChange={(event) => change({ on: event.currentTarget.checked })} />
        <span class="grow">
          {sayAutomatic('on')}
          {now.on && isKept && <span class="small quiet">{sayAutomatic('onBy', { by: now.by, ...momentOf(now.at) })}</span>}
        </span>
      </label>
      {now.on && isKept && (now.gone || now.silent) && <Gone now={now} onAgain={() => change({ on: true })} />}
      {!now.on && now.ended && <p class="small fault">{sayAutomatic('ended', { by: now.by })}</p>}
      <DaysField what="before" least={0} days={now.before} onChange={(before) => change({ before: [...before] })} />
      <DaysField what="after" least={1} days={now.after} onChange={(after) => change({ after: [...after] })} />
      {now.before.length + now.after.length === 0 && <p class="small fault">{sayAutomatic('none')}</p>}
      <label class="choice">
        <input type="checkbox" checked={now.daysOff} onChange={(event) => change({ daysOff: event.currentTarget.checked })} />
        <span class="grow">
          {sayAutomatic('daysOff')}
          <span class="small quiet">{sayAutomatic('daysOffHelp')}</span>
        </span>
      </label>
      <label class="field">
        <span class="label">{sayAutomatic('hour')}</span>
        <select class="input" value={now.hour} onChange={(event) => change({ hour: Number(event.currentTarget.value) })}>
          {HOURS.map((from) => (
            <option key={from} value={from}>
              {sayAutomatic('hourOf', { from, to: from + 1 })}
            </option>
          ))}
        </select>
        <span class="meta">{sayAutomatic('hourHelp')}</span>
      </label>
      {now.on && isKept && !now.gone && !now.silent && <NextRun now={now} />}
      <Needs now={now} />
      <p class="meta">{sayAutomatic('about')}</p>
    </>
  );
}

const Gone = ({ now: { gone, seen, by }, onAgain }: { readonly now: Now; readonly onAgain: () => void }) => (
  <div class="banner warn">
    <WarnIcon />
    <div class="grow small stack-1">
      <p>
        {sayAutomatic(gone ? 'gone' : seen === '' ? 'silent' : 'silentSince', { by, day: seen === '' ? '' : dayInWords(seen, language()) })}
      </p>
      <button type="button" class="link" onClick={onAgain}>
        {sayAutomatic('again')}
      </button>
    </div>
  </div>
);

type DaysProps = {
  readonly what: 'before' | 'after';
  readonly least: number;
  readonly days: readonly number[];
  readonly onChange: (days: readonly number[]) => void;
};

/** What is no list of days is said, kept as it was typed, and not saved. */
function DaysField({ what, least, days, onChange }: DaysProps) {
  const typed = useSignal(days.join(comma(language())));
  const fault = useSignal('');
  const id = useId();
  const take = (text: string) => {
    typed.value = text;
    const read = daysTyped(text, least);
    if ('odd' in read) fault.value = sayAutomatic('odd', { value: read.odd, least });
    else if ('many' in read) fault.value = sayAutomatic('many', { count: read.many });
    else {
      fault.value = '';
      if (read.join() !== days.join()) onChange(read);
    }
  };
  return (
    <label class="field">
      <span class="label">{sayAutomatic(what)}</span>
      <input
        class="input num"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        aria-invalid={fault.value !== ''}
        aria-describedby={id}
        value={typed}
        onChange={(event) => take(event.currentTarget.value)}
      />
      <span class="meta">{sayAutomatic(`${what}Help`)}</span>
      <span class="small fault" id={id} role="alert">
        {fault}
      </span>
    </label>
  );
}

function NextRun({ now: { next, last, perhaps } }: { readonly now: Now }) {
  const said = next
    ? sayAutomatic(next.count === 0 ? 'nextNone' : next.count === 1 ? 'nextOne' : 'next', {
        day: dayInWords(next.day, language()),
        count: next.count,
      })
    : sayAutomatic('nothing');
  return (
    <div class="banner">
      <InfoIcon />
      <div class="grow small stack-1">
        <p>{said}</p>
        {next && next.without.length > 0 && <p>{sayAutomatic('without', { names: next.without.join(comma(language())) })}</p>}
        {last && <p>{sayAutomatic('last', { ...momentOf(last.at), sent: last.sent })}</p>}
        {last && last.waiting > 0 && <p>{sayAutomatic('lastWaiting', { count: last.waiting })}</p>}
        {perhaps > 0 && <p>{sayAutomatic('lastPerhaps', { count: perhaps })}</p>}
      </div>
    </div>
  );
}

const Needs = ({ now: { mail, daily } }: { readonly now: Now }) => (
  <SignList title={sayAutomatic('needs')}>
    <Need text={sayAutomatic('needsMail')} refused={'off' in mail ? mail.reason : undefined} />
    <Need text={sayAutomatic('needsRun')} refused={'off' in daily ? daily.reason : undefined} />
  </SignList>
);

const Need = ({ text, refused }: { readonly text: string; readonly refused: string | undefined }) => (
  <SignItem
    sign={refused === undefined ? 'ok' : 'warn'}
    Icon={refused === undefined ? DoneIcon : WarnIcon}
    text={text}
    about={refused === undefined ? undefined : sayAutomatic('refused', { reason: refused })}
  />
);

const momentOf = (at: string) => ({ day: dayInWords(at.slice(0, 10), language()), time: at.slice(11, 16) });
