// Correcting a locked score: on which tab, whose, what, and the new value beside the old one, with the reason that the Log keeps.

import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { dayInWords } from '../../../src/i18n/day-words';
import { DoneIcon, InfoIcon, WarnIcon } from '../../icons';
import { FailureLine, FailureReport } from '../../parts/failure';
import { NextButton } from '../../parts/next-button';
import { announce } from '../../parts/said';
import { ScreenHead } from '../../parts/screen-head';
import { TryAgain } from '../../parts/try-again';
import { Waiting } from '../../parts/waiting';
import { asking } from '../../server/asking';
import { reader, writer } from '../../server/servers';
import { inWords, language, sayLock } from '../../words';
import { Voids } from '../stages/voids';
import { shown } from './opened-again';
import { ReasonField, saysWhy } from './reason-field';
import { TabChoice } from './tab-choice';

type Props = { readonly review: string; readonly onBack: () => void };

export function Correct({ review, onBack }: Props) {
  const look = useMemo(() => asking(reader, 'readLocking'), []);
  const one = useMemo(() => asking(reader, 'readLocked'), []);
  const correct = useMemo(() => asking(writer, 'correctScore'), []);
  const [sheet, whose, what, value, reason, said] = [useSignal(0), useSignal(0), useSignal(0), useSignal(''), useSignal(''), useSignal('')];
  const open = async (sheetId: number) => {
    [sheet.value, whose.value, what.value, value.value, said.value] = [sheetId, 0, 0, '', ''];
    one.forget();
    await one.ask({ review, sheetId });
  };
  const start = async () => {
    const outcome = await look.ask({ review });
    const [first] = outcome?.ok ? outcome.value.shut : [];
    if (first) await open(first.sheetId);
  };
  useEffect(() => void start(), [review]);
  const [tabs, read] = [look.answer.value?.shut, one.answer.value];
  const [row, column] = [read?.rows[whose.value], read?.columns[what.value]];
  const old = row?.cells[what.value] ?? '';
  const failure = look.failure.value ?? one.failure.value;
  const press = async () => {
    if (!row || !column) return;
    const [id, typed] = [row.id, value.value.trim()];
    const outcome = await correct.ask({
      review,
      sheetId: sheet.value,
      id,
      mark: column.mark,
      old,
      value: typed,
      reason: reason.value.trim(),
    });
    if (!outcome?.ok) return;
    const done = outcome.value.count > 0;
    said.value = done ? sayLock('corrected', { old: shown(old), new: typed }) : sayLock('notAsShown');
    announce(said.value);
    if (done) [value.value, reason.value] = ['', ''];
    await one.ask({ review, sheetId: sheet.value });
  };
  const chosen = (to: typeof whose) => (event: { readonly currentTarget: { readonly value: string } }) => {
    [to.value, value.value, said.value] = [Number(event.currentTarget.value), '', ''];
  };
  const off =
    value.value.trim() === '' || value.value.trim() === old ? sayLock('correctOff') : saysWhy(reason.value) ? '' : sayLock('keepOff');
  return (
    <>
      <ScreenHead title={sayLock('correct')} onBack={onBack} />
      <div class="body">
        {tabs === undefined && look.running.value && <Waiting text={sayLock('reading')} />}
        {tabs?.length === 0 && <p>{sayLock('noneLocked')}</p>}
        {tabs && tabs.length > 0 && <TabChoice tabs={tabs} chosen={sheet.value} onChoose={(sheetId) => void open(sheetId)} />}
        {read === undefined && one.running.value && <Waiting text={sayLock('readingTab')} />}
        {read === undefined && failure && <FailureReport failure={failure} op={look.failure.value ? 'readLocking' : 'readLocked'} />}
        {said.value !== '' && (
          <div class="banner ok">
            <DoneIcon />
            <p class="grow small">{said}</p>
          </div>
        )}
        {read && read.released !== '' && (
          <div class="banner warn">
            <WarnIcon />
            <p class="grow small">{sayLock('releasedOn', { day: dayInWords(read.released, language()) })}</p>
          </div>
        )}
        {read && read.released === '' && column && (
          <>
            <label class="field">
              <span class="label">{sayLock('whose')}</span>
              <select class="input" value={whose.value} onChange={chosen(whose)}>
                {read.rows.map(({ id, name }, n) => (
                  <option key={n} value={n}>
                    {name === '' ? id : sayLock('person', { name, id })}
                  </option>
                ))}
              </select>
            </label>
            <label class="field">
              <span class="label">{sayLock('what')}</span>
              <select class="input" value={what.value} onChange={chosen(what)}>
                {read.columns.map(({ mark, heading }, n) => (
                  <option key={mark} value={n}>
                    {heading}
                  </option>
                ))}
              </select>
            </label>
            <div class="row top">
              <label class="field grow">
                <span class="label">{sayLock('old')}</span>
                <input class="input num" value={shown(old)} readOnly />
              </label>
              <label class="field grow">
                <span class="label">{sayLock('new')}</span>
                <input
                  class="input num"
                  autocomplete="off"
                  maxLength={100}
                  value={value.value}
                  onInput={(event) => {
                    value.value = event.currentTarget.value;
                  }}
                />
              </label>
            </div>
            <p class="meta">{sayLock('newHelp', { wanted: inWords(column.wanted) })}</p>
            <ReasonField label={sayLock('correctWhy')} reason={reason} />
            <Voids voids={read.voids} />
            <div class="banner">
              <InfoIcon />
              <p class="small grow">{sayLock('correctHelp')}</p>
            </div>
          </>
        )}
      </div>
      <div class="foot">
        {read && <FailureLine failure={correct.failure.value ?? failure} />}
        {read && read.released === '' && (
          <>
            <p class="small quiet">{sayLock('untilReleased')}</p>
            <NextButton
              label={sayLock('correct')}
              off={off}
              busy={correct.running.value ? sayLock('correcting') : undefined}
              onPress={() => void press()}
            />
          </>
        )}
        {read === undefined && failure && (
          <TryAgain busy={look.running.value || one.running.value ? sayLock('reading') : undefined} onPress={() => void start()} />
        )}
      </div>
    </>
  );
}
