// Opening one locked tab again: which, why, from a list and in words, and what that does.

import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { InfoIcon, UnlockIcon } from '../../icons';
import { FailureLine, FailureReport } from '../../parts/failure';
import { NextButton } from '../../parts/next-button';
import { announce } from '../../parts/said';
import { ScreenHead } from '../../parts/screen-head';
import { TryAgain } from '../../parts/try-again';
import { Waiting } from '../../parts/waiting';
import { asking } from '../../server/asking';
import { reader, writer } from '../../server/servers';
import { sayLock } from '../../words';
import { Voids } from '../stages/voids';
import { ReasonField, saysWhy } from './reason-field';
import { TabChoice } from './tab-choice';

type Props = { readonly review: string; readonly onBack: () => void };

const WHYS = ['whyWrong', 'whyMissing', 'whyQuery', 'whyLate', 'whyOther'] as const;

export function ReopenTab({ review, onBack }: Props) {
  const look = useMemo(() => asking(reader, 'readLocking'), []);
  const reopen = useMemo(() => asking(writer, 'reopenScores'), []);
  const [chosen, kind, text] = [useSignal(0), useSignal<(typeof WHYS)[number]>(WHYS[0]), useSignal('')];
  useEffect(() => void look.ask({ review }), [look, review]);
  const [read, failure] = [look.answer.value, look.failure.value];
  const tabs = read?.shut ?? [];
  const tab = tabs.find(({ sheetId }) => sheetId === chosen.value) ?? tabs[0];
  const choose = (sheetId: number) => {
    chosen.value = sheetId;
  };
  const press = async () => {
    if (!tab) return;
    const reason = sayLock('reasonJoined', { kind: sayLock(kind.value), text: text.value.trim() });
    const outcome = await reopen.ask({ review, tabs: [tab.sheetId], reason });
    if (!outcome?.ok) return;
    announce(sayLock('reopened', { title: tab.title }));
    onBack();
  };
  return (
    <>
      <ScreenHead title={sayLock('reopen')} onBack={onBack} />
      <div class="body">
        {read === undefined && look.running.value && <Waiting text={sayLock('reading')} />}
        {read === undefined && failure && <FailureReport failure={failure} op="readLocking" />}
        {read && !tab && <p>{sayLock('noneLocked')}</p>}
        {tab && (
          <>
            <TabChoice tabs={tabs} chosen={tab.sheetId} onChoose={choose} />
            <label class="field">
              <span class="label">{sayLock('whyFrom')}</span>
              <select
                class="input"
                value={kind.value}
                onChange={(event) => {
                  kind.value = WHYS.find((each) => each === event.currentTarget.value) ?? WHYS[0];
                }}
              >
                {WHYS.map((each) => (
                  <option key={each} value={each}>
                    {sayLock(each)}
                  </option>
                ))}
              </select>
            </label>
            <ReasonField label={sayLock('whyText')} reason={text} />
            <Voids voids={read?.voids} />
            <div class="banner">
              <InfoIcon />
              <p class="small grow">{sayLock('reopenHelp')}</p>
            </div>
          </>
        )}
      </div>
      <div class="foot">
        {read && <FailureLine failure={reopen.failure.value ?? failure} />}
        {tab && (
          <>
            <p class="small quiet">{sayLock('nobodyTold')}</p>
            <NextButton
              icon={<UnlockIcon />}
              label={sayLock('reopenTab')}
              off={saysWhy(text.value) ? '' : sayLock('reopenOff')}
              busy={reopen.running.value ? sayLock('reopening') : undefined}
              onPress={() => void press()}
            />
          </>
        )}
        {read === undefined && failure && (
          <TryAgain busy={look.running.value ? sayLock('reading') : undefined} onPress={() => void look.ask({ review })} />
        )}
      </div>
    </>
  );
}
