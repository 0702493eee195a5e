// Settings: the sidebar's language and colours, HR's name, who else is HR, and automatic reminders. Each says what it changes.

import { LANGUAGE_NAMES, LANGUAGES } from '../../src/i18n/languages';
import { isAmong } from '../../src/plans/address';
import { DoneIcon } from '../icons';
import { FailureLine, FailureReport } from '../parts/failure';
import { useSaid } from '../parts/said';
import { TryAgain } from '../parts/try-again';
import { Waiting } from '../parts/waiting';
import { saySettings } from '../words';
import { Automatic } from './automatic';
import type { AutomaticState } from './automatic-state';
import { FurtherHr } from './further-hr';
import type { Settings, SettingsState } from './settings-state';

const THEMES: readonly Settings['theme'][] = ['light', 'dark', 'device'];
const MAY = ['maySheets', 'mayShow', 'mayEmail'] as const;

type Props = { readonly settings: SettingsState; readonly automatic: AutomaticState };

export function SettingsPlace({ settings, automatic }: Props) {
  const [now, notRead] = [settings.now.value, settings.notRead.value];
  return (
    <>
      <div class="body">
        <h1 class="unseen">{saySettings('title')}</h1>
        {now === undefined && !notRead && <Waiting text={saySettings('reading')} />}
        {now === undefined && notRead && <FailureReport failure={notRead} op="readSettings" />}
        {now && <Fields now={now} settings={settings} />}
        {now && isAmong(now.you, [now.owner, ...now.hr]) && <Automatic state={automatic} />}
        <section class="stack-1">
          <h2 class="label">{saySettings('may')}</h2>
          <ul class="list tight small">
            {MAY.map((key) => (
              <li key={key} class="item">
                <span class="sign idle">
                  <DoneIcon />
                </span>
                <span class="grow">{saySettings(key)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <div class="foot">
        <Foot settings={settings} />
      </div>
    </>
  );
}

function Foot({ settings: { now, notRead, notSaved, saving, read, save } }: { readonly settings: SettingsState }) {
  const text = saySettings(saving.value ? 'saving' : 'saved');
  useSaid(text);
  if (now.value === undefined && notRead.value) return <TryAgain onPress={() => void read()} />;
  if (notSaved.value) {
    return (
      <>
        <FailureLine failure={notSaved.value} />
        <TryAgain busy={saving.value ? saySettings('saving') : undefined} onPress={() => void save()} />
      </>
    );
  }
  return <p class="why">{text}</p>;
}

type FieldsProps = { readonly now: Settings; readonly settings: SettingsState };

const Fields = ({ now, settings: { change } }: FieldsProps) => (
  <>
    <fieldset>
      <legend>
        <h2 class="label">{saySettings('language')}</h2>
      </legend>
      <Radio group="language" on={now.language === ''} text={saySettings('account')} onPick={() => change({ language: '' })} />
      {LANGUAGES.map((value) => (
        <Radio
          key={value}
          group="language"
          lang={value}
          on={now.language === value}
          text={LANGUAGE_NAMES[value]}
          onPick={() => change({ language: value })}
        />
      ))}
    </fieldset>
    <fieldset>
      <legend>
        <h2 class="label">{saySettings('colours')}</h2>
      </legend>
      {THEMES.map((theme) => (
        <Radio key={theme} group="theme" on={now.theme === theme} text={saySettings(theme)} onPick={() => change({ theme })} />
      ))}
    </fieldset>
    <label class="field">
      <span class="label">{saySettings('sender')}</span>
      <input
        class="input"
        type="text"
        autocomplete="off"
        value={now.sender}
        onChange={(event) => change({ sender: event.currentTarget.value.trim() })}
      />
      <span class="meta">{saySettings('senderHelp')}</span>
    </label>
    <FurtherHr {...now} onChange={change} />
  </>
);

type RadioProps = {
  readonly group: string;
  readonly on: boolean;
  readonly text: string;
  readonly lang?: string;
  readonly onPick: () => void;
};

const Radio = ({ group, on, text, lang, onPick }: RadioProps) => (
  <label class="choice">
    <input type="radio" name={group} checked={on} onChange={onPick} />
    <span class="grow" lang={lang}>
      {text}
    </span>
  </label>
);
